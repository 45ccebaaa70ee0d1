import { describe, expect, test } from "vitest";
import { countLaterFigures, type FigureGroup, listFigures } from "#graph/figures.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim, GraphNode } from "#schema/graph.ts";
import { claim, date, graph, id, node, source } from "../../support/graph-builder.ts";

type Fields = Partial<Parameters<typeof claim>[0]>;
type Quantity = NonNullable<Parameters<typeof claim>[0]["quantity"]>;

const LAND = node({ id: "land", type: "country" });
const CARBONATE = node({
  id: "carbonate",
  type: "product",
  name: "Lithium carbonate",
  symbol: "Li2CO3",
});
const HYDROXIDE = node({ id: "hydroxide", type: "product", symbol: "LiOH" });
const plant = (name: string) => node({ id: name, type: "project" });
const contract = (name: string) =>
  node({ id: name, type: "agreement", name: `The contract ${name}` });

const capacity = (value: number, fields: Partial<Quantity> = {}): Quantity => ({
  measure: "capacity",
  value,
  unit: "t/yr",
  ...fields,
});
/** "plant makes 10 t/yr of carbonate", by a claim of this id. */
const makes = (project: string, name: string, quantity: Quantity, fields: Fields = {}): Claim =>
  claim({
    subject: project,
    predicate: "produces",
    object: "carbonate",
    id: name,
    quantity,
    ...fields,
  });
const lies = (project: string, land = "land"): Claim =>
  claim({ subject: project, predicate: "located-in", object: land });

/** A country with these plants and claims beside their places. */
function country(plants: readonly string[], claims: readonly Claim[]): Graph {
  return graph({
    nodes: [LAND, CARBONATE, HYDROXIDE, ...plants.map(plant)],
    claims: [...plants.map((name) => lies(name)), ...claims],
  });
}

function capacities(
  of: Graph,
  here = "land",
  on = "2025-01-01",
  basis: "given" | "lce" = "given",
): FigureGroup {
  const groups = listFigures(of, id(here), date(on), { basis });
  const group = groups.find(({ measure }) => measure === "capacity");
  if (group === undefined) throw new Error("The test's graph has no capacity.");
  return group;
}

/** "operating 15 a,b": each sum with the claims it lists. */
const sums = ({ sums: list }: FigureGroup): readonly string[] =>
  list.map(({ standing, min, max, unit, claims }) => {
    const amount = min === max ? `${min}` : `${min}–${max}`;
    return `${standing} ${amount} ${unit}: ${claims.map((one) => one.id).join(",")}`;
  });
const leftOut = (group: FigureGroup): Readonly<Record<string, string>> =>
  Object.fromEntries(group.leftOut);
const current = ({ rows }: FigureGroup): readonly string[] =>
  rows.filter(({ isEarlier }) => !isEarlier).map((row) => `${row.id} ${row.standing}`);

