import type { GraphNode, NodeType } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

// One collator for all: `localeCompare` makes its own each time, which is ten times slower.
const names = new Intl.Collator("en");
const KIND_ORDER: ReadonlyMap<NodeType, number> = new Map(
  NODE_TYPES.map((type, index) => [type, index]),
);

/** Orders nodes by name as a reader expects, then by id so that the order is always the same. */
export function compareNames(a: GraphNode, b: GraphNode): number {
  return names.compare(a.name, b.name) || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);
}

/** Orders nodes by kind, in the order the interface lists kinds, then by name. */
export function compareNodes(a: GraphNode, b: GraphNode): number {
  const kinds = (KIND_ORDER.get(a.type) ?? 0) - (KIND_ORDER.get(b.type) ?? 0);
  return kinds || compareNames(a, b);
}
