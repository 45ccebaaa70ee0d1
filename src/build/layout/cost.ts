import type { Point } from "#graph/graph.ts";
import { crossingCost, distanceToBox } from "./curves.ts";
import type { Body, Curve, Extent, LayoutModel } from "./model.ts";

/**
 * What a drawing is charged for. One crossing is the measure of the rest; what must never be (a line
 * through a node, a covered label) costs several, so the search gives it up last.
 */
const WEIGHT = {
  crossing: 50,
  covered: 40,
  coveredOnPhone: 8,
  cutOnPhone: 2,
  throughNode: 40,
  nearNode: 4,
  throughLabel: 30,
  nearLabel: 2,
  throughOwnLabel: 7,
  length: 5,
  angle: 14,
  crowd: 1.2,
  outside: 3,
  pull: 120,
  empty: 14,
} as const;

/** Clear space between symbols, and around labels, that a drawing should keep, in layout units. */
const SYMBOL_GAP = 26;
const LABEL_GAP = 12;
const PHONE_GAP = 5;
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
/** Among more lines than this crossings are no longer counted: no move of one node untangles them. */
const MOST_UNTANGLED = 400;
/** How far a label may stick out of the drawing's box on a phone, where labels are larger. */
const BLEED = 14;
/** Nodes farther apart than this many frame-free spacings do not crowd each other. */
const CROWD = 210;
/** A place farther than this from every node is a hole in the drawing. */
const HOLE = 110;

/** `sketch`: lines, their crossings and angles, and room. `full`: also what covers or touches what. */
export type Detail = "sketch" | "full";

/**
 * The part of the cost that depends on where one node is: compare it before and after a move.
 * O(nodes + lines at the node × lines) time.
 *
 * @param limit - Once above it, the sum is not finished: a move that dear is not taken anyway.
 */
export function costAround(
  model: LayoutModel,
  body: Body,
  detail: Detail = "full",
  limit = Infinity,
): number {
  let cost = placeCost(model, body);
  for (const other of model.bodies) if (other !== body) cost += pairCost(body, other, detail);
  if (cost > limit) return cost;
  let index = 0;
  for (const curve of body.curves) {
    index += 1;
    const far = curve.from === body ? curve.to : curve.from;
    cost += lineCost(curve, detail) + fanCost(body, curve, index) + fanCost(far, curve, 0);
  }
  if (cost > limit) return cost;
  for (const curve of body.curves) {
    if (cost > limit) return cost;
    cost += crossingCosts(model, curve);
  }
  if (detail === "sketch" || cost > limit) return cost;
  cost += bleedCost(model) + emptyCost(model);
  for (const curve of model.curves) {
    if (curve.from !== body && curve.to !== body) cost += passingCost(curve, body);
  }
  for (const curve of body.curves) {
    if (cost > limit) return cost;
    cost += passingCosts(model, curve);
  }
  return cost;
}

/** The whole cost, by which drawings from several starts are compared. O(lines² + lines × nodes). */
export function totalCost(model: LayoutModel, detail: Detail): number {
  const { bodies, curves } = model;
  let cost = detail === "full" ? emptyCost(model) + bleedCost(model) : 0;
  for (const [index, body] of bodies.entries()) {
    cost += placeCost(model, body);
    for (const other of bodies.slice(index + 1)) cost += pairCost(body, other, detail);
    for (const [at, curve] of body.curves.entries()) cost += fanCost(body, curve, at + 1);
  }
  for (const curve of curves) {
    cost += lineCost(curve, detail) + crossingCosts(model, curve) / 2;
    if (detail === "full") cost += passingCosts(model, curve);
  }
  return cost;
}

/** Leaving the frame, and standing far from where its kind reads best. */
function placeCost({ frame }: LayoutModel, { x, y, whole, pull }: Body): number {
  const excess =
    Math.max(0, -(x + whole.left)) +
    Math.max(0, x + whole.right - frame.width) +
    Math.max(0, -(y + whole.top)) +
    Math.max(0, y + whole.bottom - frame.height);
  const dx = pull.x === undefined ? 0 : x / frame.width - pull.x;
  const dy = pull.y === undefined ? 0 : y / frame.height - pull.y;
  return (WEIGHT.outside * excess) / 4 + WEIGHT.pull * (dx * dx + dy * dy);
}

/** Holes in the drawing: places of the frame, its corners among them, that are far from any node. */
function emptyCost({ bodies, places }: LayoutModel): number {
  let cost = 0;
  for (const place of places) {
    // Who was near last time mostly still is: most places are settled by this one look.
    if (squareBetween(place.guard, place) < HOLE * HOLE) continue;
    let nearest = Infinity;
    for (const body of bodies) {
      const square = squareBetween(body, place);
      if (square >= nearest) continue;
      nearest = square;
      place.guard = body;
    }
    const hole = Math.max(0, Math.sqrt(nearest) / HOLE - 1);
    cost += WEIGHT.empty * hole * hole;
  }
  return cost;
}

/** Labels that the edge cuts on a phone: the drawing's box is that of symbols and labels at zoom 1. */
function bleedCost({ bodies, isSmall }: LayoutModel): number {
  if (!isSmall) return 0;
  let left = Infinity;
  let right = -Infinity;
  let bottom = -Infinity;
  for (const { x, y, whole } of bodies) {
    left = Math.min(left, x + whole.left);
    right = Math.max(right, x + whole.right);
    bottom = Math.max(bottom, y + whole.bottom);
  }
  let cost = 0;
  for (const { x, y, phoneLabel } of bodies) {
    const over = Math.max(
      left - x - phoneLabel.left,
      x + phoneLabel.right - right,
      y + phoneLabel.bottom - bottom,
    );
    if (over > BLEED) cost += WEIGHT.cutOnPhone * (1 + (over - BLEED) / 20);
  }
  return cost;
}

