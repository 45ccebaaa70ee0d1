import type { GraphNode, NodeId } from "#schema/graph.ts";
import { toInterval } from "./as-of.ts";
import type { Graph } from "./graph.ts";

/** Where a day lies in the time of a node, as far as the records know that. */
export type Phase = "before" | "during" | "after";

const outside = new WeakMap<Graph["nodes"], readonly GraphNode[]>();

/** The nodes of a graph that have a beginning or an end. */
function listMortal({ nodes }: Graph): readonly GraphNode[] {
  const known = outside.get(nodes);
  if (known !== undefined) return known;
  const mortal = [...nodes.values()].filter(({ from, until }) => from ?? until);
  outside.set(nodes, mortal);
  return mortal;
}

function readPhase({ from, until }: GraphNode, day: string): Phase {
  if (day === "") return "during";
  if (from !== undefined && day < toInterval(from.date).start) return "before";
  return until !== undefined && day > toInterval(until.date).end ? "after" : "during";
}

/**
 * Whether a node has begun and not yet ended on a day. A partial date leaves it in doubt in the
 * node's favour: what was founded "in 2025" is there from its first day, what closed in 2023 to its
 * last.
 *
 * @param day - `YYYY-MM-DD`; "" where nothing in the graph has a date.
 */
export function findPhase(graph: Graph, id: NodeId, day: string): Phase {
  const node = graph.nodes.get(id);
  return node === undefined ? "during" : readPhase(node, day);
}

/** The nodes that are not there on a day. O(nodes with a beginning or an end). */
export function listOutside(graph: Graph, day: string): readonly NodeId[] {
  return listMortal(graph)
    .filter((node) => readPhase(node, day) !== "during")
    .map(({ id }) => id);
}
