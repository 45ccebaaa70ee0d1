import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim, NodeId } from "#schema/graph.ts";

/**
 * What a claim of an agreement's history is about, before its sentence: "Party: YLB", "Covers:
 * Lithium". The agreement itself, whose history it is, goes without saying.
 */
export function formatHistoryTopic(graph: Graph, claim: Claim, agreement: NodeId): string {
  const far = claim.subject === agreement ? claim.object : claim.subject;
  return `${formatRole(claim)}: ${findShortName(graph, far)}`;
}

/** The parties of claims of a party to an agreement: "YLB, Uranium One Group". */
export function formatParties(graph: Graph, claims: readonly Claim[]): string {
  return claims.map(({ subject }) => findShortName(graph, subject)).join(", ");
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
