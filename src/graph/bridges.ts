import type { GraphNode, NodeId, Status } from "#schema/graph.ts";
import { formatLineId, type Graph } from "./graph.ts";
import { compareNames } from "./order.ts";
import { rankStatus } from "./standing.ts";
import type { End, Tie, Ties } from "./ties.ts";

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
  /** Nodes that only their kind hides. */
  readonly hidden: ReadonlySet<NodeId>;
  /** How they hang together with shown nodes and with each other. */
  readonly ties: Ties;
  /** Ids of the lines shown: where one joins two nodes, no bridge does. */
  readonly lines: { readonly has: (lineId: string) => boolean };
}

interface Way {
  readonly ends: readonly [NodeId, NodeId];
  readonly via: Set<NodeId>;
  status: Status;
}

/** `a ~ b`, the ends in alphabetical order. */
function formatBridgeId(a: NodeId, b: NodeId): string {
  return a < b ? `${a} ~ ${b}` : `${b} ~ ${a}`;
}

/**
 * Joins shown nodes over hidden ones.
 *
 * Which ways count, so that a bridge says something and a hub does not tie everything to everything:
 * - What two nodes merely have in common is no way between them. A sort of thing or a whole (product,
 *   process, application, region) is crossed only as a sentence is read, from subject to object: what a
 *   company produces is made from a mineral, but two makers of a product, or an agreement on it and a
 *   maker of it, are strangers. Nor are two joined that lie in the same country, contain or
 *   produce the same mineral. Any other node is one of its kind: who has to do with the
 *   same project, agreement or person is linked by it.
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
  const overOne = joinOverOne(crossing);
  const overTwo = joinOverTwo(crossing, overOne);
  const bridges = new Map<string, Bridge>();
  for (const [id, { ends, via, status }] of [...overOne, ...overTwo]) {
    bridges.set(id, { id, ends, via: sortByName(graph, via), status });
  }
  return bridges;
}

function joinOverOne({ hidden, lines, ties }: Crossing): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  for (const middle of hidden) {
    for (const [[a, first], [b, second]] of ties.pairsOf(middle)) {
      if (lines.has(formatLineId(a, b))) continue;
      addWay(ways, a, b, [middle], weaker(first.status, second.status));
    }
  }
  return ways;
}

function joinOverTwo(
  { hidden, lines, ties }: Crossing,
  shorter: ReadonlyMap<string, Way>,
): ReadonlyMap<string, Way> {
  const ways = new Map<string, Way>();
  const isJoined = (a: NodeId, b: NodeId): boolean =>
    a === b || lines.has(formatLineId(a, b)) || shorter.has(formatBridgeId(a, b));
  for (const [first, second, between] of listHiddenPairs(hidden, ties)) {
    const near = ties.endsBeyond(second)(first);
    const far = ties.endsBeyond(first)(second);
    for (const [[a, toFirst], [b, toSecond]] of multiply(near, far)) {
      if (isJoined(a, b)) continue;
      const weakest = weaker(between.status, weaker(toFirst.status, toSecond.status));
      addWay(ways, a, b, [first, second], weakest);
    }
  }
  return ways;
}

/** Hidden nodes that are tied to each other and are no hubs, each pair once. */
function listHiddenPairs(
  hidden: ReadonlySet<NodeId>,
  ties: Ties,
): readonly (readonly [NodeId, NodeId, Tie])[] {
  return [...hidden].flatMap((first) =>
    ties
      .onwardOf(first)
      .filter(([second]) => first < second)
      .map(([second, between]) => [first, second, between] as const),
  );
}

/** Every item of the one with every item of the other. */
function multiply(one: readonly End[], other: readonly End[]): readonly (readonly [End, End])[] {
  return one.flatMap((a) => other.map((b) => [a, b] as const));
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
