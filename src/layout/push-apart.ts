import type { Body, Extent, Vector } from "./model.ts";

/** Something that can be pushed: boxes around a point, and the box around these. */
export interface Movable {
  readonly at: Vector;
  readonly boxes: readonly Extent[];
  readonly hull: Extent;
}

/** Clear space that {@link settle} leaves; more than rounding to whole units can take. */
const SETTLED_GAP = 3;
const MOST_ROUNDS = 2000;

/**
 * Frees every symbol and label that still lies on another, with small pushes, and rounds positions to
 * whole units. Leaves a drawing without overlaps as it is. O(nodes²) time a round, mostly few rounds.
 */
export function settle(bodies: readonly Body[]): void {
  // Symbols at their size on a phone: the largest that they are drawn at while all are in view.
  const movables = bodies.map((body) => toMovable(body, [body.phoneSymbol, body.label]));
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (pushApart(movables, SETTLED_GAP, 1) === 0) break;
  }
  for (const body of bodies) {
    body.x = Math.round(body.x);
    body.y = Math.round(body.y);
  }
}

/** What has these boxes around a point that can be pushed. */
export function toMovable(at: Vector, boxes: readonly Extent[]): Movable {
  return { at, boxes, hull: uniteExtents(boxes) };
}

/** The box around boxes. */
function uniteExtents(boxes: readonly Extent[]): Extent {
  return {
    left: Math.min(...boxes.map(({ left }) => left)),
    top: Math.min(...boxes.map(({ top }) => top)),
    right: Math.max(...boxes.map(({ right }) => right)),
    bottom: Math.max(...boxes.map(({ bottom }) => bottom)),
  };
}

/**
 * Pushes what has boxes closer than `gap` away from each other, each pair along its shorter way out.
 * One round: what is freed from one may meet the next, so call it until it answers 0. O(n²) time.
 *
 * @param share - Part of the way to go: 1 frees a pair at once, less moves more gently.
 * @returns How many pairs were too close.
 */
export function pushApart(movables: readonly Movable[], gap: number, share: number): number {
  let pushed = 0;
  for (const [index, one] of movables.entries()) {
    for (let next = index + 1; next < movables.length; next++) {
      const other = movables[next];
      if (other === undefined || !areClose(one, other, gap)) continue;
      pushPair(one, other, gap, share);
      pushed += 1;
    }
  }
  return pushed;
}

function areClose(a: Movable, b: Movable, gap: number): boolean {
  const dx = b.at.x - a.at.x;
  const dy = b.at.y - a.at.y;
  if (!meet(dx, dy, a.hull, b.hull, gap)) return false;
  return a.boxes.some((one) => b.boxes.some((other) => meet(dx, dy, one, other, gap)));
}

function meet(dx: number, dy: number, a: Extent, b: Extent, gap: number): boolean {
  // A hair's breadth left over from the last push is no overlap.
  const room = gap - 1e-6;
  return (
    a.right - b.left - dx + room > 0 &&
    b.right - a.left + dx + room > 0 &&
    a.bottom - b.top - dy + room > 0 &&
    b.bottom - a.top + dy + room > 0
  );
}

/** Along the hulls' shorter way out: two boxes of a pair that pull different ways would never end. */
function pushPair(a: Movable, b: Movable, gap: number, share: number): void {
  const dx = b.at.x - a.at.x;
  const dy = b.at.y - a.at.y;
  const toRight = a.hull.right - b.hull.left - dx + gap;
  const toLeft = b.hull.right - a.hull.left + dx + gap;
  const down = a.hull.bottom - b.hull.top - dy + gap;
  const up = b.hull.bottom - a.hull.top + dy + gap;
  const byX = toRight < toLeft ? toRight : -toLeft;
  const byY = down < up ? down : -up;
  if (Math.abs(byX) < Math.abs(byY)) {
    a.at.x -= (byX * share) / 2;
    b.at.x += (byX * share) / 2;
  } else {
    a.at.y -= (byY * share) / 2;
    b.at.y += (byY * share) / 2;
  }
}
