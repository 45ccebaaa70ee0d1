import type { NodeId } from "#schema/graph.ts";
import type { PathLink } from "./path-costs.ts";

/** A chain under way: where it stands, and how it came there. */
export interface Trail {
  readonly end: NodeId;
  readonly steps: number;
  readonly cost: number;
  /** With what it must still cost at least to arrive. */
  readonly whole: number;
  readonly before: Trail | null;
  readonly link: PathLink | null;
}

/** Longest chain, in steps: more say nothing to a reader. Nodes farther apart have a longer one. */
const MOST_STEPS = 6;
/** A further chain is worth telling up to this many times the cost of the best. */
const WORTH_TELLING = 2.5;
/** Trails tried before giving up on further chains, so that any question is answered in time. */
const MOST_TRIALS = 4000;

/** The steps there are, and what it costs to turn from one to another. */
export interface PathNetwork {
  readonly links: readonly PathLink[];
  /** Added for going on from the one link by the other over the node between them. */
  readonly turn: (before: PathLink, here: NodeId, after: PathLink) => number;
}

type Links = ReadonlyMap<NodeId, readonly PathLink[]>;

/** What every step of a search asks. */
interface Search extends Pick<PathNetwork, "turn"> {
  readonly links: Links;
  /** Least cost and least steps from each node to the end. */
  readonly left: ReadonlyMap<NodeId, number>;
  readonly steps: ReadonlyMap<NodeId, number>;
  readonly mostSteps: number;
  readonly limit: number;
}

/**
 * The cheapest chains between two nodes, cheapest first, none of which meets a node twice or goes round
 * where a cheaper step leads straight on.
 *
 * Best-first search (A*, Hart, Nilsson and Raphael 1968) over trails; its estimate of what is left is
 * the least cost without turns, so trails arrive in the order of their cost. Some 1 ms for the world.
 */
export function searchTrails(
  network: PathNetwork,
  start: NodeId,
  end: NodeId,
  most: number,
): readonly Trail[] {
  const links = indexLinks(network.links);
  const left = measure(links, end, ({ cost }) => cost);
  const steps = measure(links, end, () => 1);
  const whole = left.get(start);
  if (whole === undefined) return [];
  const mostSteps = Math.max(MOST_STEPS, steps.get(start) ?? 0);
  const queue: Trail[] = [{ end: start, steps: 0, cost: 0, whole, before: null, link: null }];
  const found: Trail[] = [];
  for (let trials = 0; trials < MOST_TRIALS && found.length < most; trials++) {
    const limit = (found[0]?.cost ?? Infinity) * WORTH_TELLING;
    const trail = queue.pop();
    if (trail === undefined || trail.whole > limit) break;
    if (trail.end === end) found.push(trail);
    else extendInto(queue, { links, left, steps, mostSteps, limit, turn: network.turn }, trail);
  }
  return found;
}

function indexLinks(links: readonly PathLink[]): Links {
  const index = new Map<NodeId, PathLink[]>();
  for (const link of links) {
    for (const end of link.ends) {
      const known = index.get(end);
      if (known === undefined) index.set(end, [link]);
      else known.push(link);
    }
  }
  return index;
}

const farEnd = ({ ends: [a, b] }: PathLink, here: NodeId): NodeId => (a === here ? b : a);

/** The least sum from each node to `end` (Dijkstra 1959); nodes out of reach are absent. */
function measure(
  links: Links,
  end: NodeId,
  costOf: (link: PathLink) => number,
): ReadonlyMap<NodeId, number> {
  const costs = new Map<NodeId, number>();
  const queue = [{ end, whole: 0 }];
  for (let here = queue.pop(); here !== undefined; here = queue.pop()) {
    if (costs.has(here.end)) continue;
    costs.set(here.end, here.whole);
    for (const link of links.get(here.end) ?? []) {
      const next = farEnd(link, here.end);
      if (!costs.has(next)) enqueue(queue, { end: next, whole: here.whole + costOf(link) });
    }
  }
  return costs;
}

/** Puts an item where the queue stays sorted, the cheapest last; of equals the first in is out first. */
function enqueue<T extends { readonly whole: number }>(queue: T[], item: T): void {
  let [low, high] = [0, queue.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((queue[middle]?.whole ?? 0) > item.whole) low = middle + 1;
    else high = middle;
  }
  queue.splice(low, 0, item);
}

/** Queues the trail with one step more, by each link that leads on. */
function extendInto(queue: Trail[], search: Search, trail: Trail): void {
  for (const link of search.links.get(trail.end) ?? []) {
    const next = step(search, trail, link);
    if (next !== null && !isDetour(search, next)) enqueue(queue, next);
  }
}

function step(search: Search, trail: Trail, link: PathLink): Trail | null {
  const { left, steps, mostSteps, limit, turn } = search;
  const end = farEnd(link, trail.end);
  const rest = left.get(end);
  const isFar = trail.steps + 1 + (steps.get(end) ?? Infinity) > mostSteps;
  if (rest === undefined || isFar || hasMet(trail, end)) return null;
  const turning = trail.link === null ? 0 : turn(trail.link, trail.end, link);
  const cost = trail.cost + link.cost + turning;
  if (cost + rest > limit) return null;
  return { end, steps: trail.steps + 1, cost, whole: cost + rest, before: trail, link };
}

function hasMet(trail: Trail, id: NodeId): boolean {
  for (let at: Trail | null = trail; at !== null; at = at.before) if (at.end === id) return true;
  return false;
}

/** Whether a single step would have led from a node before to where the trail stands, for less. */
function isDetour({ links }: Search, trail: Trail): boolean {
  const last = trail.before;
  if (last === null) return false;
  const costs = new Map<NodeId, number>();
  for (const link of links.get(trail.end) ?? []) costs.set(farEnd(link, trail.end), link.cost);
  for (let at = last.before; at !== null; at = at.before) {
    const straight = costs.get(at.end);
    if (straight !== undefined && straight < trail.cost - at.cost) return true;
  }
  return false;
}
