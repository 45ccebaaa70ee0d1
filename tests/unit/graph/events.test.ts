import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDates, toInterval } from "#graph/as-of.ts";
import { findConcerned } from "#graph/concerning.ts";
import { type Event, groupByMonth, listEvents } from "#graph/events.ts";
import type { Graph } from "#graph/graph.ts";
import { date, id, readWorldGraph } from "../../support/graph-builder.ts";
import { list, sketch } from "./sketch.ts";

const ids = ({ headline, others }: Event) => [headline, ...others].map((claim) => claim.id);
const between = (graph: Graph, since: string, until: string, ...among: readonly string[]) =>
  listEvents(graph, among.length === 0 ? null : new Set(among.map(id)), {
    since: date(since),
    until: date(until),
  });
const tell = (events: readonly Event[]) => events.map((event) => ids(event).join(" "));

describe("the events of a period", () => {
  const graph = sketch(
    { company: "ylb acme", country: "peru", agreement: "deal", person: "head" },
    [
      "ylb party-to deal agreed 2024-09-11",
      "acme party-to deal agreed 2024-09-11",
      "head leads ylb 2025-02-03",
      "ylb based-in peru 2025",
      "acme based-in peru 2026-01",
      "ylb supplies acme undated",
      "head leads acme 2025-02-03 remark",
    ],
  );

  test("are most recent first, a claim of the day they begin is not among them", () => {
    expect(tell(between(graph, "2024-09-10", "2026"))).toEqual(["c5", "c4", "c3 c7", "c1 c2"]);
    expect(tell(between(graph, "2024-09-11", "2026"))).toEqual(["c5", "c4", "c3 c7"]);
  });

  test("tell what is dated by its month or year alone where that may lie in the period", () => {
    expect(tell(between(graph, "2025-06-01", "2025-07-01"))).toEqual(["c4"]);
    expect(tell(between(graph, "2026", "2027"))).toEqual([]);
  });

  test("join the parties of an agreement that tell the same of it, and no others", () => {
    const mixed = sketch({ company: "a b c", agreement: "deal" }, [
      "a party-to deal agreed 2024-09",
      "b party-to deal agreed 2024-09",
      "c party-to deal ended 2024-09",
      "a party-to deal agreed 2024-10",
    ]);
    expect(
      tell(between(mixed, "2024-01", "2025")).map((told) => told.split(" ").toSorted().join(" ")),
    ).toEqual([...["c4", "c1 c2", "c3"]]);
  });

  test("are of the nodes asked for alone", () => {
    expect(tell(between(graph, "2023", "2026", "acme"))).toEqual(["c5", "c7", "c2"]);
  });

  test("are grouped by month, those of a year alone before its months", () => {
    const groups = groupByMonth(between(graph, "2024-01", "2026"));
    expect(groups.map(({ month }) => month)).toEqual(["2026-01", "2025", "2025-02", "2024-09"]);
  });

  test("hold each claim of the period that concerns the nodes exactly once, and nothing else", () => {
    const world = readWorldGraph();
    const days = ["2018", "2022-06-30", "2024-02", "2025-01-01", "2025-08-20", "2026-03-25"];
    const nodes = [...world.nodes.keys()];
    fc.assert(
      fc.property(
        fc.constantFrom(...days),
        fc.constantFrom(...days),
        fc.constantFrom(...nodes),
        (since, until, node) => {
          const among = findConcerned(world, node);
          const events = listEvents(world, among, { since: date(since), until: date(until) });
          const told = events.flatMap(ids);
          const [after, last] = [toInterval(date(since)).end, toInterval(date(until)).end];
          const meant = [...world.claims.values()].filter(({ asOf, subject, object }) => {
            if (asOf === null || !(among.has(subject) || among.has(object))) return false;
            return toInterval(asOf).end > after && toInterval(asOf).start <= last;
          });
          expect(list(told)).toBe(list(meant.map((claim) => claim.id)));
          const dates = events.map((event) => event.date);
          expect(dates).toEqual(dates.toSorted((a, b) => compareDates(b, a)));
          for (const { headline, others } of events) {
            for (const other of others) expect(other.asOf).toBe(headline.asOf);
          }
        },
      ),
      { numRuns: 60 },
    );
  });
});

describe("what concerns a node", () => {
  const graph = sketch(
    {
      ...{ company: "ylb part", country: "peru", agreement: "deal", project: "plant" },
      ...{ "salt-flat": "uyuni", community: "council", person: "head", mineral: "lithium" },
      ...{ product: "salt", institution: "court" },
    },
    [
      "ylb based-in peru",
      "uyuni located-in peru",
      "plant draws-from uyuni",
      "deal covers plant",
      "council lives-by uyuni",
      "ylb party-to deal",
      "ylb operates plant",
      "part part-of ylb",
      "head leads ylb",
      "uyuni contains lithium",
      "salt made-from lithium",
      "court opposes deal",
    ],
  );
  const concerned = (node: string) => list(findConcerned(graph, id(node)));

  test("is for a country all that is placed there", () => {
    expect(concerned("peru")).toBe("council deal head part peru plant uyuni ylb");
  });

  test("is for a company its deals, works, parts and people", () => {
    expect(concerned("ylb")).toBe("deal head part plant ylb");
  });

  test("is for a salt flat who works it, on what terms, and who lives by it", () => {
    expect(concerned("uyuni")).toBe("council deal plant uyuni ylb");
  });

  test("is for a mineral what holds it, makes it and is made from it", () => {
    expect(concerned("lithium")).toBe("lithium salt uyuni");
  });

  test("is for others themselves, for a project also the deals on it", () => {
    expect(concerned("head")).toBe("head");
    expect(concerned("plant")).toBe("deal plant");
  });
});

describe("[T7] Bolivia since 1 January 2025", () => {
  const world = readWorldGraph();
  const events = listEvents(world, findConcerned(world, id("bolivia")), {
    since: date("2025-01-01"),
    until: null,
  });
  const find = (claim: string) => events.find((event) => ids(event).some((one) => one === claim));

  test.for([
    ["the Chamber's first approval of Uranium One's contract", "bo-200", "2025-01-08"],
    ["CBC's contract in the commission", "bo-114", "2025-02-07"],
    ["the freeze", "bo-260", "2025-05-27"],
    ["its lifting", "bo-261", "2025-06-05"],
    ["the adjourned session", "bo-206", "2025-07-04"],
    ["Uranium One's contract in the commission", "bo-096", "2025-08-12"],
    ["the ruling of August", "bo-262", "2025-08-20"],
    ["Paz as president-elect", "bo-201", "2025-10-20"],
    ["Paz in February 2026", "bo-084", "2026-02-03"],
    ["the output expected of Llipi", "bo-017", "2025"],
    ["YLB's head until August 2025, and after", "bo-008", "2025-08-15"],
    ["both contracts still not approved", "bo-095", "2026-02-18"],
  ])("tells of %s", ([, claim = "", day]) => {
    expect(find(claim)?.date).toBe(day);
  });

  test("tells one court order once, whichever contract and party it hit", () => {
    const order = find("bo-262");
    expect(order === undefined ? [] : ids(order)).toEqual(
      expect.arrayContaining(["bo-262", "bo-265", "bo-268", "bo-271"]),
    );
  });
});
