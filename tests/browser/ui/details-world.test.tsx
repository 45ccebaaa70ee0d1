import { beforeEach, describe, expect, test } from "vitest";
import { page } from "vitest/browser";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { claimId, id, readWorldGraph } from "../../support/graph-builder.ts";
import { openView, openWorldView } from "../../support/open-view.tsx";

const world = readWorldGraph();
const bo241 = claimId("bo-241");
const bo262 = claimId("bo-262");
const details = () => page.getByRole("complementary", { name: "Details" });
const text = () => details().element().textContent;
const link = (name: string | RegExp) => details().getByRole("link", { name, exact: true });
const section = (name: string) => details().getByRole("region", { name });
const glance = () => details().element().querySelector("header + dl")?.textContent ?? "";
const card = (name: string) => document.querySelector(`[data-claim="${name}"]`);

beforeEach(() => page.viewport(1280, 900));

describe("a node with many relations", () => {
  test.for(["lithium", "argentina", "ylb"])("%s has every claim in the page", async (name) => {
    await openWorldView(`/node/${name}/`, <DetailsPanel />);
    const claims = (world.incident.get(id(name)) ?? []).flatMap((relation) => relation.claims);
    for (const one of claims) expect(card(one.id)?.textContent, one.id).toContain(one.statement);
  });

  test("folds a long group behind its number", async () => {
    await openWorldView("/node/lithium/", <DetailsPanel />);
    const group = section("Found in");
    const all = (world.incident.get(id("lithium")) ?? []).filter(
      ({ predicate }) => predicate === "contains",
    );
    expect(all.length).toBeGreaterThan(10);
    const fold = group.getByText(`Show all ${all.length}`);
    expect(fold.element().checkVisibility()).toBe(false);
    await group.getByRole("heading", { level: 2 }).click();
    await expect.element(fold).toBeVisible();
    const last = [...group.element().querySelectorAll("details [data-claim]")].at(-1);
    expect(last?.checkVisibility()).toBe(false);
    await fold.click();
    expect(last?.checkVisibility()).toBe(true);
  });

  test("[T1] leads to the claims whose kinds are off, where no filter is set to be reset", async () => {
    const { address } = await openWorldView(
      "/node/uranium-one-group/?as-of=2025-05-28",
      <DetailsPanel />,
    );
    expect(text()).toContain("claims link to kinds the diagram does not show");
    expect(text()).not.toContain("outside the present filters");
    await link("Show all kinds").click();
    expect(address()).toBe("/node/uranium-one-group/?kind=all&as-of=2025-05-28");
    await expect.element(details()).not.toHaveTextContent("Not shown in the diagram");
  });

  test("says how many neighbours their kinds hide, shows them and hides them again", async () => {
    const { address } = await openWorldView("/node/bolivia/", <DetailsPanel />);
    await expect
      .element(details().getByRole("link", { name: /^Show \d+ hidden neighbours/ }))
      .toBeVisible();
    await link(/^Show \d+ hidden neighbours/).click();
    expect(address()).toBe("/node/bolivia/?expand=bolivia");
    await link("Hide them again").click();
    expect(address()).toBe("/node/bolivia/");
  });
});

