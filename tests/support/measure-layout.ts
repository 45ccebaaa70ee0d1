import type { Graph, Line } from "#graph/graph.ts";
import { findMainProduct } from "#graph/main-product.ts";
import { NEAR_ZOOM, PHONE_ZOOM } from "#layout/model.ts";
import {
  boxesOverlap,
  controlPoint,
  edgeBend,
  findTier,
  flattenCurve,
  labelBox,
  type Point,
  symbolBox,
} from "#scene/geometry.ts";
import { breakLabel } from "#scene/node-text.ts";
import type { Box, SceneNode } from "#scene/scene.ts";
import type { GraphNode, NodeId } from "#schema/graph.ts";

/** How good a layout is. Lengths are layout units: pixels on the screen at zoom 1. */
export interface LayoutMeasures {
  /** Pairs of symbols that cover each other, at zoom 1 or at a phone's. */
  readonly nodeOverlaps: number;
  /** Pairs of a label and another node's symbol or label that cover each other at zoom 1. */
  readonly labelOverlaps: number;
  /** Pairs of a line and a node it does not touch that come nearer than 8 units. */
  readonly linesThroughNodes: number;
  /** Pairs of a line and the label of a node it does not touch that meet. */
  readonly linesThroughLabels: number;
  /** Points at which two lines cross, outside the symbols of their ends. */
  readonly crossings: number;
  readonly meanLineLength: number;
  /** Standard deviation of the lengths as a share of their mean: 0 when all are equal. */
  readonly lineLengthSpread: number;
  /** Width divided by height of the box around all symbols and labels at zoom 1. */
  readonly aspect: number;
  readonly width: number;
  readonly height: number;
  /** Between two lines where they leave the same node, in degrees; 180 where no node has two. */
  readonly smallestAngle: number;
  /** Labels that find room at a phone's zoom when those of the best connected nodes go first. */
  readonly labelsAtPhoneZoom: number;
}

/** Clear space a line keeps from a node it does not touch. */
const CLEARANCE = 8;
/** Straight pieces a curve is measured by: far finer than its clearance. */
const PIECES = 96;
/** Clear space around a label at a phone's zoom, and around the whole drawing. */
const PHONE_GAP = 4;
const PADDING = 16;
const FULL_TURN = 360;

interface MeasuredNode {
  readonly id: NodeId;
  readonly centre: Point;
  readonly degree: number;
  readonly symbol: Box;
  readonly label: Box;
  readonly phoneSymbol: Box;
  readonly phoneLabel: Box;
}

interface MeasuredLine {
  readonly ends: readonly [MeasuredNode, MeasuredNode];
  readonly points: readonly Point[];
  /** Every fourth of the points: enough to tell where curves cross. */
  readonly corners: readonly Point[];
  readonly box: Box;
}

/**
 * Measures a layout from scratch, as it will be drawn: the symbols, labels and curves of
 * `scene/geometry.ts`. Shares no code with the search for a good layout, so that it can judge it.
 * O(lines²) time.
 *
 * @param positions - Of every node of the graph; lines with an unplaced end are left out.
 */
export function measureLayout(graph: Graph, positions: ReadonlyMap<NodeId, Point>): LayoutMeasures {
  const main = findMainProduct(graph);
  const nodes = new Map<NodeId, MeasuredNode>();
  for (const [id, node] of graph.nodes) {
    const centre = positions.get(id);
    if (centre === undefined) continue;
    const degree = graph.incident.get(id)?.length ?? 0;
    nodes.set(id, measureNode(node, centre, id === main ? "main" : "normal", degree));
  }
  const lines = [...graph.lines.values()].flatMap((line) => measureLine(line, nodes));
  const placed = [...nodes.values()];
  const around = boxAround(placed.flatMap(({ symbol, label }) => [symbol, label]));
  const lengths = lines.map(({ points }) => pathLength(points));
  const mean = average(lengths);
  return {
    ...countOverlaps(placed),
    ...countMeetings(lines, placed),
    crossings: countPairs(lines, countCrossings),
    meanLineLength: mean,
    lineLengthSpread:
      mean === 0 ? 0 : Math.sqrt(average(lengths.map((l) => (l - mean) ** 2))) / mean,
    aspect: around.height === 0 ? 0 : around.width / around.height,
    width: around.width,
    height: around.height,
    smallestAngle: Math.min(180, ...placed.map((node) => smallestAngleAt(node, lines))),
    labelsAtPhoneZoom: countPhoneLabels(placed, around),
  };
}