describe("sums", () => {
  test("are of what operates: a plan is added to nothing", () => {
    const one = country(
      ["a", "b", "c"],
      [
        makes("a", "ca", capacity(10)),
        makes("b", "cb", capacity(5)),
        makes("c", "cc", capacity(7), { status: "proposed" }),
      ],
    );
    expect(sums(capacities(one))).toEqual(["operating 15 t/yr: ca,cb"]);
    expect(leftOut(capacities(one))).toEqual({ cc: "proposed" });
  });

  test("never add capacity to output, nor one product to another", () => {
    const output: Quantity = { measure: "output", value: 3, unit: "t/yr", period: "2024" };
    const one = country(
      ["a"],
      [
        makes("a", "c1", capacity(10)),
        makes("a", "c2", output),
        makes("a", "c3", capacity(4), { object: "hydroxide" }),
      ],
    );
    const groups = listFigures(one, id("land"), null);
    expect(groups.map(({ measure, product }) => `${measure} ${product}`)).toEqual([
      "capacity carbonate",
      "capacity hydroxide",
      "output carbonate",
    ]);
    expect(groups.flatMap(sums)).toEqual([
      "operating 10 t/yr: c1",
      "operating 4 t/yr: c3",
      "operating 3 t/yr: c2",
    ]);
  });

  test("stay within one unit until carbonate equivalent is asked for", () => {
    const one = country(
      ["a", "b"],
      [makes("a", "ca", capacity(10)), makes("b", "cb", capacity(5, { unit: "t/yr LCE" }))],
    );
    expect(sums(capacities(one))).toEqual(["operating 10 t/yr: ca", "operating 5 t/yr LCE: cb"]);
    expect(sums(capacities(one, "land", "2025-01-01", "lce"))).toEqual([
      "operating 15 t/yr LCE: ca,cb",
    ]);
  });

  test("never add one year's output to another's", () => {
    const output = (value: number, period: string): Quantity => ({
      measure: "output",
      value,
      unit: "t",
      period,
    });
    const one = country(
      ["a", "b"],
      [
        makes("a", "a23", output(1, "2023"), { asOf: "2023" }),
        makes("a", "a24", output(2, "2024"), { asOf: "2024" }),
        makes("b", "b24", output(4, "2024"), { asOf: "2024" }),
        makes("b", "b", { measure: "output", value: 9, unit: "t" }, { asOf: "2024" }),
      ],
    );
    const [group] = listFigures(one, id("land"), null);
    if (group === undefined) throw new Error("No output.");
    expect(sums(group)).toEqual(["operating 6 t: b24,a24", "operating 1 t: a23"]);
    expect(leftOut(group)).toEqual({ b: "no-period" });
  });

  test.for(["concentration", "share", "recovery", "stake", "resource", "investment"] as const)(
    "are not made of any %s",
    (measure) => {
      const quantity: Quantity = { measure, value: 40, unit: "%" };
      const one = country(
        ["a", "b"],
        [makes("a", "ca", quantity), makes("b", "cb", { ...quantity, value: 50 })],
      );
      expect(listFigures(one, id("land"), null).flatMap(sums)).toEqual([]);
    },
  );

  test("leave out what is ended and what is not one project's", () => {
    const one = graph({
      nodes: [LAND, CARBONATE, plant("a"), node({ id: "b", type: "project" })],
      claims: [
        lies("a"),
        lies("b"),
        makes("a", "ca", capacity(10)),
        makes("b", "cb", capacity(5), { status: "ended" }),
        makes("land", "whole", capacity(99)),
        claim({ subject: "maker", predicate: "based-in", object: "land" }),
        makes("maker", "company", capacity(50)),
      ],
    });
    const group = capacities(one);
    expect(sums(group)).toEqual(["operating 10 t/yr: ca"]);
    expect(leftOut(group)).toEqual({
      whole: "not-a-project",
      company: "not-a-project",
      cb: "ended",
    });
  });

  test("leave out a plant that draws from another salt flat too", () => {
    const flat = (name: string) => node({ id: name, type: "salt-flat" });
    const draws = (project: string, from: string) =>
      claim({ subject: project, predicate: "draws-from", object: from });
    const one = graph({
      nodes: [flat("north"), flat("south"), CARBONATE, plant("a"), plant("b")],
      claims: [
        draws("a", "north"),
        draws("b", "north"),
        draws("b", "south"),
        makes("a", "ca", capacity(10)),
        makes("b", "cb", capacity(5)),
      ],
    });
    const group = capacities(one, "north");
    expect(sums(group)).toEqual(["operating 10 t/yr: ca"]);
    expect(leftOut(group)).toEqual({ cb: "elsewhere-too" });
  });

  test("are not made of figures whose product nobody names", () => {
    const operates = (object: string, name: string) =>
      claim({ subject: "maker", predicate: "operates", object, id: name, quantity: capacity(5) });
    const one = country(["a", "b"], [operates("a", "ca"), operates("b", "cb")]);
    expect(capacities(one)).toMatchObject({ product: null, sums: [] });
  });

  test("are given nowhere for a company, whose projects are not all its own", () => {
    const one = graph({
      nodes: [CARBONATE, plant("a")],
      claims: [
        makes("a", "ca", capacity(10)),
        claim({ subject: "maker", predicate: "operates", object: "a" }),
      ],
    });
    expect(current(capacities(one, "maker"))).toEqual(["ca operating"]);
    expect(capacities(one, "maker").sums).toEqual([]);
  });

  test("carry what their figures leave open", () => {
    const one = country(
      ["a", "b"],
      [
        makes("a", "ca", capacity(10, { qualifier: "up to" })),
        makes("b", "cb", capacity(15, { min: 12, max: 18 })),
      ],
    );
    expect(capacities(one).sums).toMatchObject([{ min: 22, max: 28, qualifiers: ["up to"] }]);
  });
});

