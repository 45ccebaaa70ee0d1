import type { PartialDate } from "#schema/graph.ts";
import { compareDates } from "./as-of.ts";
import type { Graph } from "./graph.ts";

/**
 * The dates at which something changes: every date a claim holds at, once, as precise as it was
 * given. Ordered by their last day, since that is what a date asked for means.
 */
export function listChangeDates(graph: Graph): readonly PartialDate[] {
  const dates = new Set<PartialDate>();
  for (const { asOf } of graph.claims.values()) if (asOf !== null) dates.add(asOf);
  return [...dates].sort(compareDates);
}
