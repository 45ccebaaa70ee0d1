import { describe, expect, test } from "vitest";
import { type FigureGroup, listFigures } from "#graph/figures.ts";
import { findBounds } from "#graph/figures-rows.ts";
import { date, id, readWorldGraph } from "../../support/graph-builder.ts";

const world = readWorldGraph();

function listGroup(here: string, measure: string, product: string | null, on?: string) {
  const day = on === undefined ? null : date(on);
  const groups = listFigures(world, id(here), day);
  const group = groups.find((one) => one.measure === measure && one.product === product);
  if (group === undefined) throw new Error(`No ${measure} of ${product} at ${here}.`);
  return group;
}

const readSums = ({ sums }: FigureGroup) =>
  sums.map(({ standing, min, max, unit, claims }) => {
    expect(min).toBe(max);
    return [
      standing,
      min,
      unit,
      claims
        .map((claim) => claim.id)
        .toSorted()
        .join(" "),
    ];
  });

describe("Bolivia's lithium carbonate capacity (T5)", () => {
  test.for([
    [
      "2024-12-01",
      [
        ["operating", 15_000, "t/yr", "bo-014"],
        ["signed", 87_500, "t/yr", "bo-076 bo-106 bo-111 bo-122"],
      ],
    ],
    [
      "2025-08-13",
      [
        ["operating", 15_000, "t/yr", "bo-014"],
        ["signed", 101_500, "t/yr", "bo-076 bo-090 bo-106 bo-111 bo-122"],
      ],
    ],
    // On 20 August a court stopped both contracts; the plant of the Russian one has an older agreement.
    [
      "2026-03-25",
      [
        ["operating", 15_000, "t/yr", "bo-014"],
        ["signed", 66_500, "t/yr", "bo-076 bo-090 bo-106 bo-122"],
        ["proposed", 35_000, "t/yr", "bo-111"],
      ],
    ],
  ] as const)("on %s is split by standing, each sum matching its claims", ([on, expected]) => {
    const group = listGroup("bolivia", "capacity", "lithium-carbonate", on);
    expect(readSums(group)).toEqual(expected);
    for (const { min, claims } of group.sums) {
      const values = claims.map(({ quantity }) => quantity?.value ?? Number.NaN);
      expect(values.reduce((sum, value) => sum + value, 0)).toBe(min);
    }
  });

  test("names the agreements of each planned plant with their standings", () => {
    const { rows } = listGroup("bolivia", "capacity", "lithium-carbonate", "2026-03-25");
    const agreements = rows.map((row) => [
      row.id,
      row.agreements.map((one) => `${one.id} ${one.status}`).join(", "),
    ]);
    expect(Object.fromEntries(agreements)).toMatchObject({
      "bo-090":
        "agreement-ylb-uranium-one-2023-12 agreed, agreement-ylb-uranium-one-2024-09 suspended",
      "bo-111": "agreement-ylb-cbc-2024-11 suspended",
      "bo-014": "",
    });
  });

  test("counts the pilot plant as ended, and its overtaken forecast as history", () => {
    const { rows } = listGroup("bolivia", "capacity", "lithium-carbonate");
    expect(rows.find((row) => row.id === "bo-030")).toMatchObject({
      standing: "ended",
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
