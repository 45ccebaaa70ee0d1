import { edgeBend } from "#scene/geometry.ts";
import type { Curve, Extent, Segment } from "./model.ts";

/** How far an edge's control point stands beside its chord, as a share of the chord's length. */
const BOW = edgeBend({ id: "a", x: 0, y: 0 }, { id: "b", x: 1000, y: 0 }) / 1000;

/** Brings a curve up to its ends' positions: the curve of `flattenCurve`, without its garbage. */
export function updateCurve(curve: Curve): void {
  const { from, to, control, chord, leaving, arriving } = curve;
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  curve.length = Math.sqrt(dx * dx + dy * dy) || 1;
  control.x = (from.x + to.x) / 2 - dy * BOW;
  control.y = (from.y + to.y) / 2 + dx * BOW;
  curve.bulge = (BOW * curve.length) / 2;
  chord.x = dx / curve.length;
  chord.y = dy / curve.length;
  const arm = curve.length * Math.sqrt(0.25 + BOW * BOW);
  leaving.x = (control.x - from.x) / arm;
  leaving.y = (control.y - from.y) / arm;
  arriving.x = (control.x - to.x) / arm;
  arriving.y = (control.y - to.y) / arm;
  // The curve goes halfway to its control point and no farther.
  const crestX = (from.x + to.x + 2 * control.x) / 4;
  const crestY = (from.y + to.y + 2 * control.y) / 4;
  curve.left = Math.min(from.x, to.x, crestX) - 2;
  curve.right = Math.max(from.x, to.x, crestX) + 2;
  curve.top = Math.min(from.y, to.y, crestY) - 2;
  curve.bottom = Math.max(from.y, to.y, crestY) + 2;
  updateSegments(curve);
}

function updateSegments({ from, to, control, segments }: Curve): void {
  let x = from.x;
  let y = from.y;
  let step = 0;
  for (const segment of segments) {
    step += 1;
    const t = step / segments.length;
    const u = 1 - t;
    segment.x1 = x;
    segment.y1 = y;
    x = u * u * from.x + 2 * u * t * control.x + t * t * to.x;
    y = u * u * from.y + 2 * u * t * control.y + t * t * to.y;
    segment.x2 = x;
    segment.y2 = y;
  }
}

/**
 * How squarely and how often two curves without a common end cross.
 *
 * @returns For each crossing 1, and up to 1 more the flatter its angle; 0 when they do not meet.
 */
export function crossingCost(a: Curve, b: Curve): number {
  if (isBeside(a, b) || isBeside(b, a)) return 0;
  let cost = 0;
  for (const one of a.segments) {
    for (const other of b.segments) if (segmentsCross(one, other)) cost += 2 - sine(one, other);
  }
  return cost;
}

/** Whether `b` lies wholly on one side of the thin band that `a` fills beside its chord. */
function isBeside({ from, chord, bulge }: Curve, b: Curve): boolean {
  const base = from.y * chord.x - from.x * chord.y;
  const first = b.from.y * chord.x - b.from.x * chord.y - base;
  const last = b.to.y * chord.x - b.to.x * chord.y - base;
  const middle = b.control.y * chord.x - b.control.x * chord.y - base;
  const low = Math.min(0, bulge);
  const high = Math.max(0, bulge);
  return (
    (first > high && last > high && middle > high) || (first < low && last < low && middle < low)
  );
}

function segmentsCross(a: Segment, b: Segment): boolean {
  const { x1, y1, x2, y2 } = a;
  const dx = x2 - x1;
  const dy = y2 - y1;
  const side1 = dx * (b.y1 - y1) - dy * (b.x1 - x1);
  const side2 = dx * (b.y2 - y1) - dy * (b.x2 - x1);
  if (side1 > 0 === side2 > 0) return false;
  const ex = b.x2 - b.x1;
  const ey = b.y2 - b.y1;
  return ex * (y1 - b.y1) - ey * (x1 - b.x1) > 0 !== ex * (y2 - b.y1) - ey * (x2 - b.x1) > 0;
}

