import fc from "fast-check";
import { expect, test } from "vitest";
import type { Shown } from "#graph/filter.ts";
import type { NodeId } from "#schema/graph.ts";
import { always, show } from "./arbitraries.ts";
import { list } from "./sketch.ts";

/** All that lines and bridges reach from a node in so many steps, itself included. */
function walk({ lines, bridges }: Shown, from: NodeId, hops: number): ReadonlySet<NodeId> {
  const links = [...lines.values()].map(({ line }) => line.ends);
  for (const { ends } of bridges.values()) links.push(ends);
  let near: ReadonlySet<NodeId> = new Set([from]);
  for (let step = 0; step < hops; step++) {
    const before = near;
    const touched = links.filter((ends) => ends.some((end) => before.has(end)));
    near = new Set([...before, ...touched.flat()]);
  }
  return near;
}

test("the neighbourhood is what so many lines and bridges reach, and what is pinned", () => {
  always((given) => {
    const { around, pinned, pinnedRelation } = given.filter;
    if (around === null) fc.pre(false);
    else {
      const unfocused = { expanded: new Set<NodeId>(), hops: null, pinned: [...pinned, around] };
      const whole = show(given, unfocused);
      const stays = new Set<string>([...pinned, ...(pinnedRelation?.split(" ") ?? [])]);
      for (const hops of [1, 2, 3] as const) {
        const near = walk(whole, around, hops);
        const { nodes } = show(given, { expanded: new Set(), hops });
        const expected = [...whole.nodes].filter((id) => near.has(id) || stays.has(id));
        expect(list(nodes)).toBe(list(expected));
      }
    }
  }, 300);
});
