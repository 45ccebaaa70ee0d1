import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import type { AppStore } from "#store/app-store.ts";
import { StatusLine } from "#ui/app/StatusLine.tsx";
import { FIGURES } from "#ui/panels/figures/late-figures.ts";
import { keepPrintable } from "#ui/print/keep-printable.ts";
import { SHEET } from "#ui/print/late-sheet.ts";
import { withAsOf } from "#view/transitions.ts";
import { date } from "../../support/graph-builder.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

let stop = () => {};

beforeEach(() => page.viewport(1280, 900));
afterEach(() => stop());

/** The page as it is once the sheet's script has come. */
async function keep(store: AppStore): Promise<void> {
  await SHEET.load(ENGLISH_WORDS);
  stop = keepPrintable(store);
}

const begin = () => window.dispatchEvent(new Event("beforeprint"));
const end = () => window.dispatchEvent(new Event("afterprint"));
const find = () => document.getElementById("print-sheet");
const read = () => find()?.textContent ?? "";

/** The facts at the head, "label: text" each. */
function readFacts(): readonly string[] {
  return [...(find()?.querySelectorAll("dl:first-of-type > div") ?? [])].map(
    (fact) => `${fact.children[0]?.textContent}: ${fact.children[1]?.textContent}`,
  );
}

test("printing draws the sheet of the view of the moment, and afterwards all is as before", async () => {
  const { store } = await openView("/?as-of=2023-03", <StatusLine />);
  await keep(store);
  const button = page.getByRole("link", { name: "Data: CC BY 4.0" });
  button.element().focus();
  expect(find()).toBeNull();
  begin();
  expect(readFacts()).toContain("Shown as of: Mar 2023");
  // What is on paper is not in the page: neither seen nor gone through by keyboard.
  expect(find()?.checkVisibility()).toBe(false);
  end();
  expect(find()).toBeNull();
  expect(document.activeElement).toBe(button.element());
  const { view, navigate } = store.getState();
  navigate(withAsOf(view, date("2023-07")));
  const before = store.getState();
  begin();
  expect(readFacts()).toContain("Shown as of: Jul 2023");
  // Some browsers tell of a beginning twice.
  begin();
  expect(document.querySelectorAll("#print-sheet")).toHaveLength(1);
  end();
  expect(store.getState()).toBe(before);
});

test("a view without a selection is printed with every claim in view and its numbered sources", async () => {
  const { store } = await openWorldView("/world/?country=bolivia", <StatusLine />);
  await keep(store);
  begin();
  expect(read()).toMatch(/3\d claims in 27 relations/);
  expect(read()).toContain("YLB belongs to the Bolivian state.");
  const cited = [...(find()?.querySelectorAll("a[data-source]") ?? [])].map((link) =>
    Number(link.getAttribute("data-source")),
  );
  const listed = [...(find()?.querySelectorAll("ol:last-of-type > li") ?? [])];
  // Numbered once each, in the order in which they are first cited, and all listed.
  expect([...new Set(cited)]).toEqual(listed.map((_, index) => index + 1));
  expect(listed[0]?.textContent).toMatch(/^\[1\]“.+”, .+ https?:\/\//);
  expect(readFacts().join("\n")).toMatch(/Filters: countries: Bolivia; kinds: /);
});

test("a node is printed with its panel whole: nothing folded, nothing to press", async () => {
  const { store } = await openWorldView("/node/salar-de-uyuni/", <StatusLine />);
  // As the page's own panel has done by then.
  await FIGURES.load(ENGLISH_WORDS);
  await keep(store);
  begin();
  const folded = find()?.querySelectorAll("details:not([open])");
  expect(find()?.querySelectorAll("details").length).toBeGreaterThan(10);
  expect(folded).toHaveLength(0);
  expect(read()).toContain("What its minerals lead to");
  expect(find()?.querySelector("h1")?.textContent).toBe("Salar de Uyuni");
  expect(find()?.querySelector("header p:last-child")?.textContent).toBe(
    `${window.location.origin}/node/salar-de-uyuni/`,
  );
});

test("what changed is said beside each relation in view and counted", async () => {
  const query = "?country=bolivia&kind=all&as-of=2025-05-28&since=2024-01-01";
  const { store } = await openWorldView(`/world/${query}`, <StatusLine />);
  await keep(store);
  begin();
  expect(read()).toMatch(/Since 1 Jan 2024: \d+ added/);
  const marks = [...(find()?.querySelectorAll("b") ?? [])].map((mark) => mark.textContent);
  expect(marks.some((mark) => / · new: suspended/.test(mark))).toBe(true);
});

test("once it is over nothing listens any more", async () => {
  const { store } = await openView("/", <StatusLine />);
  await keep(store);
  begin();
  stop();
  expect(find()).toBeNull();
  begin();
  expect(find()).toBeNull();
});

test("what is typed in the search box is not part of the address on paper", async () => {
  const { store } = await openView("/?q=boron", <StatusLine />);
  await keep(store);
  begin();
  expect(find()?.querySelector("svg[role=img]")?.getAttribute("aria-label")).toBe(
    `QR code of ${window.location.origin}/`,
  );
});
