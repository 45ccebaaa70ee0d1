import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** The question of the path page: "How is CATL linked to Salar de Uyuni?", as far as it is asked. */
export function formatPathTitle(
  words: Words,
  graph: Graph,
  from: NodeId | null,
  to: NodeId | null,
): string {
  const { titles } = words.text;
  const nameOf = (id: NodeId | null) => (id === null ? null : (graph.nodes.get(id)?.name ?? null));
  const [start, end] = [nameOf(from), nameOf(to)];
  const known = start ?? end;
  if (known === null) return titles.pathOfNone;
  if (start === null || end === null) return fill(titles.pathOfOne, { name: known });
  return fill(titles.path, { from: start, to: end });
}
