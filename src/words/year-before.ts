import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";

/** The same day, month or year of the year before; 29 February falls back to its month. */
export function findYearBefore(date: PartialDate): PartialDate | null {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, "0");
  const before = `${year}${date.slice(4)}`;
  return parsePartialDate(before) ?? parsePartialDate(before.slice(0, 7));
}
