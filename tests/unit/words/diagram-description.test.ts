import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { formatDiagramDescription } from "#words/diagram-description.ts";
import {
  graph as buildTestGraph,
  NO_FILTER,
  node,
  readArticleGraph,
} from "../../support/graph-builder.ts";
import { countGraph, tellInView } from "../../support/graph-size.ts";

const describeGraph = (graph: Graph, kinds: readonly NodeType[] = NODE_TYPES) =>
  formatDiagramDescription(
    graph,
    filterGraph(graph, buildFacets(graph), { ...NO_FILTER, kinds: new Set(kinds) }),
  );

describe("formatDiagramDescription", () => {
  test("counts what shows, names it by kind, and says how to go on", () => {
    const text = describeGraph(readArticleGraph());
    expect(text).toContain(`${tellInView(readArticleGraph())}.`);
    expect(text).toContain("Countries: Bolivia; Russia.");
    expect(text).toContain("Region: Latin America.");
    expect(text).toMatch(/Explore diagram with arrow keys.*arrows move.*Escape leaves/);
  });

  test("leaves out what the filters hide", () => {
    const text = describeGraph(readArticleGraph(), ["country"]);
    expect(text).toContain(`2 of ${countGraph(readArticleGraph()).nodes} nodes`);
    expect(text).not.toContain("Lithium");
  });

  test("tells of hidden neighbours and how to show them, and nothing where there are none", () => {
    const text = describeGraph(readArticleGraph(), ["country"]);
    expect(text).toContain(
      "2 nodes have neighbours of hidden kinds: the badge of a node, or E on it, shows them.",
    );
    expect(describeGraph(readArticleGraph())).not.toContain("hidden kinds");
  });

  test("names the parts of a map that has any", () => {
    const box = { x: 0, y: 0, width: 1, height: 1 };
    const regions = ["Chile", "China"].map((label) => ({ id: label, label, box }));
    const text = describeGraph({ ...readArticleGraph(), regions });
    expect(text).toContain("Parts of the map: Chile; China.");
  });

  test("counts what it does not name where a kind has very many nodes", () => {
    const nodes = Array.from({ length: 30 }, (_, index) => node({ id: `company-${index}` }));
    const text = describeGraph(buildTestGraph({ nodes }));
    expect(text).toContain("company-11; and 18 more.");
    expect(text).not.toContain("company-12;");
  });
});
