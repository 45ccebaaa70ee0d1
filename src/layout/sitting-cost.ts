import type { Box } from "#scene/scene.ts";
import type { Extent } from "./model.ts";
import type { Ground, Sitter } from "./sitters.ts";

/** What labels must not cover when the whole map is in view, and the edge they stay within. */
export interface Limits {
  readonly headings: readonly Box[];
  readonly frame: Box;
}

/** A line this long costs its weight, in layout units; so does an anchor that is so far off. */
const LINE_UNIT = 120;
const ANCHOR_UNIT = 360;
/** What a label without room costs, when the whole map is in view. */
const HIDDEN = 9;
/** Clear space around labels then, in layout units. */
const FAR_GAP = 7.5;
/** What covering each other at zoom 1 costs, or leaving the room; and what standing close does. */
const COVERED = 40;
const CROWDED = 1.5;
/** Clear space around symbols and labels at zoom 1. */
const GAP = 8;
/** Nodes farther apart than this do not crowd each other, and than that do not meet at zoom 1. */
const CROWD = 200;
const FAR = 250;

/**
 * Moves a sitter, and keeps the loads of all true.
 *
 * @returns What the move adds to the cost of the whole: lines, anchors, labels without room when the
 *   whole map is in view. Less than 0 when it is for the better. O(ties + near).
 */
export function relocate(sitter: Sitter, x: number, y: number, limits: Limits): number {
  let change = -ownCost(sitter) - hiddenCost(sitter);
  if (sitter.worth > 0) change += weigh(sitter, -1, limits);
  sitter.x = x;
  sitter.y = y;
  if (sitter.worth > 0) change += weigh(sitter, 1, limits);
  return change + ownCost(sitter) + hiddenCost(sitter);
}

/** Counts everybody's load, once all have a place. O(sitters × near). */
export function countLoads(sitters: readonly Sitter[], limits: Limits): void {
  for (const sitter of sitters) {
    sitter.load = sitter.worth > 0 ? limitLoad(sitter, limits) : 0;
    for (const other of sitter.near) sitter.load += loadOn(sitter, other);
  }
}

/** Adds a sitter's loads to all, or takes them off. @returns What that adds to the others' cost. */
function weigh(sitter: Sitter, sign: 1 | -1, limits: Limits): number {
  let change = 0;
  for (const other of sitter.near) {
    sitter.load += sign * loadOn(sitter, other);
    const load = loadOn(other, sitter);
    if (load === 0) continue;
    change -= hiddenCost(other);
    other.load += sign * load;
    change += hiddenCost(other);
  }
  sitter.load += sign * limitLoad(sitter, limits);
  return change;
}

function ownCost({ x, y, ties, anchor }: Sitter): number {
  let cost = 0;
  for (const { to, weight } of ties) cost += (weight * distance(x - to.x, y - to.y)) / LINE_UNIT;
  if (anchor === undefined) return cost;
  return cost + (anchor.weight * distance(x - anchor.x, y - anchor.y)) / ANCHOR_UNIT;
}

/** `Math.hypot`, but fast, and the same to the bit on every machine. */
function distance(dx: number, dy: number): number {
  return Math.sqrt(dx * dx + dy * dy);
}

/** Covered at all, a label is not shown; the less it is covered, the nearer it is to being free. */
function hiddenCost({ worth, load }: Sitter): number {
  // What is left of a load by rounding is none.
  return load < 1e-6 ? 0 : (HIDDEN * worth * (load + 0.5)) / (load + 1);
}

/** By how much one label is covered by another's symbol, and by its label if that goes first. */
function loadOn(sitter: Sitter, other: Sitter): number {
  const dx = sitter.x - other.x;
  const dy = sitter.y - other.y;
  const load = overlap(dx, dy, sitter.farLabel, other.farSymbol, FAR_GAP);
  if (sitter.turn < other.turn) return load;
  return load + overlap(dx, dy, sitter.farLabel, other.farLabel, FAR_GAP);
}

function limitLoad({ x, y, farLabel }: Sitter, { headings, frame }: Limits): number {
  const outside = Math.max(
    frame.x - x - farLabel.left,
    x + farLabel.right - frame.x - frame.width,
    y + farLabel.bottom - frame.y - frame.height,
  );
  let load = outside > 0 ? depth(outside) : 0;
  for (const heading of headings) load += overlapBox(x, y, farLabel, heading, FAR_GAP);
  return load;
}

/**
 * What it costs a sitter to stand where it does in its ground: covering others at zoom 1, standing
 * close to them, being on the region's label or outside. O(sitters).
 */
export function standingCost(sitter: Sitter, { room, heading, sitters }: Ground): number {
  const { x, y, label, farSymbol } = sitter;
  const outside =
    Math.max(0, room.x - x - Math.min(label.left, farSymbol.left)) +
    Math.max(0, x + Math.max(label.right, farSymbol.right) - room.x - room.width) +
    Math.max(0, room.y - y - farSymbol.top) +
    Math.max(0, y + label.bottom - room.y - room.height);
  let covered = (outside > 0 ? 3 * depth(outside) : 0) + overlapBox(x, y, farSymbol, heading, GAP);
  let crowded = 0;
  for (const other of sitters) {
    const dx = x - other.x;
    const dy = y - other.y;
    if (other === sitter || Math.abs(dx) > FAR || Math.abs(dy) > FAR) continue;
    covered +=
      overlap(dx, dy, farSymbol, other.farSymbol, GAP) +
      overlap(dx, dy, farSymbol, other.label, GAP) +
      overlap(dx, dy, label, other.farSymbol, GAP) +
      overlap(dx, dy, label, other.label, GAP);
    const square = dx * dx + dy * dy;
    if (square < CROWD * CROWD) crowded += (CROWD * CROWD) / (square + 4000) - 1;
  }
  return COVERED * covered + CROWDED * crowded;
}

function overlapBox(x: number, y: number, extent: Extent, box: Box, gap: number): number {
  const { width, height } = box;
  const other = { left: 0, top: 0, right: width, bottom: height };
  return overlap(x - box.x, y - box.y, extent, other, gap);
}

/** 0 when two boxes keep their gap, else more the longer the way out. */
function overlap(dx: number, dy: number, a: Extent, b: Extent, gap: number): number {
  const x = Math.min(dx + a.right - b.left, b.right - dx - a.left) + gap;
  if (x <= 0) return 0;
  const y = Math.min(dy + a.bottom - b.top, b.bottom - dy - a.top) + gap;
  return y <= 0 ? 0 : depth(Math.min(x, y));
}

/** To be covered at all counts most. */
function depth(way: number): number {
  return 0.3 + way / 60;
}
