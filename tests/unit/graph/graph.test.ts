import { describe, expect, test } from "vitest";
import { buildGraph, formatLineId, otherEnd, UnknownNodeError } from "#graph/graph.ts";
import { claim, graphFile, id, node, readArticleGraph } from "../../support/graph-builder.ts";
import { relationOf, sketch } from "./sketch.ts";

describe("buildGraph", () => {
  const graph = sketch({ company: "b a c" }, [
    "b supplies a ended 2024",
    "b supplies a 2023",
    "a owns b agreed 2025-03",
    "b supplies a undated",
  ]);

  test("bundles the claims of a relation, undated first, then the earliest", () => {
    const relation = relationOf(graph, "b supplies a");
    expect(relation.claims.map((one) => one.id)).toEqual(["c4", "c2", "c1"]);
  });

  test("bundles the relations of a pair in either direction as one line", () => {
    expect([...graph.lines.keys()]).toEqual(["a b"]);
    const line = graph.lines.get("a b");
    expect(line?.ends).toEqual(["a", "b"]);
    expect(line?.relations.map((one) => one.id).sort()).toEqual(["a owns b", "b supplies a"]);
  });

  test("knows the relations at every node, none at a lonely one", () => {
    expect(graph.incident.get(id("a"))).toHaveLength(2);
    expect(graph.incident.get(id("b"))).toHaveLength(2);
    expect(graph.incident.get(id("c"))).toEqual([]);
  });

  test("knows the newest date, as precise as it is given", () => {
    expect(graph.newest).toBe("2025-03");
    expect(sketch({ company: "a b" }, ["a supplies b undated"]).newest).toBeNull();
  });

  test("refuses a claim on a node it does not have", () => {
    const file = graphFile({ claims: [claim({ subject: "a", object: "b" })] });
    const short = { ...file, nodes: [node({ id: "a" })] };
    expect(() => buildGraph(short)).toThrow(new UnknownNodeError("b"));
  });

  test("keeps positions of nodes it has", () => {
    const placed = readArticleGraph({ bolivia: { x: 1, y: 2 }, atlantis: { x: 3, y: 4 } });
    expect([...placed.positions]).toEqual([["bolivia", { x: 1, y: 2 }]]);
  });
});

test("a line's id does not depend on which end is named first", () => {
  expect(formatLineId(id("b"), id("a"))).toBe("a b");
  expect(formatLineId(id("a"), id("b"))).toBe("a b");
});

test("otherEnd sees a relation from either side", () => {
  const graph = sketch({ company: "a b" }, ["a supplies b"]);
  const relation = relationOf(graph, "a supplies b");
  expect(otherEnd(relation, id("a"))).toBe("b");
  expect(otherEnd(relation, id("b"))).toBe("a");
});