describe("a project counts once", () => {
  test("though two companies own it and a third operates it", () => {
    const owns = (subject: string, value: number) =>
      claim({
        subject,
        predicate: "owns",
        object: "a",
        quantity: { measure: "stake", value, unit: "%" },
      });
    const one = country(
      ["a", "b"],
      [
        makes("a", "ca", capacity(10)),
        makes("b", "cb", capacity(5)),
        owns("first", 51),
        owns("second", 49),
        claim({ subject: "third", predicate: "operates", object: "a" }),
        ...["first", "second", "third"].map((subject) =>
          claim({ subject, predicate: "based-in", object: "land" }),
        ),
      ],
    );
    for (const here of ["land", "carbonate"]) {
      const group = capacities(one, here);
      expect(sums(group)).toEqual(["operating 15 t/yr: ca,cb"]);
      expect(current(group)).toEqual(["ca operating", "cb operating"]);
    }
  });

  test("though its operator's claim gives the same capacity", () => {
    const operates = claim({
      subject: "maker",
      predicate: "operates",
      object: "a",
      id: "twice",
      quantity: capacity(10, { of: "carbonate" }),
    });
    const one = country(["a"], [makes("a", "ca", capacity(10)), operates]);
    const group = capacities(one);
    expect(sums(group)).toEqual(["operating 10 t/yr: ca,twice"]);
    expect(group.sums[0]?.projects).toEqual(["a"]);
  });

  test("though its agreement gives the same capacity", () => {
    const covers = (object: string, name: string, fields: Fields = {}) =>
      claim({
        subject: "deal",
        predicate: "covers",
        object,
        id: name,
        status: "agreed",
        ...fields,
      });
    const one = graph({
      nodes: [LAND, CARBONATE, plant("a"), contract("deal")],
      claims: [
        lies("a"),
        makes("a", "ca", capacity(10), { status: "proposed" }),
        covers("a", "cover"),
        covers("carbonate", "again", { quantity: capacity(10) }),
      ],
    });
    const group = capacities(one, "carbonate");
    expect(sums(group)).toEqual([]);
    expect(current(group)).toEqual(["ca not-in-force", "again not-in-force"]);
    expect(leftOut(group)).toEqual({ again: "not-in-force", ca: "not-in-force" });
  });

  test("with its latest figure, not its history", () => {
    const one = country(
      ["a"],
      [
        makes("a", "old", capacity(10), { asOf: "2020" }),
        makes("a", "new", capacity(30), { asOf: "2023" }),
        makes("a", "next", capacity(60), { asOf: "2026" }),
        makes("a", "said", capacity(99), { asOf: "2024", remark: true }),
      ],
    );
    const group = capacities(one);
    expect(sums(group)).toEqual(["operating 30 t/yr: new"]);
    expect(group.rows.filter(({ isEarlier }) => isEarlier).map((row) => row.id)).toEqual([
      "said",
      "old",
    ]);
    expect(sums(capacities(one, "land", "2021"))).toEqual(["operating 10 t/yr: old"]);
    expect(countLaterFigures(one, id("land"), date("2021"))).toBe(3);
    expect(countLaterFigures(one, id("land"), null)).toBe(0);
  });
});

describe("what is part of something", () => {
  const pilot = node({ id: "a", type: "project", name: "Pilot plant at Llipi" });

  test("is a pilot, which is added to no plant, also once it has ended", () => {
    for (const status of ["established", "ended"] as const) {
      const one = graph({
        nodes: [LAND, CARBONATE, pilot, plant("b")],
        claims: [
          lies("a"),
          lies("b"),
          makes("a", "ca", capacity(1), { status }),
          makes("b", "cb", capacity(10)),
        ],
      });
      expect(sums(capacities(one))).toEqual(["operating 10 t/yr: cb"]);
      expect(leftOut(capacities(one))).toEqual({ ca: "pilot" });
    }
  });

  test("is a stage, which counts only where its project's whole is not given", () => {
    const stage = makes("a", "first", capacity(4), { detail: "first stage" });
    const whole = claim({
      subject: "maker",
      predicate: "operates",
      object: "a",
      id: "whole",
      quantity: capacity(10, { of: "carbonate" }),
    });
    expect(sums(capacities(country(["a"], [stage])))).toEqual(["operating 4 t/yr: first"]);
    const both = capacities(country(["a"], [stage, whole]));
    expect(sums(both)).toEqual(["operating 10 t/yr: whole"]);
    expect(leftOut(both)).toEqual({ first: "stage" });
  });
});

