import { describe, expect, test } from "vitest";
import { countChanges, indexByClaim, listChanges, toLineChanges } from "#graph/changes.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import type { Quantity } from "#schema/graph.ts";
import { claim, date, graphFile, readWorldGraph } from "../../support/graph-builder.ts";
import { sketch } from "./sketch.ts";

const KINDS = {
  company: "a b",
  agreement: "deal",
  mineral: "lithium",
  "salt-flat": "flat",
  country: "chile",
  project: "plant",
};
const told = (graph: Graph, since: string, on: string | null = null): readonly string[] =>
  listChanges(graph, date(since), on === null ? null : date(on)).map(
    ({ relation, type, claims }) => `${relation.id}: ${type} by ${claims.map(({ id }) => id)}`,
  );
const changes = (lines: readonly string[], since: string, on: string | null = null) =>
  told(sketch(KINDS, lines), since, on);

describe("a relation", () => {
  test("of which nothing was in force before is added, with all that has been said of it", () => {
    const lines = ["a supplies b proposed 2024-03", "a supplies b agreed 2024-09"];
    expect(changes(lines, "2023")).toEqual(["a supplies b: added by c2,c1"]);
  });

  test("that stands otherwise has another standing", () => {
    const lines = ["a supplies b agreed 2023", "a supplies b suspended 2024"];
    expect(changes(lines, "2023")).toEqual(["a supplies b: standing by c2"]);
  });

  test("that is over has ended, even where nobody spoke of it before", () => {
    const lines = [
      "a supplies b agreed 2023",
      "a supplies b ended 2024",
      "b supplies a ended 2024",
    ];
    expect(changes(lines, "2023")).toEqual([
      "a supplies b: ended by c2",
      "b supplies a: ended by c3",
    ]);
    expect(changes([...lines, "a supplies b ended 2025"], "2024")).toEqual([]);
  });

  test("beside which a plan stands now has another standing, by the plan", () => {
    const lines = ["a supplies b 2023", "a supplies b proposed 2024"];
    expect(changes(lines, "2023")).toEqual(["a supplies b: standing by c2"]);
    const [change] = listChanges(sketch(KINDS, lines), date("2023"), null);
    expect(change?.date).toBe("2024");
    expect(changes([...lines, "a supplies b negotiating 2025"], "2024")).toHaveLength(1);
    expect(changes([...lines, "a supplies b proposed 2025"], "2024")).toEqual([]);
  });

  test("is told by the claim that changed it, not by a plan that came after", () => {
    const lines = ["a supplies b 2024-02", "a supplies b proposed 2024-06"];
    const [change] = listChanges(sketch(KINDS, lines), date("2023"), null);
    expect(change).toMatchObject({ type: "added", claim: { id: "c1" }, date: "2024-02" });
    expect(change?.claims.map(({ id }) => id)).toEqual(["c2", "c1"]);
  });

  test("that is only told again has not changed, nor has one that is remarked upon", () => {
    const lines = ["a supplies b 2023", "a supplies b 2024", "a supplies b ended 2024 remark"];
    expect(changes(lines, "2023")).toEqual([]);
  });

  test("is told by its outcome where it came and went in between", () => {
    const lines = ["a supplies b 2023", "a supplies b suspended 2024", "a supplies b 2025"];
    expect(changes(lines, "2023")).toEqual([]);
    expect(changes(lines, "2023", "2024")).toEqual(["a supplies b: standing by c2"]);
    expect(changes(["b supplies a 2024", "b supplies a ended 2025"], "2023")).toEqual([
      "b supplies a: ended by c2,c1",
    ]);
  });

  test("without dates never changes", () => {
    expect(changes(["a supplies b undated", "b supplies a 2024"], "2023")).toEqual([
      "b supplies a: added by c2",
    ]);
  });
});

describe("a fact of place, nature or make-up", () => {
  test("that is reported only now was true before", () => {
    expect(changes(["flat contains lithium 2024", "plant located-in chile 2024"], "2023")).toEqual(
      [],
    );
  });

  test("changes when it ends, or was not established", () => {
    const lines = ["flat contains lithium proposed 2022", "a based-in chile 2020"];
    const now = ["flat contains lithium agreed 2024", "a based-in chile ended 2024"];
    expect(changes([...lines, ...now], "2023")).toEqual([
      "a based-in chile: ended by c4",
      "flat contains lithium: standing by c3",
    ]);
  });
});

describe("what an agreement covers", () => {
  const lines = [
    "deal covers lithium agreed 2022",
    "a party-to deal agreed 2022",
    "a party-to deal suspended 2024-05",
  ];

  test("changes with the agreement, by the party's claim", () => {
    expect(changes(lines, "2023")).toEqual([
      "a party-to deal: standing by c3",
      "deal covers lithium: standing by c3",
    ]);
  });
});

describe("the dates", () => {
  const lines = ["a supplies b 2024-06-30", "b supplies a 2024-07-01", "a owns b 2025"];

  test("are both taken at their end: what enters on the first is no change", () => {
    expect(changes(lines, "2024-06-30")).toHaveLength(2);
    expect(changes(lines, "2024-06")).toHaveLength(2);
    expect(changes(lines, "2024-06-29", "2024-06")).toEqual(["a supplies b: added by c1"]);
  });

  test("let what is dated by its year enter with the year", () => {
    expect(changes(lines, "2024")).toEqual(["a owns b: added by c3"]);
    expect(changes(lines, "2025-01-01")).toEqual([]);
  });

  test("give nothing where the first is not before the second", () => {
    expect(changes(lines, "2025")).toEqual([]);
    expect(changes(lines, "2026", "2024")).toEqual([]);
    expect(changes(["a supplies b undated"], "2020")).toEqual([]);
  });
});

