import type { Point } from "#graph/graph.ts";
import type { Body, Extent, LayoutModel } from "./model.ts";

/** What is charged for where nodes are. A crossing of two lines, at 50 to 100, is the measure. */
const WEIGHT = {
  covered: 40,
  coveredOnPhone: 8,
  cutOnPhone: 4,
  crowd: 1.2,
  outside: 0.75,
  pull: 120,
  empty: 14,
} as const;

/** Clear space that symbols keep, and labels, in layout units; and both on a phone. */
const SYMBOL_GAP = 26;
const LABEL_GAP = 12;
const PHONE_GAP = 5;
/** How far a label may stick out of the drawing's box on a phone, where labels are larger. */
const BLEED = 14;
/** Nodes farther apart than this do not crowd each other, and than that have nothing to do at all. */
const CROWD = 210;
const FAR = 400;
/** A place farther than this from every node is a hole in the drawing. */
const HOLE = 110;

/** How much of a drawing counts. `sketch`: lines, crossings, angles, room. `full`: all that shows. */
export type Detail = "sketch" | "full";

/** Leaving the frame, and standing far from where its kind reads best. */
export function placeCost({ frame }: LayoutModel, { x, y, whole, pull }: Body): number {
  const excess =
    Math.max(0, -(x + whole.left)) +
    Math.max(0, x + whole.right - frame.width) +
    Math.max(0, -(y + whole.top)) +
    Math.max(0, y + whole.bottom - frame.height);
  const dx = pull.x === undefined ? 0 : x / frame.width - pull.x;
  const dy = pull.y === undefined ? 0 : y / frame.height - pull.y;
  return WEIGHT.outside * excess + WEIGHT.pull * (dx * dx + dy * dy);
}

/** Holes in the drawing: points of the frame, its corners among them, that are far from any node. */
export function emptyCost({ bodies, probes }: LayoutModel): number {
  let cost = 0;
  for (const probe of probes) {
    // Who was near last time mostly still is: most are settled by this one look.
    if (squareBetween(probe.guard, probe) < HOLE * HOLE) continue;
    let nearest = Infinity;
    for (const body of bodies) {
      const square = squareBetween(body, probe);
      if (square >= nearest) continue;
      nearest = square;
      probe.guard = body;
    }
    const hole = Math.max(0, Math.sqrt(nearest) / HOLE - 1);
    cost += WEIGHT.empty * hole * hole;
  }
  return cost;
}

/** Labels too wide for the drawing's box on a phone: sideways it is that of zoom 1 and no wider. */
export function bleedCost({ bodies, isSmall }: LayoutModel): number {
  if (!isSmall) return 0;
  let left = Infinity;
  let right = -Infinity;
  for (const { x, whole } of bodies) {
    left = Math.min(left, x + whole.left);
    right = Math.max(right, x + whole.right);
  }
  let cost = 0;
  for (const { x, phoneLabel } of bodies) {
    const over = Math.max(left - x - phoneLabel.left, x + phoneLabel.right - right);
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
export function pairCost(a: Body, b: Body, detail: Detail): number {
  const dx = a.x - b.x;
  const dy = a.y - b.y;
  const square = dx * dx + dy * dy;
  if (square > FAR * FAR) return 0;
  let cost = square < CROWD * CROWD ? WEIGHT.crowd * ((CROWD * CROWD) / (square + 1600) - 1) : 0;
  if (detail === "sketch")
    return cost + WEIGHT.covered * overlap(dx, dy, a.whole, b.whole, LABEL_GAP);
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
