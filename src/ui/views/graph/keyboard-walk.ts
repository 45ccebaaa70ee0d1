import { compareClaims } from "#graph/as-of.ts";
import type { Shown } from "#graph/filter.ts";
import { type Graph, otherEnd, type Point } from "#graph/graph.ts";
import { compareNames } from "#graph/order.ts";
import type { Standing } from "#graph/standing.ts";
import type { NodeId, NodeType } from "#schema/graph.ts";
import { NODE_TYPES, PREDICATE_WORDS } from "#schema/vocabulary.ts";

/** Where the keyboard stands in the diagram. */
export type Spot =
  | { readonly type: "group"; readonly kind: NodeType }
  | { readonly type: "node"; readonly id: NodeId }
  /** A claim seen from one of its ends; `index` counts that node's claims from 0. */
  | { readonly type: "claim"; readonly node: NodeId; readonly index: number };

/** What the keys walk over: kinds, their nodes, each node's claims in force. */
export interface Walk {
  readonly groups: readonly { readonly kind: NodeType; readonly nodes: readonly NodeId[] }[];
  readonly kindOf: ReadonlyMap<NodeId, NodeType>;
  readonly claimsOf: ReadonlyMap<NodeId, readonly Standing[]>;
  readonly positions: ReadonlyMap<NodeId, Point>;
  /** For nodes that have any: how many neighbours only their kinds hide. */
  readonly hidden: ReadonlyMap<NodeId, number>;
}

/** Orders everything shown for walking: kinds as listed, nodes by name, claims by relation, then date. */
export function buildWalk(graph: Graph, shown: Shown): Walk {
  const nodes = [...graph.nodes.values()]
    .filter((node) => shown.nodes.has(node.id))
    .toSorted(compareNames);
  const claimsOf = new Map<NodeId, Standing[]>(nodes.map((node) => [node.id, []]));
  for (const standing of shown.relations.values()) {
    const { subject, object } = standing.relation;
    for (const end of new Set([subject, object])) claimsOf.get(end)?.push(standing);
  }
  for (const list of claimsOf.values()) list.sort(compareStandings);
  return {
    groups: NODE_TYPES.map((kind) => ({
      kind,
      nodes: nodes.filter((node) => node.type === kind).map((node) => node.id),
    })).filter((group) => group.nodes.length > 0),
    kindOf: new Map(nodes.map((node) => [node.id, node.type])),
    claimsOf,
    positions: graph.positions,
    hidden: shown.hiddenNeighbours,
  };
}

function compareStandings(a: Standing, b: Standing): number {
  const byPredicate =
    PREDICATE_WORDS.indexOf(a.relation.predicate) - PREDICATE_WORDS.indexOf(b.relation.predicate);
  return byPredicate || compareClaims(a.claim, b.claim);
}

/** What stands beside the spot on its own level: kinds, nodes of the kind, or claims of the node. */
export function listRow(walk: Walk, spot: Spot): readonly Spot[] {
  switch (spot.type) {
    case "group":
      return walk.groups.map(({ kind }) => ({ type: "group", kind }));
    case "node": {
      const kind = walk.kindOf.get(spot.id);
      const group = walk.groups.find((each) => each.kind === kind);
      return (group?.nodes ?? []).map((id) => ({ type: "node", id }));
    }
    case "claim":
      return (walk.claimsOf.get(spot.node) ?? []).map((_, index) => ({ ...spot, index }));
  }
}

/** Place of the spot in its row, from 0; -1 when a filter took it away. */
export function findIndex(row: readonly Spot[], spot: Spot): number {
  const key = formatSpot(spot);
  return row.findIndex((other) => formatSpot(other) === key);
}

/** A text that tells spots apart, for keys and comparison. */
export function formatSpot(spot: Spot): string {
  switch (spot.type) {
    case "group":
      return `group ${spot.kind}`;
    case "node":
      return `node ${spot.id}`;
    case "claim":
      return `claim ${spot.node} ${spot.index}`;
  }
}

/** The next (1) or previous (-1) spot of the row, round the end. */
export function stepAlong(walk: Walk, spot: Spot, by: 1 | -1): Spot {
  const row = listRow(walk, spot);
  const at = findIndex(row, spot);
  return row[(at + by + row.length) % row.length] ?? spot;
}

/** The first or last spot of the row. */
export function stepToEnd(walk: Walk, spot: Spot, end: "first" | "last"): Spot {
  return listRow(walk, spot).at(end === "first" ? 0 : -1) ?? spot;
}

/** Into a kind, to a node's first claim, or along a claim to its other end. */
export function stepIn(walk: Walk, spot: Spot): Spot {
  switch (spot.type) {
    case "group": {
      const [id] = walk.groups.find(({ kind }) => kind === spot.kind)?.nodes ?? [];
      return id === undefined ? spot : { type: "node", id };
    }
    case "node":
      return walk.claimsOf.get(spot.id)?.length ? { type: "claim", node: spot.id, index: 0 } : spot;
    case "claim": {
      const standing = walk.claimsOf.get(spot.node)?.[spot.index];
      return standing === undefined
        ? spot
        : { type: "node", id: otherEnd(standing.relation, spot.node) };
    }
  }
}

/** Back from a claim to its node, from a node up to its kind. */
export function stepOut(walk: Walk, spot: Spot): Spot {
  if (spot.type === "claim") return { type: "node", id: spot.node };
  if (spot.type === "group") return spot;
  const kind = walk.kindOf.get(spot.id);
  return kind === undefined ? spot : { type: "group", kind };
}

export type Direction = "left" | "right" | "up" | "down";
const AXES: Readonly<Record<Direction, Point>> = {
  left: { x: -1, y: 0 },
  right: { x: 1, y: 0 },
  up: { x: 0, y: -1 },
  down: { x: 0, y: 1 },
};

/** The nearest shown node on that side in the drawing; sideways distance counts double. */
export function stepTowards(walk: Walk, spot: Spot, direction: Direction): Spot {
  const here = spot.type === "node" ? walk.positions.get(spot.id) : undefined;
  if (here === undefined) return spot;
  const axis = AXES[direction];
  let best: { readonly id: NodeId; readonly cost: number } | null = null;
  for (const id of walk.kindOf.keys()) {
    const there = walk.positions.get(id);
    if (there === undefined) continue;
    const [dx, dy] = [there.x - here.x, there.y - here.y];
    const ahead = dx * axis.x + dy * axis.y;
    const aside = Math.abs(dx * axis.y) + Math.abs(dy * axis.x);
    if (ahead <= 0 || aside > ahead * 2) continue;
    const cost = ahead + aside * 2;
    if (best === null || cost < best.cost) best = { id, cost };
  }
  return best === null ? spot : { type: "node", id: best.id };
}

/** Where walking begins: at the selection if it shows, else at the first node. */
export function findStart(walk: Walk, selected: NodeId | null): Spot | null {
  if (selected !== null && walk.kindOf.has(selected)) return { type: "node", id: selected };
  const [id] = walk.groups[0]?.nodes ?? [];
  return id === undefined ? null : { type: "node", id };
}

/** The node a spot is, or is a claim of; a kind is none. */
export function readSpotNode(spot: Spot): NodeId | null {
  if (spot.type === "group") return null;
  return spot.type === "node" ? spot.id : spot.node;
}

/** Whether the spot still exists after the filters changed. */
export function hasSpot(walk: Walk, spot: Spot): boolean {
  return findIndex(listRow(walk, spot), spot) !== -1;
}
