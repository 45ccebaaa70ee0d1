import type { Claim, NodeId, Quantity } from "#schema/graph.ts";
import { listPlaces } from "./figures-members.ts";
import {
  type FigurePart,
  type FigureRow,
  type FigureStanding,
  findBounds,
  findTime,
  type Measure,
} from "./figures-rows.ts";
import type { Graph } from "./graph.ts";
import { groupBy } from "./group-by.ts";

/** Standings of which nothing is ever added: each figure stands for itself. */
export type Unsummed = Exclude<FigureStanding, "operating" | "stated">;

/** Why a figure is in no sum: its standing, that it is part of another, or one of these. */
export type LeftOutReason =
  | Unsummed
  | FigurePart
  /** It is a company's, a country's or an agreement's, which would count its projects again. */
  | "not-a-project"
  /** The project draws from another salt flat too, or lies in another country too. */
  | "elsewhere-too"
  /** The project's figures of this standing stand in several units. */
  | "several-units"
  /** A source contradicts it with a figure of another standing, product or measure. */
  | "contradicted"
  /** It says no period, so it may be of another time than the others. */
  | "no-period"
  /** It has no date, so the sum could not say of which years it is. */
  | "undated";

/**
 * What the operating projects listed come to, in one unit. Not what the country or product comes to:
 * only what the records know of.
 */
export interface FigureSum {
  readonly standing: FigureStanding;
  readonly unit: string;
  /** The time all of it was counted over; `null` for a capacity. */
  readonly period: string | null;
  /** The oldest and the newest year of its figures. */
  readonly years: readonly [oldest: string, newest: string];
  /** Equal unless a project's figure is a range or is contradicted. */
  readonly min: number;
  readonly max: number;
  /** "about", "up to" … of any of its figures: the sum is no firmer than they are. */
  readonly qualifiers: readonly NonNullable<Quantity["qualifier"]>[];
  /** Each once, whoever owns or operates it. */
  readonly projects: readonly NodeId[];
  /** How many projects are known here to make it, those without a figure too. */
  readonly known: number;
  readonly claims: readonly Claim[];
}

export interface FigureSums {
  /** One for each unit and period of what operates, in the order of the rows. */
  readonly sums: readonly FigureSum[];
  /** Figures that might have been added but were not, by their ids, and why. */
  readonly leftOut: ReadonlyMap<string, LeftOutReason>;
}

/** The node whose figures are summed, and the projects known there to make what they count. */
export interface SummedAt {
  readonly id: NodeId;
  readonly makers: ReadonlySet<NodeId>;
}

/** Measures that may be added up over projects. Shares, grades, estimates and prices never are. */
const ADDITIVE: ReadonlySet<Measure> = new Set<Measure>(["capacity", "output"]);
/** Kinds of node at which a sum says something that no single project's figure does. */
const SUMMED_AT: ReadonlySet<string> = new Set(["country", "salt-flat", "product", "mineral"]);

/** Whether a node's page may have sums: a company's has none, for its projects are not all its own. */
export function isSummedAt({ nodes }: Graph, id: NodeId): boolean {
  return SUMMED_AT.has(nodes.get(id)?.type ?? "");
}

/**
 * Sums of one group's figures (one measure, one product), of what operates, each within one unit and
 * period and over distinct projects. Plans are never added, signed or not: several may be for the same
 * ground, or one in place of another.
 *
 * A project counts once, its stages with it; a pilot stands apart. Where its figures differ, because
 * sources disagree or it is listed twice, the sum is a range from the lowest to the highest of them.
 */
export function sumFigures(graph: Graph, here: SummedAt, rows: readonly FigureRow[]): FigureSums {
  const current = isSummedAt(graph, here.id)
    ? rows.filter((row) => !row.isEarlier && isAdditive(row))
    : [];
  const heaps = groupBy(current, (row) => `${row.standing}|${row.unit}|${readPeriod(row)}`);
  const leftOut = new Map<string, LeftOutReason>();
  for (const heap of heaps.values()) {
    for (const row of heap) {
      const reason = findReason(graph, here.id, row, { heap, current });
      if (reason !== null) leftOut.set(row.id, reason);
    }
  }
  const counted = [...heaps.values()].map((heap) => heap.filter(({ id }) => !leftOut.has(id)));
  const sums = counted.flatMap((heap) => sumHeap(heap, here.makers) ?? []);
  // Where nothing is added, a country's or company's own figure is not missing from anything.
  const isNews = (reason: LeftOutReason): boolean => reason !== "not-a-project" || sums.length > 0;
  return { sums, leftOut: new Map([...leftOut].filter(([, reason]) => isNews(reason))) };
}

function isAdditive({ measure, product, standing, claim }: FigureRow): boolean {
  return product !== null && claim !== null && ADDITIVE.has(measure) && standing !== "stated";
}

function sumHeap(heap: readonly FigureRow[], makers: ReadonlySet<NodeId>): FigureSum | null {
  const [first] = heap;
  if (first?.unit === undefined || first.unit === null) return null;
  const bounds = [...groupBy(heap, ({ about }) => about).values()].map(findRange);
  const projects = [...new Set(heap.map(({ about }) => about))];
  const years = heap.map((row) => readYear(row) ?? "").toSorted();
  return {
    standing: first.standing,
    unit: first.unit,
    period: readPeriod(first),
    years: [years[0] ?? "", years.at(-1) ?? ""],
    min: bounds.reduce((sum, [min]) => sum + min, 0),
    max: bounds.reduce((sum, [, max]) => sum + max, 0),
    qualifiers: [...new Set(heap.flatMap(({ qualifier }) => qualifier ?? []))],
    projects,
    known: new Set([...projects, ...makers]).size,
    claims: heap.flatMap(({ claim }) => claim ?? []),
  };
}

function readPeriod({ measure, period }: FigureRow): string | null {
  return measure === "capacity" ? null : period;
}

const readYear = (row: FigureRow): string | undefined => findTime(row)?.slice(0, 4);

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
  const apart = findStandingReason(row);
  if (apart !== null) return apart;
  if (graph.nodes.get(row.about)?.type !== "project") return "not-a-project";
  if (isStageBesideWhole(row, heap)) return "stage";
  if (row.measure !== "capacity" && row.period === null) return "no-period";
  if (readYear(row) === undefined) return "undated";
  if (isElsewhereToo(graph, here, row.about)) return "elsewhere-too";
  const same = current.filter((other) => isSameButUnit(row, other));
  if (new Set(same.map(({ unit }) => unit)).size > 1) return "several-units";
  const known = new Set(heap.map(({ claim }) => claim));
  return row.conflicts.every((claim) => known.has(claim)) ? null : "contradicted";
}

/** What worked as a pilot is one, though it has ended; a planned pilot is a plan. */
function findStandingReason({ standing, part }: FigureRow): LeftOutReason | null {
  const hasWorked = standing === "operating" || standing === "suspended" || standing === "ended";
  if (hasWorked && part === "pilot") return "pilot";
  return standing === "operating" || standing === "stated" ? null : standing;
}

/** A stage counts only where its project's whole is not given. */
function isStageBesideWhole({ part, about }: FigureRow, heap: readonly FigureRow[]): boolean {
  return part === "stage" && heap.some((other) => other.about === about && other.part === null);
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
