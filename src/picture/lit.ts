import type { Shown } from "#graph/filter.ts";
import { formatLineId, type Graph } from "#graph/graph.ts";
import type { Path } from "#graph/paths.ts";
import type { Lit } from "#scene/emphasis.ts";
import type { SceneItem } from "#scene/scene.ts";
import type { ClaimId, NodeId } from "#schema/graph.ts";

/** Claims light their lines with both ends; `mentions` are lit besides. */
export function lightClaims(
  graph: Graph,
  claims: readonly ClaimId[],
  mentions: readonly NodeId[],
): Lit {
  const edges = new Set<string>();
  const nodes = new Set<NodeId>(mentions);
  for (const id of claims) {
    const claim = graph.claims.get(id);
    if (claim === undefined) continue;
    edges.add(formatLineId(claim.subject, claim.object));
    nodes.add(claim.subject).add(claim.object);
  }
  return { nodes, edges };
}

/** A chain between two nodes lights its nodes and the lines between them. */
export function lightChain({ nodes, steps }: Path): Lit {
  const edges = new Set(steps.map(({ from, to }) => formatLineId(from, to)));
  return { nodes: new Set(nodes), edges };
}

/** A node that is pointed at lights its edges with their other ends, an edge its ends. */
export function lightPointed(shown: Shown, pointed: SceneItem): Lit {
  const nodes = new Set<NodeId>();
  const edges = new Set<string>();
  const lines = [...shown.lines.values()].map(({ line }) => line);
  for (const { id, ends } of [...lines, ...shown.bridges.values()]) {
    const isOn =
      pointed.type === "edge" ? id === pointed.id : ends.some((end) => end === pointed.id);
    if (!isOn) continue;
    edges.add(id);
    for (const end of ends) nodes.add(end);
  }
  if (pointed.type === "node") nodes.add(pointed.id);
  return { nodes, edges, isPointed: true };
}
