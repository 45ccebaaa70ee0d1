import type { GraphNode, NodeId, Status } from "#schema/graph.ts";
import { formatLineId, type Graph, type Relation } from "./graph.ts";
import { compareNames } from "./order.ts";
import { rankStatus } from "./standing.ts";

/** Two shown nodes joined over nodes of hidden kinds; not a relation and not counted as one. */
export interface Bridge {
  /** `a ~ b`, ids in alphabetical order. */
  readonly id: string;
  readonly ends: readonly [NodeId, NodeId];
  /** The hidden nodes it stands for, by name: those of every way it bundles. */
  readonly via: readonly NodeId[];
  /** The weakest link of its firmest way. */
  readonly status: Status;
}

/** What bridges are found among. */
export interface Crossing {
  readonly nodes: ReadonlySet<NodeId>;
  /** Nodes that only their kind hides. */
  readonly hidden: ReadonlySet<NodeId>;
  /** Ids of the lines shown: where one joins two nodes, no bridge does. */
  readonly lines: { readonly has: (lineId: string) => boolean };
  /** Relations at hidden nodes that would show if their kinds were on, with the status they pass by. */
  readonly links: Iterable<Link>;
}

interface Link {
  readonly standing: { readonly relation: Relation };
  readonly status: Status;
}

/** How a hidden node hangs together with one neighbour, over all their relations. */
interface Tie {
  status: Status;
  /** The neighbour is the subject of one of them, or the object. */
  isSubject: boolean;
  isObject: boolean;
}

interface Way {
  readonly ends: readonly [NodeId, NodeId];
  readonly via: Set<NodeId>;
  status: Status;
}

type Ties = ReadonlyMap<NodeId, ReadonlyMap<NodeId, Tie>>;

/** Most bridges a hidden node makes for each of its ends, so their number grows with the relations. */
const BRIDGES_PER_END = 3;
/** So many ends can be joined each to each within that limit: n(n − 1) / 2 ≤ 3n. */
const MOST_ENDS = 2 * BRIDGES_PER_END + 1;

