import type { GraphNode, NodeId } from "#schema/graph.ts";
import type { Graph } from "./graph.ts";

/** A node's label, else its name: what stands under its symbol and in running text. */
export function readShortName({ name, label = name }: Pick<GraphNode, "name" | "label">): string {
  return label;
}

/** The short name of a node by id; the id itself where the graph does not have it. */
export function findShortName({ nodes }: Pick<Graph, "nodes">, id: NodeId): string {
  const node = nodes.get(id);
  return node === undefined ? id : readShortName(node);
}

/** Every way to write a node's name, to find it in a sentence. */
export function listNames(node: GraphNode): readonly string[] {
  return [node.name, ...(node.label === undefined ? [] : [node.label]), ...(node.aliases ?? [])];
}
