import type { Claim, NodeId, Quantity } from "#schema/graph.ts";
import { listPlaces } from "./figures-members.ts";
import { type FigureRow, type FigureStanding, findBounds, type Measure } from "./figures-rows.ts";
import type { Graph } from "./graph.ts";
import { groupBy } from "./group-by.ts";

/** Why a figure is in no sum. */
export type LeftOutReason =
  /** It is a company's, a country's or an agreement's, which would count its projects again. */
  | "not-a-project"
  /** The project draws from another salt flat too, or lies in another country too. */
  | "elsewhere-too"
  /** The project's figures of this standing stand in several units. */
  | "several-units"
  /** A source contradicts it with a figure of another standing, product or measure. */
  | "contradicted"
  /** It says no period, so it may be of another time than the others. */
  | "no-period";

/**
 * What the projects listed come to, in one standing and one unit. Not what the country or product comes
 * to: only what the records know of.
 */
export interface FigureSum {
  readonly standing: FigureStanding;
  readonly unit: string;
  /** The time all of it was counted over; `null` for a capacity. */
  readonly period: string | null;
  /** Equal unless a project's figure is a range or is contradicted. */
  readonly min: number;
  readonly max: number;
  /** "about", "up to" … of any of its figures: the sum is no firmer than they are. */
  readonly qualifiers: readonly NonNullable<Quantity["qualifier"]>[];
  /** Each once, whoever owns or operates it. */
  readonly projects: readonly NodeId[];
  readonly claims: readonly Claim[];
}

export interface FigureSums {
  /** One for each standing, unit and period, in the order of the rows. */
  readonly sums: readonly FigureSum[];
  /** Figures that might have been added but were not, by their ids, and why. */
  readonly leftOut: ReadonlyMap<string, LeftOutReason>;
}

/** Measures that may be added up over projects. Shares, grades, estimates and prices never are. */
const ADDITIVE: ReadonlySet<Measure> = new Set<Measure>(["capacity", "output"]);
/** What has ended, or is only stated, comes to nothing. */
const SUMMED: ReadonlySet<FigureStanding> = new Set<FigureStanding>([
  "operating",
  "signed",
  "negotiating",
  "proposed",
  "suspended",
]);
/** Kinds of node at which a sum says something that no single project's figure does. */
const SUMMED_AT: ReadonlySet<string> = new Set(["country", "salt-flat", "product", "mineral"]);

/**
 * Sums of one group's figures (one measure, one product), each within one standing, unit and period
 * and over distinct projects. A company's page has none: its projects are not all its own.
 *
 * A project counts once. Where its figures differ, because sources disagree or it is listed twice, the
 * sum is a range from the lowest to the highest of them.
 */
export function sumFigures(graph: Graph, here: NodeId, rows: readonly FigureRow[]): FigureSums {
  const isSummedHere = SUMMED_AT.has(graph.nodes.get(here)?.type ?? "");
  const current = isSummedHere ? rows.filter((row) => !row.isEarlier && isAdditive(row)) : [];
  const heaps = groupBy(current, (row) => `${row.standing}|${row.unit}|${readPeriod(row)}`);
  const leftOut = new Map<string, LeftOutReason>();
  for (const heap of heaps.values()) {
    for (const row of heap) {
      const reason = findReason(graph, here, row, { heap, current });
      if (reason !== null) leftOut.set(row.id, reason);
    }
  }
  const counted = [...heaps.values()].map((heap) => heap.filter(({ id }) => !leftOut.has(id)));
  const sums = counted.flatMap((heap) => sumHeap(heap) ?? []);
  // Where nothing is added, a country's or company's own figure is not missing from anything.
  const isNews = (reason: LeftOutReason): boolean => reason !== "not-a-project" || sums.length > 0;
  return { sums, leftOut: new Map([...leftOut].filter(([, reason]) => isNews(reason))) };
}

function isAdditive({ measure, product, standing, claim }: FigureRow): boolean {
  return product !== null && claim !== null && ADDITIVE.has(measure) && SUMMED.has(standing);
}

function sumHeap(heap: readonly FigureRow[]): FigureSum | null {
  const [first] = heap;
  if (first?.unit === undefined || first.unit === null) return null;
  const byProject = groupBy(heap, ({ about }) => about);
  const bounds = [...byProject.values()].map(findRange);
  return {
    standing: first.standing,
    unit: first.unit,
    period: readPeriod(first),
    min: bounds.reduce((sum, [min]) => sum + min, 0),
    max: bounds.reduce((sum, [, max]) => sum + max, 0),
    qualifiers: [...new Set(heap.flatMap(({ qualifier }) => qualifier ?? []))],
    projects: [...new Set(heap.map(({ about }) => about))],
    claims: heap.flatMap(({ claim }) => claim ?? []),
  };
}

function readPeriod({ measure, period }: FigureRow): string | null {
  return measure === "capacity" ? null : period;
}

/** The figures a figure is added to, and all of its group that count. */
interface Beside {
  readonly heap: readonly FigureRow[];
  readonly current: readonly FigureRow[];
}

function findReason(
  graph: Graph,
  here: NodeId,
  row: FigureRow,
  { heap, current }: Beside,
): LeftOutReason | null {
  if (graph.nodes.get(row.about)?.type !== "project") return "not-a-project";
  if (row.measure !== "capacity" && row.period === null) return "no-period";
  if (isElsewhereToo(graph, here, row.about)) return "elsewhere-too";
  const same = current.filter((other) => isSameButUnit(row, other));
  if (new Set(same.map(({ unit }) => unit)).size > 1) return "several-units";
  const known = new Set(heap.map(({ claim }) => claim));
  return row.conflicts.every((claim) => known.has(claim)) ? null : "contradicted";
}

function isSameButUnit(row: FigureRow, other: FigureRow): boolean {
  return (
    other.about === row.about &&
    other.standing === row.standing &&
    readPeriod(other) === readPeriod(row)
  );
}

function isElsewhereToo(graph: Graph, here: NodeId, project: NodeId): boolean {
  const type = graph.nodes.get(here)?.type;
  if (type !== "country" && type !== "salt-flat") return false;
  const places = listPlaces(graph, project, type === "country" ? "located-in" : "draws-from");
  return places.some((place) => place !== here);
}

/** Lowest and highest of one project's figures: it is one plant, so they are never added. */
function findRange(rows: readonly FigureRow[]): readonly [number, number] {
  const bounds = rows.flatMap((row) => [findBounds(row) ?? []].flat());
  return [Math.min(...bounds), Math.max(...bounds)];
}
