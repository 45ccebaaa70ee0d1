import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Shown } from "#graph/filter.ts";
import { formatLineId, type Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { always, show } from "./arbitraries.ts";
import { list } from "./sketch.ts";

describe("bridges", () => {
  test("join shown nodes that no line joins, over nodes that their kind alone hides", () => {
    always((given) => {
      const { nodes, lines, bridges } = show(given);
      const open = show(given, { kinds: new Set(NODE_TYPES), hops: null });
      for (const [id, { ends, via }] of bridges) {
        expect(id).toBe(ends.join(" ~ "));
        expect(ends[0] < ends[1]).toBe(true);
        expect(lines.has(formatLineId(...ends))).toBe(false);
        for (const end of ends) expect(nodes).toContain(end);
        expect(via.length).toBeGreaterThan(0);
        for (const middle of via) {
          expect(nodes).not.toContain(middle);
          expect(open.nodes).toContain(middle);
        }
      }
    }, 300);
  });

  test("are all ways over one hidden node and, where there is none, over two", () => {
    always((given) => {
      // The neighbourhood changes with the kinds, so it has tests of its own.
      const shown = show(given, { hops: null });
      const open = show(given, { hops: null, kinds: new Set(NODE_TYPES) });
      const ways = listWays(given.graph, shown, open);
      fc.pre(ways !== null);
      const found = [...shown.bridges.values()].map(
        ({ id, via, status }) => `${id} over ${list(via)}: ${status}`,
      );
      expect(found.sort()).toEqual([...(ways ?? [])].sort());
    }, 400);
  });
});

/** Kinds that are crossed only from subject to object. */
const SORTS: readonly (string | undefined)[] = ["product", "process", "application", "region"];

/** What two may say of the same country or mineral without being joined by it. */
const COMMON = ["based-in", "located-in", "contains", "produces"];

/**
 * Bridges found pair by pair, from the lines that show when all kinds do; `null` where a hidden node
 * is a hub, for which other rules hold.
 */
function listWays(graph: Graph, shown: Shown, open: Shown): readonly string[] | null {
  const hidden = [...open.nodes].filter((id) => !shown.nodes.has(id));
  const nodes = [...shown.nodes].sort();
  const line = (a: NodeId, b: NodeId) => open.lines.get(formatLineId(a, b));
  const link = (a: NodeId, b: NodeId): number => {
    const status = line(a, b)?.status;
    return status === undefined ? Infinity : STATUSES.indexOf(status);
  };
  const reads = (a: NodeId, b: NodeId): boolean =>
    line(a, b)?.standings.some(({ relation }) => relation.subject === a) ?? false;
  const isSort = (id: NodeId) => SORTS.includes(graph.nodes.get(id)?.type);
  const predicates = (a: NodeId, b: NodeId): readonly string[] => {
    const standings = line(a, b)?.standings ?? [];
    return standings.map(({ relation }) => `${relation.predicate} ${relation.object}`);
  };
  const isCommon = (a: NodeId, middle: NodeId, b: NodeId): boolean => {
    const [role = "", ...others] = new Set([...predicates(a, middle), ...predicates(b, middle)]);
    return others.length === 0 && COMMON.some((word) => role === `${word} ${middle}`);
  };
  const turns = (a: NodeId, middle: NodeId, b: NodeId): boolean => {
    if (!isSort(middle)) return isCommon(a, middle, b);
    return !(reads(a, middle) && reads(middle, b)) && !(reads(b, middle) && reads(middle, a));
  };
  const toWay = (steps: readonly NodeId[]) => {
    const rank = Math.max(...steps.slice(1).map((step, index) => link(steps[index] ?? step, step)));
    const isTurning = steps.some((step, index) => {
      const [before, after] = [steps[index - 1], steps[index + 1]];
      return before !== undefined && after !== undefined && turns(before, step, after);
    });
    return { via: steps.slice(1, -1), rank: isTurning ? Infinity : rank };
  };
  const degree = (id: NodeId) =>
    [...open.lines.values()].filter((one) => one.line.ends.includes(id)).length;
  if (hidden.some((id) => degree(id) > 7)) return null;
  return nodes.flatMap((a) =>
    nodes.flatMap((b) => {
      if (a >= b || shown.lines.has(formatLineId(a, b))) return [];
      const one = hidden.map((h) => toWay([a, h, b]));
      const two = hidden.flatMap((h) => hidden.map((i) => toWay([a, h, i, b])));
      const passable = [one, two].map((ways) => ways.filter(({ rank }) => rank < Infinity));
      const ways = passable.find((some) => some.length > 0);
      if (ways === undefined) return [];
      const via = list(new Set(ways.flatMap((way) => way.via)));
      const status = STATUSES[Math.min(...ways.map((way) => way.rank))];
      return [`${a} ~ ${b} over ${via}: ${status}`];
    }),
  );
}
