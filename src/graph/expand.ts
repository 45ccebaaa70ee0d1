import type { NodeId } from "#schema/graph.ts";
import { type Graph, otherEnd } from "./graph.ts";
import { createPass, type GraphFilter, type Passed, type SiftedNodes } from "./passing.ts";

/**
 * Shows the neighbours of expanded nodes that only their kinds hide: those at the other end of a
 * relation that passes. A node that expanding has shown can be expanded in turn; one that is not
 * shown itself shows nothing. O(relations at the expanded nodes).
 */
export function withExpanded(graph: Graph, filter: GraphFilter, sifted: SiftedNodes): SiftedNodes {
  const { expanded } = filter;
  if (expanded.size === 0) return sifted;
  const pass = createPass(graph, filter, sifted);
  const nodes = new Set(sifted.nodes);
  const hidden = new Set(sifted.hidden);
  const queue = new Set([...expanded].filter((id) => nodes.has(id)));
  // A Set iterates in insertion order and sees entries added on the way.
  for (const here of queue) {
    for (const relation of graph.incident.get(here) ?? []) {
      const next = otherEnd(relation, here);
      if (!hidden.has(next) || pass(relation) === null) continue;
      hidden.delete(next);
      nodes.add(next);
      if (expanded.has(next)) queue.add(next);
    }
  }
  return { ...sifted, nodes, hidden };
}

/**
 * For each shown node that has any, how many neighbours only their kinds hide: so many would appear if
 * it were expanded. O(bridging relations).
 *
 * @param bridging - The relations at hidden nodes that would show if their kinds were on.
 */
export function countHiddenNeighbours(
  nodes: ReadonlySet<NodeId>,
  bridging: Iterable<Passed>,
): ReadonlyMap<NodeId, number> {
  const neighbours = new Map<NodeId, Set<NodeId>>();
  const add = (here: NodeId, next: NodeId): void => {
    if (!nodes.has(here)) return;
    const known = neighbours.get(here);
    if (known === undefined) neighbours.set(here, new Set([next]));
    else known.add(next);
  };
  for (const { standing } of bridging) {
    const { subject, object } = standing.relation;
    add(subject, object);
    add(object, subject);
  }
  const counts = new Map<NodeId, number>();
  for (const [id, { size }] of neighbours) counts.set(id, size);
  return counts;
}
