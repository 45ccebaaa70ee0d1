import type { NodeId, NodeType, PartialDate, Predicate, Status } from "#schema/graph.ts";
import { toInterval } from "./as-of.ts";
import type { Graph, Line } from "./graph.ts";
import { findPassingStatus } from "./passing.ts";
import {
  findInForce,
  findSetter,
  listClaimsInForce,
  rankStatus,
  type Standing,
} from "./standing.ts";

/** One line as a step of a path may take it, in either direction. */
export interface PathLink {
  readonly ends: readonly [NodeId, NodeId];
  /** The relation that says it best: the firmest, then the latest, then by id. */
  readonly standing: Standing;
  /** Its firmest status that is let through. */
  readonly status: Status;
  /** Further relations of the same line that are let through, in the same order. */
  readonly others: readonly Standing[];
  /** Above 0; a sum of such costs ranks paths. Without unit. */
  readonly cost: number;
}

/** What a step costs by its standing: what is halted hardly links, what is over or superseded only tells of before. */
const STATUS_COSTS: Readonly<Record<Status, number>> = {
  established: 1,
  agreed: 1.2,
  negotiating: 1.6,
  proposed: 1.8,
  suspended: 2.4,
  ended: 5,
};

/** Added for each year since the claim's date, and at most. Undated claims cost as if half as old. */
const YEAR_COST = 0.05;
const MOST_YEARS = 10;

/** Facts that everything of its sort shares with many others, and so say little as a step. */
const GLUE: ReadonlySet<Predicate> = new Set<Predicate>([
  "located-in",
  "based-in",
  "contains",
  "used-in",
  "exports-to",
  "part-of",
]);
const GLUE_COST = 1.5;

/** Who stands against what, or lives beside it: no link of supply, and so taken only where no other is. */
const ASIDE: ReadonlySet<Predicate> = new Set<Predicate>([
  "lives-by",
  "opposes",
  "consulted-on",
  "affects",
  "protects",
]);
const ASIDE_COST = 3;

/** Kinds that link strangers: half the graph lies in a country or makes lithium carbonate. */
const COMMON: ReadonlySet<NodeType> = new Set<NodeType>([
  "country",
  "region",
  "mineral",
  "product",
  "process",
  "application",
]);
/** For crossing a node, by the logarithm (base 2) of its number of lines. */
const COMMON_NODE_COST = 1.5;
const NODE_COST = 0.1;

/** For a turn at such a node: two that make the same product are no nearer to each other for that. */
const TURN_COST = 3;

/**
 * What it costs more to go on over a node that links strangers, unless the way reads as a sentence, from
 * subject to object or back: a company produces what is made from a mineral.
 */
export function createTurn(
  graph: Graph,
): (before: PathLink, here: NodeId, after: PathLink) => number {
  return (before, here, after) => {
    const type = graph.nodes.get(here)?.type;
    if (type === undefined || !COMMON.has(type)) return 0;
    const reads =
      (pointsTo(before, here) && pointsFrom(after, here)) ||
      (pointsTo(after, here) && pointsFrom(before, here));
    return reads ? 0 : TURN_COST;
  };
}

const listStandings = ({ standing, others }: PathLink) => [standing, ...others];
const pointsTo = (link: PathLink, id: NodeId): boolean =>
  listStandings(link).some(({ relation }) => relation.object === id);
const pointsFrom = (link: PathLink, id: NodeId): boolean =>
  listStandings(link).some(({ relation }) => relation.subject === id);

/**
 * Every line that has a relation in force which is let through, with what it costs to go along it. The
 * cost of crossing a node is split between the steps to it and from it, so that a path costs the same
 * from either end. O(relations).
 */
export function listPathLinks(
  graph: Graph,
  on: PartialDate | null,
  statuses: ReadonlySet<Status>,
): readonly PathLink[] {
  const { standings } = findInForce(graph, on);
  const crossing = costNodes(graph);
  const today = on ?? graph.newest;
  const day = today === null ? "" : toInterval(today).end;
  const links: PathLink[] = [];
  for (const line of graph.lines.values()) {
    const [best, ...others] = rankStandings(line, standings, statuses);
    if (best === undefined) continue;
    const [a, b] = line.ends;
    if (a === b) continue;
    const nodes = ((crossing.get(a) ?? 0) + (crossing.get(b) ?? 0)) / 2;
    links.push({
      ends: line.ends,
      standing: best.standing,
      status: best.status,
      others: others.map(({ standing }) => standing),
      // A multiple of a power of two: sums are exact, so a path costs the same from either end.
      cost: Math.round((nodes + costStep(best, day)) * 1024) / 1024,
    });
  }
  return links;
}

interface Ranked {
  readonly standing: Standing;
  readonly status: Status;
  /** Last day of the date it holds at; "" for undated claims. */
  readonly day: string;
}

/** The claim a step rests on: the one that has the status which is let through, agreement's included. */
export function findStepClaim(standing: Standing, status: Status) {
  if (standing.status === status) return findSetter(standing);
  return listClaimsInForce(standing).find((one) => one.status === status)?.claim ?? standing.claim;
}

function rankStandings(
  line: Line,
  standings: ReadonlyMap<string, Standing>,
  statuses: ReadonlySet<Status>,
): readonly Ranked[] {
  const ranked: Ranked[] = [];
  for (const { id } of line.relations) {
    const standing = standings.get(id);
    const status = standing === undefined ? null : findPassingStatus(standing, statuses);
    if (standing === undefined || status === null) continue;
    const { asOf } = findStepClaim(standing, status);
    ranked.push({ standing, status, day: asOf === null ? "" : toInterval(asOf).end });
  }
  return ranked.sort(compareRanked);
}

function compareRanked(a: Ranked, b: Ranked): number {
  const order = rankStatus(a.status) - rankStatus(b.status);
  if (order !== 0) return order;
  if (a.day !== b.day) return a.day < b.day ? 1 : -1;
  return a.standing.relation.id < b.standing.relation.id ? -1 : 1;
}

function costStep({ standing, status, day }: Ranked, today: string): number {
  const { predicate } = standing.relation;
  const isGlue = GLUE.has(predicate);
  // A fact of place or make-up does not fade with the years.
  const age = isGlue ? 0 : countYears(day, today);
  const dear = isGlue ? GLUE_COST : ASIDE.has(predicate) ? ASIDE_COST : 0;
  return STATUS_COSTS[status] + age * YEAR_COST + dear;
}

function countYears(day: string, today: string): number {
  if (day === "") return MOST_YEARS / 2;
  const years = (Date.parse(today) - Date.parse(day)) / (365.25 * 24 * 60 * 60 * 1000);
  return Math.min(MOST_YEARS, Math.max(0, years));
}

function costNodes(graph: Graph): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { ends } of graph.lines.values()) {
    for (const end of ends) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  const costs = new Map<NodeId, number>();
  for (const [id, count] of counts) {
    const type = graph.nodes.get(id)?.type;
    const factor = type !== undefined && COMMON.has(type) ? COMMON_NODE_COST : NODE_COST;
    costs.set(id, factor * Math.log2(1 + count));
  }
  return costs;
}
