import { expect, test } from "vitest";
import { countDisagreement, listConflicts } from "#graph/conflicts.ts";
import { claim, graph as makeGraph } from "../../support/graph-builder.ts";

const rows = [
  claim({ id: "c1", subject: "a", object: "b", conflictsWith: ["c3", "gone"] }),
  claim({ id: "c2", subject: "a", object: "b" }),
  claim({
    id: "c3",
    subject: "a",
    object: "c",
    conflictsWith: ["c1"],
    sources: [{ source: "other-source" }],
  }),
  claim({ id: "c4", subject: "d", object: "e" }),
];
const graph = makeGraph({ claims: rows });
const [c1, , c3, c4] = rows;
if (c1 === undefined || c3 === undefined || c4 === undefined)
  throw new Error("A claim is missing.");

test("a claim's contradictions are found in whatever relation, unknown ones left out", () => {
  expect(listConflicts(graph, c1)).toEqual([c3]);
  expect(listConflicts(graph, c3)).toEqual([c1]);
  expect(listConflicts(graph, c4)).toEqual([]);
});

test("a relation counts its contradicted claims and those that contradict them, once each", () => {
  const count = (name: string) => {
    const relation = graph.relations.get(name);
    return relation === undefined ? null : countDisagreement(graph, relation);
  };
  expect(count("a supplies b")).toEqual({ claims: 2, sources: 2 });
  expect(count("a supplies c")).toEqual({ claims: 2, sources: 2 });
  expect(count("d supplies e")).toEqual({ claims: 0, sources: 0 });
});
