import type { Claim, PartialDate } from "#schema/graph.ts";

/** First and last day a date covers: "2024-02" is 2024-02-01 to 2024-02-29. Days compare as strings. */
export interface Interval {
  readonly start: string;
  readonly end: string;
}

const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;
const isLeap = (year: number): boolean => year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);

/** The days a day, month or year covers. */
export function toInterval(date: PartialDate): Interval {
  if (date.length === 10) return { start: date, end: date };
  if (date.length === 4) return { start: `${date}-01-01`, end: `${date}-12-31` };
  const month = Number(date.slice(5));
  const leapDay = month === 2 && isLeap(Number(date.slice(0, 4))) ? 1 : 0;
  return { start: `${date}-01`, end: `${date}-${(DAYS_IN_MONTH[month - 1] ?? 31) + leapDay}` };
}

/**
 * The last day of the date asked for, `null` for the newest of a graph; "" (before all days) where
 * nothing in the graph has a date.
 */
export function toDay(
  { newest }: { readonly newest: PartialDate | null },
  on: PartialDate | null,
): string {
  const date = on ?? newest;
  return date === null ? "" : toInterval(date).end;
}

/** Whether what holds from a date on holds on a day; what has no date always does. */
export function isEnteredBy(asOf: PartialDate | null, day: string): boolean {
  return asOf === null || toInterval(asOf).start <= day;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * Orders dates by their last day, then by their first, so that the latest comes last (contract §2:
 * ties go to the later end, then the later start). `null`, no date, comes before all.
 */
export function compareDates(a: PartialDate | null, b: PartialDate | null): number {
  if (a === b) return 0;
  if (a === null) return -1;
  if (b === null) return 1;
  const left = toInterval(a);
  const right = toInterval(b);
  return compareText(left.end, right.end) || compareText(left.start, right.start);
}

/**
 * Orders claims by the date they hold at, the earliest first, so the last one in force holds
 * (contract §2: ties go to the later end, then the later start, then the higher id). Undated claims
 * come first.
 */
export function compareClaims(a: Claim, b: Claim): number {
  return compareDates(a.asOf, b.asOf) || compareText(a.id, b.id);
}
