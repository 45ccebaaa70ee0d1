import type { Claim, PartialDate } from "#schema/graph.ts";

/** First and last day a date covers: "2024-02" is 2024-02-01 to 2024-02-29. Days compare as strings. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

/** The days a day, month or year covers. */
export function toInterval(date: PartialDate): Interval {
  const [year = "", month, day] = date.split("-");
  if (day !== undefined) return { start: date, end: date };
  if (month !== undefined) {
    const last = new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate();
    return { start: `${date}-01`, end: `${date}-${last}` };
  }
  return { start: `${year}-01-01`, end: `${year}-12-31` };
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders claims by the date they hold at, the earliest first, so the last one in force holds
 * (contract §2: ties go to the later end, then the later start, then the higher id). Undated claims
 * come first.
 */
export function compareClaims(a: Claim, b: Claim): number {
  if (a.asOf === null || b.asOf === null) {
    if (a.asOf === b.asOf) return compareText(a.id, b.id);
    return a.asOf === null ? -1 : 1;
  }
  const left = toInterval(a.asOf);
  const right = toInterval(b.asOf);
  return (
    compareText(left.end, right.end) ||
    compareText(left.start, right.start) ||
    compareText(a.id, b.id)
  );
}
