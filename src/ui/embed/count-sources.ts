import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim, NodeId } from "#schema/graph.ts";

/** How many sources say what is shown: of the claims in force, of plans beside them, and of agreements. */
export function countSources({ relations }: Pick<Shown, "relations">): number {
  const claims = [...relations.values()].flatMap(({ claim, plan, follows }) =>
    [claim, plan, follows].filter((one) => one != null),
  );
  return countSourcesOf(claims);
}

/** How many sources these claims rest on, each once. */
export function countSourcesOf(claims: readonly Claim[]): number {
  return new Set(claims.flatMap(({ sources }) => sources.map(({ source }) => source))).size;
}

/** What is said of the selection, whatever the date and the filters; `null` where nothing is selected. */
export function listSelectedClaims(
  graph: Pick<Graph, "incident">,
  node: NodeId | null,
  claim: Claim | null,
): readonly Claim[] | null {
  if (claim !== null) return [claim];
  if (node === null) return null;
  return (graph.incident.get(node) ?? []).flatMap(({ claims }) => claims);
}
