import type { GraphNode, NodeId, NodeType, PartialDate } from "#schema/graph.ts";
import type { FigureGroup } from "./figures.ts";
import { rankMeasure } from "./figures-order.ts";
import { type FigureRow, type FigureStanding, findTime, type Measure } from "./figures-rows.ts";
import type { FigureSum } from "./figures-sums.ts";
import type { Graph } from "./graph.ts";

/** One figure that a node is told by: the total of a group or one row of it. */
export interface KeyFigure {
  readonly group: FigureGroup;
  /** The row, or one of the rows that the total adds. */
  readonly row: FigureRow;
  /** `null` where the figure is the row's own. */
  readonly sum: FigureSum | null;
}

/** As many figures tell a node at a glance. */
const MOST = 3;
/** A figure older than so many years gives way to younger ones of other groups. */
const YOUNG = 3;

/** How firm a figure is; what is over does not tell a node. */
const FIRMNESS: Readonly<Partial<Record<FigureStanding, number>>> = {
  operating: 0,
  stated: 0,
  agreed: 1,
  "not-in-force": 1,
  negotiating: 2,
  proposed: 2,
};

/** Measures that tell a node of any kind; a share or a price paid says little without its sentence. */
const TELLING: readonly Measure[] = [
  "capacity",
  "output",
  "sales",
  "export",
  "resource",
  "reserve",
];
/** What tells some kinds of node besides. */
const TELLING_OF: Readonly<Partial<Record<NodeType, readonly Measure[]>>> = {
  "salt-flat": ["brine-use", "water-use", "concentration"],
  agreement: ["contract-value", "investment", "offtake", "quota"],
  project: ["investment", "brine-use", "water-use"],
  company: ["stake"],
  community: ["payment"],
  product: ["price"],
};
/** Materials that the graph is about, before their by-products. */
const LEADING: ReadonlySet<string> = new Set([
  "lithium",
  "lithium-carbonate",
  "lithium-hydroxide",
  "lithium-chloride",
]);

/**
 * The two or three figures that say most of a node: totals and its own figures before a single
 * project's, lithium before its by-products, young before old, what holds before what is planned, well
 * sourced before weak. One of each measure, in the order of measures. A part of a plant, what is over
 * and what another node's record says beside its claims never stand for the node.
 *
 * @param groups - The node's figures on the date, as `listFigures` gives them.
 * @param on - The date in force, for the figures' age; `null` for the newest.
 */
export function listKeyFigures(
  graph: Graph,
  { id, type }: GraphNode,
  groups: readonly FigureGroup[],
  on: PartialDate | null,
): readonly KeyFigure[] {
  const measures = [...TELLING, ...(TELLING_OF[type] ?? [])];
  const year = Number((on ?? graph.newest ?? "").slice(0, 4));
  const ranked = groups
    .filter(({ measure }) => measures.includes(measure))
    .flatMap((group) => listCandidates(group, id))
    .map((figure) => ({ figure, rank: rankFigure(graph, id, figure, year) }))
    .sort((a, b) => compareRanks(a.rank, b.rank));
  const best = new Map<Measure, KeyFigure>();
  for (const { figure } of ranked) {
    const { measure } = figure.group;
    if (best.size < MOST && !best.has(measure)) best.set(measure, figure);
  }
  return [...best.values()].sort(
    (a, b) => rankMeasure(a.group.measure) - rankMeasure(b.group.measure),
  );
}

function listCandidates(group: FigureGroup, here: NodeId): readonly KeyFigure[] {
  const [sum] = group.sums;
  const rows = group.rows.filter((row) => !row.isEarlier && FIRMNESS[row.standing] !== undefined);
  const added = rows.find(({ claim }) => claim !== null && sum?.claims.includes(claim));
  if (sum !== undefined && added !== undefined) return [{ group, row: added, sum }];
  return rows
    .filter(({ part, fact, about }) => part === null && (fact === null || about === here))
    .map((row) => ({ group, row, sum: null }));
}

/** What decides between two figures, the weightiest first; lower comes first. */
function rankFigure(
  { sources }: Graph,
  here: NodeId,
  { group, row, sum }: KeyFigure,
  year: number,
): readonly number[] {
  const time = sum?.years[1] ?? findTime(row);
  const age = time === null ? YOUNG + 1 : year - Number(time.slice(0, 4));
  const cited = row.claim?.sources.map(({ source }) => source) ?? [row.fact?.source];
  const isWeak = cited.every((id) => id === undefined || sources.get(id)?.weak === true);
  const { product } = group;
  return [
    Number(sum === null && row.about !== here),
    Number(product !== null && product !== here && !LEADING.has(product)),
    Number(age > YOUNG),
    FIRMNESS[row.standing] ?? 0,
    Number(isWeak),
    rankMeasure(group.measure),
    age,
    group.rows.indexOf(row),
  ];
}

function compareRanks(a: readonly number[], b: readonly number[]): number {
  const index = a.findIndex((rank, at) => rank !== b[at]);
  return index < 0 ? 0 : (a[index] ?? 0) - (b[index] ?? 0);
}
