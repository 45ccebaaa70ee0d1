import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { compareDates } from "#graph/as-of.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { selectShown } from "#store/selectors.ts";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { withKinds, withMatchToggled } from "#view/transitions.ts";
import { openWorldView } from "../../support/open-view.tsx";

const details = () => page.getByRole("complementary", { name: "Details" });
const link = (name: string | RegExp) => details().getByRole("link", { name });
const section = () => details().getByRole("region", { name: "What changed" });
const items = () => [...section().element().querySelectorAll("[data-event]")];

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
    await openWorldView("/node/lithium-carbonate/", <DetailsPanel />);
    expect(link("What changed in the last year?").elements()).toEqual([]);
  });

  test("lists what concerns a node, newest first, each event with its claims and sources", async () => {
    await openWorldView("/node/ylb/?since=2024-12-31", <DetailsPanel />);
    expect(items().length).toBeGreaterThan(20);
    for (const month of section().element().querySelectorAll("ul:has(> li > [data-event])")) {
      const dates = [...month.querySelectorAll("[data-event]")].map((item) =>
        parsePartialDate(item.querySelector("time")?.dateTime ?? ""),
      );
      expect(dates).toEqual(dates.toSorted((a, b) => compareDates(b, a)));
    }
    const order = items().find((item) => item.querySelector('a[href^="/claim/bo-262/"]'));
    expect(order?.querySelector('a[href^="/claim/bo-271/"]')).not.toBeNull();
    expect(order?.textContent).toContain("agreed, not in force → suspended");
    for (const item of items()) {
      expect(item.querySelectorAll('a[rel~="noopener"]').length).toBeGreaterThan(0);
    }
  });

  test("counts events and claims, and groups them by month", async () => {
    await openWorldView("/node/ylb/?since=2024-12-31", <DetailsPanel />);
    const claims = section().element().querySelectorAll('[data-event] a[href^="/claim/"]').length;
    await expect
      .element(section())
      .toHaveTextContent(`${items().length} events in ${claims} claims`);
    const heads = [...section().element().querySelectorAll("h3")].map((one) => one.textContent);
    expect(heads).toContain("August 2025");
    expect(new Set(heads).size).toBe(heads.length);
    expect(heads.at(-1)).toBe("2025, month not known");
  });

  test("says what may lie in the period, its month not known", async () => {
    await openWorldView("/node/bolivia/?since=2025-01-01", <DetailsPanel />);
    await expect.element(section()).toHaveTextContent("2025, month not known");
  });

  test("[T7] is told for the countries checked, whatever kinds the diagram shows", async () => {
    const at = "/world/?country=bolivia&since=2025-01-01";
    const { store } = await openWorldView(at, <DetailsPanel />);
    const few = items().length;
    expect(few).toBeGreaterThan(40);
    await expect.element(section()).toHaveTextContent(/: \d+ events in \d+ claims/);
    const { view, navigate } = store.getState();
    navigate(withKinds(view, NODE_TYPES), { change: "push" });
    await expect.poll(() => selectShown(store.getState()).nodes.size).toBeGreaterThan(20);
    expect(items()).toHaveLength(few);
  });

  test("is told, where all that is checked is asked for, of what is placed in each of it", async () => {
    const at = "/world/?country=bolivia,russia&since=2024-12-31";
    const { store } = await openWorldView(at, <DetailsPanel />);
    const claims = () => [...section().element().querySelectorAll('a[href^="/claim/"]')];
    const listClaims = () => claims().map((one) => one.getAttribute("href")?.split("/")[2]);
    // The freeze of a contract of both and its lifting, as the court and both parties have it.
    const ofBoth = ["bo-097", "bo-260", "bo-263", "bo-098", "bo-261", "bo-264"];
    // Who came to lead YLB, of which Russia is no part.
    const ofOne = "bo-009";
    expect(listClaims()).toEqual(expect.arrayContaining([...ofBoth, ofOne]));
    const { view, navigate } = store.getState();
    navigate(withMatchToggled(view), { change: "push" });
    await expect.poll(listClaims).not.toContain(ofOne);
    expect(listClaims()).toEqual(expect.arrayContaining(ofBoth));
  });

  test("says so where nothing is found", async () => {
    await openWorldView("/node/lakkor-tso/?since=2026-03-01", <DetailsPanel />);
    await expect.element(section()).toHaveTextContent("nothing found");
  });

  test("stops comparing", async () => {
    const { address } = await openWorldView("/world/?kind=all&since=2024", <DetailsPanel />);
    expect(items().length).toBeGreaterThan(100);
    await link("Stop comparing").click();
    expect(address()).toBe("/world/?kind=all");
  });
});
