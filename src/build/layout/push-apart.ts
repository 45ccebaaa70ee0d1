import type { Extent } from "./model.ts";

/** A box that can be pushed: `extent` around `at`. */
export interface Movable {
  readonly at: { x: number; y: number };
  readonly extent: Extent;
}

/**
 * Pushes boxes that come closer than `gap` away from each other, each pair along its shorter way out.
 * One round: boxes freed from one may meet the next, so call it until it answers 0. O(boxes²) time.
 *
 * @param share - Part of the way to go: 1 frees a pair at once, less moves more gently.
 * @returns How many pairs were too close.
 */
export function pushApart(boxes: readonly Movable[], gap: number, share: number): number {
  let pushed = 0;
  for (const [index, one] of boxes.entries()) {
    for (let next = index + 1; next < boxes.length; next++) {
      const other = boxes[next];
      if (other !== undefined && pushPair(one, other, gap, share)) pushed += 1;
    }
  }
  return pushed;
}

function pushPair(a: Movable, b: Movable, gap: number, share: number): boolean {
  const dx = b.at.x - a.at.x;
  const dy = b.at.y - a.at.y;
  const toRight = a.extent.right - b.extent.left - dx + gap;
  const toLeft = b.extent.right - a.extent.left + dx + gap;
  const down = a.extent.bottom - b.extent.top - dy + gap;
  const up = b.extent.bottom - a.extent.top + dy + gap;
  if (toRight <= 0 || toLeft <= 0 || down <= 0 || up <= 0) return false;
  const byX = toRight < toLeft ? toRight : -toLeft;
  const byY = down < up ? down : -up;
  if (Math.abs(byX) < Math.abs(byY)) {
    a.at.x -= (byX * share) / 2;
    b.at.x += (byX * share) / 2;
  } else {
    a.at.y -= (byY * share) / 2;
    b.at.y += (byY * share) / 2;
  }
  return true;
}
