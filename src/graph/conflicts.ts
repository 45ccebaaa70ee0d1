import type { Claim } from "#schema/graph.ts";
import type { Graph, Relation } from "./graph.ts";

/** The claims that contradict one, of whatever relation; those the graph does not have are left out. */
export function listConflicts(graph: Graph, { conflictsWith = [] }: Claim): readonly Claim[] {
  return conflictsWith.flatMap((id) => graph.claims.get(id) ?? []);
}

/** How much disagreement there is about a relation. */
export interface Disagreement {
  readonly claims: number;
  readonly sources: number;
}

/** The claims of a relation that are contradicted and those that contradict them, each once. */
export function countDisagreement(graph: Graph, relation: Relation): Disagreement {
  const claims = new Set<Claim>();
  for (const claim of relation.claims) {
    const others = listConflicts(graph, claim);
    if (others.length === 0) continue;
    claims.add(claim);
    for (const other of others) claims.add(other);
  }
  const sources = [...claims].flatMap((claim) => claim.sources.map(({ source }) => source));
  return { claims: claims.size, sources: new Set(sources).size };
}