describe("a total", () => {
  test("says how many projects it covers of those known to make the product", () => {
    const { quantity: _, ...open } = makes("b", "open", capacity(1));
    const { quantity: __, ...planned } = makes("c", "plan", capacity(1), { status: "proposed" });
    const one = country(["a", "b", "c"], [makes("a", "ca", capacity(10)), open, planned]);
    for (const here of ["land", "carbonate"]) {
      expect(capacities(one, here).sums).toMatchObject([{ projects: ["a"], known: 2 }]);
    }
  });

  test("says the years of its oldest and newest figure, and leaves out what has none", () => {
    const one = country(
      ["a", "b", "c"],
      [
        makes("a", "ca", capacity(10), { asOf: "2018-06" }),
        makes("b", "cb", capacity(5), { asOf: "2024" }),
        makes("c", "cc", capacity(3), { asOf: null }),
      ],
    );
    expect(capacities(one).sums).toMatchObject([{ max: 15, years: ["2018", "2024"] }]);
    expect(leftOut(capacities(one))).toEqual({ cc: "undated" });
  });
});

describe("an operating capacity", () => {
  const made = (value: number, period: string, name: string, fields: Fields = {}): Claim =>
    makes("a", name, { measure: "output", value, unit: "t", period }, { asOf: "2024", ...fields });

  test("is told with the most that was made in one whole year", () => {
    const one = country(
      ["a"],
      [
        makes("a", "ca", capacity(10)),
        made(3, "2023", "m23"),
        made(2, "2024", "m24"),
        made(9, "2023-01/2024-06", "longer"),
        made(8, "2025", "forecast", { status: "proposed" }),
        made(7, "2022", "other", { object: "hydroxide" }),
      ],
    );
    const [row] = capacities(one).rows;
    expect(row?.made?.id).toBe("m23");
  });
});

describe("contradicting claims", () => {
  const pair = (fields: Fields, quantity = capacity(8)) =>
    country(
      ["a", "b"],
      [
        makes("a", "one", capacity(10), { conflictsWith: ["two"] }),
        makes("a", "two", quantity, { conflictsWith: ["one"], ...fields }),
        makes("b", "cb", capacity(5)),
      ],
    );

  test("stand side by side, and a sum is a range over them", () => {
    const group = capacities(pair({}));
    expect(sums(group)).toEqual(["operating 13–15 t/yr: one,two,cb"]);
    expect(group.rows.map((row) => row.conflicts.map((other) => other.id))).toEqual([
      ["two"],
      ["one"],
      [],
    ]);
  });

  test("stand side by side though the later one would overtake the earlier", () => {
    const group = capacities(pair({ asOf: "2024-06" }));
    expect(current(group)).toEqual(["one operating", "two operating", "cb operating"]);
    expect(sums(group)).toEqual(["operating 13–15 t/yr: one,two,cb"]);
  });

  test("follow one another, whatever lies between their amounts", () => {
    const between = makes("b", "cb", capacity(9));
    const one = country(
      ["a", "b"],
      [
        makes("a", "one", capacity(10), { conflictsWith: ["two"] }),
        makes("a", "two", capacity(8), { conflictsWith: ["one"] }),
        between,
      ],
    );
    expect(capacities(one).rows.map((row) => row.id)).toEqual(["one", "two", "cb"]);
  });

  test("of another standing or product leave both out of the sums", () => {
    const group = capacities(pair({ status: "suspended", object: "hydroxide" }));
    expect(sums(group)).toEqual(["operating 5 t/yr: cb"]);
    expect(leftOut(group)).toEqual({ one: "contradicted" });
  });

  test("in two units leave the project out, and are a range once converted", () => {
    const one = pair({}, capacity(8, { unit: "t/yr LCE" }));
    const group = capacities(one);
    expect(sums(group)).toEqual(["operating 5 t/yr: cb"]);
    expect(leftOut(group)).toEqual({ one: "several-units", two: "several-units" });
    expect(sums(capacities(one, "land", "2025-01-01", "lce"))).toEqual([
      "operating 13–15 t/yr LCE: one,two,cb",
    ]);
  });

  test("do not contradict before their date", () => {
    const group = capacities(pair({ asOf: "2026" }));
    expect(sums(group)).toEqual(["operating 15 t/yr: one,cb"]);
    expect(group.rows.flatMap((row) => row.conflicts)).toEqual([]);
  });
});

