import type { NodeId, PartialDate } from "#schema/graph.ts";
import { compareClaims, toDay, toInterval } from "./as-of.ts";
import { type ClaimEntry, findClaimEntry } from "./claim-entries.ts";
import type { Graph } from "./graph.ts";

/** The newest dated claim of a node's relations that had entered by a date; remarks are told as such. */
export function findLastChange(
  graph: Graph,
  id: NodeId,
  on: PartialDate | null,
): ClaimEntry | null {
  const day = toDay(graph, on);
  const entered = (graph.incident.get(id) ?? [])
    .flatMap(({ claims }) => claims)
    .filter(({ asOf }) => asOf !== null && toInterval(asOf).start <= day)
    .sort(compareClaims);
  const last = entered.at(-1);
  return last === undefined ? null : findClaimEntry(graph, last, on);
}
