import { crossingCost, distanceToBox } from "./curves.ts";
import type { Body, Curve, LayoutModel } from "./model.ts";
import type { Detail } from "./node-cost.ts";

/** What is charged for the course of lines; see `node-cost.ts` for the measure. */
const WEIGHT = {
  crossing: 62,
  throughNode: 40,
  nearNode: 4,
  throughLabel: 30,
  nearLabel: 2,
  throughOwnLabel: 7,
  length: 5,
  angle: 14,
} as const;

/** A line comes no nearer to a node it does not touch than `NEAREST`, and better not within `WIDE`. */
const NEAREST = 11;
const WIDE = 26;
const LABEL_NEAREST = 4;
const LABEL_WIDE = 12;
/** Lines at a node are well apart from here on, in radians. */
const OPEN_ANGLE = 1.05;
/** Cosine of the angle below which two lines at a node run together: 20°. */
const SHARP = 0.94;
/** A node with more lines than this is a fan whose angles no move can mend. */
const LARGEST_FAN = 16;
/** A line's own account: its length, and its way through the labels of its ends. */
export function lineCost(curve: Curve, detail: Detail): number {
  const stretch = curve.length / curve.wanted - 1;
  if (detail === "sketch") return WEIGHT.length * stretch * stretch;
  const own = throughOwnLabel(curve, curve.from) + throughOwnLabel(curve, curve.to);
  return WEIGHT.length * stretch * stretch + WEIGHT.throughOwnLabel * own;
}

function throughOwnLabel(curve: Curve, { x, y, label }: Body): number {
  return distanceToBox(curve, x, y, label, 1) < 1 ? 1 : 0;
}

/** A line's way past all nodes that it does not touch. */
export function passingCosts(model: LayoutModel, curve: Curve): number {
  let cost = 0;
  for (const body of model.bodies) {
    if (body !== curve.from && body !== curve.to) cost += passingCost(curve, body);
  }
  return cost;
}

/** A line running through, or too near, a node that it does not touch. */
export function passingCost(curve: Curve, { x, y, symbol, label, whole }: Body): number {
  if (curve.right + WIDE < x + whole.left || curve.left - WIDE > x + whole.right) return 0;
  if (curve.bottom + WIDE < y + whole.top || curve.top - WIDE > y + whole.bottom) return 0;
  const toSymbol = distanceToBox(curve, x, y, symbol, WIDE);
  const toLabel = distanceToBox(curve, x, y, label, LABEL_WIDE);
  return (
    closeness(toSymbol, NEAREST, WIDE, WEIGHT.throughNode, WEIGHT.nearNode) +
    closeness(toLabel, LABEL_NEAREST, LABEL_WIDE, WEIGHT.throughLabel, WEIGHT.nearLabel)
  );
}

function closeness(
  distance: number,
  nearest: number,
  wide: number,
  hard: number,
  soft: number,
): number {
  if (distance >= wide) return 0;
  const within = Math.min(1, (wide - distance) / (wide - nearest));
  const cost = soft * within * within;
  return distance < nearest ? cost + hard * (0.5 + (nearest - distance) / (2 * nearest)) : cost;
}

/** A line's crossings with all others. */
export function crossingCosts(curve: Curve): number {
  let cost = 0;
  for (const other of curve.others) {
    if (other.left > curve.right || other.right < curve.left) continue;
    if (other.top > curve.bottom || other.bottom < curve.top) continue;
    cost += crossingCost(curve, other);
  }
  return WEIGHT.crossing * cost;
}

/**
 * How narrow the angles are at a node between one of its lines and the others.
 *
 * @param start - Index of the first of the node's lines to count.
 */
export function fanCost(body: Body, curve: Curve, start: number): number {
  const { curves } = body;
  if (curves.length > LARGEST_FAN) return 0;
  const ideal = Math.min(OPEN_ANGLE, (2 * Math.PI) / curves.length);
  const limit = Math.cos(ideal);
  let cost = 0;
  for (let index = start; index < curves.length; index++) {
    const other = curves[index];
    if (other === undefined || other === curve) continue;
    const cosine = cosineBetween(body, curve, other);
    if (cosine <= limit) continue;
    const narrow = 1 - Math.acos(Math.min(1, cosine)) / ideal;
    cost += WEIGHT.angle * narrow * narrow * (cosine > SHARP ? 2 : 1);
  }
  return cost;
}

/** Of the angle between two lines at their common node: where they leave it, or overall if narrower. */
function cosineBetween(body: Body, a: Curve, b: Curve): number {
  const one = a.from === body ? a.leaving : a.arriving;
  const other = b.from === body ? b.leaving : b.arriving;
  const along = a.chord.x * b.chord.x + a.chord.y * b.chord.y;
  const overall = (a.from === body) === (b.from === body) ? along : -along;
  return Math.max(overall, one.x * other.x + one.y * other.y);
}
