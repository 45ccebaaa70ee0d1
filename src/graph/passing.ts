import type { NodeId, NodeType, PartialDate, Status } from "#schema/graph.ts";
import type { Match } from "./facets.ts";
import type { Graph, Relation } from "./graph.ts";
import { listQuiet } from "./silence.ts";
import {
  findInForce,
  findStanding,
  foreseeStanding,
  listClaimsInForce,
  rankStatus,
  type Standing,
} from "./standing.ts";

/** What the reader asks to see. Ids that the graph does not have are passed over. */
export interface GraphFilter {
  /** Chosen values of each facet; none means no filter. */
  readonly minerals: ReadonlySet<NodeId>;
  readonly countries: ReadonlySet<NodeId>;
  /** Whether a node has to be placed under one chosen value of each facet, or under all of them. */
  readonly match: Match;
  /** Node types and standings that are switched on. */
  readonly kinds: ReadonlySet<NodeType>;
  readonly statuses: ReadonlySet<Status>;
  /** Only plans that have gone quiet, and the nodes they join; see `silence.ts`. */
  readonly quiet: boolean;
  /** The date in force; `null` for the newest in the graph. */
  readonly asOf: PartialDate | null;
  /** Nodes shown whatever the filters say: the selected one, or both ends of the selected claim. */
  readonly pinned: readonly NodeId[];
  /** The selected claim's relation, shown with both its ends whatever the filters say. */
  readonly pinnedRelation: string | null;
  /** With `hops`: only what lies within that many steps of this node, see `focus.ts`. */
  readonly around: NodeId | null;
  readonly hops: 1 | 2 | 3 | null;
  /** Nodes whose neighbours show although their kinds are off, see `expand.ts`. */
  readonly expanded: ReadonlySet<NodeId>;
}

/** A relation that passes, and its firmest status among those the standing filter lets through. */
export interface Passed {
  readonly standing: Standing;
  readonly status: Status;
}

/** Which nodes a filter leaves. */
export interface SiftedNodes {
  readonly nodes: ReadonlySet<NodeId>;
  /** Nodes every active facet accepts and the chosen values themselves, shown or not. */
  readonly kept: ReadonlySet<NodeId>;
  /** Nodes that nothing but their kind hides. */
  readonly hidden: ReadonlySet<NodeId>;
}

/** Asks of a relation whether it would show if all kinds were on; `null` where it would not. */
export type Pass = (relation: Relation) => Passed | null;

/**
 * The question whether a relation passes: both its ends are shown or hidden by their kind alone, one
 * of them is kept, and its claim in force or the plan beside it passes the standing filter. Only the
 * selected claim's relation passes regardless. O(1) a relation, once the date's standings are known.
 */
export function createPass(graph: Graph, filter: GraphFilter, sifted: SiftedNodes): Pass {
  const { standings } = findInForce(graph, filter.asOf);
  const { nodes, hidden, kept } = sifted;
  const quiet = filter.quiet ? listQuiet(graph, filter.asOf) : null;
  const isPresent = (id: NodeId): boolean => nodes.has(id) || hidden.has(id);
  const isIn = ({ subject, object }: Relation): boolean =>
    isPresent(subject) && isPresent(object) && (kept.has(subject) || kept.has(object));
  return (relation) => {
    const { id } = relation;
    const standing = isIn(relation) && (quiet?.has(id) ?? true) ? standings.get(id) : undefined;
    const status = standing === undefined ? null : findPassingStatus(standing, filter.statuses);
    if (standing !== undefined && status !== null) return { standing, status };
    return id === filter.pinnedRelation ? passPinned(graph, filter, relation) : null;
  };
}

/** The chosen relation with its standing or, where nothing of it is in force, what it begins with. */
function passPinned(graph: Graph, { asOf }: GraphFilter, relation: Relation): Passed | null {
  const standing = findStanding(graph, relation, asOf) ?? foreseeStanding(graph, relation, asOf);
  return standing === null ? null : { standing, status: standing.status };
}

/** The firmest status of a standing that is switched on: of what holds, or of the plan beside it. */
export function findPassingStatus(standing: Standing, passing: ReadonlySet<Status>): Status | null {
  if (standing.plan === null) return passing.has(standing.status) ? standing.status : null;
  let firmest: Status | null = null;
  for (const { status } of listClaimsInForce(standing)) {
    if (!passing.has(status)) continue;
    if (firmest === null || rankStatus(status) < rankStatus(firmest)) firmest = status;
  }
  return firmest;
}
