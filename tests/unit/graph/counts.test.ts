import { describe, expect, test } from "vitest";
import { countFacets } from "#graph/counts.ts";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph, type GraphFilter } from "#graph/filter.ts";
import { id, NO_FILTER, readArticleGraph } from "../../support/graph-builder.ts";
import { without } from "./sketch.ts";

const article = readArticleGraph();
const facets = buildFacets(article);
const count = (filter: Partial<GraphFilter> = {}) =>
  countFacets(article, facets, { ...NO_FILTER, ...filter });

describe("the count beside", () => {
  test("a mineral is the nodes it alone would leave, whatever else is chosen there", () => {
    const minerals = new Set([id("lithium"), id("sodium")]);
    expect(count().minerals.get(id("potassium"))).toBe(8);
    expect(count({ minerals }).minerals.get(id("potassium"))).toBe(8);
  });

  test("a mineral is, where all that is chosen has to be there, what it would leave besides", () => {
    const filter = { minerals: new Set([id("lithium"), id("sodium")]), match: "all" } as const;
    const leaves = (...names: readonly string[]): number => {
      const all = { ...NO_FILTER, match: "all", minerals: new Set(names.map(id)) } as const;
      return filterGraph(article, facets, all).nodes.size;
    };
    const { minerals } = count(filter);
    expect(minerals.get(id("sodium"))).toBe(leaves("lithium", "sodium"));
    expect(minerals.get(id("potassium"))).toBe(leaves("lithium", "potassium", "sodium"));
    expect(leaves("lithium", "potassium", "sodium")).not.toBe(leaves("potassium"));
  });

  test("a country counts with the minerals as they are", () => {
    const minerals = new Set([id("potassium")]);
    expect(count({ minerals }).countries.get(id("russia"))).toBe(7);
    expect(count().countries.get(id("russia"))).toBeGreaterThan(7);
  });

  test("a kind is its nodes, whether it is switched on or off", () => {
    expect(count().kinds.get("person")).toBe(2);
    expect(count({ kinds: without("person", "country") }).kinds.get("person")).toBe(2);
    expect(count().kinds.get("institution")).toBe(0);
  });

  test("a standing is the relations in that standing alone", () => {
    const { statuses } = count({ statuses: new Set(["proposed"]) });
    expect(Object.fromEntries(statuses)).toEqual({
      established: 10,
      agreed: 0,
      negotiating: 7,
      proposed: 12,
      suspended: 0,
      ended: 0,
    });
  });
});
