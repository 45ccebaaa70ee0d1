import { compareDates, toInterval } from "#graph/as-of.ts";
import type { Quantity } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { type Entry, type Finding, type Records, toFinding } from "./records.ts";

/** R9: dates that can hold together; that each is a date of the calendar the schema has checked. */
export function findWrongDates(records: Records): readonly Finding[] {
  const { sources, claims } = records;
  return [
    ...sources.flatMap((entry) => {
      const { published, publishedApprox = false } = entry.record;
      return findLooseFlag("sources", entry, publishedApprox && published === null, "published");
    }),
    ...claims.flatMap((entry) => {
      const { asOf, asOfApprox = false, quantity } = entry.record;
      return [
        ...findLooseFlag("claims", entry, asOfApprox && asOf === null, "asOf"),
        ...findWrongPeriod(entry, quantity),
      ];
    }),
    ...findEarlySources(records),
  ];
}

function findLooseFlag(
  file: "sources" | "claims",
  entry: Entry<{ readonly id: string }>,
  isLoose: boolean,
  field: "published" | "asOf",
): readonly Finding[] {
  if (!isLoose) return [];
  const expected = `a date, since ${field}Approx calls it approximate`;
  return [toFinding(file, entry, field, { expected, received: "null" })];
}

function findWrongPeriod(
  entry: Entry<{ readonly id: string }>,
  { period }: Partial<Quantity> = {},
): readonly Finding[] {
  if (period === undefined || isPeriod(period)) return [];
  const expected = "a period like 2024, 2024-09 or 2024-01/2024-06, its start first";
  return [toFinding("claims", entry, "quantity.period", { expected, received: period })];
}

/** A date, or two separated by a slash (ISO 8601), the first not after the second. */
export function isPeriod(text: string): boolean {
  const dates = text.split("/").map(parsePartialDate);
  const [start = null, end = start] = dates;
  if (dates.length > 2 || start === null || end === null) return false;
  return toInterval(start).start <= toInterval(end).end;
}

/** Facts dated after the source they are taken from was published. */
function findEarlySources({ nodes, sources }: Records): readonly Finding[] {
  const published = new Map(sources.map(({ record }) => [record.id, record.published]));
  return nodes.flatMap((entry) =>
    (entry.record.facts ?? []).flatMap(({ asOf, source }, index) => {
      const date = published.get(source) ?? null;
      if (asOf === null || date === null) return [];
      if (toInterval(asOf).start <= toInterval(date).end) return [];
      const expected = `a date not after ${date}, when its source ${source} was published`;
      return [toFinding("nodes", entry, `facts[${index}].asOf`, { expected, received: asOf })];
    }),
  );
}

/** R36: nothing is dated later than the newest source can know, such as 2052 for 2025. */
export function findLateClaims({ claims, sources }: Records): readonly Finding[] {
  const dates = sources.flatMap(({ record }) => record.published ?? []);
  const newest = dates.toSorted(compareDates).at(-1);
  if (newest === undefined) return [];
  return claims.flatMap((entry) => {
    const { asOf } = entry.record;
    if (asOf === null || toInterval(asOf).start <= toInterval(newest).end) return [];
    const expected = `a date not after ${newest}, when the newest source was published`;
    return [toFinding("claims", entry, "asOf", { expected, received: asOf })];
  });
}

interface Figure {
  readonly value: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string;
}

/** R10: a figure has a unit, is not negative, lies in its own range and, as a percentage, up to 100. */
export function findWrongFigures({ claims, nodes }: Records): readonly Finding[] {
  return [
    ...claims.flatMap((entry) => {
      const { quantity } = entry.record;
      return quantity === undefined ? [] : findWrongFigure("claims", entry, "quantity", quantity);
    }),
    ...nodes.flatMap((entry) =>
      (entry.record.facts ?? []).flatMap((fact, index) =>
        findWrongFigure("nodes", entry, `facts[${index}]`, fact),
      ),
    ),
  ];
}

function findWrongFigure(
  file: "claims" | "nodes",
  entry: Entry<{ readonly id: string }>,
  field: string,
  figure: Figure,
): readonly Finding[] {
  const slips = typeof figure.value === "string" ? findTextSlips(figure) : findNumberSlips(figure);
  return slips.map(([key, expected]) => {
    const received = String(figure[key] ?? "nothing");
    return toFinding(file, entry, `${field}.${key}`, { expected, received });
  });
}

type Slip = readonly [key: keyof Figure, expected: string];

function findTextSlips({ min, max }: Figure): readonly Slip[] {
  const isRange = min !== undefined || max !== undefined;
  return isRange ? [["value", "a number, since a range is given"]] : [];
}

function findNumberSlips({ value, min, max, unit }: Figure): readonly Slip[] {
  const most = unit === "%" || unit === "wt%" ? 100 : Number.POSITIVE_INFINITY;
  const low = min ?? 0;
  const high = max ?? most;
  const slips: (Slip | false)[] = [
    unit === undefined && ["unit", "a unit, since the value is a number"],
    low < 0 && ["min", "a number from 0"],
    high > most && ["max", `a number up to ${most} ${unit}`],
    !(low <= Number(value) && Number(value) <= high) && [
      "value",
      `a number ${formatRange(low, high)}`,
    ],
  ];
  return slips.filter((slip) => slip !== false);
}

function formatRange(low: number, high: number): string {
  return Number.isFinite(high) ? `from ${low} to ${high}` : `from ${low}`;
}
