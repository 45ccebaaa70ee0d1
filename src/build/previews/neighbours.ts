import type { Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import type { NodeId, NodeType } from "#schema/graph.ts";

/** A neighbour with the line to it. */
export interface Neighbour {
  readonly node: SceneNode;
  readonly edge: SceneEdge;
}

/**
 * The neighbours of a node that a preview has room for: the far end of its claim first, then the most
 * important of each kind, then the next of each. So a country shows a salt flat, a company and an
 * agreement, not its six largest companies.
 *
 * @param order - Every node, the most important first.
 * @param first - Who must be among them; `null` for none.
 */
export function pickNeighbours(
  { nodes, edges }: Pick<Scene, "nodes" | "edges">,
  center: NodeId,
  {
    order,
    first,
    most,
  }: { readonly order: readonly NodeId[]; readonly first: NodeId | null; readonly most: number },
): { readonly picked: readonly Neighbour[]; readonly rest: number } {
  const all = new Map(listNeighbours({ nodes, edges }, center));
  const taken = new Map<NodeType, number>();
  const rounds = new Map<NodeId, number>();
  for (const id of order) {
    const kind = all.get(id)?.node.kind;
    if (kind === undefined) continue;
    const round = taken.get(kind) ?? 0;
    taken.set(kind, round + 1);
    rounds.set(id, id === first ? -1 : round);
  }
  // Sorting is stable: within a round they stay in the order of their importance.
  const sorted = [...rounds.keys()].sort((a, b) => (rounds.get(a) ?? 0) - (rounds.get(b) ?? 0));
  const picked = sorted.slice(0, most).flatMap((id) => all.get(id) ?? []);
  return { picked, rest: sorted.length - picked.length };
}

function listNeighbours(
  { nodes, edges }: Pick<Scene, "nodes" | "edges">,
  center: NodeId,
): readonly (readonly [NodeId, Neighbour])[] {
  return [...edges.values()].flatMap((edge) => {
    if (edge.from !== center && edge.to !== center) return [];
    const node = nodes.get(edge.from === center ? edge.to : edge.from);
    return node === undefined ? [] : [[node.id, { node, edge }] as const];
  });
}
