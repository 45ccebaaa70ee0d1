import type { Claim, Due, NodeId, PartialDate } from "#schema/graph.ts";
import { compareDates, toDay, toInterval } from "./as-of.ts";
import type { Graph, Relation } from "./graph.ts";
import { findInForce, type Standing } from "./standing.ts";

// Observations beside a standing, never standings: how long ago a plan was last heard of, and what was
// due and has passed (contract §2).

/** So many years without a newer claim make a plan quiet. */
const QUIET_YEARS = 2;

/** The same day so many years before; 29 February becomes a day that no calendar has, and still sorts right. */
const yearsBefore = (day: string, years: number): string =>
  `${String(Number(day.slice(0, 4)) - years).padStart(4, "0")}${day.slice(4)}`;

/** Undertakings: what is said of one bears on all its relations. */
const isUndertaking = ({ nodes }: Graph, id: NodeId): boolean => {
  const type = nodes.get(id)?.type;
  return type === "agreement" || type === "project";
};

/** The latest dated claim of some relations that has entered by a day, remarks too. */
function findLatest(relations: Iterable<Relation>, day: string): PartialDate | null {
  let latest: PartialDate | null = null;
  for (const { claims } of relations) {
    for (const { asOf } of claims) {
      if (asOf === null || toInterval(asOf).start > day) continue;
      if (compareDates(asOf, latest) > 0) latest = asOf;
    }
  }
  return latest;
}

interface Heard {
  readonly day: string;
  readonly byNode: Map<NodeId, PartialDate | null>;
}
const lastHeard = new WeakMap<Graph, Heard>();

/** When an undertaking was last told of; of the last day asked for the answers are kept with the graph. */
function findHeardOf(graph: Graph, id: NodeId, day: string): PartialDate | null {
  let heard = lastHeard.get(graph);
  if (heard?.day !== day) {
    heard = { day, byNode: new Map() };
    lastHeard.set(graph, heard);
  }
  const known = heard.byNode.get(id);
  if (known !== undefined) return known;
  const found = findLatest(graph.incident.get(id) ?? [], day);
  heard.byNode.set(id, found);
  return found;
}

/**
 * When a relation was last heard of by a date: by a claim of its own, remarks included, or by any of
 * the agreement or project that is one of its ends. `null` where no claim of it is dated.
 */
export function findLastHeard(
  graph: Graph,
  relation: Relation,
  on: PartialDate | null,
): PartialDate | null {
  const day = toDay(graph, on);
  const undertakings = [relation.subject, relation.object].filter((id) => isUndertaking(graph, id));
  return [
    findLatest([relation], day),
    ...undertakings.map((id) => findHeardOf(graph, id, day)),
  ].reduce((a, b) => (compareDates(a, b) < 0 ? b : a));
}

/** The plan of a standing: what holds, where that is proposed, negotiating or agreed, or the plan beside it. */
export function findPlan({ claim, status, plan }: Standing): Claim | null {
  const isPlan = status === "proposed" || status === "negotiating" || status === "agreed";
  return isPlan ? claim : plan;
}

/** When a plan was last heard of, and whether no claim is newer by two years. */
export interface LastHeard {
  readonly date: PartialDate;
  readonly isQuiet: boolean;
}

/**
 * When the plan of a relation (proposed, negotiating or agreed) was last heard of. `null` for what is
 * no plan or has no date.
 *
 * @param on - The date in force, a partial one meaning its last day; `null` for the newest.
 */
export function findLastHeardOfPlan(
  graph: Graph,
  standing: Standing,
  on: PartialDate | null,
): LastHeard | null {
  const plan = findPlan(standing);
  if (plan === null || plan.asOf === null) return null;
  const date = findLastHeard(graph, standing.relation, on);
  if (date === null) return null;
  const isQuiet = toInterval(date).end < yearsBefore(toDay(graph, on), QUIET_YEARS);
  return { date, isQuiet };
}

/** Something expected by a date, and whether that has passed with nothing newer found. */
export interface Expectation {
  readonly claim: Claim;
  readonly due: Due;
  readonly isOverdue: boolean;
}

/**
 * What a relation's claims in force expect on a date: what lies ahead is due; what has passed without
 * a claim from then on, of the relation or its undertaking, is overdue. An expectation that something
 * newer has been heard of is neither; one of an overtaken claim is history.
 */
export function listExpectations(
  graph: Graph,
  { relation, claim, plan, status }: Standing,
  on: PartialDate | null,
): readonly Expectation[] {
  if (status === "ended") return [];
  const day = toDay(graph, on);
  return [claim, plan].flatMap((one): readonly Expectation[] => {
    if (one?.due === undefined) return [];
    const { due } = one;
    const { start, end } = toInterval(due.date);
    if (end >= day) return [{ claim: one, due, isOverdue: false }];
    const heard = findLastHeard(graph, relation, on);
    const isHeardOf =
      heard !== null && compareDates(heard, one.asOf) > 0 && toInterval(heard).end >= start;
    return isHeardOf ? [] : [{ claim: one, due, isOverdue: true }];
  });
}

/** The expectations of some relations, the soonest first. */
export function listExpectationsOf(
  graph: Graph,
  relations: Iterable<Relation>,
  on: PartialDate | null,
): readonly Expectation[] {
  const { standings } = findInForce(graph, on);
  return [...relations]
    .flatMap(({ id }) => {
      const standing = standings.get(id);
      return standing === undefined ? [] : listExpectations(graph, standing, on);
    })
    .toSorted((a, b) => compareDates(a.due.date, b.due.date));
}

/** The relations of plans that have gone quiet by a date, each with when it was last heard of. */
export function listQuiet(graph: Graph, on: PartialDate | null): ReadonlyMap<string, PartialDate> {
  const quiet = new Map<string, PartialDate>();
  for (const [id, standing] of findInForce(graph, on).standings) {
    const heard = findLastHeardOfPlan(graph, standing, on);
    if (heard?.isQuiet) quiet.set(id, heard.date);
  }
  return quiet;
}
