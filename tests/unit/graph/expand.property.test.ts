import { describe, expect, test } from "vitest";
import { formatLineId } from "#graph/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { always, show } from "./arbitraries.ts";

describe("expanding a node", () => {
  test("shows as many more nodes as its count of hidden neighbours said, each joined to it", () => {
    always((given) => {
      const before = show(given, { expanded: new Set() });
      for (const id of before.nodes) {
        const after = show(given, { expanded: new Set([id]) });
        const added = [...after.nodes].filter((node) => !before.nodes.has(node));
        expect(added).toHaveLength(before.hiddenNeighbours.get(id) ?? 0);
        for (const node of added) expect([...after.lines.keys()]).toContain(formatLineId(id, node));
        expect(after.hiddenNeighbours.has(id)).toBe(false);
      }
    });
  });

  test("never takes a node or a relation away, in a neighbourhood either", () => {
    always((given) => {
      const before = show(given);
      for (const id of given.graph.nodes.keys()) {
        const after = show(given, { expanded: new Set([...given.filter.expanded, id]) });
        expect([...after.nodes]).toEqual(expect.arrayContaining([...before.nodes]));
        expect([...after.relations.keys()]).toEqual(
          expect.arrayContaining([...before.relations.keys()]),
        );
        if (!after.nodes.has(id)) expect(after).toEqual(before);
      }
    });
  });

  test("is of no use where all kinds show: no count says so and nothing changes", () => {
    always((given) => {
      const all = { kinds: new Set(NODE_TYPES), hops: null };
      const shown = show(given, { ...all, expanded: new Set() });
      expect(shown.hiddenNeighbours.size).toBe(0);
      expect(show(given, all)).toEqual(shown);
    });
  });
});
