import type { NodeId, NodeType, Predicate, Status } from "#schema/graph.ts";
import { type Graph, otherEnd, type Relation } from "./graph.ts";
import type { Pass, SiftedNodes } from "./passing.ts";
import { rankStatus } from "./standing.ts";

/** How a hidden node hangs together with one neighbour, over all their relations that pass. */
export interface Tie {
  /** The firmest of them. */
  status: Status;
  /** The neighbour is the subject of one of them, or the object. */
  isSubject: boolean;
  isObject: boolean;
  /** The predicate that joins them, where it is one alone. */
  predicate: Predicate | null;
}

export type End = readonly [NodeId, Tie];

/** Two shown nodes that may be joined over one hidden node. */
export type Pair = readonly [End, End];

/** The ties of hidden nodes, each worked out when it is first asked for. */
export interface Ties {
  readonly kindOf: (hidden: NodeId) => NodeType | undefined;
  /** All neighbours of a hidden node, shown or hidden. */
  readonly at: (hidden: NodeId) => ReadonlyMap<NodeId, Tie>;
  /** Its shown neighbours. */
  readonly endsOf: (hidden: NodeId) => readonly End[];
  /** The pairs of these that may be joined over it. */
  readonly pairsOf: (hidden: NodeId) => readonly Pair[];
  /** Hidden neighbours over which a way may lead on: neither end of the pair is a hub. */
  readonly onwardOf: (hidden: NodeId) => readonly End[];
  /** The shown ends of the second that a way coming over the first may lead on to. */
  readonly endsBeyond: (first: NodeId) => (second: NodeId) => readonly End[];
}

/** Most bridges a hidden node makes for each of its ends, so their number grows with the relations. */
const BRIDGES_PER_END = 3;
/** So many ends can be joined each to each within that limit: n(n − 1) / 2 ≤ 3n. */
const MOST_ENDS = 2 * BRIDGES_PER_END + 1;

/** Sorts of things, and wholes: crossed only as a sentence is read, from subject to object. */
const SORTS: ReadonlySet<NodeType> = new Set<NodeType>([
  "product",
  "process",
  "application",
  "region",
]);

/** No way between two that say the same of a country or a mineral by one of these. */
const COMMON: ReadonlySet<Predicate | null> = new Set<Predicate | null>([
  "based-in",
  "located-in",
  "contains",
  "produces",
]);

/** The ties at hidden nodes by the relations that pass. O(1); O(relations at it) for each node asked. */
export function createTies(graph: Graph, { nodes, hidden }: SiftedNodes, pass: Pass): Ties {
  const at = remember((id: NodeId) => tieTo(graph, id, pass));
  const kindOf = (id: NodeId): NodeType | undefined => graph.nodes.get(id)?.type;
  const endsOf = remember((id: NodeId) => [...at(id)].filter(([end]) => nodes.has(end)));
  const isSmall = (id: NodeId): boolean => at(id).size <= MOST_ENDS;
  return {
    at,
    kindOf,
    endsOf,
    pairsOf: remember((id: NodeId) => listPairs(kindOf(id), endsOf(id))),
    onwardOf: remember((id: NodeId) =>
      isSmall(id) ? [...at(id)].filter(([next]) => hidden.has(next) && isSmall(next)) : [],
    ),
    endsBeyond: remember((first: NodeId) =>
      remember((second: NodeId) => {
        const back = at(second).get(first);
        if (back === undefined) return [];
        return endsOf(second).filter(([, far]) => mayCross(kindOf(second), back, far));
      }),
    ),
  };
}

/**
 * The nodes that ways over hidden ones join to `here`, beginning with the hidden neighbour `middle`:
 * over it alone, or over one more. The same pairs as bridges make. A node may be given twice.
 */
export function* listJoinedTo(ties: Ties, here: NodeId, middle: NodeId): Iterable<NodeId> {
  for (const [[a], [b]] of ties.pairsOf(middle)) {
    if (a === here) yield b;
    else if (b === here) yield a;
  }
  const near = ties.at(middle).get(here);
  if (near === undefined) return;
  const kind = ties.kindOf(middle);
  const beyond = ties.endsBeyond(middle);
  for (const [second, between] of ties.onwardOf(middle)) {
    if (!mayCross(kind, near, between)) continue;
    for (const [end] of beyond(second)) yield end;
  }
}

/** Whether a way may lead over a node of this kind from one neighbour to the other. */
function mayCross(kind: NodeType | undefined, a: Tie, b: Tie): boolean {
  if (kind !== undefined && SORTS.has(kind))
    return (a.isSubject && b.isObject) || (a.isObject && b.isSubject);
  const isAlike = a.isSubject && b.isSubject && a.predicate === b.predicate;
  return !(isAlike && COMMON.has(a.predicate));
}

function listPairs(kind: NodeType | undefined, ends: readonly End[]): readonly Pair[] {
  if (ends.length > MOST_ENDS) return listThrough(ends);
  const pairs: Pair[] = [];
  for (const [index, a] of ends.entries()) {
    for (const b of ends.slice(index + 1)) if (mayCross(kind, a[1], b[1])) pairs.push([a, b]);
  }
  return pairs;
}

function listThrough(ends: readonly End[]): readonly Pair[] {
  const before = ends.filter(([, { isSubject }]) => isSubject);
  const after = ends.filter(([, { isObject }]) => isObject);
  if (before.length * after.length > BRIDGES_PER_END * ends.length) return [];
  return before.flatMap((a) => after.map((b) => [a, b] as const)).filter(([a, b]) => a[0] !== b[0]);
}

function tieTo(graph: Graph, here: NodeId, pass: Pass): ReadonlyMap<NodeId, Tie> {
  const ties = new Map<NodeId, Tie>();
  for (const relation of graph.incident.get(here) ?? []) {
    const passed = pass(relation);
    if (passed !== null) addTie(ties, here, relation, passed.status);
  }
  return ties;
}

function addTie(ties: Map<NodeId, Tie>, here: NodeId, relation: Relation, status: Status): void {
  const end = otherEnd(relation, here);
  const isSubject = relation.subject === end;
  const known = ties.get(end);
  if (known === undefined) {
    ties.set(end, { status, isSubject, isObject: !isSubject, predicate: relation.predicate });
    return;
  }
  if (rankStatus(status) < rankStatus(known.status)) known.status = status;
  if (known.predicate !== relation.predicate) known.predicate = null;
  known.isSubject ||= isSubject;
  known.isObject ||= !isSubject;
}

/** The same function, working each answer out once. */
function remember<K, V>(find: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>();
  return (key) => {
    const found = known.get(key);
    if (found !== undefined) return found;
    const value = find(key);
    known.set(key, value);
    return value;
  };
}