function squareBetween(a: Point, b: Point): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  return dx * dx + dy * dy;
}

/** Covering and crowding each other. */
function pairCost(a: Body, b: Body, detail: Detail): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const square = dx * dx + dy * dy;
  if (square > 400 * 400) return 0;
  let cost = square < CROWD * CROWD ? WEIGHT.crowd * ((CROWD * CROWD) / (square + 1600) - 1) : 0;
  if (detail === "sketch") return cost;
  if (Math.abs(dx) > a.reachX + b.reachX + SYMBOL_GAP) return cost;
  if (Math.abs(dy) > a.reachY + b.reachY + SYMBOL_GAP) return cost;
  cost +=
    WEIGHT.covered *
    (overlap(dx, dy, a.symbol, b.symbol, SYMBOL_GAP) +
      overlap(dx, dy, a.symbol, b.label, LABEL_GAP) +
      overlap(dx, dy, a.label, b.symbol, LABEL_GAP) +
      overlap(dx, dy, a.label, b.label, LABEL_GAP) +
      overlap(dx, dy, a.phoneSymbol, b.phoneSymbol, PHONE_GAP));
  cost +=
    WEIGHT.coveredOnPhone *
    (overlap(dx, dy, a.phoneSymbol, b.phoneLabel, PHONE_GAP) +
      overlap(dx, dy, a.phoneLabel, b.phoneSymbol, PHONE_GAP) +
      overlap(dx, dy, a.phoneLabel, b.phoneLabel, PHONE_GAP));
  return cost;
}

/** 0 when two boxes keep their gap, else from 0.3 up with the way out. */
function overlap(dx: number, dy: number, a: Extent, b: Extent, gap: number): number {
  const x = Math.min(dx + a.right - b.left, b.right - dx - a.left) + gap;
  if (x <= 0) return 0;
  const y = Math.min(dy + a.bottom - b.top, b.bottom - dy - a.top) + gap;
  return y <= 0 ? 0 : 0.3 + Math.min(x, y) / 20;
}

/** A line's own account: its length, and its way through the labels of its ends. */
function lineCost(curve: Curve, detail: Detail): number {
  const stretch = curve.length / curve.wanted - 1;
  if (detail === "sketch") return WEIGHT.length * stretch * stretch;
  const own = throughOwnLabel(curve, curve.from) + throughOwnLabel(curve, curve.to);
  return WEIGHT.length * stretch * stretch + WEIGHT.throughOwnLabel * own;
}

function throughOwnLabel(curve: Curve, { x, y, label }: Body): number {
  const near = distanceToBox(
    curve,
    x + label.left,
    y + label.top,
    x + label.right,
    y + label.bottom,
    1,
  );
  return near < 1 ? 1 : 0;
}

function passingCosts(model: LayoutModel, curve: Curve): number {
  let cost = 0;
  for (const body of model.bodies) {
    if (body !== curve.from && body !== curve.to) cost += passingCost(curve, body);
  }
  return cost;
}

/** A line running through, or too near, a node that it does not touch. */
function passingCost(curve: Curve, { x, y, symbol, label, whole }: Body): number {
  if (curve.right + WIDE < x + whole.left || curve.left - WIDE > x + whole.right) return 0;
  if (curve.bottom + WIDE < y + whole.top || curve.top - WIDE > y + whole.bottom) return 0;
  const toSymbol = distanceTo(curve, x, y, symbol, WIDE);
  const toLabel = distanceTo(curve, x, y, label, LABEL_WIDE);
  return (
    closeness(toSymbol, NEAREST, WIDE, WEIGHT.throughNode, WEIGHT.nearNode) +
    closeness(toLabel, LABEL_NEAREST, LABEL_WIDE, WEIGHT.throughLabel, WEIGHT.nearLabel)
  );
}

function distanceTo(curve: Curve, x: number, y: number, box: Extent, reach: number): number {
  return distanceToBox(
    curve,
    x + box.left,
    y + box.top,
    x + box.right,
    y + box.bottom,
    reach,
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

function crossingCosts(model: LayoutModel, curve: Curve): number {
  if (model.curves.length > MOST_UNTANGLED) return 0;
  const { from, to } = curve;
  let cost = 0;
  for (const other of model.curves) {
    if (other.left > curve.right || other.right < curve.left) continue;
    if (other.top > curve.bottom || other.bottom < curve.top) continue;
    if (other.from === from || other.to === to || other.from === to || other.to === from) continue;
    cost += crossingCost(curve, other);
  }
  return WEIGHT.crossing * cost;
}

/** How narrow the angles are between a line and those after it at a node. */
function fanCost(body: Body, curve: Curve, start: number): number {
  const { curves } = body;
  if (curves.length > LARGEST_FAN) return 0;
  const ideal = Math.min(OPEN_ANGLE, (2 * Math.PI) / curves.length);
  const limit = Math.cos(ideal);
  const side = curve.from === body ? 1 : -1;
  const tangent = curve.from === body ? curve.leaving : curve.arriving;
  let cost = 0;
  for (let index = start; index < curves.length; index++) {
    const other = curves[index];
    if (other === undefined || other === curve) continue;
    const back = other.from === body ? side : -side;
    const straight = back * (curve.chord.x * other.chord.x + curve.chord.y * other.chord.y);
    const away = other.from === body ? other.leaving : other.arriving;
    const cosine = Math.max(straight, tangent.x * away.x + tangent.y * away.y);
    if (cosine <= limit) continue;
    const narrow = 1 - Math.acos(Math.min(1, cosine)) / ideal;
    cost += WEIGHT.angle * narrow * narrow * (cosine > SHARP ? 2 : 1);
  }
  return cost;
}
