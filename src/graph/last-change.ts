import type { NodeId, PartialDate, Predicate } from "#schema/graph.ts";
import { compareClaims, toDay, toInterval } from "./as-of.ts";
import { type ClaimEntry, findClaimEntry } from "./claim-entries.ts";
import type { Graph } from "./graph.ts";

/** Where things lie and what they are made of is news of the records, not of the world. */
const IS_NO_NEWS: ReadonlySet<Predicate> = new Set<Predicate>([
  "located-in",
  "based-in",
  "contains",
  "part-of",
  "lives-by",
  "made-from",
  "by-product-of",
  "used-in",
]);

/**
 * The newest dated claim of a node's relations that had entered by a date, of what comes and goes if
 * there is any.
 */
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
  const last = entered.findLast(({ predicate }) => !IS_NO_NEWS.has(predicate)) ?? entered.at(-1);
  return last === undefined ? null : findClaimEntry(graph, last, on);
}
