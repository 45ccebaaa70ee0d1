import type { Graph } from "#graph/graph.ts";
import type { Claim, NodeId } from "#schema/graph.ts";

/**
 * What a claim of an agreement's history is about, before its sentence: "Party: YLB", "Covers:
 * Lithium". The agreement itself, whose history it is, goes without saying.
 */
export function formatHistoryTopic(graph: Graph, claim: Claim, agreement: NodeId): string {
  const far = claim.subject === agreement ? claim.object : claim.subject;
  const node = graph.nodes.get(far);
  return `${formatRole(claim)}: ${node?.label ?? node?.name ?? far}`;
}

/** The parties of claims of a party to an agreement: "YLB, Uranium One Group". */
export function formatParties({ nodes }: Graph, claims: readonly Claim[]): string {
  return claims
    .map(({ subject }) => nodes.get(subject)?.label ?? nodes.get(subject)?.name ?? subject)
    .join(", ");
}

function formatRole({ predicate }: Claim): string {
  switch (predicate) {
    case "party-to":
      return "Party";
    case "covers":
      return "Covers";
    default:
      return "Authority";
  }
}