describe("the standing of a planned capacity", () => {
  const deal = (...steps: readonly (readonly [string, Fields["status"] & string])[]) =>
    steps.flatMap(([asOf, status]) =>
      claim({
        subject: "maker",
        predicate: "party-to",
        object: "deal",
        id: `p${asOf}`,
        asOf,
        status,
      }),
    );
  const planned = (...claims: readonly Claim[]) => plannedUnder([contract("deal")], claims);
  const plannedUnder = (agreements: readonly GraphNode[], claims: readonly Claim[]) =>
    graph({
      nodes: [LAND, CARBONATE, plant("a"), ...agreements],
      claims: [
        lies("a"),
        makes("a", "ca", capacity(10), { status: "proposed", asOf: "2022" }),
        claim({
          subject: "deal",
          predicate: "covers",
          object: "a",
          id: "cover",
          status: "agreed",
          asOf: "2023-01",
        }),
        ...claims,
      ],
    });
  const steps = planned(
    ...deal(["2023-01", "agreed"], ["2024-05", "suspended"], ["2024-08", "agreed"]),
    ...deal(["2025-02", "negotiating"], ["2025-05", "ended"]),
  );

  test.for([
    ["2022-12", "proposed", "no agreement yet"],
    ["2023-02", "not-in-force", "agreed"],
    ["2024-06", "not-in-force", "suspended"],
    ["2024-09", "not-in-force", "agreed"],
    ["2025-06", "proposed", "ended"],
  ] as const)("on %s is %s, its agreement being %s", ([on, standing, status]) => {
    const [row] = capacities(steps, "land", on).rows;
    expect(row?.standing).toBe(standing);
    expect(row?.agreements.map((one) => one.status)).toEqual(
      status === "no agreement yet" ? [] : [status],
    );
  });

  test("is proposed under a framework or a supply contract, which are named", () => {
    for (const name of ["Framework agreement", "Supply contract", "Memorandum"]) {
      const deal = node({ id: "deal", type: "agreement", name });
      const [row] = capacities(plannedUnder([deal], [])).rows;
      expect(row).toMatchObject({ standing: "proposed", agreements: [{ name: "not-in-force" }] });
    }
  });

  test("is agreed, and no more, under a contract in force", () => {
    const inForce = claim({
      subject: "maker",
      predicate: "party-to",
      object: "deal",
      asOf: "2024",
    });
    expect(current(capacities(planned(inForce)))).toEqual(["ca agreed"]);
  });

  test("is superseded once another agreement has taken the place of its last one", () => {
    const supersedes = claim({
      subject: "next",
      predicate: "supersedes",
      object: "deal",
      id: "over",
      asOf: "2024-03",
    });
    const one = plannedUnder([contract("deal"), contract("next")], [supersedes]);
    expect(current(capacities(one, "land", "2024-02"))).toEqual(["ca not-in-force"]);
    expect(capacities(one).rows).toMatchObject([
      { standing: "superseded", supersededBy: { id: "over" } },
    ]);
    // The plan goes on under the newer agreement, or was made after the older one had gone.
    const goesOn = claim({
      subject: "next",
      predicate: "covers",
      object: "a",
      status: "agreed",
      asOf: "2024-03",
    });
    const under = plannedUnder([contract("deal"), contract("next")], [supersedes, goesOn]);
    expect(current(capacities(under))).toEqual(["ca not-in-force"]);
    const later = makes("a", "anew", capacity(9), { status: "proposed", asOf: "2024-09" });
    const again = plannedUnder([contract("deal"), contract("next")], [supersedes, later]);
    expect(current(capacities(again))).toEqual(["anew proposed"]);
  });

  test("says what was last heard of its contract after it was stopped", () => {
    const decides = (asOf: string, name: string, remark = false) =>
      claim({
        subject: "parliament",
        predicate: "regulates",
        object: "deal",
        id: name,
        status: "agreed",
        asOf,
        remark,
      });
    const one = planned(
      ...deal(["2024-05", "suspended"]),
      decides("2024-01", "before"),
      decides("2024-09", "after"),
      decides("2024-10", "remark", true),
      decides("2025-06", "later"),
    );
    const [row] = capacities(one).rows;
    expect(row?.agreements).toMatchObject([{ name: "suspended", latest: { id: "after" } }]);
  });

  test("names all its agreements, the firmest first", () => {
    const other = claim({
      subject: "second",
      predicate: "covers",
      object: "a",
      id: "other",
      status: "agreed",
      asOf: "2024-01",
    });
    const [row] = capacities(planned(...deal(["2024-05", "suspended"]), other)).rows;
    expect(row?.standing).toBe("not-in-force");
    expect(row?.agreements).toMatchObject([
      { id: "second", status: "agreed" },
      { id: "deal", status: "suspended", claim: { id: "p2024-05" } },
    ]);
  });

  test("follows the agreement for no other measure", () => {
    const output: Quantity = { measure: "output", value: 4, unit: "t", period: "2030" };
    const one = planned(makes("a", "out", output, { status: "proposed" }));
    const groups = listFigures(one, id("land"), date("2024"));
    expect(groups.find(({ measure }) => measure === "output")?.rows[0]?.standing).toBe("proposed");
  });

  test("is history once a later capacity is firm, and stands beside an earlier one", () => {
    const plan = makes("a", "plan", capacity(20), { status: "proposed", asOf: "2023" });
    const built = makes("a", "built", capacity(5), { asOf: "2024" });
    const first = makes("a", "built", capacity(5), { asOf: "2022" });
    expect(current(capacities(country(["a"], [plan, built])))).toEqual(["built operating"]);
    expect(current(capacities(country(["a"], [plan, first])))).toEqual([
      "built operating",
      "plan proposed",
    ]);
  });
});

