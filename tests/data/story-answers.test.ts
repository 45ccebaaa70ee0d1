import { describe, expect, test } from "vitest";
import { listConcerning } from "#graph/concerning.ts";
import { listEvents } from "#graph/events.ts";
import { listFigures } from "#graph/figures.ts";
import { ONCE } from "#picture/picture.ts";
import type { StoryStep } from "#schema/graph.ts";
import { LCE_FACTORS } from "#units/lithium.ts";
import { findSelectedNode } from "#view/view.ts";
import { id } from "../support/graph-builder.ts";
import { askForStep, findStory, parseStep, world } from "../support/open-story.ts";

// What captions say that no single claim says: sums, conversions, chains and changes, held against
// what the site itself shows there.

type Told = readonly [name: string, step: StoryStep];
const MILLION = 1_000_000;
const STANDINGS = [
  ["operating", "operating"],
  ["not-in-force", "agreed, not in force"],
  ["proposed", "proposed"],
  ["superseded", "superseded"],
] as const;

describe("what a caption works out from its claims", () => {
  test("Bolivia's carbonate capacity, each figure under its standing on each date", () => {
    const told = findStory("bolivia-capacity").steps.filter(({ address }) =>
      address.startsWith("/node/bolivia/"),
    );
    expect(told).toHaveLength(2);
    for (const step of told) {
      const capacity = listFigures(world, id("bolivia"), parseStep(step).view.asOf).find(
        ({ measure, product }) => measure === "capacity" && product === "lithium-carbonate",
      );
      const rows = capacity?.rows.filter(({ isEarlier }) => !isEarlier) ?? [];
      for (const [standing, name] of STANDINGS) {
        const figures = rows.filter((row) => row.standing === standing);
        const values = figures.map(({ value }) => value.toLocaleString("en"));
        expect(values, name).not.toEqual([]);
        // What is told of a standing is what is said between its name and the next one's.
        const part = step.caption.match(new RegExp(`${name}: ([^:]*)`, "i"))?.[1] ?? "";
        expect(part.match(/\d[\d,]*\d\b(?= t a year|,| with| and| for|;|\.)/g)).toEqual(
          expect.arrayContaining(values),
        );
      }
      const [operating] = rows;
      const made = operating?.made?.quantity?.value.toLocaleString("en");
      if (step === told[0]) expect(step.caption).toContain(`made at most ${made} t in a year`);
    }
  });

  test("Chile's 44,000 t of lithium as carbonate", () => {
    const [first] = findStory("chile-2023").steps;
    const carbonate = Math.round((44_000 * LCE_FACTORS.lithium) / 1000) * 1000;
    expect(first?.caption).toContain(`about ${carbonate.toLocaleString("en")} t`);
    expect(first?.caption).toContain(`at ${LCE_FACTORS.lithium} t`);
  });

  test("all five figures of Uranium One's investment, each with who gave it", () => {
    const told = findStory("uranium-one-investment")
      .steps.map(({ caption }) => caption)
      .join(" ");
    const facts = ["uranium-one-pastos-grandes-complex", "uranium-one-uyuni-plant"].flatMap(
      (plant) => world.nodes.get(id(plant))?.facts ?? [],
    );
    const investments = facts.filter(({ measure }) => measure === "investment");
    expect(investments).toHaveLength(5);
    for (const { value, source } of investments) {
      expect(told).toContain(String(Number(value) / MILLION));
      const publisher = world.sources.get(source)?.publisher ?? "";
      expect(told).toContain(publisher.split(/ via | Commodity/)[0]);
    }
  });
});

describe("what changed around Bolivia", () => {
  test.each(findStory("bolivia-since-2025").steps.map((step): Told => [step.title, step]))(
    "%s: the claims told are among the events listed",
    (_, step) => {
      const { view } = parseStep(step);
      const selected = findSelectedNode(view);
      const concerning = listConcerning(world, selected === null ? view.countries : [selected]);
      const { since, asOf } = view;
      if (since === null) throw new Error(`Step "${step.title}" asks for no changes.`);
      const events = listEvents(world, concerning, { since, until: asOf });
      const told = events.flatMap(({ headline, others }) => [headline, ...others]);
      const keys = told.map(({ id: key }) => key);
      expect((step.claims ?? []).filter((key) => !keys.includes(key))).toEqual([]);
    },
  );
});

describe("the chain from CATL to Salar de Uyuni", () => {
  const [told] = findStory("catl-to-uyuni").steps;

  test("is the one the step tells, link by link", () => {
    const [best] = told === undefined ? [] : ONCE.listPaths(askForStep(told));
    expect(best?.steps.map(({ standing }) => standing.claim.id)).toEqual(told?.claims);
  });

  test("is weakest where the caption says so", () => {
    const [best] = told === undefined ? [] : ONCE.listPaths(askForStep(told));
    expect(told?.caption).toContain("weakest link is CBC's part in the contract: suspended");
    expect(best?.steps[best.weakest]?.standing.relation.id).toBe(
      "cbc-consortium party-to agreement-ylb-cbc-2024-11",
    );
    expect(best?.steps[best.weakest]?.status).toBe("suspended");
  });
});
