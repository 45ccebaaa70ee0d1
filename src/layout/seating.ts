import type { Box } from "#scene/scene.ts";
import { pushApart, toMovable } from "./push-apart.ts";
import type { Random } from "./random.ts";
import type { Ground, Sitter } from "./sitters.ts";
import { type Limits, relocate, standingCost } from "./sitting-cost.ts";

/** How one search goes; see `Schedule` in `anneal.ts`. */
interface Search {
  readonly movesEach: number;
  readonly hot: number;
  readonly cold: number;
}

const SEATING: Search = { movesEach: 400, hot: 6, cold: 0.05 };
const SPACING: Search = { movesEach: 400, hot: 0.5, cold: 0.02 };
/** Farthest that a sitter is moved at once from its seat, in layout units, at the end and before. */
const LEAST_STEP = 3;
const STEP = 60;
/** Clear space that {@link freeGround} leaves. */
const FREED_GAP = 2;
const MOST_ROUNDS = 400;

/**
 * Decides who sits where: the sitters of each ground exchange the seats they have, by simulated
 * annealing. Short lines, places like those on the ground, labels with room when the whole map is in
 * view with its four kinds.
 */
export function exchangeSeats(grounds: readonly Ground[], limits: Limits, random: Random): void {
  search(grounds, SEATING, random, (sitter, { sitters }, { allowed }) => {
    const other = sitters[Math.floor(random() * sitters.length)];
    if (other === undefined || other === sitter) return;
    if (exchange(sitter, other, limits) > allowed) exchange(sitter, other, limits);
  });
}

/**
 * Moves sitters a little, from rows to where they stand better by the same measure, clear of each other
 * at zoom 1 and within their grounds.
 */
export function spaceOut(grounds: readonly Ground[], limits: Limits, random: Random): void {
  search(grounds, SPACING, random, (sitter, ground, { allowed, left }) => {
    const { x, y } = sitter;
    const step = LEAST_STEP + STEP * left ** 2;
    const dx = Math.round((random() * 2 - 1) * step);
    const dy = Math.round((random() * 2 - 1) * step);
    const before = standingCost(sitter, ground);
    const change = relocate(sitter, x + dx, y + dy, limits);
    if (change + standingCost(sitter, ground) - before > allowed) relocate(sitter, x, y, limits);
  });
  for (const ground of grounds) freeGround(ground);
}

/** One move of a search: how much dearer it may make the whole, and the share of moves still left. */
interface Turn {
  readonly allowed: number;
  readonly left: number;
}

function search(
  grounds: readonly Ground[],
  { movesEach, hot, cold }: Search,
  random: Random,
  tryMove: (sitter: Sitter, ground: Ground, turn: Turn) => void,
): void {
  const places = grounds.flatMap((ground) => ground.sitters.map((sitter) => ({ sitter, ground })));
  const moves = movesEach * places.length;
  for (let move = 0; move < moves; move += 1) {
    const done = move / moves;
    const place = places[Math.floor(random() * places.length)];
    if (place === undefined) return;
    const allowed = -hot * (cold / hot) ** done * Math.log(1 - random());
    tryMove(place.sitter, place.ground, { allowed, left: 1 - done });
  }
}

function exchange(a: Sitter, b: Sitter, limits: Limits): number {
  const { x, y } = a;
  return relocate(a, b.x, b.y, limits) + relocate(b, x, y, limits);
}

/**
 * Frees what still lies on something else or on the region's label, within the room. Leaves a ground
 * without overlaps as it is.
 */
export function freeGround({ room, heading, sitters }: Ground): void {
  const movables = sitters.map((sitter) => toMovable(sitter, [sitter.farSymbol, sitter.label]));
  for (let round = 0; round < MOST_ROUNDS; round += 1) {
    if (pushApart(movables, FREED_GAP, 1) + pushOff(sitters, heading) === 0) break;
    for (const { at, hull } of movables) {
      at.x = clamp(at.x, room.x - hull.left, room.x + room.width - hull.right);
      at.y = clamp(at.y, room.y - hull.top, room.y + room.height - hull.bottom);
    }
  }
}

/** Pushes symbols off a box in an upper left corner, to its right or below. @returns How many. */
function pushOff(sitters: readonly Sitter[], box: Box): number {
  let pushed = 0;
  for (const sitter of sitters) {
    const right = box.x + box.width + FREED_GAP - sitter.x - sitter.farSymbol.left;
    const down = box.y + box.height + FREED_GAP - sitter.y - sitter.farSymbol.top;
    // A hair's breadth left over from the last push is no overlap.
    if (right <= 1e-6 || down <= 1e-6) continue;
    if (right < down) sitter.x += right;
    else sitter.y += down;
    pushed += 1;
  }
  return pushed;
}

function clamp(value: number, low: number, high: number): number {
  return Math.max(low, Math.min(high, value));
}