test("a plan is history once its relation is established, even without a figure", () => {
  const { quantity: _, ...open } = makes("a", "open", capacity(1), { asOf: "2024" });
  const plan = makes("a", "plan", capacity(20), { status: "proposed", asOf: "2023" });
  expect(current(capacities(country(["a"], [plan, open])))).toEqual([]);
  expect(current(capacities(country(["a"], [plan, open]), "land", "2023"))).toEqual([
    "plan proposed",
  ]);
});

describe("what changes a figure's standing later", () => {
  test("is the end of the project it is of", () => {
    const until = { date: "2024-03", source: "test-source", event: "closed" } as const;
    const one = graph({
      sources: [source()],
      nodes: [LAND, CARBONATE, node({ id: "a", type: "project", until })],
      claims: [lies("a"), makes("a", "ca", capacity(10), { asOf: "2020" })],
    });
    expect(capacities(one, "land", "2024-01").rows).toMatchObject([{ standing: "operating" }]);
    expect(capacities(one).rows).toMatchObject([{ standing: "ended", outlived: "a" }]);
    expect(capacities(one).sums).toEqual([]);
  });

  test("is that another agreement has taken the place of its own, as of what is stated of it", () => {
    const facts = [
      {
        label: "Investment",
        measure: "investment" as const,
        value: 4,
        unit: "USD" as const,
        asOf: "2023",
        source: "test-source",
      },
    ];
    const one = graph({
      sources: [source()],
      nodes: [node({ id: "deal", type: "agreement", facts }), contract("next")],
      claims: [
        claim({
          subject: "maker",
          predicate: "party-to",
          object: "deal",
          status: "agreed",
          asOf: "2023",
          quantity: { measure: "investment", value: 5, unit: "USD" },
        }),
        claim({ subject: "next", predicate: "supersedes", object: "deal", asOf: "2024" }),
      ],
    });
    const standings = (on: string) =>
      listFigures(one, id("deal"), date(on)).flatMap(({ rows }) => rows.map((row) => row.standing));
    expect(standings("2023")).toEqual(["not-in-force", "stated"]);
    expect(standings("2024")).toEqual(["superseded", "superseded"]);
  });

  test("is a later claim of its relation that gives no figure", () => {
    const stopped = makes("a", "stop", capacity(1), { status: "suspended", asOf: "2024-06" });
    const { quantity: _, ...halt } = stopped;
    const one = country(["a"], [makes("a", "ca", capacity(10)), halt]);
    expect(capacities(one).rows).toMatchObject([
      { standing: "suspended", follows: { id: "stop" } },
    ]);
  });

  test("is the end of all who operated the plant, for its capacity", () => {
    const operates = (subject: string, status: "ended" | "established") =>
      claim({ subject, predicate: "operates", object: "a", status });
    const made = makes("a", "ca", capacity(10));
    const closed = country(["a"], [made, operates("first", "ended")]);
    const sold = country(
      ["a"],
      [made, operates("first", "ended"), operates("next", "established")],
    );
    expect(current(capacities(closed))).toEqual(["ca ended"]);
    expect(current(capacities(sold))).toEqual(["ca operating"]);
  });

  test("is the end of the agreement that set it, at equal dates the weaker claim", () => {
    const quota: Quantity = { measure: "quota", value: 9, unit: "t/yr", of: "carbonate" };
    const party = (subject: string, fields: Fields) =>
      claim({ subject, predicate: "party-to", object: "deal", status: "agreed", ...fields });
    const one = graph({
      nodes: [CARBONATE, node({ id: "deal", type: "agreement" })],
      claims: [
        party("state", { quantity: quota, id: "quota", asOf: "2023" }),
        party("maker", { status: "ended", id: "out", asOf: "2025" }),
        party("buyer", { status: "suspended", id: "halt", asOf: "2025" }),
      ],
    });
    const rows = listFigures(one, id("deal"), null).flatMap((group) => group.rows);
    expect(rows).toMatchObject([{ standing: "ended", follows: { id: "out" } }]);
  });
});

