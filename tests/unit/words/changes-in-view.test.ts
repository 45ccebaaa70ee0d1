import { describe, expect, test } from "vitest";
import type { Change, ChangeType } from "#graph/changes.ts";
import { findStanding } from "#graph/standing.ts";
import {
  filterChanges,
  filterNodeChanges,
  findYearBefore,
  mergeRepeats,
} from "#words/changes-in-view.ts";
import { date, draw, id } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = draw("a-b b-c c-d");
const change = (relationId: string, type: ChangeType): Change => {
  const relation = graph.relations.get(relationId);
  const [claim] = relation?.claims ?? [];
  if (!relation || !claim) throw new Error(`There is no relation ${relationId}.`);
  return { relation, type, before: null, after: null, claims: [claim], claim, date: claim.asOf };
};
const changes = [
  change("a supplies b", "added"),
  change("b supplies c", "ended"),
  change("c supplies d", "ended"),
];
const tell = (some: readonly Change[]) => some.map(({ relation }) => relation.id);

describe("changes in view", () => {
  const relations = new Map();
  test("are of relations in view, and of ended ones between nodes in view", () => {
    const shown = { nodes: new Set([id("b"), id("c")]), relations };
    expect(tell(filterChanges(changes, shown))).toEqual(["b supplies c"]);
  });

  test("leave out what has been added but does not show", () => {
    const shown = { nodes: new Set([id("a"), id("b")]), relations };
    expect(filterChanges(changes, shown)).toEqual([]);
  });

  test("are a node's own on its page, whatever the filters", () => {
    expect(tell(filterNodeChanges(changes, id("c")))).toEqual(["b supplies c", "c supplies d"]);
  });
});

describe("repeats", () => {
  const [first, second, third] = changes;
  if (first === undefined || second === undefined || third === undefined) throw new Error();
  const same = { ...second, type: first.type, claim: first.claim };

  test("of what the same claim has just told are left out", () => {
    expect(mergeRepeats(ENGLISH_WORDS, [first, same, third])).toEqual([first, third]);
  });

  test("stay where the same claim makes another change, or another one stands between", () => {
    const after = findStanding(graph, same.relation, date("2030"));
    expect(after).not.toBeNull();
    const other = { ...same, after };
    expect(mergeRepeats(ENGLISH_WORDS, [first, other])).toEqual([first, other]);
    expect(mergeRepeats(ENGLISH_WORDS, [first, third, same])).toEqual([first, third, same]);
  });

  test("are told by their claims, not by their words alone", () => {
    expect(mergeRepeats(ENGLISH_WORDS, changes)).toEqual(changes);
  });
});

test.for([
  ["2026-03-11", "2025-03-11"],
  ["2026-03", "2025-03"],
  ["2026", "2025"],
  ["2024-02-29", "2023-02"],
  ["0000", null],
])("a year before %s is %s", ([day, before]) => {
  expect(findYearBefore(date(day ?? ""))).toBe(before);
});