function sine(a: Segment, b: Segment): number {
  const ax = a.x2 - a.x1;
  const ay = a.y2 - a.y1;
  const bx = b.x2 - b.x1;
  const by = b.y2 - b.y1;
  return Math.abs(ax * by - ay * bx) / Math.sqrt((ax * ax + ay * ay) * (bx * bx + by * by) || 1);
}

/**
 * Shortest way from a curve to a box around a point, in layout units.
 *
 * @param reach - Distances from here on are not told apart: the answer is `reach` then.
 * @returns 0 when the curve runs through the box.
 */
export function distanceToBox(
  curve: Curve,
  x: number,
  y: number,
  box: Extent,
  reach: number,
): number {
  if (curve.right + reach < x + box.left || curve.left - reach > x + box.right) return reach;
  if (curve.bottom + reach < y + box.top || curve.top - reach > y + box.bottom) return reach;
  let nearest = reach * reach;
  for (const segment of curve.segments) {
    const x1 = segment.x1 - x;
    const y1 = segment.y1 - y;
    const x2 = segment.x2 - x;
    const y2 = segment.y2 - y;
    if (isOutOfReach(x1, y1, x2, y2, box, reach)) continue;
    if (entersBox(x1, y1, x2, y2, box)) return 0;
    nearest = Math.min(nearest, squareBetween(x1, y1, x2, y2, box));
  }
  return Math.sqrt(nearest);
}

function isOutOfReach(
  x1: number,
  y1: number,
  x2: number,
  y2: number,
  { left, top, right, bottom }: Extent,
  reach: number,
): boolean {
  return (
    Math.max(x1, x2) + reach < left ||
    Math.min(x1, x2) - reach > right ||
    Math.max(y1, y2) + reach < top ||
    Math.min(y1, y2) - reach > bottom
  );
}

/** Clips a segment against the box (Liang and Barsky 1984); true when something is left of it. */
function entersBox(x1: number, y1: number, x2: number, y2: number, box: Extent): boolean {
  const dx = x2 - x1 || 1e-9;
  const dy = y2 - y1 || 1e-9;
  const tx1 = (box.left - x1) / dx;
  const tx2 = (box.right - x1) / dx;
  const ty1 = (box.top - y1) / dy;
  const ty2 = (box.bottom - y1) / dy;
  const enter = Math.max(0, Math.min(tx1, tx2), Math.min(ty1, ty2));
  const leave = Math.min(1, Math.max(tx1, tx2), Math.max(ty1, ty2));
  return enter <= leave;
}

/** Squared distance of a segment and a box that do not meet: at an end of the one or a corner of the other. */
function squareBetween(x1: number, y1: number, x2: number, y2: number, box: Extent): number {
  const { left, top, right, bottom } = box;
  return Math.min(
    squareToBox(x1, y1, box),
    squareToBox(x2, y2, box),
    squareToSegment(left, top, x1, y1, x2, y2),
    squareToSegment(right, top, x1, y1, x2, y2),
    squareToSegment(left, bottom, x1, y1, x2, y2),
    squareToSegment(right, bottom, x1, y1, x2, y2),
  );
}

function squareToBox(x: number, y: number, { left, top, right, bottom }: Extent): number {
  const dx = Math.max(left - x, 0, x - right);
  const dy = Math.max(top - y, 0, y - bottom);
  return dx * dx + dy * dy;
}

function squareToSegment(
  x: number,
  y: number,
  x1: number,
  y1: number,
  x2: number,
  y2: number,
): number {
  const dx = x2 - x1;
  const dy = y2 - y1;
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const t = Math.min(1, Math.max(0, along));
  const ex = x - x1 - t * dx;
  const ey = y - y1 - t * dy;
  return ex * ex + ey * ey;
}