function measureNode(
  node: GraphNode,
  centre: Point,
  rank: SceneNode["rank"],
  degree: number,
): MeasuredNode {
  const drawn = { ...centre, kind: node.type, rank, label: breakLabel(node) };
  return {
    id: node.id,
    centre,
    degree,
    symbol: symbolBox(drawn, findTier(NEAR_ZOOM)),
    label: labelBox(drawn, findTier(NEAR_ZOOM)),
    phoneSymbol: symbolBox(drawn, findTier(PHONE_ZOOM)),
    phoneLabel: labelBox(drawn, findTier(PHONE_ZOOM)),
  };
}

function measureLine(
  { ends }: Line,
  nodes: ReadonlyMap<NodeId, MeasuredNode>,
): readonly MeasuredLine[] {
  const from = nodes.get(ends[0]);
  const to = nodes.get(ends[1]);
  if (from === undefined || to === undefined || from === to) return [];
  const bend = edgeBend({ id: from.id, ...from.centre }, { id: to.id, ...to.centre });
  const points = flattenCurve(from.centre, to.centre, bend, PIECES);
  const corners = points.filter((_, index) => index % 4 === 0);
  return [{ ends: [from, to], points, corners, box: boxAround(points.map(toBox)) }];
}

const toBox = ({ x, y }: Point): Box => ({ x, y, width: 0, height: 0 });

