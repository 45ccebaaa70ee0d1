import type { NodeId, Quantity } from "#schema/graph.ts";
import type { Graph, Relation } from "./graph.ts";

/** The project, agreement, company … a claim's quantity is of. */
export function findQuantityOwner(graph: Graph, { subject, predicate, object }: Relation): NodeId {
  switch (predicate) {
    case "operates":
    case "owns":
    case "regulates":
    case "party-to":
      return object;
    case "covers":
      return graph.nodes.get(object)?.type === "project" ? object : subject;
    default:
      return subject;
  }
}

/** What is counted: said by the quantity, else the product or mineral the relation is of. */
export function findCounted(graph: Graph, relation: Relation, quantity: Quantity): NodeId | null {
  if (quantity.of !== undefined) return quantity.of;
  const ends = [relation.object, relation.subject];
  return ends.find((end) => isMaterialNode(graph, end)) ?? null;
}

function isMaterialNode({ nodes }: Graph, id: NodeId): boolean {
  const type = nodes.get(id)?.type;
  return type === "mineral" || type === "product";
}
