import { BYTE_TYPES, type Load } from "./measure-load.ts";
import type { Use } from "./measure-use.ts";
import { median, quantile } from "./statistics.ts";

/** One line of the table. */
export interface Figure {
  readonly name: string;
  readonly unit: "kB" | "ms" | "MB" | "";
  readonly value: number | null;
  /** What it may be at most, in the same unit. */
  readonly budget: number | null;
}

const kB = (bytes: number): number => bytes / 1000;

/** Medians over the loads of one page; what has a budget is the article's, where readers begin. */
export function summariseLoads(loads: readonly Load[], hasBudget = true): readonly Figure[] {
  const of = (read: (load: Load) => number): number => median(loads.map(read));
  const drawn = loads.map((load) => load.drawn).filter((time) => time !== null);
  const figure = (name: string, unit: Figure["unit"], value: number | null, budget?: number) => {
    return { name, unit, value, budget: hasBudget ? (budget ?? null) : null };
  };
  return [
    ...BYTE_TYPES.map((type) =>
      figure(
        `${type}, brotli`,
        "kB",
        of((load) => kB(load.bytes[type])),
      ),
    ),
    figure(
      "script before the canvas chunk",
      "kB",
      of((load) => kB(load.scriptBeforeCanvas)),
      110,
    ),
    figure(
      "canvas chunk",
      "kB",
      of((load) => kB(load.canvasChunk)),
      140,
    ),
    figure(
      "all, to drawn",
      "kB",
      of((load) => kB(load.toDrawn)),
      280,
    ),
    figure(
      "first contentful paint",
      "ms",
      of((load) => load.firstPaint),
    ),
    figure(
      "largest contentful paint",
      "ms",
      of((load) => load.largestPaint),
    ),
    figure("navigation to drawn", "ms", drawn.length === 0 ? null : median(drawn)),
    figure(
      "cumulative layout shift",
      "",
      of((load) => load.layoutShift),
      0.02,
    ),
    figure(
      "long tasks while loading",
      "",
      of((load) => load.longTasks),
    ),
    figure(
      "time in long tasks",
      "ms",
      of((load) => load.longTaskTime),
    ),
  ];
}

/** Quantiles over all samples of all runs. */
export function summariseUse(uses: readonly Use[]): readonly Figure[] {
  const spread = (name: string, samples: readonly number[], budget: number | null): Figure[] => [
    { name: `${name}, p50`, unit: "ms", value: quantile(samples, 0.5), budget: null },
    { name: `${name}, p95`, unit: "ms", value: quantile(samples, 0.95), budget },
  ];
  return [
    ...spread(
      "filter",
      uses.flatMap((use) => use.filter),
      50,
    ),
    ...spread(
      "select",
      uses.flatMap((use) => use.select),
      null,
    ),
    ...spread(
      "date step while dragging",
      uses.flatMap((use) => use.dates),
      50,
    ),
    ...spread(
      "search, a letter",
      uses.flatMap((use) => use.search),
      null,
    ),
    ...spread(
      "path",
      uses.flatMap((use) => use.path),
      null,
    ),
    ...spread(
      "frame while panning",
      uses.flatMap((use) => use.panFrames),
      33,
    ),
    ...spread(
      "frame while zooming",
      uses.flatMap((use) => use.zoomFrames),
      33,
    ),
    { name: "heap", unit: "MB", value: median(uses.map((use) => use.heap)) / 1e6, budget: null },
  ];
}

/** A table for the terminal; with `others`, their figures and how ours compare stand beside. */
export function formatTable(figures: readonly Figure[], others?: readonly Figure[]): string {
  const head = ["figure", "ours", ...(others ? ["theirs", "ratio"] : []), "budget", ""];
  const rows = figures.map((figure) => {
    const other = others?.find(({ name }) => name === figure.name);
    const beside = others ? [formatValue(other), formatRatio(figure, other)] : [];
    return [figure.name, formatValue(figure), ...beside, formatBudget(figure), judge(figure)];
  });
  const widths = head.map((_, column) =>
    Math.max(...[head, ...rows].map((row) => (row[column] ?? "").length)),
  );
  return [head, ...rows]
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0;
          return column === 0 ? cell.padEnd(width) : cell.padStart(width);
        })
        .join("  ")
        .trimEnd(),
    )
    .join("\n");
}

function formatNumber(value: number): string {
  return value >= 100 ? value.toFixed(0) : value.toFixed(value < 1 && value > 0 ? 3 : 1);
}

function formatValue(figure: Figure | undefined): string {
  if (figure === undefined || figure.value === null || Number.isNaN(figure.value)) return "–";
  return `${formatNumber(figure.value)} ${figure.unit}`.trim();
}

function formatRatio({ value }: Figure, other: Figure | undefined): string {
  const theirs = other?.value ?? null;
  if (value === null || theirs === null || theirs === 0) return "–";
  return (value / theirs).toFixed(2);
}

function formatBudget({ budget, unit }: Figure): string {
  return budget === null ? "" : `≤ ${budget} ${unit}`.trim();
}

function judge({ value, budget }: Figure): string {
  if (budget === null) return "";
  return value !== null && value <= budget ? "ok" : "OVER";
}
