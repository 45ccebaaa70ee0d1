import type { NodeId, PartialDate, Status } from "#schema/graph.ts";
import { compareDates } from "./as-of.ts";
import type { Graph } from "./graph.ts";
import { createTurn, findStepClaim, listPathLinks, type PathLink } from "./path-costs.ts";
import { searchTrails, type Trail } from "./path-search.ts";
import { rankStatus, type Standing } from "./standing.ts";

export interface PathStep {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The relation that says it best: the firmest, then the latest. */
  readonly standing: Standing;
  /** The firmest status of it that the query lets through. */
  readonly status: Status;
  /** Further relations of the same line in force that pass. */
  readonly others: readonly Standing[];
}

/** A chain of relations from one node to another that meets no node twice. */
export interface Path {
  readonly nodes: readonly NodeId[];
  readonly steps: readonly PathStep[];
  /** Without unit: the sum of the steps' costs, see `path-costs.ts`. */
  readonly cost: number;
  /** Index of the weakest step: the weakest standing, then the oldest date, undated ones first. */
  readonly weakest: number;
}

export interface PathQuery {
  readonly from: NodeId;
  readonly to: NodeId;
  /** The date in force; `null` for the newest in the graph. */
  readonly asOf: PartialDate | null;
  /** Standings that a step may have. */
  readonly statuses: ReadonlySet<Status>;
}

/**
 * How two nodes are linked: the best chain of relations in force and the next ones, so that strong,
 * recent and specific links come before hubs (`path-costs.ts`). A chain has at most 6 steps, or as many
 * as the nodes are apart. One that only goes round where another leads straight on is not told.
 *
 * The search starts at the end whose id comes first, so that the same chains are found from either.
 *
 * @param most - Chains at most.
 * @returns Best first; none where the ends are the same, unknown or not linked. Some 2 ms for the world.
 */
export function findPaths(graph: Graph, query: PathQuery, most = 3): readonly Path[] {
  const { from, to } = query;
  if (from === to || !graph.nodes.has(from) || !graph.nodes.has(to)) return [];
  const links = listPathLinks(graph, query.asOf, query.statuses);
  const isTurned = to < from;
  const [start, end] = isTurned ? [to, from] : [from, to];
  const trails = searchTrails({ links, turn: createTurn(graph) }, start, end, most);
  return trails.map((trail) => toPath(trail, isTurned));
}

function toPath(trail: Trail, isTurned: boolean): Path {
  const links: PathLink[] = [];
  const nodes: NodeId[] = [trail.end];
  for (let at = trail; at.link !== null && at.before !== null; at = at.before) {
    links.push(at.link);
    nodes.push(at.before.end);
  }
  // From the end back to the start: that is the order of a turned question already.
  const weakest = links.length - 1 - findWeakest(links.toReversed());
  if (isTurned) return { nodes, steps: toSteps(links, nodes), cost: trail.cost, weakest };
  nodes.reverse();
  links.reverse();
  return {
    nodes,
    steps: toSteps(links, nodes),
    cost: trail.cost,
    weakest: links.length - 1 - weakest,
  };
}

function toSteps(links: readonly PathLink[], nodes: readonly NodeId[]): readonly PathStep[] {
  const steps: PathStep[] = [];
  for (const [index, { standing, status, others }] of links.entries()) {
    const [from, to] = [nodes[index], nodes[index + 1]];
    if (from !== undefined && to !== undefined) steps.push({ from, to, standing, status, others });
  }
  return steps;
}

/** Index of the weakest link, the first of equals. */
function findWeakest(links: readonly PathLink[]): number {
  let weakest = 0;
  for (const [index, link] of links.entries()) {
    const known = links[weakest];
    if (known !== undefined && compareStrength(link, known) < 0) weakest = index;
  }
  return weakest;
}

/** Below 0 where `a` is weaker: by its standing, then by the older date, undated ones first. */
function compareStrength(a: PathLink, b: PathLink): number {
  const order = rankStatus(b.status) - rankStatus(a.status);
  if (order !== 0) return order;
  return compareDates(
    findStepClaim(a.standing, a.status).asOf,
    findStepClaim(b.standing, b.status).asOf,
  );
}
