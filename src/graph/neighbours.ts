import type { GraphNode, NodeId } from "#schema/graph.ts";
import type { Shown, ShownLine } from "./filter.ts";
import { formatLineId, type Graph, otherEnd } from "./graph.ts";
import { compareNodes } from "./order.ts";

/** A node at the far end of a shown line. */
export interface Neighbour {
  readonly node: GraphNode;
  readonly line: ShownLine;
}

/**
 * The nodes that shown relations join to a node, each once, by kind in the order of NODE_TYPES and
 * then by name. Bridges do not count. O(relations of the node).
 */
export function findNeighbours(graph: Graph, shown: Shown, id: NodeId): readonly Neighbour[] {
  const neighbours = new Map<NodeId, Neighbour>();
  for (const relation of graph.incident.get(id) ?? []) {
    const far = otherEnd(relation, id);
    const node = graph.nodes.get(far);
    const line = shown.lines.get(formatLineId(id, far));
    if (far === id || node === undefined || line === undefined) continue;
    neighbours.set(far, { node, line });
  }
  return [...neighbours.values()].sort((a, b) => compareNodes(a.node, b.node));
}
