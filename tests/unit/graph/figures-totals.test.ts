import { describe, expect, test } from "vitest";
import { type FigureGroup, listFigures } from "#graph/figures.ts";
import { findQuantityOwner } from "#graph/figures-owner.ts";
import type { FigureSum } from "#graph/figures-sums.ts";
import { formatRelationId } from "#graph/graph.ts";
import type { Claim, NodeId } from "#schema/graph.ts";
import { formatCover } from "#words/figures.ts";
import { date, readWorldGraph } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

// No total of the world misleads, on any of these dates, as given or in carbonate equivalent. What a
// claim is of is read from the records here, not from the rows the totals were made of.

const world = readWorldGraph();
const DATES = [null, "2014", "2018", "2021-01-01", "2023-07-01", "2024-12-01", "2025-08-13"];

interface Total {
  readonly name: string;
  readonly group: FigureGroup;
  readonly sum: FigureSum;
}

const totals: readonly Total[] = DATES.flatMap((day) =>
  (["given", "lce"] as const).flatMap((basis) =>
    [...world.nodes.keys()].flatMap((here) =>
      listFigures(world, here, day === null ? null : date(day), { basis }).flatMap((group) =>
        group.sums.map((sum) => ({ name: `${here}, ${group.id}, ${day}, ${basis}`, group, sum })),
      ),
    ),
  ),
);

function findOwner(claim: Claim): NodeId {
  const { subject, predicate, object } = claim;
  const relation = world.relations.get(formatRelationId(subject, predicate, object));
  if (relation === undefined) throw new Error(`${claim.id} is of no relation.`);
  return findQuantityOwner(world, relation);
}

const readYear = ({ quantity, asOf }: Claim): string =>
  (quantity?.measure === "output" ? quantity.period : asOf)?.slice(0, 4) ?? "";

/** Agreements that another one has ever taken the place of. */
const superseded = new Set(
  [...world.relations.values()]
    .filter(({ predicate }) => predicate === "supersedes")
    .map(({ object }) => object),
);

describe("no total", () => {
  test("is missing: there are many to look at, some of several projects and of several years", () => {
    expect(totals.length).toBeGreaterThan(100);
    expect(totals.filter(({ sum }) => sum.projects.length > 1).length).toBeGreaterThan(20);
    expect(totals.filter(({ sum }) => sum.years[0] !== sum.years[1]).length).toBeGreaterThan(20);
  });

  test("counts two quantities of one project", () => {
    for (const { name, group, sum } of totals) {
      const owners = new Set(sum.claims.map(findOwner));
      expect(sum.projects.toSorted(), name).toEqual([...owners].toSorted());
      const most = [...owners].map((owner) => {
        const rows = group.rows.filter(({ claim }) => claim !== null && sum.claims.includes(claim));
        const own = rows.filter(({ claim }) => claim !== null && findOwner(claim) === owner);
        return Math.max(...own.map(({ max, value }) => max ?? Number(value)));
      });
      expect(sum.max, name).toBeCloseTo(
        most.reduce((all, one) => all + one, 0),
        6,
      );
    }
  });

  test("counts a plan, or anything of an agreement, superseded or not", () => {
    for (const { name, sum } of totals) {
      expect(sum.standing, name).toBe("operating");
      for (const { status, subject, object } of sum.claims) {
        expect(status, name).toBe("established");
        expect([subject, object].filter((end) => superseded.has(end))).toEqual([]);
      }
    }
  });

  test("counts a pilot, or a stage beside its whole", () => {
    for (const { name, sum } of totals) {
      for (const project of sum.projects) {
        expect(world.nodes.get(project)?.name, name).not.toMatch(/pilot/i);
        const own = sum.claims.filter((claim) => findOwner(claim) === project);
        const stages = own.filter(({ detail, statement }) =>
          /first (?:stage|phase)|starter plant/.test(`${detail} ${statement}`),
        );
        expect([0, own.length], name).toContain(stages.length);
      }
    }
  });

  test("counts figures of different years without saying so", () => {
    for (const { name, sum } of totals) {
      const years = sum.claims.map(readYear).toSorted();
      expect(sum.years, name).toEqual([years[0], years.at(-1)]);
      const text = formatCover(ENGLISH_WORDS, sum, world.newest);
      for (const year of years.length > 1 ? [years[0], years.at(-1)] : years) {
        expect(text, name).toContain(year);
      }
    }
  });

  test("hides how many projects are known, or counts more than are", () => {
    for (const { name, sum } of totals) {
      expect(sum.known, name).toBeGreaterThanOrEqual(sum.projects.length);
      expect(formatCover(ENGLISH_WORDS, sum, world.newest), name).toContain(
        `${sum.projects.length} of ${sum.known} project`,
      );
    }
  });
});