describe("whose figures are listed", () => {
  test("at a company: its projects', with its stake, also through what it owns", () => {
    const owns = (subject: string, object: string, value: number, fields: Fields = {}) =>
      claim({
        subject,
        predicate: "owns",
        object,
        quantity: { measure: "stake", value, unit: "%" },
        ...fields,
      });
    const one = graph({
      nodes: [CARBONATE, plant("a"), plant("b"), plant("c"), plant("d")],
      claims: [
        ...["a", "b", "c", "d"].map((name) => makes(name, `c${name}`, capacity(10))),
        owns("parent", "a", 46.67),
        owns("parent", "child", 30),
        claim({ subject: "child", predicate: "operates", object: "b" }),
        owns("parent", "c", 20, { status: "ended" }),
      ],
    });
    const { rows } = capacities(one, "parent");
    expect(rows.map(({ id: row, value }) => [row, value])).toEqual([
      ["ca", 10],
      ["cb", 10],
    ]);
    expect(rows.map(({ ties }) => ties)).toMatchObject([
      [{ by: "owns", via: null, stakes: [{ quantity: { value: 46.67 } }] }],
      [{ by: "owns", via: "child", stakes: [{ quantity: { value: 30 } }] }],
    ]);
  });

  test("at a country: companies' that work nowhere else, never a miner's from all the world", () => {
    const based = (subject: string) => claim({ subject, predicate: "based-in", object: "land" });
    const one = graph({
      nodes: [LAND, CARBONATE, plant("a"), plant("b"), node({ id: "far", type: "country" })],
      claims: [
        lies("a"),
        lies("b", "far"),
        based("local"),
        based("global"),
        claim({ subject: "local", predicate: "operates", object: "a" }),
        claim({ subject: "global", predicate: "operates", object: "b" }),
        makes("local", "cl", capacity(1)),
        makes("global", "cg", capacity(2)),
        makes("b", "cb", capacity(3)),
      ],
    });
    expect(current(capacities(one))).toEqual(["cl operating"]);
  });

  test("at a country: of the plants on its salt flats only those that stand nowhere else", () => {
    const draws = (project: string) =>
      claim({ subject: project, predicate: "draws-from", object: "flat" });
    const one = graph({
      nodes: [
        LAND,
        CARBONATE,
        plant("a"),
        plant("b"),
        node({ id: "far", type: "country" }),
        node({ id: "flat", type: "salt-flat" }),
      ],
      claims: [
        lies("flat"),
        lies("b", "far"),
        draws("a"),
        draws("b"),
        makes("a", "ca", capacity(1)),
        makes("b", "cb", capacity(2)),
      ],
    });
    expect(current(capacities(one))).toEqual(["ca operating"]);
  });

  test("at a country: not who owns its projects, which their own pages say", () => {
    const stake: Quantity = { measure: "stake", value: 51, unit: "%" };
    const owns = claim({ subject: "maker", predicate: "owns", object: "a", quantity: stake });
    const list = (here: string) =>
      listFigures(country(["a"], [owns]), id(here), null).map(({ measure }) => measure);
    expect(list("land")).toEqual([]);
    expect(list("a")).toEqual(["stake"]);
    expect(list("maker")).toEqual(["stake"]);
  });

  test("at a project its agreements', and at an agreement its projects'", () => {
    const one = graph({
      nodes: [CARBONATE, plant("a"), node({ id: "deal", type: "agreement" })],
      claims: [
        makes("a", "ca", capacity(10)),
        claim({ subject: "deal", predicate: "covers", object: "a" }),
        claim({
          subject: "maker",
          predicate: "party-to",
          object: "deal",
          quantity: { measure: "investment", value: 970e6, unit: "USD" },
        }),
      ],
    });
    for (const here of ["a", "deal"]) {
      const rows = listFigures(one, id(here), null).flatMap((group) => group.rows);
      expect(rows.map(({ measure, about }) => `${measure} ${about}`)).toEqual([
        "capacity a",
        "investment deal",
      ]);
    }
  });

  test("at a product or mineral: whatever is said of it anywhere", () => {
    const exports = claim({
      subject: "land",
      predicate: "exports-to",
      object: "far",
      quantity: { measure: "export", value: 5, unit: "t", of: "carbonate" },
    });
    const facts = [
      {
        label: "Lithium carbonate exports, 2022",
        measure: "export" as const,
        value: 7,
        unit: "t" as const,
        asOf: "2022",
        source: "test-source",
      },
    ];
    const one = graph({
      sources: [source()],
      nodes: [
        node({ id: "land", type: "country", facts }),
        node({ id: "far", type: "country" }),
        CARBONATE,
      ],
      claims: [exports],
    });
    const rows = listFigures(one, id("carbonate"), null).flatMap((group) => group.rows);
    expect(rows.map(({ value, standing }) => `${value} ${standing}`)).toEqual([
      "5 operating",
      "7 stated",
    ]);
  });

  test("nobody's at a node without any, or one the graph does not have", () => {
    expect(listFigures(country([], []), id("land"), null)).toEqual([]);
    expect(listFigures(country([], []), id("nowhere"), null)).toEqual([]);
  });
});

