import { describe, expect, test } from "vitest";
import type { Place } from "#view/view.ts";
import { formatDescription, formatTitle, GRAPH_TITLE } from "#words/titles.ts";
import {
  claim,
  claimId,
  id,
  graph as makeGraph,
  node,
  sourceId,
} from "../../support/graph-builder.ts";

const graph = makeGraph({
  nodes: [node({ id: "ylb", name: "YLB", summary: "A state company." })],
  claims: [
    claim({ id: "deal", subject: "ylb", object: "b", statement: "YLB supplies B." }),
    claim({ id: "more", subject: "b", object: "ylb", predicate: "owns" }),
  ],
});

const PAGES: readonly (readonly [place: Place, title: string, description: string])[] = [
  [{ page: "node", id: id("ylb") }, "YLB", "Company. A state company. 2 sourced claims."],
  [{ page: "claim", id: claimId("deal") }, "YLB supplies B", "YLB supplies B. Source: Test press."],
  [
    { page: "source", id: sourceId("test-source") },
    "Title of test-source",
    "Title of test-source, Test press, and the claims that rest on it.",
  ],
];

describe("a page is titled and described by its record", () => {
  test.for(PAGES)("%o", ([place, title, description]) => {
    expect(formatTitle(graph, place)).toBe(`${title} · Salar`);
    expect(formatDescription(graph, place)).toBe(description);
  });

  test("the home page by the graph and its size", () => {
    expect(formatTitle(graph, { page: "home" })).toBe(`${GRAPH_TITLE} · Salar`);
    expect(formatDescription(graph, { page: "home" })).toContain("2 nodes, 2 relations");
  });

  test("a page that is not there says so", () => {
    const title = "Not found · Salar";
    expect(formatTitle(graph, { page: "not-found", path: "/node/b2/" })).toBe(title);
    expect(formatTitle(graph, { page: "node", id: id("atlantis") })).toBe(title);
    expect(formatDescription(graph, { page: "node", id: id("atlantis") })).toBe("");
  });
});