/** `a ~ b`, the ends in alphabetical order. */
function formatBridgeId(a: NodeId, b: NodeId): string {
  return a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`;
}

/**
 * Joins shown nodes over hidden ones.
 *
 * Which ways count, so that a hub does not tie everything to everything:
 * - A hidden node with up to 7 shown ends joins each to each. One with more joins those that come
 *   before it (subjects) to those that come after it (objects), as a sentence is read, and only while
 *   that is at most three bridges an end. What then stays apart shows again when the kind is switched
 *   on; in the founding article's graph no node is so large.
 * - Two hidden nodes in a row join the ends of one to those of the other where neither has more than
 *   7 neighbours in the view, and only pairs that no shorter way joins.
 * So there are never more than 3 bridges to a relation at hidden nodes over one node, nor more than
 * 36 to a relation between hidden nodes over two. O(relations), with these factors.
 */
export function findBridges(graph: Graph, crossing: Crossing): ReadonlyMap<string, Bridge> {
  if (crossing.hidden.size === 0) return new Map();
  const ties = tieHidden(crossing);
  const overOne = joinOverOne(crossing, ties);
  const overTwo = joinOverTwo(crossing, ties, overOne);
  const bridges = new Map<string, Bridge>();
  for (const [id, { ends, via, status }] of [...overOne, ...overTwo]) {
    bridges.set(id, { id, ends, via: sortByName(graph, via), status });
  }
  return bridges;
}

function tieHidden({ nodes, hidden, links }: Crossing): Ties {
  const ties = new Map<NodeId, Map<NodeId, Tie>>();
  for (const id of hidden) ties.set(id, new Map());
  const isPresent = (id: NodeId): boolean => nodes.has(id) || hidden.has(id);
  for (const { standing, status } of links) {
    const { subject, object } = standing.relation;
    if (!isPresent(subject) || !isPresent(object)) continue;
    tie(ties.get(object), subject, status, "isSubject");
    tie(ties.get(subject), object, status, "isObject");
  }
  return ties;
}

function tie(
  ties: Map<NodeId, Tie> | undefined,
  end: NodeId,
  status: Status,
  role: "isSubject" | "isObject",
): void {
  if (ties === undefined) return; // This end is shown: ties are kept at hidden nodes only.
  const known = ties.get(end) ?? { status, isSubject: false, isObject: false };
  known[role] = true;
  if (rankStatus(status) < rankStatus(known.status)) known.status = status;
  ties.set(end, known);
}

function joinOverOne({ nodes, lines }: Crossing, ties: Ties): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const [middle, around] of ties) {
    const ends = [...around].filter(([id]) => nodes.has(id));
    for (const [[a, first], [b, second]] of listPairs(ends)) {
      if (lines.has(formatLineId(a, b))) continue;
      addWay(ways, a, b, [middle], weaker(first.status, second.status));
    }
  }
  return ways;
}

type End = readonly [NodeId, Tie];

function listPairs(ends: readonly End[]): readonly (readonly [End, End])[] {
  if (ends.length <= MOST_ENDS) {
    return ends.flatMap((a, index) => ends.slice(index + 1).map((b) => [a, b] as const));
  }
  const before = ends.filter(([, { isSubject }]) => isSubject);
  const after = ends.filter(([, { isObject }]) => isObject);
  if (before.length * after.length > BRIDGES_PER_END * ends.length) return [];
  return multiply(before, after).filter(([a, b]) => a[0] !== b[0]);
}

function joinOverTwo(
  { nodes, lines }: Crossing,
  ties: Ties,
  shorter: ReadonlyMap<string, Way>,
): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const listEnds = (id: NodeId): readonly End[] =>
    [...(ties.get(id) ?? [])].filter(([end]) => nodes.has(end));
  const isJoined = (a: NodeId, b: NodeId): boolean =>
    a === b || lines.has(formatLineId(a, b)) || shorter.has(formatBridgeId(a, b));
  for (const [first, second, between] of listHiddenPairs(ties)) {
    for (const [[a, near], [b, far]] of multiply(listEnds(first), listEnds(second))) {
      if (isJoined(a, b)) continue;
      const weakest = weaker(between.status, weaker(near.status, far.status));
      addWay(ways, a, b, [first, second], weakest);
    }
  }
  return ways;
}

/** Every item of the one with every item of the other. */
function multiply<T>(one: readonly T[], other: readonly T[]): readonly (readonly [T, T])[] {
  return one.flatMap((a) => other.map((b) => [a, b] as const));
}

/** Hidden nodes that are tied to each other and are no hubs, each pair once. */
function listHiddenPairs(ties: Ties): readonly (readonly [NodeId, NodeId, Tie])[] {
  const isSmall = (id: NodeId): boolean => (ties.get(id)?.size ?? Infinity) <= MOST_ENDS;
  const pairs: (readonly [NodeId, NodeId, Tie])[] = [];
  for (const [first, around] of ties) {
    if (!isSmall(first)) continue;
    for (const [second, between] of around) {
      if (first < second && isSmall(second)) pairs.push([first, second, between]);
    }
  }
  return pairs;
}

function addWay(
  ways: Map<string, Way>,
  a: NodeId,
  b: NodeId,
  via: readonly NodeId[],
  status: Status,
): void {
  const id = formatBridgeId(a, b);
  const known = ways.get(id);
  if (known === undefined) {
    ways.set(id, { ends: a < b ? [a, b] : [b, a], via: new Set(via), status });
    return;
  }
  for (const middle of via) known.via.add(middle);
  if (rankStatus(status) < rankStatus(known.status)) known.status = status;
}

const weaker = (a: Status, b: Status): Status => (rankStatus(a) < rankStatus(b) ? b : a);

function sortByName(graph: Graph, ids: Iterable<NodeId>): readonly NodeId[] {
  const nodes: GraphNode[] = [];
  for (const id of ids) {
    const node = graph.nodes.get(id);
    if (node !== undefined) nodes.push(node);
  }
  return nodes.sort(compareNames).map(({ id }) => id);
}
