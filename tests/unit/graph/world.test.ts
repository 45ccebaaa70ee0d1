import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph, type GraphFilter } from "#graph/filter.ts";
import type { NodeType } from "#schema/graph.ts";
import { id, NO_FILTER, readWorldGraph } from "../../support/graph-builder.ts";

const world = readWorldGraph();
const facets = buildFacets(world);
/** The world as it opens: four kinds, the rest bridged. */
const KINDS: ReadonlySet<NodeType> = new Set<NodeType>([
  "country",
  "company",
  "salt-flat",
  "mineral",
]);
const show = (filter: Partial<GraphFilter> = {}) =>
  filterGraph(world, facets, { ...NO_FILTER, kinds: KINDS, ...filter });
const kindOf = (node: string) => world.nodes.get(id(node))?.type;

describe("the world as it opens", () => {
  const shown = show();

  test("joins two companies or two salt flats over undertakings alone, not over what they make", () => {
    for (const { ends, via } of shown.bridges.values()) {
      const kind = kindOf(ends[0]);
      if (kind !== kindOf(ends[1]) || (kind !== "company" && kind !== "salt-flat")) continue;
      const kinds = new Set(via.map(kindOf));
      for (const sort of ["product", "process", "application", "person", "region"] as const) {
        expect(kinds).not.toContain(sort);
      }
    }
  });

  test("has fewer bridges than lines", () => {
    expect(shown.bridges.size).toBeGreaterThan(100);
    expect(shown.bridges.size).toBeLessThan(shown.lines.size);
  });

  test("says how much each node hides", () => {
    expect(shown.hiddenNeighbours.get(id("salar-de-uyuni"))).toBeGreaterThan(5);
    expect(shown.hiddenNeighbours.get(id("ylb"))).toBeGreaterThan(10);
  });
});

describe("one hop around Salar de Uyuni", () => {
  const uyuni = id("salar-de-uyuni");
  const { nodes } = show({ around: uyuni, hops: 1, pinned: [uyuni] });

  test("has its country, its minerals and the companies that projects and agreements tie to it", () => {
    const near = ["bolivia", "lithium", "potassium", "ylb", "cbc-consortium", "uranium-one-group"];
    for (const name of near) expect([...nodes]).toContain(name);
  });

  test("is a part of the world that can be read", () => {
    expect(nodes.size).toBeLessThan(40);
    expect(show({ around: uyuni, hops: 2 }).nodes.size).toBeLessThan(201);
  });
});