describe("an agreement", () => {
  test("[T1] says before its history how it stands on the date in force", async () => {
    const at = "/node/agreement-ylb-uranium-one-2024-09/";
    await openWorldView(`${at}?as-of=2025-05-28`, <DetailsPanel />);
    await expect
      .element(section("History of this agreement"))
      .toHaveTextContent(/^History of this agreement\s*On 28 May 2025: Suspended/);
    expect(glance()).toMatch(/Standing\s*Suspended/);
  });

  test("[T4] that another has superseded says by which and since when, at a glance and at each claim", async () => {
    await openWorldView("/node/agreement-ylb-cbc-2023-01/", <DetailsPanel />);
    expect(glance()).toMatch(/Standing\s*Superseded Superseded by .*CBC.* on 26 Nov 2024\./);
    expect(card("bo-102")?.textContent).toMatch(/Superseded by .* on 26 Nov 2024\./);
  });

  test("[T1] tells its whole story in order of date, remarks marked as such", async () => {
    await openWorldView("/node/agreement-ylb-uranium-one-2024-09/", <DetailsPanel />);
    const history = section("History of this agreement").element();
    const events = [...history.querySelectorAll("[data-claim]")];
    const of = (words: RegExp) => events.findIndex(({ textContent }) => words.test(textContent));
    expect(history.querySelectorAll("li:not(li li)")).toHaveLength(events.length);
    expect(events.length).toBeGreaterThan(5);
    expect(of(/^Agreed as of 11 Sep 2024/)).toBeLessThan(of(/^Suspended as of 27 May 2025/));
    expect(of(/^Suspended as of 27 May 2025/)).toBeLessThan(of(/^Agreed as of 5 Jun 2025/));
    expect(of(/^Agreed as of 5 Jun 2025/)).toBeLessThan(of(/^Suspended as of 20 Aug 2025/));
    const remarks = events.filter(({ textContent }) => textContent.includes("Remark, sets no"));
    expect(remarks.length).toBeGreaterThan(0);
  });

  test("gives what it covers the standing of its own date, and says what that follows now", async () => {
    await openWorldView("/node/agreement-ylb-uranium-one-2024-09/", <DetailsPanel />);
    const events = section("History of this agreement").element().querySelectorAll("[data-claim]");
    const covered = [...events].find(({ textContent }) =>
      textContent.includes("Covers: Lithium carbonate"),
    );
    expect(covered?.textContent).toMatch(/^Agreed as of 11 Sep 2024/);
    expect(covered?.textContent).toMatch(/Follows the agreement.*20 Aug 2025/);
  });

  test("marks what does not hold yet on the date in force", async () => {
    const at = "/node/agreement-ylb-uranium-one-2024-09/?as-of=2024-12-01";
    await openWorldView(at, <DetailsPanel />);
    const events = section("History of this agreement").element().querySelectorAll("[data-claim]");
    const later = [...events].find(({ textContent }) => textContent.includes("27 May 2025"));
    expect(later?.textContent).toContain("Not yet on this date");
  });

  test("[T1] leaves open what was last said by the date, and folds what came before and after", async () => {
    const at = "/node/agreement-ylb-uranium-one-2024-09/?as-of=2025-08-13";
    await openWorldView(at, <DetailsPanel />);
    const history = section("History of this agreement");
    await expect.element(history.getByText(/^\d+ earlier claims$/)).toBeVisible();
    await expect.element(history.getByText(/^\d+ later claims$/)).toBeVisible();
    const isFolded = (claim: string) =>
      history.element().querySelector(`[data-claim="${claim}"]`)?.closest("details") !== null;
    // Freed in June 2025; signed the year before; stopped by a court on the 20th of August.
    expect(["bo-264", "bo-086", "bo-265"].map(isFolded)).toEqual([false, true, true]);
  });
});

describe("a node at a glance", () => {
  test("names an agreement's parties", async () => {
    await openWorldView("/node/agreement-ylb-uranium-one-2024-09/", <DetailsPanel />);
    expect(glance()).toMatch(/Parties\s*Yacimientos de Litio Bolivianos, Uranium One Group/);
  });

  test("[T5] gives the figures that say most, each with its standing, cover and year", async () => {
    await openWorldView("/node/bolivia/", <DetailsPanel />);
    await expect
      .poll(glance)
      .toMatch(
        /In figures\s*15,000.t\/yr Capacity: lithium carbonate Operating · 1 of 1 project .* 2023/,
      );
    expect(glance()).toMatch(/1,474\.53–2,064.t Output: lithium carbonate .* made in 2024/);
    const figures = section("Figures").element();
    expect(figures.querySelector("details")?.open).toBe(false);
  });

  test("says what was last told of it, with the standing that has now", async () => {
    await openWorldView("/node/agreement-ylb-uranium-one-2024-09/", <DetailsPanel />);
    expect(glance()).toMatch(/Last told\s*on 18 Feb 2026: .* regulates .*Agreed/);
  });

  test("says that it is not there yet, or no longer, on the date shown", async () => {
    await openWorldView("/node/novaandino-litio/?as-of=2022-01-01", <DetailsPanel />);
    expect(glance()).toMatch(/Not yet there\s*NovaAndino.*: joint venture formed on 27 Dec 2025\./);
  });

  test("says what it went on as", async () => {
    await openWorldView("/node/allkem/", <DetailsPanel />);
    expect(glance()).toMatch(/No longer there.*merged into Arcadium.* on 4 Jan 2024\./);
  });

  test("says what is due", async () => {
    await openWorldView("/node/kachi-project/", <DetailsPanel />);
    expect(glance()).toMatch(/Due\s*Dec 2027: Kachi starts/);
  });

  test("says what is overdue with nothing found", async () => {
    await openWorldView("/node/unilib-plant/", <DetailsPanel />);
    expect(glance()).toMatch(/Overdue\s*Sep 2023: .*; nothing found/);
  });

  test("of a country has no standing", async () => {
    await openWorldView("/node/bolivia/?scope=world", <DetailsPanel />);
    expect(glance()).not.toContain("Standing");
  });
});