test("the newest change comes first, of one date by the relation", () => {
  const lines = ["b supplies a 2024-02", "a supplies b 2024-03", "a owns b 2024-03"];
  expect(changes(lines, "2023").map((one) => one.split(":")[0])).toEqual([
    "a owns b",
    "a supplies b",
    "b supplies a",
  ]);
});

describe("a figure", () => {
  const capacity = { measure: "capacity", value: 25_000, unit: "t/yr" } as const;
  const figures = (
    ...quantities: readonly (Partial<Quantity> & { readonly status?: "proposed" })[]
  ) => {
    const claims = quantities.map(({ status, ...quantity }, index) =>
      claim({
        id: `c${index + 1}`,
        subject: "a",
        object: "b",
        asOf: `${2023 + index}`,
        ...(status && { status }),
        quantity: { ...capacity, ...quantity },
      }),
    );
    return listChanges(buildGraph(graphFile({ claims })), date("2023"), null);
  };

  test("that is another has changed, and both are told", () => {
    const [change] = figures({}, { value: 20_000 });
    expect(change?.type).toBe("quantity");
    expect(change?.figures).toMatchObject({ before: { id: "c1" }, after: { id: "c2" } });
    expect(change?.date).toBe("2024");
    expect(figures({}, { min: 20_000, max: 30_000 })).toHaveLength(1);
  });

  test("that is the same has not, nor has one of another measure, unit, product or length", () => {
    expect(figures({}, { qualifier: "about" })).toEqual([]);
    expect(figures({}, { value: 1, measure: "output" })).toEqual([]);
    expect(figures({}, { value: 1, unit: "t/yr LCE" })).toEqual([]);
    expect(figures({ period: "2023" }, { value: 1, period: "2024-05" })).toEqual([]);
    expect(figures({ period: "2023" }, { value: 1, period: "2024" })).toHaveLength(1);
  });

  test("of a plan is compared with the plan's", () => {
    const planned = { status: "proposed" } as const;
    expect(figures({}, { ...planned, value: 50_000 })[0]?.type).toBe("standing");
    expect(figures({ ...planned }, { ...planned, value: 50_000 })[0]?.type).toBe("quantity");
  });

  test("is looked for behind one of another measure", () => {
    const graph = buildGraph(
      graphFile({
        claims: [
          claim({ id: "c1", subject: "a", object: "b", asOf: "2021", quantity: capacity }),
          claim({
            id: "c2",
            subject: "a",
            object: "b",
            asOf: "2022",
            quantity: { ...capacity, measure: "output" },
          }),
          claim({
            id: "c3",
            subject: "a",
            object: "b",
            asOf: "2024",
            quantity: { ...capacity, value: 1 },
          }),
        ],
      }),
    );
    const [change] = listChanges(graph, date("2023"), null);
    expect(change?.figures?.before.id).toBe("c1");
  });
});

describe("in sum", () => {
  const graph = sketch(KINDS, [
    ...["a supplies b 2024", "b owns a 2024", "a party-to deal 2024"],
    ...["a based-in chile 2023", "a based-in chile ended 2024"],
    ...["b based-in chile agreed 2020", "b based-in chile suspended 2024"],
    ...["a operates plant 2020", "a operates plant ended 2024", "a owns plant 2024"],
  ]);
  const list = listChanges(graph, date("2023"), null);

  test("a line is added or ended where all its changes are, else changed", () => {
    expect(Object.fromEntries(toLineChanges(list))).toEqual({
      "a b": "added",
      "a deal": "added",
      "a chile": "ended",
      "b chile": "changed",
      "a plant": "changed",
    });
  });

  test("changes are counted by type", () => {
    expect(countChanges(list)).toEqual({ added: 4, ended: 2, standing: 1, quantity: 0 });
  });

  test("a claim is told with its own relation's change before that of what its deal covers", () => {
    const signed = sketch(KINDS, [
      ...["deal covers plant proposed 2020", "b party-to deal proposed 2020"],
      ...["a party-to deal 2024", "b party-to deal 2024"],
    ]);
    const changed = listChanges(signed, date("2023"), null);
    expect(changed.map(({ relation }) => relation.id)).toContain("deal covers plant");
    const told = [...indexByClaim(changed)].map(([one, { relation }]) => [one.id, relation.id]);
    expect(told.toSorted()).toEqual([
      ["c3", "a party-to deal"],
      ["c4", "b party-to deal"],
    ]);
  });
});

test("since the end of 2024 both contracts of Bolivia were suspended, and its president changed", () => {
  const found = told(readWorldGraph(), "2024").map((one) => one.split(" by ")[0]);
  expect(found).toEqual(
    expect.arrayContaining([
      "cbc-consortium party-to agreement-ylb-cbc-2024-11: standing",
      "agreement-ylb-uranium-one-2024-09 covers uranium-one-uyuni-plant: standing",
      "rodrigo-paz leads bolivia: added",
      "luis-arce leads bolivia: ended",
    ]),
  );
});

test("a claim is told with its own relation's change before that of what its deal covers", () => {
  const signed = sketch(KINDS, [
    ...["deal covers plant proposed 2020", "b party-to deal proposed 2020"],
    ...["a party-to deal 2024", "b party-to deal 2024"],
  ]);
  const changed = listChanges(signed, date("2023"), null);
  expect(changed.map(({ relation }) => relation.id)).toContain("deal covers plant");
  const told = [...indexByClaim(changed)].map(([one, { relation }]) => [one.id, relation.id]);
  expect(told.toSorted()).toEqual([
    ["c3", "a party-to deal"],
    ["c4", "b party-to deal"],
  ]);
});
