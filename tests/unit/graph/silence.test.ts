import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { findLastHeardOfPlan, listExpectationsOf, listQuiet } from "#graph/silence.ts";
import { findInForce, findStanding } from "#graph/standing.ts";
import {
  claim,
  date,
  id,
  graph as makeGraph,
  NO_FILTER,
  node,
  readWorldGraph,
} from "../../support/graph-builder.ts";
import { relationOf, sketch } from "./sketch.ts";

const kinds = { company: "ylb acme", project: "plant", product: "salt", country: "peru" };
const heard = (graph: Graph, relation: string, on: string) => {
  const standing = findStanding(graph, relationOf(graph, relation), date(on));
  if (standing === null) throw new Error(`Nothing of ${relation} is in force on ${on}.`);
  return findLastHeardOfPlan(graph, standing, date(on));
};

describe("a plan", () => {
  const graph = sketch(kinds, [
    "ylb supplies acme agreed 2021-06",
    "acme supplies ylb 2019",
    "plant produces salt proposed 2021-06",
    "plant located-in peru proposed 2022-03-01",
  ]);

  test("was last heard of on the date of its newest claim", () => {
    expect(heard(graph, "ylb supplies acme", "2022")).toEqual({ date: "2021-06", isQuiet: false });
  });

  test("is quiet once two years have passed since its last day, not before", () => {
    expect(heard(graph, "ylb supplies acme", "2023-06-30")?.isQuiet).toBe(false);
    expect(heard(graph, "ylb supplies acme", "2023-07-01")?.isQuiet).toBe(true);
  });

  test("of a project is heard of with anything that is told of the project", () => {
    expect(heard(graph, "plant produces salt", "2024-03-01")).toEqual({
      ...{ date: "2022-03-01", isQuiet: false },
    });
    expect(heard(graph, "plant produces salt", "2024-03-02")?.isQuiet).toBe(true);
  });

  test("is heard of by a remark, too", () => {
    const spoken = sketch(kinds, [
      "ylb supplies acme agreed 2021",
      "ylb supplies acme 2023 remark",
    ]);
    expect(heard(spoken, "ylb supplies acme", "2025")).toEqual({ date: "2023", isQuiet: false });
  });

  test("beside what is firm counts as well, and what is firm is no plan", () => {
    const both = sketch(kinds, ["ylb supplies acme 2019", "ylb supplies acme proposed 2020"]);
    expect(heard(both, "ylb supplies acme", "2025")).toEqual({ date: "2020", isQuiet: true });
    expect(heard(graph, "acme supplies ylb", "2025")).toBeNull();
  });

  test("without a date is never called quiet", () => {
    const undated = sketch(kinds, ["ylb supplies acme proposed undated"]);
    expect(heard(undated, "ylb supplies acme", "2030")).toBeNull();
  });

  test("is judged by what had been told by the date asked for", () => {
    const later = sketch(kinds, ["ylb supplies acme agreed 2018", "ylb supplies acme agreed 2026"]);
    expect(heard(later, "ylb supplies acme", "2025")?.isQuiet).toBe(true);
    expect(heard(later, "ylb supplies acme", "2026")?.isQuiet).toBe(false);
  });
});

describe("what is due", () => {
  const due = (asOf: string, on: string, event: string, fields: object = {}) =>
    claim({
      ...{
        id: event.replace(" ", "-"),
        subject: "plant",
        predicate: "produces",
        object: "salt",
        status: "proposed",
      },
      ...{ asOf, due: { date: on, event }, ...fields },
    });
  const build = (...claims: readonly ReturnType<typeof claim>[]) =>
    makeGraph({
      nodes: [
        node({ id: "plant", type: "project" }),
        node({ id: "salt", type: "product" }),
        node({ id: "peru", type: "country" }),
      ],
      claims,
    });
  const tell = (graph: Graph, on: string) =>
    listExpectationsOf(graph, graph.relations.values(), date(on)).map(
      ({ due: { event }, isOverdue }) => `${event}${isOverdue ? " overdue" : ""}`,
    );
  const there = (asOf: string) =>
    claim({ id: "there", subject: "plant", predicate: "located-in", object: "peru", asOf });

  test("is due until its last day has passed, then overdue", () => {
    const graph = build(due("2023", "2024-06", "start"));
    expect(tell(graph, "2024-06-30")).toEqual(["start"]);
    expect(tell(graph, "2024-07-01")).toEqual(["start overdue"]);
  });

  test("is settled by a claim of the project from the due date on, not by an earlier one", () => {
    expect(tell(build(due("2023", "2024-06", "start"), there("2024-06-01")), "2025")).toEqual([]);
    expect(tell(build(due("2023", "2024-06", "start"), there("2024-05")), "2025")).toEqual([
      "start overdue",
    ]);
  });

  test("of an overtaken claim is history", () => {
    const graph = build(due("2023", "2024-06", "start"), due("2024", "2026", "later start"));
    expect(tell(graph, "2025")).toEqual(["later start"]);
  });

  test("of what has ended is none", () => {
    const graph = build(due("2023", "2024-06", "start", { status: "ended" }));
    expect(tell(graph, "2023")).toEqual([]);
  });

  test("comes the soonest first", () => {
    const other = { subject: "plant", predicate: "located-in", object: "peru" };
    const graph = build(due("2023", "2025", "start"), due("2023", "2024-02", "permit", other));
    expect(tell(graph, "2023")).toEqual(["permit", "start"]);
  });
});

describe("the filter for plans gone quiet", () => {
  const world = readWorldGraph();
  const shown = filterGraph(world, buildFacets(world), { ...NO_FILTER, quiet: true });

  test("leaves the relations of these plans, and only nodes that one of them joins", () => {
    const quiet = listQuiet(world, null);
    expect(quiet.size).toBeGreaterThan(50);
    expect([...shown.relations.keys()].filter((key) => !quiet.has(key))).toEqual([]);
    const { nodes } = findInForce(world, null);
    for (const key of quiet.keys()) {
      const { subject, object } = relationOf(world, key);
      const isThere = nodes.has(subject) && nodes.has(object);
      expect(shown.relations.has(key), key).toBe(isThere); // some parties have merged since
    }
    const ends = new Set(
      [...shown.relations.values()].flatMap(({ relation }) => [relation.subject, relation.object]),
    );
    expect([...shown.nodes].toSorted()).toEqual([...ends].toSorted());
  });

  test("leaves the selected node too", () => {
    const filter = { ...NO_FILTER, quiet: true, pinned: [id("rosatom")] };
    expect(filterGraph(world, buildFacets(world), filter).nodes.has(id("rosatom"))).toBe(true);
  });

  test("knows the Pastos Grandes complex as quiet, and the contract of 2024 as heard of", () => {
    const quiet = [...listQuiet(world, null).keys()].join("\n");
    expect(quiet).toContain("uranium-one-pastos-grandes-complex draws-from");
    expect(quiet).not.toContain("agreement-ylb-uranium-one-2024-09");
  });

  test("calls nothing quiet that is established, suspended or ended, unless a plan stands beside it", () => {
    const { standings } = findInForce(world, null);
    for (const key of listQuiet(world, null).keys()) {
      const standing = standings.get(key);
      const isPlan = ["proposed", "negotiating", "agreed"].includes(standing?.status ?? "");
      expect(isPlan || standing?.plan !== null, key).toBe(true);
    }
  });
});