describe("the sections of a node of which much is said", () => {
  test("are folded under their heads, which say how many claims they hold", async () => {
    await openWorldView("/node/bolivia/?scope=world", <DetailsPanel />);
    const institutions = section("Institutions here");
    await expect.element(institutions.getByRole("heading", { level: 2 })).toBeVisible();
    expect(institutions.element().querySelector("details")?.open).toBe(false);
    const held = institutions.element().querySelectorAll("[data-claim]").length;
    expect(institutions.element().querySelector("summary")?.textContent).toContain(String(held));
  });

  test("head places by their kind", async () => {
    await openWorldView("/node/bolivia/?scope=world", <DetailsPanel />);
    const flats = section("Salt flats here").element().textContent;
    expect(flats).toContain("Uyuni");
    expect(flats).not.toContain("Ministry");
  });

  test("stand open where little is said", async () => {
    await openWorldView("/node/comunidad-camar/", <DetailsPanel />);
    for (const folded of details().element().querySelectorAll("section > details")) {
      expect(folded).toHaveProperty("open", true);
    }
  });

  test("tell no sentence twice", async () => {
    await openWorldView("/node/agreement-ylb-uranium-one-2024-09/", <DetailsPanel />);
    const told = [...details().element().querySelectorAll("[data-claim]")].map((one) =>
      one.getAttribute("data-claim"),
    );
    expect(told.toSorted()).toEqual([...new Set(told)].toSorted());
  });
});

describe("a salt flat", () => {
  test("[T11] says who lives by it, what they agreed to or oppose, what is drawn, what courts decided", async () => {
    await openWorldView("/node/salar-de-atacama/", <DetailsPanel />);
    const around = section("People, water and courts").element();
    const part = (title: string) =>
      [...around.querySelectorAll("details")].find(
        (one) => one.querySelector("h3")?.textContent === title,
      )?.textContent ?? "";
    expect(part("Who lives by it")).toMatch(/Lickanantay.*Established.*as of 26 Sep 2025/);
    expect(part("What they agreed to, oppose or were asked about")).toMatch(/Peine settled with/);
    expect(part("Brine and water")).toMatch(/brine use: .*442.l\/s/);
    expect(part("Brine and water")).toMatch(/water use: .*107.l\/s/);
    expect(part("What courts and agencies decided")).toMatch(
      /appeals court of Antofagasta dismissed/,
    );
  });

  test("[T3] says for each mineral where it leads, or that no claim was found", async () => {
    await openWorldView("/node/salar-de-uyuni/", <DetailsPanel />);
    const table = section("What its minerals lead to");
    const rows = [...table.element().querySelectorAll("tbody")].map(
      ({ textContent }) => textContent,
    );
    const of = (mineral: string) => rows.find((row) => row.includes(mineral)) ?? "";
    expect(rows).toHaveLength(7);
    expect(of("Potassium")).toMatch(/Plant.*Llipi.*Buyer.*Brazil.*Use.*ertili/);
    expect(of("Chloride")).toMatch(
      /Plant\s*No claim found\s*Buyer\s*No claim found\s*Use\s*No claim found/,
    );
    expect(of("Boron")).toMatch(/Plant\s*No claim found\s*Buyer\s*No claim found\s*Use.*eramics/);
  });

  test("has none of it where the graph says nothing of its minerals", async () => {
    await openWorldView("/node/bolivia/", <DetailsPanel />);
    expect(text()).not.toContain("What its minerals lead to");
  });
});

describe("sources that disagree", () => {
  test("are counted at the relation and stand side by side, of other relations too", async () => {
    await openWorldView("/claim/bo-207/", <DetailsPanel />);
    await expect.element(details().getByText("5 sources disagree").first()).toBeVisible();
    const conflict = details().getByRole("list", { name: "Sources disagree" }).first();
    expect(conflict.getByRole("listitem").elements()).toHaveLength(3);
    await expect
      .element(conflict.getByRole("link", { name: world.claims.get(bo241)?.statement ?? "" }))
      .toBeVisible();
  });

  test("say their figures, dates and sources each", async () => {
    await openWorldView("/claim/ar-190/", <DetailsPanel />);
    const sides = details()
      .getByRole("list", { name: "Sources disagree" })
      .first()
      .getByRole("listitem")
      .elements();
    for (const side of sides) {
      expect(side.textContent).toMatch(/output: .*\d/);
      expect(side.textContent).toMatch(/as of/);
      expect(side.querySelector('a[rel~="noopener"]')).not.toBeNull();
    }
  });
});

describe("what had not been published by the date asked for", () => {
  test("is counted on a node's page, and the limit can be lifted", async () => {
    const { address } = await openWorldView("/node/ylb/?known-by=2023-12", <DetailsPanel />);
    expect(text()).toMatch(/\d+ claims were not published by Dec 2023/);
    await link("Show whatever has been published").click();
    expect(address()).toBe("/node/ylb/");
  });

  test("still shows where the address names it, and says so", async () => {
    await openWorldView("/claim/bo-262/?known-by=2024", <DetailsPanel />);
    expect(card("bo-262")?.textContent).toContain("Not published by 2024");
    expect(card("bo-262")?.textContent).toContain(world.claims.get(bo262)?.statement);
  });

  test("shows what has no date of publication, and says that", async () => {
    await openView("/node/potassium/?known-by=2020", <DetailsPanel />);
    expect(card("art-11")?.textContent).toContain("publication date unknown");
  });
});
