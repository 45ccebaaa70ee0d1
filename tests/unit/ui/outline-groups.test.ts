import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import { buildOutline, describeBridge, listGroups } from "#ui/views/outline/outline-groups.ts";
import { claim, id, graph as makeGraph, NO_FILTER, node } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = makeGraph({
  nodes: [node({ id: "ana", type: "person" }), node({ id: "bolivia", type: "country" })],
  claims: [
    claim({ subject: "b", object: "a" }),
    claim({ subject: "a", object: "b", predicate: "owns" }),
    claim({ subject: "a", object: "bolivia", predicate: "based-in" }),
    claim({ subject: "ana", object: "a", predicate: "leads" }),
    claim({ subject: "ana", object: "c", predicate: "leads" }),
  ],
});
const show = (filter: Partial<typeof NO_FILTER> = {}) =>
  filterGraph(graph, buildFacets(graph), { ...NO_FILTER, ...filter });
const outline = (filter: Partial<typeof NO_FILTER> = {}) => buildOutline(graph, show(filter));

const { headings } = ENGLISH_WORDS.chapter("relations");

/** "node: Heading other, …" for every node, kind by kind. */
function tell(filter: Partial<typeof NO_FILTER> = {}): readonly string[] {
  return outline(filter).flatMap(({ nodes }) =>
    nodes.map(({ node: { id: here }, relations, bridges }) => {
      const groups = listGroups(graph, show(filter), here);
      expect(groups.flatMap(({ links }) => links)).toHaveLength(relations);
      const said = groups.map(
        ({ predicate, side, links }) =>
          `${headings[predicate][side]} ${links.map(({ other }) => other.id).join(" ")}`,
      );
      const described = bridges.flatMap((bridge) => describeBridge(graph, here, bridge));
      const over = described.map(
        ({ other, via }) => `~ ${other.id} over ${via.map((one) => one.id).join(" ")}`,
      );
      return `${here}: ${[...said, ...over].join(", ")}`;
    }),
  );
}

describe("the outline", () => {
  test("has every relation at both its ends, grouped by what it says from there", () => {
    expect(tell()).toEqual([
      "bolivia: Based here a",
      "a: Based in bolivia, Owns b, Led by ana, Supplied by b",
      "b: Owned by a, Supplies a",
      "c: Led by ana",
      "ana: Leads a c",
    ]);
  });

  test("has what the filters leave, and the bridges over what they hide", () => {
    const kinds: typeof NO_FILTER.kinds = new Set(["company"]);
    expect(tell({ kinds })).toEqual([
      "a: Owns b, Supplied by b, ~ c over ana",
      "b: Owned by a, Supplies a",
      "c: ~ a over ana",
    ]);
  });

  test("lists only what a page is about, where it is told to", () => {
    const [only, ...others] = buildOutline(graph, show(), new Set([id("ana"), id("gone")]));
    expect(only?.nodes.map((item) => [item.node.id, item.relations])).toEqual([["ana", 2]]);
    expect(others).toEqual([]);
  });

  test("names kinds in the order of the interface", () => {
    expect(outline().map(({ kind }) => kind)).toEqual(["country", "company", "person"]);
  });
});
