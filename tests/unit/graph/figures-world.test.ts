import { describe, expect, test } from "vitest";
import { type FigureGroup, listFigures } from "#graph/figures.ts";
import { findBounds } from "#graph/figures-rows.ts";
import { claimId, date, id, readWorldGraph } from "../../support/graph-builder.ts";

const world = readWorldGraph();

function listGroup(here: string, measure: string, product: string | null, on?: string) {
  const day = on === undefined ? null : date(on);
  const groups = listFigures(world, id(here), day);
  const group = groups.find((one) => one.measure === measure && one.product === product);
  if (group === undefined) throw new Error(`No ${measure} of ${product} at ${here}.`);
  return group;
}

/** "operating 15000 bo-014": what still counts, by standing, in the order of the rows. */
const readRows = ({ rows }: FigureGroup) =>
  rows
    .filter(({ isEarlier }) => !isEarlier)
    .map(({ standing, value, id: row }) => `${standing} ${value} ${row}`);

describe("Bolivia's lithium carbonate capacity (T5)", () => {
  const BEFORE = [
    "operating 15000 bo-014",
    "not-in-force 35000 bo-111",
    "proposed 25000 bo-122",
    "superseded 25000 bo-076",
    "superseded 2500 bo-106",
    "ended 10 bo-030",
  ];
  const NOW = [...BEFORE.slice(0, 2), "not-in-force 14000 bo-090", ...BEFORE.slice(2)];

  test.for([
    ["2024-12-01", BEFORE],
    ["2025-08-13", NOW],
    ["2026-03-25", NOW],
  ] as const)("on %s stands by standing, and only what operates is added", ([on, expected]) => {
    const group = listGroup("bolivia", "capacity", "lithium-carbonate", on);
    expect(readRows(group)).toEqual(expected);
    expect(group.sums).toMatchObject([
      {
        ...{ standing: "operating", min: 15_000, max: 15_000, unit: "t/yr" },
        ...{ projects: ["llipi-lithium-carbonate-plant"], known: 1, years: ["2023", "2023"] },
      },
    ]);
    expect(group.leftOut.get("bo-030")).toBe("pilot");
  });

  test("is told with the most that was made in a year, on which sources disagree", () => {
    const [row] = listGroup("bolivia", "capacity", "lithium-carbonate").rows;
    expect(row?.made).toMatchObject({
      quantity: { value: 2064, unit: "t", period: "2024" },
      conflictsWith: ["bo-016"],
    });
    expect(world.claims.get(claimId("bo-016"))?.quantity).toMatchObject({ value: 1474.53 });
  });

  test.for([
    ["2025-08-13", "not-in-force", "awaits parliament", "awaits parliament"],
    ["2026-03-25", "suspended", "court-blocked", "awaits parliament"],
  ] as const)(
    "on %s names for both signed plants the contract and what stopped it: %s",
    ([on, name, stop, latest]) => {
      const { rows } = listGroup("bolivia", "capacity", "lithium-carbonate", on);
      for (const key of ["bo-090", "bo-111"]) {
        const [contract] = rows.find((row) => row.id === key)?.agreements ?? [];
        expect(contract).toMatchObject({ name, isContract: true, claim: { detail: stop } });
        if (name === "suspended") expect(contract?.latest).toMatchObject({ detail: latest });
      }
    },
  );

  test("names the newer agreement of each superseded plant", () => {
    const { rows } = listGroup("bolivia", "capacity", "lithium-carbonate");
    const superseded = rows.filter(({ standing }) => standing === "superseded");
    expect(superseded.map((row) => [row.id, row.supersededBy?.subject])).toEqual([
      ["bo-076", "agreement-ylb-uranium-one-2024-09"],
      ["bo-106", "agreement-ylb-cbc-2024-11"],
    ]);
  });

  test("counts the pilot plant as ended, and its overtaken forecast as history", () => {
    const { rows } = listGroup("bolivia", "capacity", "lithium-carbonate");
    expect(rows.find((row) => row.id === "bo-030")).toMatchObject({
      standing: "ended",
      part: "pilot",
      follows: { id: "bo-031" },
    });
    expect(rows.find((row) => row.id === "bo-253")).toMatchObject({ isEarlier: true });
  });
});

