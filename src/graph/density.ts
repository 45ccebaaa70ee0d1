import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { toInterval } from "./as-of.ts";
import type { Graph } from "./graph.ts";

/** How many claims hold at dates in a run of days. */
export interface DensityBucket {
  /** First and last day, `YYYY-MM-DD`. */
  readonly start: string;
  readonly end: string;
  /** Claims; a fraction where one is dated by a month or a year that reaches beyond. */
  readonly count: number;
}

const MILLISECONDS_A_DAY = 24 * 60 * 60 * 1000;

/**
 * The last day a date covers, counted from 1 January 1970 (0), in UTC: what a slider by days takes.
 */
export function toDayNumber(date: PartialDate): number {
  return countDay(toInterval(date).end);
}

/**
 * The day of a number that {@link toDayNumber} gives, as a whole date.
 *
 * @throws {RangeError} Where it is no whole number, or not of a year from 0 to 9999.
 */
export function fromDayNumber(day: number): PartialDate {
  const time = new Date(day * MILLISECONDS_A_DAY);
  const text = Number.isInteger(day) && !Number.isNaN(time.valueOf()) ? time.toISOString() : "";
  const date = parsePartialDate(text.slice(0, 10));
  if (date === null)
    throw new RangeError(`Expected the number of a day of years 0 to 9999: ${day}.`);
  return date;
}

/**
 * How the dated claims lie in time, for the ground of a slider: whole months from that of the first
 * date to that of the newest, in runs of equally many where there are more months than buckets. A claim
 * dated by a month or a year counts in parts, by the days it shares with each bucket.
 *
 * @param buckets - At most so many, from 1.
 * @returns In order and without gaps, empty ones too; none for a graph without dates. The counts add
 *   up to the number of dated claims. O(claims + buckets they cover).
 */
export function buildDensity(graph: Graph, buckets: number): readonly DensityBucket[] {
  const intervals = [...graph.claims.values()].flatMap(({ asOf }) =>
    asOf === null ? [] : [toInterval(asOf)],
  );
  const starts = intervals.map(({ start }) => countMonth(start));
  const ends = intervals.map(({ end }) => countMonth(end));
  if (starts.length === 0) return [];
  const first = Math.min(...starts);
  const months = Math.max(...ends) - first + 1;
  const width = Math.ceil(months / Math.max(1, Math.floor(buckets)));
  const runs = Array.from({ length: Math.ceil(months / width) }, (_, index) =>
    buildRun(first + index * width, width),
  );
  for (const interval of intervals) {
    const from = Math.floor((countMonth(interval.start) - first) / width);
    const to = Math.floor((countMonth(interval.end) - first) / width);
    for (const run of runs.slice(from, to + 1)) run.count += countShare(interval, run);
  }
  return runs;
}

const countDay = (day: string): number => Date.parse(day) / MILLISECONDS_A_DAY;
const countMonth = (day: string): number =>
  Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1;

/** Months that no calendar date can name, beyond the year 9999, end with it. */
function formatMonth(month: number): string {
  const year = String(Math.floor(month / 12)).padStart(4, "0");
  return `${year}-${String((month % 12) + 1).padStart(2, "0")}`;
}

function buildRun(month: number, width: number) {
  const last = parsePartialDate(formatMonth(month + width - 1));
  const end = last === null ? "9999-12-31" : toInterval(last).end;
  return { start: `${formatMonth(month)}-01`, end, count: 0 };
}

interface Days {
  readonly start: string;
  readonly end: string;
}

/** The part of an interval's days that lies in a run of days. */
function countShare(interval: Days, run: Days): number {
  const [start, end] = [countDay(interval.start), countDay(interval.end)];
  const shared = Math.min(end, countDay(run.end)) - Math.max(start, countDay(run.start)) + 1;
  return shared / (end - start + 1);
}
