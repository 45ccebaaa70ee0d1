import { type PartialDate, parsePartialDate } from "#schema/partial-date.ts";
import { toInterval } from "./as-of.ts";
import type { Graph } from "./graph.ts";

/**
 * The days on which a claim enters, each once, the earliest first: of "2024-09" the first of
 * September, from which on it may hold. Stepping from day to day meets every change.
 */
export function listChangeDates(graph: Graph): readonly PartialDate[] {
  const days = new Set<string>();
  for (const { asOf } of graph.claims.values()) if (asOf !== null) days.add(toInterval(asOf).start);
  return [...days].sort().flatMap((day) => parsePartialDate(day) ?? []);
}
