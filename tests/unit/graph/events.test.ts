import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { compareDates, toInterval } from "#graph/as-of.ts";
import { findConcerned, listConcerning } from "#graph/concerning.ts";
import { type Event, groupByMonth, listEvents } from "#graph/events.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim, NodeId, NodeType, PartialDate } from "#schema/graph.ts";
import { PREDICATE_WORDS, STATUSES } from "#schema/vocabulary.ts";
import {
  claim,
  date,
  id,
  graph as makeGraph,
  node,
  readWorldGraph,
} from "../../support/graph-builder.ts";
import { list, sketch } from "./sketch.ts";

const ids = ({ headline, others }: Event) => [headline, ...others].map((claim) => claim.id);
const between = (graph: Graph, since: string, until: string, ...asked: readonly string[]) =>
  listEvents(graph, listConcerning(graph, asked.map(id)), {
    since: date(since),
    until: date(until),
  });
/** Of whom and of when something is asked. */
interface Question {
  readonly node: NodeId;
  readonly since: PartialDate;
  readonly until: PartialDate;
}
const tell = (events: readonly Event[]) => events.map((event) => ids(event).join(" "));

/** Claims of one date, each by its ends, predicate, standing and sources: "court regulates deal agreed a,b". */
function report(asOf: string, ...lines: readonly string[]): Graph {
  const kinds: Readonly<Record<string, NodeType>> = { deal: "agreement", peru: "country" };
  const claims = lines.map((line, index) => {
    const [subject = "", word = "", object = "", standing = "", sources = ""] = line.split(" ");
    return claim({
      ...{ id: `c${index + 1}`, subject, object, asOf },
      predicate: v.parse(v.picklist(PREDICATE_WORDS), word),
      status: v.parse(v.picklist(STATUSES), standing),
      sources: sources.split(",").map((source) => ({ source })),
    });
  });
  const nodes = Object.entries(kinds).map(([key, type]) => node({ id: key, type }));
  return makeGraph({ claims, nodes });
}
const joined = (graph: Graph) => between(graph, "2000", "2030").map((event) => list(ids(event)));

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

  test("are headed by what says most: a deal before where somebody is, a claim before a remark", () => {
    const graph = report(
      "2024-09-11",
      ...["a based-in peru established x", "a party-to deal agreed x"],
    );
    expect(between(graph, "2023", "2025").map(({ headline }) => headline.id)).toEqual(["c2"]);
    const remarked = sketch({ company: "a", person: "head" }, [
      "head leads a remark",
      "head represents a",
      "head leads a",
    ]);
    expect(tell(between(remarked, "2023", "2025"))).toEqual(["c3 c1 c2"]);
  });

  test("are grouped by month, those of a year alone after its months", () => {
    const december = ["ylb based-in peru 2025-12", "acme based-in peru 2025-12-30"];
    const more = sketch({ company: "ylb acme", country: "peru" }, [
      ...december,
      "ylb supplies acme 2025",
      "acme supplies ylb 2026",
    ]);
    const groups = groupByMonth(between(more, "2024-01", "2026"));
    expect(groups.map(({ month, events }) => [month, ...tell(events)])).toEqual([
      ["2026", "c4"],
      ["2025-12", "c1", "c2"],
      ["2025", "c3"],
    ]);
  });
});

describe("claims of one date are one event", () => {
  test("if an agreement's parties, and what it covers, say the same of it", () => {
    const graph = report(
      "2024",
      ...["a party-to deal agreed x", "b party-to deal agreed y", "deal covers plant agreed z"],
      "c party-to deal ended w",
    );
    expect(joined(graph).toSorted()).toEqual(["c1 c2 c3", "c4"]);
  });

  test("if they share a source and an end, one over the other", () => {
    const graph = report(
      "2024-05-03",
      ...[
        "court regulates deal suspended x",
        "a party-to deal agreed x,y",
        "a supplies b agreed y",
      ],
      ...["court regulates mine suspended z", "c supplies d agreed x"],
    );
    expect(joined(graph).toSorted()).toEqual(["c1 c2 c3", "c4", "c5"]);
  });

  test("not for a source and an end where only the year is known, nor over a country", () => {
    const lines = ["a supplies b agreed x", "a supplies c agreed x"];
    expect(joined(report("2024-05", ...lines))).toEqual(["c1 c2"]);
    expect(joined(report("2024", ...lines))).toEqual(["c1", "c2"]);
    const inPeru = ["a based-in peru established x", "b based-in peru established x"];
    expect(joined(report("2024-05-03", ...inPeru))).toEqual(["c1", "c2"]);
  });
});