describe("the figures of the Uranium One investment (T6)", () => {
  const PLANT = [970e6, 975e6, 450e6];

  test.for(["uranium-one-uyuni-plant", "agreement-ylb-uranium-one-2024-09", "uranium-one-group"])(
    "are all listed at %s, with date, source and disagreement",
    (here) => {
      const { rows, sums } = listGroup(here, "investment", null);
      const own = rows.filter(({ about }) => about === "uranium-one-uyuni-plant");
      expect(own.map(({ value }) => value).toSorted()).toEqual(PLANT.toSorted());
      expect(own.every(({ date: day, fact }) => day !== null && fact !== null)).toBe(true);
      const rivals = own.map((row) => [row.value, row.rivals.map(({ value }) => value)]);
      expect(rivals).toContainEqual([970e6, [975e6]]);
      expect(rivals).toContainEqual([975e6, [970e6]]);
      expect(sums).toEqual([]);
    },
  );

  test("include those of the complex at Pastos Grandes at the company", () => {
    const { rows } = listGroup("uranium-one-group", "investment", null);
    const values = rows.flatMap((row) =>
      row.about === "uranium-one-pastos-grandes-complex" ? [row.value] : [],
    );
    expect(values.toSorted()).toEqual([578e6, 600e6]);
  });
});

describe("every node of the world", () => {
  const all = [...world.nodes.keys()].map((here) => ({
    here,
    groups: listFigures(world, here, null),
  }));

  test("lists a figure once", () => {
    for (const { here, groups } of all) {
      const rows = groups.flatMap((group) => group.rows.map((row) => row.id));
      expect(new Set(rows).size, here).toBe(rows.length);
    }
  });

  test("lists each of its facts, and each quantity of its claims", () => {
    const newest = world.newest ?? "";
    for (const { here, groups } of all) {
      const rows = new Set(groups.flatMap((group) => group.rows.map((row) => row.id)));
      for (const { claims } of world.incident.get(here) ?? []) {
        const given = claims.filter(({ quantity, asOf }) => quantity && (asOf ?? "") <= newest);
        for (const claim of given) expect(rows, `${here} ${claim.id}`).toContain(claim.id);
      }
      const facts = world.nodes.get(here)?.facts ?? [];
      const stated = groups
        .flatMap(({ rows: list }) => list)
        .filter(({ about, fact }) => {
          return fact !== null && about === here;
        });
      expect(stated.length, here).toBe(facts.length);
    }
  });

  test("adds only what holds, of one standing, unit and product, each project once", () => {
    for (const { here, groups } of all) {
      for (const group of groups) {
        for (const sum of group.sums) {
          const rows = group.rows.filter(
            ({ claim }) => claim !== null && sum.claims.includes(claim),
          );
          expect(new Set(rows.map((row) => `${row.standing} ${row.unit}`)), here).toEqual(
            new Set([`${sum.standing} ${sum.unit}`]),
          );
          expect(rows.some(({ isEarlier }) => isEarlier)).toBe(false);
          expect(new Set(sum.projects).size).toBe(sum.projects.length);
          const most = sum.projects.map((project) =>
            Math.max(
              ...rows
                .filter(({ about }) => about === project)
                .map((row) => findBounds(row)?.[1] ?? 0),
            ),
          );
          expect(sum.max).toBeCloseTo(
            most.reduce((total, value) => total + value, 0),
            6,
          );
        }
      }
    }
  });

  test("has its figures by the indexes, not by going through all records again and again, as a date is dragged", () => {
    let walks = 0;
    const watched = {
      ...world,
      ...{ claims: watch(world.claims), relations: watch(world.relations) },
      nodes: watch(world.nodes),
    };
    /** The same entries, found by key as before; who goes through them all is counted. */
    function watch<K, V>(map: ReadonlyMap<K, V>): ReadonlyMap<K, V> {
      const copy = new Map(map);
      const count =
        <T>(way: () => T) =>
        (): T => {
          walks += 1;
          return way();
        };
      return Object.assign(copy, {
        entries: count(() => map.entries()),
        keys: count(() => map.keys()),
        values: count(() => map.values()),
        [Symbol.iterator]: count(() => map[Symbol.iterator]()),
      });
    }
    expect([...watched.claims.values()]).toHaveLength(world.claims.size);
    expect(walks).toBe(1);
    for (let year = 2010; year < 2026; year += 1) {
      const on = date(String(year));
      const figures = listFigures(watched, id("lithium-carbonate"), on);
      expect(figures).toEqual(listFigures(world, id("lithium-carbonate"), on));
    }
    // Once or twice a date; without an index it is once for every thing that may have a figure.
    expect(walks / 16).toBeLessThan(4);
  });
});
