import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import { findInForce, findStanding } from "#graph/standing.ts";
import {
  claim,
  date,
  id,
  graph as makeGraph,
  NO_FILTER,
  node,
  readWorldGraph,
  source,
} from "../../support/graph-builder.ts";
import { relationOf } from "./sketch.ts";

const told = (day: string, event: string) => ({ date: date(day), source: source().id, event });
const graph = makeGraph({
  nodes: [
    node({ id: "norway", type: "country" }),
    node({ id: "venture", from: told("2025-12-27", "joint venture formed") }),
    node({ id: "pilot", type: "project", until: told("2023", "closed") }),
    node({ id: "firm", from: told("2020-05", "founded"), until: told("2024-01-04", "sold") }),
    node({ id: "deal", type: "agreement" }),
  ],
  claims: [
    claim({ subject: "venture", predicate: "based-in", object: "norway", asOf: null }),
    claim({ id: "v2", subject: "firm", object: "venture", status: "agreed", asOf: "2025-05-01" }),
    claim({ id: "p1", subject: "pilot", predicate: "located-in", object: "norway" }),
    claim({ id: "f1", subject: "firm", predicate: "based-in", object: "norway" }),
    claim({
      id: "f2",
      subject: "firm",
      predicate: "operates",
      object: "pilot",
      status: "proposed",
    }),
    claim({ id: "d1", subject: "firm", predicate: "party-to", object: "deal" }),
  ],
});
const nodesOn = (day: string, pinned: readonly string[] = []) =>
  [
    ...filterGraph(graph, buildFacets(graph), {
      ...NO_FILTER,
      asOf: date(day),
      pinned: pinned.map(id),
    }).nodes,
  ].toSorted();
const stands = (relation: string, day: string) =>
  findStanding(graph, relationOf(graph, relation), date(day));

describe("a node with a beginning", () => {
  test("is not shown before it, unless it is selected", () => {
    expect(nodesOn("2025-12-26")).not.toContain("venture");
    expect(nodesOn("2025-12-26", ["venture"])).toContain("venture");
    expect(nodesOn("2025-12-27")).toContain("venture");
  });

  test("is there from the first day of a partial date", () => {
    expect(nodesOn("2020-04-30")).not.toContain("firm");
    expect(nodesOn("2020-05-01")).toContain("firm");
  });

  test("is preceded by nothing undated, and by no fact of all times", () => {
    expect(stands("venture based-in norway", "2025-12-26")).toBeNull();
    expect(stands("venture based-in norway", "2025-12-27")?.status).toBe("established");
    expect(stands("firm based-in norway", "2019")).toBeNull();
    expect(stands("firm based-in norway", "2020-05-01")?.status).toBe("established");
  });

  test("may be planned before it", () => {
    expect(stands("firm supplies venture", "2025-06")?.claim.id).toBe("v2");
  });
});

describe("a node with an end", () => {
  test("is not shown after the last day of it, unless it is selected", () => {
    expect(nodesOn("2023-12-31")).toContain("pilot");
    expect(nodesOn("2024-01-01")).not.toContain("pilot");
    expect(nodesOn("2024-01-01", ["pilot"])).toContain("pilot");
  });

  test("takes what was firm of it along, plans too, and says which end is no more", () => {
    expect(stands("pilot located-in norway", "2023-12-31")).toMatchObject({ outlived: null });
    expect(stands("pilot located-in norway", "2024")).toMatchObject({
      ...{ status: "ended", name: "ended", outlived: "pilot" },
    });
    expect(stands("firm operates pilot", "2024")).toMatchObject({ status: "ended", plan: null });
  });

  test("leaves the agreements it was a party to", () => {
    expect(stands("firm party-to deal", "2025")).toMatchObject({
      ...{ status: "established", outlived: null },
    });
  });
});

describe("the world of 1 January 2022", () => {
  const world = readWorldGraph();
  const then = findInForce(world, date("2022-01-01")).nodes;

  test.for([
    ...["novaandino-litio", "arcadium-lithium", "arctic-lithium", "polar-lithium"],
    ...["agreement-ylb-uranium-one-2024-09", "agreement-ylb-cbc-2024-11"],
    ...["agreement-codelco-sqm-2024-05", "china-salt-lake-industry-group"],
    ...["agreement-ylb-cbc-2023-01", "agreement-ylb-uranium-one-2023-06"],
  ])("has no %s yet", (key) => {
    expect(world.nodes.has(id(key))).toBe(true);
    expect(then.has(id(key))).toBe(false);
  });

  test("has what has gone since", () => {
    const now = findInForce(world, null).nodes;
    for (const key of ["livent", "allkem"]) {
      expect(then.has(id(key)), key).toBe(true);
      expect(now.has(id(key)), key).toBe(false);
    }
  });
});
