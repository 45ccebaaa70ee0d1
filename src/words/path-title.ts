import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";

/** The question of the path page: "How is CATL linked to Salar de Uyuni?", as far as it is asked. */
export function formatPathTitle(graph: Graph, from: NodeId | null, to: NodeId | null): string {
  const nameOf = (id: NodeId | null) => (id === null ? null : (graph.nodes.get(id)?.name ?? null));
  const [start, end] = [nameOf(from), nameOf(to)];
  const known = start ?? end;
  if (known === null) return "How is one linked to another?";
  if (start === null || end === null) return `How is ${known} linked to another?`;
  return `How is ${start} linked to ${end}?`;
}
