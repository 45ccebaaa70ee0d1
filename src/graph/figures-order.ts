import { MEASURES } from "#schema/vocabulary.ts";
import { compareDates } from "./as-of.ts";
import {
  FIGURE_STANDINGS,
  type FigureRow,
  type FigureStanding,
  findBounds,
  type Measure,
} from "./figures-rows.ts";

const STANDING_ORDER: ReadonlyMap<FigureStanding, number> = new Map(
  FIGURE_STANDINGS.map((standing, index) => [standing, index]),
);
const MEASURE_ORDER: ReadonlyMap<string, number> = new Map(
  MEASURES.map((measure, index) => [measure, index]),
);

/** Place of a measure in the records' list; what is no measure comes last. */
export function rankMeasure(measure: string | null): number {
  return measure === null ? MEASURES.length : (MEASURE_ORDER.get(measure) ?? MEASURES.length);
}

/**
 * Orders figures of one group: by standing, the newest period first (of prices and payments the newest
 * date), then the largest value. What is said of one project stands together where value and time do not tell it apart.
 */
export function compareRows(a: FigureRow, b: FigureRow): number {
  return (
    rankStanding(a) - rankStanding(b) ||
    comparePeriods(b, a) ||
    (isDated(a) ? compareDates(b.date, a.date) : 0) ||
    findTop(b) - findTop(a) ||
    (a.about === b.about ? 0 : a.about < b.about ? -1 : 1) ||
    compareDates(b.date, a.date) ||
    (a.id < b.id ? -1 : 1)
  );
}

/** Measures that are read as a course over time: the newest first, whatever its amount. */
const DATED: ReadonlySet<Measure> = new Set<Measure>([
  "price",
  "price-paid",
  "payment",
  "state-income",
]);

/** Whether figures of a measure are told by their date, not by their size. */
export function isDated({ measure }: Pick<FigureRow, "measure">): boolean {
  return DATED.has(measure);
}

function rankStanding({ standing }: FigureRow): number {
  return STANDING_ORDER.get(standing) ?? FIGURE_STANDINGS.length;
}

function comparePeriods(a: FigureRow, b: FigureRow): number {
  const left = findEnd(a);
  const right = findEnd(b);
  return left < right ? -1 : left > right ? 1 : 0;
}

/** Only what was counted over a time is told by it; a capacity's target year is not. */
function findEnd({ measure, period }: FigureRow): string {
  return measure === "capacity" || period === null ? "" : (period.split("/").at(-1) ?? "");
}

function findTop(row: FigureRow): number {
  return findBounds(row)?.[1] ?? 0;
}
