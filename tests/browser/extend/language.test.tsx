import { afterEach, beforeEach, expect, test } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { App } from "#ui/app/App.tsx";
import { PAGES } from "#ui/panels/late-pages.ts";
import { keepPrintable } from "#ui/print/keep-printable.ts";
import { SHEET } from "#ui/print/late-sheet.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { parseAddress, splitAddress } from "#view/address.ts";
import { HOME } from "#view/view.ts";
import { loadWords } from "#words/load-words.ts";
import "#styles/index.css";
import { PSEUDO } from "../../support/pseudo-language.ts";
import { STRANGE } from "../../support/strange-records.ts";

const words = await loadWords(PSEUDO);
let stop = (): void => undefined;

beforeEach(async () => {
  await page.viewport(390, 844);
});
afterEach(() => stop());

/** The page at an address, in a language whose messages are a third longer than English's. */
async function open(address: string): Promise<AppStore> {
  const store = createAppStore({ graph: STRANGE, base: "/", words, view: HOME });
  store.getState().addGraph("world", STRANGE);
  const known = selectKnownScopes(store.getState());
  const { view, faults } = parseAddress(...splitAddress(address), known);
  store.getState().openAddress(view, faults);
  await Promise.all([PAGES.load(words), SHEET.load(words)]);
  await render(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  return store;
}

/** Elements that hide a part of their text, but for those that are hidden from sight on purpose. */
function findClipped(): readonly string[] {
  const elements = [...document.querySelectorAll<HTMLElement>("body *")];
  const clipped = elements.filter((element) => {
    if (element.clientWidth <= 1) return false;
    if (element.matches(".visually-hidden, :has(svg, canvas)")) return false;
    if (element.scrollWidth <= element.clientWidth || !element.textContent.includes("⟦"))
      return false;
    return /hidden|clip/.test(getComputedStyle(element).overflowX) && element.checkVisibility();
  });
  return clipped.map(describeElement);
}

test("another language shows in the status line, in accessible names and on paper", async () => {
  const store = await open("/");
  const { status, searchField } = words.text;
  const inView = page.getByRole("status", { name: status.inView });
  await expect.element(inView).toHaveTextContent(/^⟦28 ōf 28 nōděs, /);
  await expect.element(page.getByRole("combobox", { name: searchField.name })).toBeVisible();
  stop = keepPrintable(store);
  window.dispatchEvent(new Event("beforeprint"));
  const sheet = document.getElementById("print-sheet")?.textContent ?? "";
  const { facts, claims } = words.chapter("print");
  for (const text of [facts.inView, facts.printed, claims.heading]) expect(sheet).toContain(text);
  window.dispatchEvent(new Event("afterprint"));
});

/** The innermost elements that make the page wider than the window. */
function findBeyond(): readonly string[] {
  const { clientWidth, scrollWidth } = document.documentElement;
  const rights = [...document.querySelectorAll<HTMLElement>("body *")].map((element) => ({
    element,
    right: element.getBoundingClientRect().right,
  }));
  return rights
    .filter(({ element, right }) => {
      return scrollWidth > clientWidth && right >= scrollWidth - 1 && element.children.length === 0;
    })
    .map(({ element, right }) => `${right} ${describeElement(element)}`);
}

function describeElement({ tagName, className, textContent }: HTMLElement): string {
  return `${tagName} ${className}: ${textContent.slice(0, 80)}`;
}

test.for([
  "/",
  "/?view=outline",
  "/node/prj1/",
  "/claim/c3/",
  "/source/src2/",
  "/path/?from=cmp1&to=krt1",
  "/about/",
  "/embed/",
])("at the width of a phone a longer language is not clipped: %s", async (address) => {
  await open(address);
  await expect.element(page.getByRole("main")).toBeVisible();
  expect(findBeyond()).toEqual([]);
  expect(findClipped()).toEqual([]);
});
