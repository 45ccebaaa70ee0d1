import type { Graph, Point } from "#graph/graph.ts";
import { findMainProduct } from "#graph/main-product.ts";
import { findTier, labelBox, symbolBox } from "#scene/geometry.ts";
import { breakLabel } from "#scene/node-text.ts";
import type { Box, SceneNode } from "#scene/scene.ts";
import type { GraphNode, NodeId } from "#schema/graph.ts";
import { findPulls, type Pull } from "./pulls.ts";

/** The zoom a layout is made for, and that of a phone's screen, where the whole still has to read. */
export const NEAR_ZOOM = 1;
export const PHONE_ZOOM = 0.45;

/** A box as distances from its node's centre, in layout units; left and top are negative. */
export interface Extent {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point or direction that changes in place. */
export interface Vector {
  x: number;
  y: number;
}

/** A node while it is being placed: only `x` and `y` change. */
export interface Body {
  readonly id: NodeId;
  x: number;
  y: number;
  readonly symbol: Extent;
  readonly label: Extent;
  /** Symbol and label together, the box that no other may touch. */
  readonly whole: Extent;
  readonly phoneSymbol: Extent;
  readonly phoneLabel: Extent;
  /** Farthest that any of its boxes reaches to the side, and up or down. */
  readonly reachX: number;
  readonly reachY: number;
  readonly pull: Pull;
  readonly curves: Curve[];
}

/** One straight piece of a flattened curve. */
export interface Segment {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/** A line while its ends are being placed; everything but its ends and length wanted follows them. */
export interface Curve {
  readonly from: Body;
  readonly to: Body;
  /** Length it should have, in layout units. */
  readonly wanted: number;
  /** Lines that share no end with it, so that a meeting is a crossing; none in too large a graph. */
  readonly others: Curve[];
  readonly segments: readonly Segment[];
  readonly control: Vector;
  length: number;
  /** Farthest the curve gets from its chord, signed: positive to the right of the chord's direction. */
  bulge: number;
  /** Unit vectors: along the chord, and in which the curve leaves its ends. */
  readonly chord: Vector;
  readonly leaving: Vector;
  readonly arriving: Vector;
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A point of the frame that some node should be near; `guard` is one that was when last looked. */
export interface Probe extends Point {
  guard: Body;
}

/** A graph as the search sees it. Ordered by id, so that the order of the records does not matter. */
export interface LayoutModel {
  readonly bodies: readonly Body[];
  readonly curves: readonly Curve[];
  /** Where everything is to fit, from 0, 0. */
  readonly frame: { readonly width: number; readonly height: number };
  /** Small enough to be looked at whole, also on a phone. */
  readonly isSmall: boolean;
  /** A grid over the frame by which the search sees holes; empty for graphs too large for it. */
  readonly probes: readonly Probe[];
}

/** Room for one node with its label and its share of the lines, in square layout units. */
const AREA_PER_NODE = 30_000;
/** Width to height: the shape of a canvas between two panels. */
const ASPECT = 1.3;
/** Among more lines than this crossings are not counted: no move of one node untangles them. */
const MOST_UNTANGLED = 400;
const PROBE_COLUMNS = 7;
const PROBE_ROWS = 5;
const MOST_IN_SMALL = 60;
/** Straight pieces of a curve: the error stays below a unit for lines shorter than 900. */
const PIECES = 8;

const compareIds = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;

/** Builds the search's own picture of a graph, all nodes at 0, 0. O(nodes + relations). */
export function buildLayoutModel(graph: Graph): LayoutModel {
  const pulls = findPulls(graph);
  const main = findMainProduct(graph);
  const bodies = [...graph.nodes.values()]
    .toSorted(compareIds)
    .map((node) => buildBody(node, node.id === main ? "main" : "normal", pulls.get(node.id) ?? {}));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const spacing = Math.sqrt(AREA_PER_NODE);
  const curves: Curve[] = [];
  for (const { ends } of [...graph.lines.values()].toSorted(compareIds)) {
    const from = byId.get(ends[0]);
    const to = byId.get(ends[1]);
    if (from === undefined || to === undefined || from === to) continue;
    const curve = buildCurve(from, to, spacing * wantedLength(graph, ends));
    curves.push(curve);
    from.curves.push(curve);
    to.curves.push(curve);
  }
  if (curves.length <= MOST_UNTANGLED) linkOthers(curves);
  const height = Math.sqrt((bodies.length * AREA_PER_NODE) / ASPECT);
  const frame = { width: Math.round(height * ASPECT), height: Math.round(height) };
  const isSmall = bodies.length <= MOST_IN_SMALL;
  return { bodies, curves, frame, isSmall, probes: isSmall ? spreadProbes(frame, bodies) : [] };
}

function linkOthers(curves: readonly Curve[]): void {
  for (const curve of curves) {
    const ends = [curve.from, curve.to];
    for (const other of curves) {
      if (!ends.includes(other.from) && !ends.includes(other.to)) curve.others.push(other);
    }
  }
}

/** Points from corner to corner, a little inside the frame. */
function spreadProbes(
  { width, height }: LayoutModel["frame"],
  [guard]: readonly Body[],
): readonly Probe[] {
  if (guard === undefined) return [];
  const inset = 30;
  return Array.from({ length: PROBE_COLUMNS * PROBE_ROWS }, (_, index) => ({
    x: inset + ((index % PROBE_COLUMNS) * (width - 2 * inset)) / (PROBE_COLUMNS - 1),
    y: inset + (Math.floor(index / PROBE_COLUMNS) * (height - 2 * inset)) / (PROBE_ROWS - 1),
    guard,
  }));
}

/** Ends that hang on one line stay near; a line between two hubs needs room for both their fans. */
function wantedLength(graph: Graph, ends: readonly NodeId[]): number {
  const [less = 1, more = 1] = ends
    .map((id) => graph.incident.get(id)?.length ?? 0)
    .sort((a, b) => a - b);
  if (less <= 1) return 0.75;
  return Math.min(1.3, 0.7 + 0.06 * (less + more / 2));
}

function buildBody(node: GraphNode, rank: SceneNode["rank"], pull: Pull): Body {
  const placed = { x: 0, y: 0, kind: node.type, rank, label: breakLabel(node) } as const;
  const near = findTier(NEAR_ZOOM);
  const phone = findTier(PHONE_ZOOM);
  const symbol = toExtent(symbolBox(placed, near));
  const label = toExtent(labelBox(placed, near));
  const phoneSymbol = toExtent(symbolBox(placed, phone));
  const phoneLabel = toExtent(labelBox(placed, phone));
  return {
    id: node.id,
    x: 0,
    y: 0,
    symbol,
    label,
    whole: {
      left: Math.min(symbol.left, label.left),
      top: symbol.top,
      right: Math.max(symbol.right, label.right),
      bottom: label.bottom,
    },
    phoneSymbol,
    phoneLabel,
    reachX: Math.max(phoneSymbol.right, phoneLabel.right, label.right),
    reachY: Math.max(phoneLabel.bottom, label.bottom),
    pull,
    curves: [],
  };
}

function toExtent({ x, y, width, height }: Box): Extent {
  return { left: x, top: y, right: x + width, bottom: y + height };
}

function buildCurve(from: Body, to: Body, wanted: number): Curve {
  return {
    from,
    to,
    wanted,
    others: [],
    segments: Array.from({ length: PIECES }, () => ({ x1: 0, y1: 0, x2: 0, y2: 0 })),
    control: { x: 0, y: 0 },
    length: 0,
    bulge: 0,
    chord: { x: 1, y: 0 },
    leaving: { x: 1, y: 0 },
    arriving: { x: -1, y: 0 },
    left: 0,
    top: 0,
    right: 0,
    bottom: 0,
  };
}
