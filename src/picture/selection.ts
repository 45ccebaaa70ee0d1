import { formatLineId, type Graph } from "#graph/graph.ts";
import type { Claim, GraphNode, PartialDate, SourceId } from "#schema/graph.ts";
import { findSelectedClaim, findSelectedNode, type View } from "#view/view.ts";

/** The node a view selects; `null` where it selects none, or one that the graph does not have. */
export function findNode({ nodes }: Graph, view: View): GraphNode | null {
  const id = findSelectedNode(view);
  return id === null ? null : (nodes.get(id) ?? null);
}

/** The claim that a view's page shows; `null` where it shows none, or one that the graph does not have. */
export function findClaim({ claims }: Graph, view: View): Claim | null {
  const id = findSelectedClaim(view);
  return id === null ? null : (claims.get(id) ?? null);
}

/** Id of the line that holds a claim: what the drawing brings out on its page. */
export function findLine(claim: Claim | null): string | null {
  return claim === null ? null : formatLineId(claim.subject, claim.object);
}

/** Date in force: the view's, else the newest in the data. `null` only in a graph without dates. */
export function findDate({ newest }: Graph, { asOf }: View): PartialDate | null {
  return asOf ?? newest;
}

/** The source of a source page. */
export function findSource({ place }: View): SourceId | null {
  return place.page === "source" ? place.id : null;
}
