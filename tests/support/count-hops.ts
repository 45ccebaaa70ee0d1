import { type Graph, otherEnd, type Relation, UnknownNodeError } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";

/**
 * Counts the relations between one node and every node it can reach, ignoring their direction.
 *
 * Breadth-first search (Moore, "The shortest path through a maze", 1959): distance is in relations
 * ("hops"), never in kilometres or dollars. Time O(nodes + relations), memory O(nodes).
 *
 * @param graph - Any graph; self-loops and parallel relations are allowed.
 * @param start - Where counting begins, at 0 hops.
 * @param mayCross - Which relations may be walked along; all by default.
 * @returns Hops by node id, nearest first. Nodes out of reach are absent, not `Infinity`.
 * @throws {UnknownNodeError} When `start` is not in `graph`.
 */
export function countHops(
  graph: Graph,
  start: NodeId,
  mayCross: (relation: Relation) => boolean = () => true,
): ReadonlyMap<NodeId, number> {
  if (!graph.nodes.has(start)) throw new UnknownNodeError(start);
  const hops = new Map([[start, 0]]);
  // A Map iterates in insertion order and sees entries added on the way, so it is also the queue.
  for (const [here, distance] of hops) {
    for (const relation of graph.incident.get(here) ?? []) {
      const next = otherEnd(relation, here);
      if (!hops.has(next) && mayCross(relation)) hops.set(next, distance + 1);
    }
  }
  return hops;
}
