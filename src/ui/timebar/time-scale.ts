import { compareDates, toInterval } from "#graph/as-of.ts";
import { buildDensity, fromDayNumber, toDayNumber } from "#graph/density.ts";
import type { Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";

/**
 * A bar of the claims' density; lengths are shares of the scale's width and height. Heights go by the
 * square root of the number of claims, so that a month with few is seen beside one with many.
 */
export interface ScaleBar {
  readonly x: number;
  readonly width: number;
  readonly height: number;
}

/** A year, a month, or the month with which a year begins; `formatTick` says it. */
export interface ScaleTick {
  readonly x: number;
  readonly year: number | null;
  /** Counted from 1. */
  readonly month: number | null;
}

/** The days a slider runs over, with what is drawn on it. */
export interface TimeScale {
  /** First and last day, as `toDayNumber` counts. */
  readonly start: number;
  readonly end: number;
  readonly bars: readonly ScaleBar[];
  readonly ticks: readonly ScaleTick[];
}

/** Whole months, however many years a graph covers. */
const MOST_BUCKETS = 2400;
/** So much of the dated claims, the oldest, may lie before the slider's first day: a few of long ago
 * would leave no room for those of today. They hold at its first day, and the field reaches them. */
const EARLY_SHARE = 0.05;
/** The lowest bar that can be seen. */
const LOWEST = 0.08;
/** Labels that have room on a phone. */
const MOST_TICKS = 6;
/** Months from one tick to the next, the narrowest that fits is taken. */
const TICK_STEPS = [1, 3, 6, 12, 24, 60, 120, 240, 600] as const;

/**
 * The scale of a graph's dates: from the beginning of the year after which all but a few of its claims
 * hold, to its newest date, with the number of claims of each month.
 *
 * @returns `null` for a graph without dates. O(claims).
 */
export function buildTimeScale(graph: Graph): TimeScale | null {
  if (graph.newest === null) return null;
  const buckets = buildDensity(graph, MOST_BUCKETS);
  const start = findStart(buckets, graph.newest);
  const end = Math.max(toDayNumber(graph.newest), start + 1);
  const place = (day: number): number => Math.min(1, Math.max(0, (day - start) / (end - start)));
  const shown = buckets.filter(({ end: last, count }) => count > 0 && toDay(last) >= start);
  const most = Math.max(...shown.map(({ count }) => count));
  return {
    start,
    end,
    bars: shown.map((bucket) => {
      const x = place(toDay(bucket.start));
      return {
        x,
        width: place(toDay(bucket.end)) - x,
        height: Math.max(LOWEST, Math.sqrt(bucket.count / most)),
      };
    }),
    ticks: listTicks(start, end).map(({ day, ...tick }) => ({ x: place(day), ...tick })),
  };
}

/** Day number of a whole date that is known to be one. */
function toDay(date: string): number {
  const parsed = parsePartialDate(date);
  return parsed === null ? 0 : toDayNumber(parsed);
}

function findStart(
  buckets: readonly { readonly start: string; readonly count: number }[],
  newest: PartialDate,
): number {
  const all = buckets.reduce((sum, { count }) => sum + count, 0);
  let before = 0;
  for (const { start, count } of buckets) {
    before += count;
    if (before > all * EARLY_SHARE) return toDay(`${start.slice(0, 4)}-01-01`);
  }
  return toDay(`${newest.slice(0, 4)}-01-01`);
}

type DatedTick = Omit<ScaleTick, "x"> & { readonly day: number };

/** The first days of months at even distances: years where there are many, else months too. */
function listTicks(start: number, end: number): readonly DatedTick[] {
  const first = countMonths(start);
  const last = countMonths(end);
  const step = TICK_STEPS.find((months) => (last - first) / months < MOST_TICKS) ?? 1200;
  const ticks: DatedTick[] = [];
  for (let at = Math.ceil(first / step) * step; at <= last; at += step) {
    const [year, month] = [Math.floor(at / 12), (at % 12) + 1];
    const isYear = step >= 12 || month === 1 || ticks.length === 0;
    const day = toDay(`${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-01`);
    ticks.push({ day, year: isYear ? year : null, month: step >= 12 ? null : month });
  }
  return ticks;
}

function countMonths(day: number): number {
  const [year = 0, month = 1] = fromDayNumber(day).split("-").map(Number);
  return year * 12 + month - 1;
}

/** The days at which sources came out, for steps along what was known. */
export function listPublicationDates(graph: Graph): readonly PartialDate[] {
  const dates = new Set<PartialDate>();
  for (const { published } of graph.sources.values()) if (published !== null) dates.add(published);
  return [...dates].sort(compareDates);
}

/** The same day `years` later or, where negative, earlier; the last of February where it has no such. */
export function shiftYears(date: PartialDate, years: number): PartialDate | null {
  const [year = "", month = "", day = ""] = toInterval(date).end.split("-");
  const shifted = `${String(Number(year) + years).padStart(4, "0")}-${month}`;
  return parsePartialDate(`${shifted}-${day}`) ?? parsePartialDate(`${shifted}-28`);
}
