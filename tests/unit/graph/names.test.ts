import { describe, expect, test } from "vitest";
import { findShortName, listNames, readShortName } from "#graph/names.ts";
import { id, readArticleGraph } from "../../support/graph-builder.ts";

describe("a node's names", () => {
  const graph = readArticleGraph();

  test("the short one is its label, else its name", () => {
    expect(readShortName({ name: "Yacimientos de Litio Bolivianos", label: "YLB" })).toBe("YLB");
    expect(readShortName({ name: "Bolivia" })).toBe("Bolivia");
  });

  test("found by id, an unknown node is told by its id", () => {
    expect(findShortName(graph, id("bolivia"))).toBe("Bolivia");
    expect(findShortName(graph, id("atlantis"))).toBe("atlantis");
  });

  test("are all listed, its own name first", () => {
    const node = graph.nodes.get(id("ylb"));
    expect(node === undefined ? [] : listNames(node)).toContain("YLB");
  });
});