function boxAround(boxes: readonly Box[]): Box {
  if (boxes.length === 0) return { x: 0, y: 0, width: 0, height: 0 };
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  const right = Math.max(...boxes.map((box) => box.x + box.width));
  const bottom = Math.max(...boxes.map((box) => box.y + box.height));
  return { x, y, width: right - x, height: bottom - y };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

function countPairs<T>(items: readonly T[], count: (a: T, b: T) => number): number {
  let sum = 0;
  for (const [index, item] of items.entries()) {
    for (const other of items.slice(index + 1)) sum += count(item, other);
  }
  return sum;
}

function countOverlaps(nodes: readonly MeasuredNode[]) {
  const nodeOverlaps = countPairs(nodes, (a, b) =>
    Number(boxesOverlap(a.symbol, b.symbol) || boxesOverlap(a.phoneSymbol, b.phoneSymbol)),
  );
  const labelOverlaps = countPairs(nodes, (a, b) =>
    Number(
      boxesOverlap(a.label, b.label) ||
        boxesOverlap(a.label, b.symbol) ||
        boxesOverlap(a.symbol, b.label),
    ),
  );
  return { nodeOverlaps, labelOverlaps };
}

function countMeetings(lines: readonly MeasuredLine[], nodes: readonly MeasuredNode[]) {
  let linesThroughNodes = 0;
  let linesThroughLabels = 0;
  for (const line of lines) {
    for (const node of nodes) {
      if (line.ends.includes(node)) continue;
      if (comesWithin(line, node.symbol, CLEARANCE)) linesThroughNodes += 1;
      if (comesWithin(line, node.label, 0)) linesThroughLabels += 1;
    }
  }
  return { linesThroughNodes, linesThroughLabels };
}

function comesWithin({ points, box }: MeasuredLine, other: Box, margin: number): boolean {
  if (!boxesOverlap(box, other, margin + 1)) return false;
  return points.some(({ x, y }) => {
    const dx = Math.max(other.x - x, 0, x - other.x - other.width);
    const dy = Math.max(other.y - y, 0, y - other.y - other.height);
    return Math.hypot(dx, dy) <= margin;
  });
}

/** Crossings of two lines; where they meet at a common end, that end's symbol hides the meeting. */
function countCrossings(a: MeasuredLine, b: MeasuredLine): number {
  if (!boxesOverlap(a.box, b.box, 1)) return 0;
  const shared = a.ends.filter((end) => b.ends.includes(end));
  let count = 0;
  for (const [index, start] of a.corners.entries()) {
    const end = a.corners[index + 1];
    if (end === undefined) break;
    if (!boxesOverlap(boxAround([toBox(start), toBox(end)]), b.box, 1)) continue;
    for (const meeting of findMeetings(start, end, b.corners)) {
      if (!shared.some(({ symbol }) => boxesOverlap(symbol, toBox(meeting)))) count += 1;
    }
  }
  return count;
}

function findMeetings(start: Point, end: Point, points: readonly Point[]): readonly Point[] {
  return points.flatMap((from, index) => {
    const to = points[index + 1];
    const meeting = to === undefined ? null : findMeeting(start, end, from, to);
    return meeting === null ? [] : [meeting];
  });
}

/** Where two segments meet, their first points included and their last ones not; null if nowhere. */
function findMeeting(a: Point, b: Point, c: Point, d: Point): Point | null {
  const cross = (b.x - a.x) * (d.y - c.y) - (b.y - a.y) * (d.x - c.x);
  if (cross === 0) return null;
  const alongA = ((c.x - a.x) * (d.y - c.y) - (c.y - a.y) * (d.x - c.x)) / cross;
  const alongC = ((c.x - a.x) * (b.y - a.y) - (c.y - a.y) * (b.x - a.x)) / cross;
  if (alongA < 0 || alongA >= 1 || alongC < 0 || alongC >= 1) return null;
  return { x: a.x + alongA * (b.x - a.x), y: a.y + alongA * (b.y - a.y) };
}

function pathLength(points: readonly Point[]): number {
  return points.reduce((sum, { x, y }, index) => {
    const next = points[index + 1] ?? { x, y };
    return sum + Math.hypot(next.x - x, next.y - y);
  }, 0);
}

function smallestAngleAt(node: MeasuredNode, lines: readonly MeasuredLine[]): number {
  const angles = lines
    .filter(({ ends }) => ends.includes(node))
    .map(({ ends: [from, to] }) => {
      const bend = edgeBend({ id: from.id, ...from.centre }, { id: to.id, ...to.centre });
      const toward = controlPoint(from.centre, to.centre, bend);
      const turn = Math.atan2(toward.y - node.centre.y, toward.x - node.centre.x) / (2 * Math.PI);
      return (turn + 1) * FULL_TURN;
    })
    .sort((a, b) => a - b);
  const [first, second] = angles;
  if (first === undefined || second === undefined) return FULL_TURN;
  return Math.min(
    ...angles.map((angle, index) => (angles[index + 1] ?? first + FULL_TURN) - angle),
  );
}

function countPhoneLabels(nodes: readonly MeasuredNode[], around: Box): number {
  const taken = nodes.map(({ id, phoneSymbol }) => ({ id, box: phoneSymbol }));
  const byDegree = nodes.toSorted((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
  for (const { id, phoneLabel } of byDegree) {
    const free = taken.every(
      (other) => other.id === id || !boxesOverlap(phoneLabel, other.box, PHONE_GAP),
    );
    if (free && isBetween(phoneLabel, around)) taken.push({ id, box: phoneLabel });
  }
  return taken.length - nodes.length;
}

/** Above and below the drawing there is room on a phone; sideways there is none. */
function isBetween(inner: Box, outer: Box): boolean {
  return inner.x >= outer.x - PADDING && inner.x + inner.width <= outer.x + outer.width + PADDING;
}
