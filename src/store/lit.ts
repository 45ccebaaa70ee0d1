import type { Shown } from "#graph/filter.ts";
import { formatLineId, type Graph } from "#graph/graph.ts";
import type { Path } from "#graph/paths.ts";
import type { SceneItem } from "#scene/scene.ts";
import type { ClaimId, NodeId, SourceId } from "#schema/graph.ts";

/** Nodes and edges, by id, that are brought out of the drawing. */
export interface Lit {
  readonly nodes: ReadonlySet<NodeId>;
  readonly edges: ReadonlySet<string>;
}

/** Claims light their lines with both ends; `mentions` are lit besides. */
export function litByClaims(
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

export function litByChain({ nodes, steps }: Path): Lit {
  const edges = new Set(steps.map(({ from, to }) => formatLineId(from, to)));
  return { nodes: new Set(nodes), edges };
}

/** A node lights its edges with their other ends, an edge its ends. */
export function litByPointing(shown: Shown, pointed: SceneItem): Lit {
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
  return { nodes, edges };
}

/** Claims that rest on a source; none where all of the graph does: that would bring out nothing. */
export function listClaimsOf({ claims }: Graph, source: SourceId): readonly ClaimId[] {
  const own = [...claims.values()].filter((claim) =>
    claim.sources.some((place) => place.source === source),
  );
  return own.length === claims.size ? [] : own.map(({ id }) => id);
}

/** Nodes of which a source gives figures. */
export function listNodesOf({ nodes, sources }: Graph, source: SourceId): readonly NodeId[] {
  // A graph with one source is all of it: that would bring out nothing.
  if (sources.size === 1) return [];
  const own = [...nodes.values()].filter(({ facts = [] }) =>
    facts.some((fact) => fact.source === source),
  );
  return own.map(({ id }) => id);
}
