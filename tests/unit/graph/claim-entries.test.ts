import { describe, expect, test } from "vitest";
import { countOutside, findClaimEntry, groupClaims, listSaidBy } from "#graph/claim-entries.ts";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import {
  claim,
  date,
  id,
  graph as makeGraph,
  NO_FILTER,
  node,
} from "../../support/graph-builder.ts";

const graph = makeGraph({
  nodes: [node({ id: "ana", type: "person" })],
  claims: [
    claim({ id: "c1", subject: "a", object: "b", status: "agreed", asOf: "2020" }),
    claim({ id: "c2", subject: "a", object: "b", asOf: "2022", attributedTo: "ana" }),
    claim({ id: "c3", subject: "a", object: "b", status: "proposed", asOf: "2023" }),
    claim({ id: "c4", subject: "a", object: "b", status: "ended", asOf: "2026" }),
    claim({ id: "c5", subject: "a", object: "b", asOf: "2021", remark: true }),
    claim({ id: "c6", subject: "b", object: "a", predicate: "owns", asOf: "2025" }),
    claim({ id: "c7", subject: "a", object: "c", asOf: "2021" }),
  ],
});
const groups = (on: string) => groupClaims(graph, id("a"), date(on));
const tell = (on: string) =>
  groups(on).map(({ predicate, side, relations }) => [
    `${predicate} ${side}`,
    ...relations.flatMap(({ entries }) =>
      entries.map((entry) => `${entry.claim.id} ${entry.role}`),
    ),
  ]);

describe("a node's claims", () => {
  test("are grouped by what they say, what holds first, then the plan, then the rest", () => {
    expect(tell("2024")).toEqual([
      ["owns asObject", "c6 later"],
      [
        "supplies asSubject",
        "c2 holds",
        "c3 plan",
        "c4 later",
        "c5 remark",
        "c1 earlier",
        "c7 holds",
      ],
    ]);
  });

  test("change their roles with the date", () => {
    expect(tell("2020")[1]?.slice(1, 3)).toEqual(["c1 holds", "c4 later"]);
    expect(tell("2026")[1]?.slice(1, 3)).toEqual(["c7 holds", "c4 holds"]);
  });

  test("begin with the firmest relation, of equals with the latest", () => {
    const some = makeGraph({
      claims: [
        claim({ subject: "a", object: "b", status: "proposed" }),
        claim({ subject: "a", object: "c", asOf: "2020" }),
        claim({ subject: "a", object: "d", asOf: "2022" }),
        claim({ subject: "a", object: "e", asOf: "2030" }),
      ],
    });
    const [group] = groupClaims(some, id("a"), date("2024"));
    expect(group?.relations.map(({ relation }) => relation.object)).toEqual(["d", "c", "b", "e"]);
  });

  test("can be asked for one by one", () => {
    const entry = (name: string, on: string) => {
      const one = [...graph.claims.values()].find((some) => some.id === name);
      return one && findClaimEntry(graph, one, date(on));
    };
    expect(entry("c3", "2024")).toMatchObject({ role: "plan", status: "proposed" });
    expect(entry("c4", "2024")).toMatchObject({ role: "later" });
    expect(entry("c5", "2024")).toMatchObject({ role: "remark" });
  });

  test("outside the diagram are counted by why they are", () => {
    const relations = groups("2024").flatMap((group) => group.relations);
    const show = (statuses: typeof NO_FILTER.statuses) =>
      filterGraph(graph, buildFacets(graph), { ...NO_FILTER, asOf: date("2024"), statuses });
    expect(countOutside(show(NO_FILTER.statuses), relations)).toEqual({ filtered: 0, later: 2 });
    expect(countOutside(show(new Set()), relations)).toEqual({ filtered: 3, later: 2 });
  });
});

test("what somebody said is found by the speaker", () => {
  expect(listSaidBy(graph, id("ana")).map((one) => one.id)).toEqual(["c2"]);
  expect(listSaidBy(graph, id("a"))).toEqual([]);
});