describe("the events of any node and period", () => {
  const world = readWorldGraph();
  const days = ["2018", "2022-06-30", "2024-02", "2025-01-01", "2025-08-20", "2026-03-25"];
  const asked = fc.record({
    since: fc.constantFrom(...days.map(date)),
    until: fc.constantFrom(...days.map(date)),
    node: fc.constantFrom(...world.nodes.keys()),
  });
  const check = (hold: (events: readonly Event[], question: Question) => void) =>
    fc.assert(
      fc.property(asked, (question) => {
        hold(listEvents(world, listConcerning(world, [question.node]), question), question);
      }),
      { numRuns: 60 },
    );

  test("hold each claim of the period that concerns the node exactly once, and nothing else", () => {
    check((events, { node, since, until }) => {
      const [after, last] = [toInterval(since).end, toInterval(until).end];
      const isMeant = ({ asOf }: Claim) =>
        asOf !== null && toInterval(asOf).end > after && toInterval(asOf).start <= last;
      const meant = listConcerning(world, [node]).filter(isMeant);
      expect(list(events.flatMap(ids))).toBe(list(meant.map((one) => one.id)));
    });
  });

  test("leave out no claim of a node that is concerned", () => {
    check((_, { node }) => {
      const among = findConcerned(world, node);
      const told = new Set(listConcerning(world, [node]));
      const all = [...world.claims.values()];
      const own = all.filter(({ subject, object }) => among.has(subject) || among.has(object));
      expect(own.filter((one) => !told.has(one))).toEqual([]);
    });
  });

  test("are in order, by month too, each of one date", () => {
    check((events) => {
      const dates = events.map((event) => event.date);
      expect(dates).toEqual(dates.toSorted((a, b) => compareDates(b, a)));
      const groups = groupByMonth(events);
      expect(groups.flatMap((group) => group.events)).toHaveLength(events.length);
      expect(new Set(groups.map(({ month }) => month)).size).toBe(groups.length);
      const years = groups.map(({ month }) => month.slice(0, 4));
      expect(years).toEqual(years.toSorted().reverse());
      const others = events.flatMap((event) => event.others.map((one) => [one.asOf, event.date]));
      for (const [own, shared] of others) expect(own).toBe(shared);
    });
  });
});

describe("[T7] Bolivia since 1 January 2025", () => {
  const world = readWorldGraph();
  const events = listEvents(world, listConcerning(world, [id("bolivia")]), {
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
    ["the new minister on the contracts", "bo-083", "2026-01-16"],
    ["Paz in February 2026", "bo-084", "2026-02-03"],
    ["the output expected of Llipi", "bo-017", "2025"],
    ["YLB's head until August 2025", "bo-008", "2025-08-15"],
    ["YLB's head since", "bo-009", "2025-08-15"],
    ["both contracts still not approved", "bo-095", "2026-02-18"],
  ])("tells of %s", ([, claim = "", day]) => {
    expect(find(claim)?.date).toBe(day);
  });

  test("tells one court order once, whichever contract and party it hit", () => {
    const order = find("bo-262");
    expect(order?.headline.id).toBe("bo-262");
    const told = order === undefined ? "" : list(ids(order));
    expect(told).toBe("bo-099 bo-211 bo-262 bo-265 bo-268 bo-271");
  });

  test("keeps what else was reported on a day apart", () => {
    expect(find("bo-178")?.others).toEqual([]);
    expect(find("bo-084")?.headline.remark).toBe(true);
  });
});