test("prices come the newest first, whatever their amount, and are never added", () => {
  const price = (value: number, asOf: string) => ({
    label: `Price, ${asOf}`,
    measure: "price" as const,
    value,
    unit: "USD/t" as const,
    asOf,
    source: "test-source",
  });
  const facts = [price(10, "2016"), price(60, "2022-11"), price(20, "2026-01")];
  const one = graph({
    sources: [source()],
    nodes: [node({ id: "salt", type: "product", facts })],
  });
  const [group] = listFigures(one, id("salt"), null);
  expect(group?.rows.map(({ value }) => value)).toEqual([20, 60, 10]);
  expect(group?.sums).toEqual([]);
});

test("figures counted over a time come the newest first, others the largest first", () => {
  const output = (value: number, period: string): Quantity => ({
    measure: "output",
    value,
    unit: "t",
    period,
  });
  const one = country(
    ["a", "b"],
    [
      makes("a", "o23", output(9, "2023")),
      makes("a", "o24", output(1, "2024")),
      makes("a", "c1", capacity(1)),
      makes("b", "c2", capacity(2)),
    ],
  );
  const rows = listFigures(one, id("land"), null).flatMap((group) => group.rows);
  expect(rows.map((row) => row.id)).toEqual(["c2", "c1", "o24", "o23"]);
});

describe("facts", () => {
  const fact = (label: string, value: number, asOf: string | null = "2024") => ({
    label,
    measure: "investment" as const,
    value,
    unit: "USD" as const,
    asOf,
    source: "test-source",
  });
  const facts = (...list: readonly ReturnType<typeof fact>[]) =>
    listFigures(
      graph({ sources: [source()], nodes: [node({ id: "a", type: "project", facts: [...list] })] }),
      id("a"),
      date("2025"),
    ).flatMap((group) => group.rows);

  test("are stated: they have a date and a source, and no standing", () => {
    expect(facts(fact("Investment", 5))).toMatchObject([
      { standing: "stated", claim: null, date: "2024", fact: { source: "test-source" } },
    ]);
  });

  test("of a later date are not listed", () => {
    expect(facts(fact("Investment", 5, "2026"), fact("Solar park", 1, null))).toHaveLength(1);
  });

  test("hold whatever their date where nothing sets a date in force", () => {
    const facts = [fact("Investment", 5, "2030")];
    const one = graph({ sources: [source()], nodes: [node({ id: "a", type: "project", facts })] });
    expect(listFigures(one, id("a"), null)).toHaveLength(1);
  });

  test("of which the source came out later are not known yet", () => {
    const facts = [fact("Investment", 5, "2020"), { ...fact("Solar park", 1), source: "undated" }];
    const one = graph({
      sources: [source({ published: "2024-03" }), source({ id: "undated", published: null })],
      nodes: [node({ id: "a", type: "project", facts })],
    });
    const count = (by: string) =>
      listFigures(one, id("a"), null, { knownBy: date(by) }).flatMap(({ rows }) => rows).length;
    expect([count("2024-02"), count("2024-03-01"), count("2024")]).toEqual([1, 2, 2]);
  });

  test("that give another figure for the same thing name each other", () => {
    const rows = facts(
      fact("Investment, by Rosatom", 600),
      fact("Investment, by the state", 578, "2023"),
      fact("Investment, second step", 9),
    );
    expect(rows.map(({ value, rivals }) => [value, rivals.map((other) => other.value)])).toEqual([
      [600, [578]],
      [578, [600]],
      [9, []],
    ]);
  });

  test("of two years do not contradict each other unless they name who said so", () => {
    const rows = facts(fact("Use in batteries", 80, "2022"), fact("Use in batteries", 71, "2020"));
    expect(rows.flatMap(({ rivals }) => rivals)).toEqual([]);
  });
});
