import type { NodeType } from "#schema/graph.ts";
import { controlPoint, type Point, symbolSize } from "./geometry.ts";
import { HALO, KIND_LOOKS } from "./looks.ts";
import type { SceneEdge, SceneNode } from "./scene.ts";
import { ellipse } from "./shapes.ts";

/** A quadratic curve. */
export interface Curve {
  readonly start: Point;
  readonly control: Point;
  readonly end: Point;
}

/** Radius of the disc behind a selected symbol at symbol scale 1, in layout units. */
export function haloRadius(kind: NodeType, rank: SceneNode["rank"]): number {
  const { width, height } = symbolSize(kind, rank);
  return Math.max(width, height) / 2 + HALO.reach;
}

type End = Pick<SceneNode, "x" | "y" | "kind" | "rank" | "emphasis">;

/** Whether a point (in layout units) is covered by a node's symbol, or by its disc when selected. */
export function isCovered(node: End, point: Point, symbolScale: number): boolean {
  const x = (point.x - node.x) / symbolScale;
  const y = (point.y - node.y) / symbolScale;
  if (node.emphasis === "selected") {
    const radius = haloRadius(node.kind, node.rank);
    return ellipse(x / radius, y / radius);
  }
  const { width, height } = symbolSize(node.kind, node.rank);
  return KIND_LOOKS[node.kind].shape(x / (width / 2), y / (height / 2));
}

/** Whether a node covers the same of its lines in both. */
export function isOutlinedAlike(a: SceneNode | undefined, b: SceneNode): boolean {
  if (a === undefined) return false;
  return (
    a === b ||
    (a.x === b.x &&
      a.y === b.y &&
      a.kind === b.kind &&
      a.rank === b.rank &&
      (a.emphasis === "selected") === (b.emphasis === "selected"))
  );
}

/**
 * The part of an edge's curve that shows between the outlines of its two symbols.
 *
 * The curve itself runs from centre to centre (`controlPoint`); what is cut off is what the opaque
 * symbols hide. Where the symbols touch or overlap, the part is a point halfway.
 *
 * @param symbolScale - Of the zoom tier.
 */
export function trimEdge(
  edge: Pick<SceneEdge, "bend">,
  from: End,
  to: End,
  symbolScale: number,
): Curve {
  const whole = { start: from, control: controlPoint(from, to, edge.bend), end: to };
  const leave = findCrossing(whole, 0, 0.5, (point) => isCovered(from, point, symbolScale));
  const enter = findCrossing(whole, 1, 0.5, (point) => isCovered(to, point, symbolScale));
  return cutCurve(whole, leave, enter);
}

const BISECTIONS = 14; // 1/16,384 of half the curve: a hundredth of a unit on the longest

/** The place between `inner` (covered) and `outer` where the curve comes out of the cover. */
function findCrossing(
  curve: Curve,
  inner: number,
  outer: number,
  isUnder: (point: Point) => boolean,
): number {
  let [under, clear] = [inner, outer];
  for (let round = 0; round < BISECTIONS; round += 1) {
    const middle = (under + clear) / 2;
    if (isUnder(cutCurve(curve, middle, middle).start)) under = middle;
    else clear = middle;
  }
  return clear;
}

/** The part of a quadratic curve between two parameters, by its blossom (Ramshaw 1987). */
function cutCurve({ start, control, end }: Curve, from: number, to: number): Curve {
  const blossom = (s: number, t: number): Point => {
    const a = (1 - s) * (1 - t);
    const b = (1 - s) * t + s * (1 - t);
    const c = s * t;
    return {
      x: a * start.x + b * control.x + c * end.x,
      y: a * start.y + b * control.y + c * end.y,
    };
  };
  return { start: blossom(from, from), control: blossom(from, to), end: blossom(to, to) };
}

/** The point halfway along a curve's parameter: where a line's mark and count stand. */
export function curveMiddle({ start, control, end }: Curve): Point {
  return {
    x: (start.x + 2 * control.x + end.x) / 4,
    y: (start.y + 2 * control.y + end.y) / 4,
  };
}
