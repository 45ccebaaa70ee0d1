import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { compareDates } from "#graph/as-of.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { selectChanges, selectShown } from "#store/selectors.ts";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { filterChanges, mergeRepeats } from "#words/changes-in-view.ts";
import { openWorldView } from "../../support/open-view.tsx";
import { ENGLISH_WORDS } from "../../support/words.ts";

const details = () => page.getByRole("complementary", { name: "Details" });
const link = (name: string | RegExp) => details().getByRole("link", { name });
const section = () => details().getByRole("region", { name: "What changed" });
const items = () => [...section().element().querySelectorAll("[data-change]")];

beforeEach(() => page.viewport(1280, 900));

describe("what changed", () => {
  test("is asked with one click on the page of what changes, for the last year", async () => {
    const { address } = await openWorldView("/node/bolivia/", <DetailsPanel />);
    expect(details().element().textContent).not.toContain("From 25 Mar 2025");
    await link("What changed in the last year?").click();
    expect(address()).toBe("/node/bolivia/?since=2025-03-25");
    await expect.element(section()).toHaveTextContent("From 25 Mar 2025 to 25 Mar 2026");
  });

  test("is not asked of what does not change", async () => {
    await openWorldView("/node/lithium/", <DetailsPanel />);
    expect(link("What changed in the last year?").elements()).toEqual([]);
  });

  test("lists a node's own relations, newest first, each with its claim and sources", async () => {
    await openWorldView("/node/ylb/?since=2024-12-31", <DetailsPanel />);
    const dates = items().map((item) =>
      parsePartialDate(item.querySelector("time")?.dateTime ?? ""),
    );
    expect(dates.length).toBeGreaterThan(3);
    expect(dates).toEqual(dates.toSorted((a, b) => compareDates(b, a)));
    const contract = items().find(
      ({ textContent }) =>
        textContent.includes("agreed → suspended") && textContent.includes("Uranium One"),
    );
    expect(contract?.querySelector('a[href^="/claim/bo-262/"]')).not.toBeNull();
    for (const item of items()) {
      expect(item.querySelectorAll('a[rel~="noopener"]').length, item.textContent).toBeGreaterThan(
        0,
      );
    }
  });

  test("counts what it lists, by type", async () => {
    await openWorldView("/node/ylb/?since=2024-12-31", <DetailsPanel />);
    const counts = section()
      .element()
      .textContent.match(/\d+ (added|ended|standing|figure)/g);
    const total = (counts ?? []).reduce((sum, words) => sum + Number.parseInt(words, 10), 0);
    expect(total).toBe(items().length);
  });

  test("[T7] leads from a country to all that belongs to it", async () => {
    const { store } = await openWorldView("/node/bolivia/?since=2024-12-31", <DetailsPanel />);
    const own = items().length;
    await link("What changed of all that belongs to Bolivia").click();
    await expect.poll(() => items().length).toBeGreaterThan(own);
    expect(store.getState().view).toMatchObject({
      place: { page: "home" },
      countries: ["bolivia"],
      since: "2024-12-31",
    });
    await expect.element(section()).toHaveTextContent("agreed → suspended");
  });

  test("lists on the graph's page what the filters show, and says how much more there is", async () => {
    const { store, address } = await openWorldView("/world/?since=2025-06", <DetailsPanel />);
    const { length: all } = selectChanges(store.getState());
    const { length: shown } = filterChanges(
      selectChanges(store.getState()),
      selectShown(store.getState()),
    );
    expect(shown).toBeGreaterThan(0);
    expect(shown).toBeLessThan(all);
    await expect
      .element(section())
      .toHaveTextContent(`${all - shown} more are outside the present filters`);
    await link("Show all kinds").click();
    expect(address()).toBe("/world/?kind=all&since=2025-06");
    await expect.element(section()).not.toHaveTextContent("outside the present filters");
    await expect
      .poll(() => items().length)
      .toBe(mergeRepeats(ENGLISH_WORDS, selectChanges(store.getState())).length);
  });

  test("says of nothing in view where it all is", async () => {
    await openWorldView("/world/?country=bolivia&since=2025-01-01", <DetailsPanel />);
    await expect.element(section()).toHaveTextContent("nothing in view");
    await expect.element(section()).toHaveTextContent(/\d are outside the present filters/);
  });

  test("tells once what one sentence says of several relations", async () => {
    await openWorldView("/world/?country=bolivia&kind=all&since=2025-01-01", <DetailsPanel />);
    const texts = items().map(({ textContent }) => textContent);
    expect(texts.length).toBeGreaterThan(10);
    expect(texts.filter((text, index) => text === texts[index - 1])).toEqual([]);
  });

  test("folds a long list, and stops comparing", async () => {
    const { address } = await openWorldView("/world/?kind=all&since=2024", <DetailsPanel />);
    await expect.element(section().getByText(`Show all ${items().length}`)).toBeVisible();
    expect(items().filter((item) => item.checkVisibility())).toHaveLength(30);
    await link("Stop comparing").click();
    expect(address()).toBe("/world/?kind=all");
  });
});
