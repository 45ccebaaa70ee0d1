import type { NodeId } from "#schema/graph.ts";
import type { Graph } from "./graph.ts";

/**
 * The mineral that most others are a by-product of, by the claims of the graph at any date and in
 * any standing: it is drawn as the main product.
 *
 * @returns `null` where nothing is a mineral's by-product. Of equals, the first by id.
 */
export function findMainProduct(graph: Graph): NodeId | null {
  const counts = new Map<NodeId, number>();
  for (const { predicate, object } of graph.relations.values()) {
    const isCounted = predicate === "by-product-of" && graph.nodes.get(object)?.type === "mineral";
    if (isCounted) counts.set(object, (counts.get(object) ?? 0) + 1);
  }
  const [main] = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return main?.[0] ?? null;
}
