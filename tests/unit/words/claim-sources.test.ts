import { describe, expect, test } from "vitest";
import { findSpeaker, listCitedSources } from "#words/claim-sources.ts";
import { claim, graph as makeGraph, node } from "../../support/graph-builder.ts";

const said = claim({
  id: "said",
  subject: "ylb",
  object: "b",
  attributedTo: "ana",
  sources: [
    { source: "article", paragraph: 3 },
    { source: "other" },
    { source: "article", paragraph: 1 },
  ],
});
const byEve = claim({ id: "by-eve", subject: "b", object: "c", attributedTo: "eve" });
const graph = makeGraph({
  nodes: [
    node({ id: "ana", type: "person" }),
    node({ id: "eve", type: "person" }),
    node({ id: "ylb", name: "State company for deposits", label: "YLB" }),
    node({ id: "bolivia", type: "country", name: "Bolivia" }),
  ],
  claims: [
    said,
    byEve,
    claim({ subject: "ana", object: "bolivia", predicate: "represents" }),
    claim({ subject: "ana", object: "ylb", predicate: "leads" }),
  ],
});

test("a claim's sources come once each, with their paragraphs in order", () => {
  const cited = listCitedSources(graph, said);
  expect(cited.map(({ source, paragraphs }) => [source.id, ...paragraphs])).toEqual([
    ["article", 1, 3],
    ["other"],
  ]);
});

describe("who said a claim", () => {
  test("speaks for what they lead, before what they represent, by its short name", () => {
    expect(findSpeaker(graph, said)).toMatchObject({ node: { id: "ana" }, speaksFor: "YLB" });
  });

  test("speaks for nobody the graph names", () => {
    expect(findSpeaker(graph, byEve)).toMatchObject({ node: { id: "eve" }, speaksFor: null });
  });

  test("is nobody where the source speaks for itself", () => {
    expect(findSpeaker(graph, claim({ subject: "ylb", object: "b" }))).toBeNull();
  });
});
