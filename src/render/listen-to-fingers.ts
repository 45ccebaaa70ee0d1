import { leaveFocus, readPlace } from "./listen-to-mouse.ts";
import type { CanvasPoint, Gestures } from "./pointer.ts";

/** What a gesture over the diagram may belong to besides the map: the page that scrolls around it. */
export interface PageAround {
  /** Whether a wheel turned without Ctrl or ⌘ scrolls the page now. */
  readonly takesWheel: () => boolean;
  /** A gesture has been left to the page. */
  readonly onPassed: (gesture: PassedGesture) => void;
}
export type PassedGesture = "wheel" | "finger";

/** A finger is not still: what moves less than this, in CSS pixels, taps. */
const TAP_REACH = 14;

/** One finger: where it came down, where it was last, and whether it may still tap. */
interface Finger {
  readonly start: CanvasPoint;
  readonly last: CanvasPoint;
  readonly isStill: boolean;
}

/**
 * Tells of taps, of one finger that drags and of two that pinch. While there is a page around the map a
 * finger that moves is that page's.
 *
 * @param container - Ask for `touch-action: pan-x pan-y` on it or above while there is a page around.
 * @param findPage - `null` while there is no page to share gestures with.
 * @returns Stops listening.
 */
export function listenToFingers(
  container: HTMLElement,
  { onTap, onDrag, onPinch }: Pick<Gestures, "onTap" | "onDrag" | "onPinch">,
  findPage: () => PageAround | null,
): () => void {
  let finger: Finger | null = null;
  let pair: Pair | null = null;

  const moveFinger = (event: TouchEvent, { start, last, isStill }: Finger): void => {
    const page = findPage();
    // Before the first that is not: a browser that has begun to scroll goes on with it.
    if (page === null) event.preventDefault();
    const [touch] = event.touches;
    if (touch === undefined) return;
    const now = readPlace(container, touch);
    if (isStill && Math.hypot(now.x - start.x, now.y - start.y) < TAP_REACH) return;
    if (page !== null) {
      finger = null;
      page.onPassed("finger");
      return;
    }
    finger = { start, last: now, isStill: false };
    onDrag(now.x - last.x, now.y - last.y);
  };
  const onStart = (event: TouchEvent): void => {
    leaveFocus();
    const [touch] = event.touches;
    if (event.touches.length === 1 && touch !== undefined) {
      const start = readPlace(container, touch);
      finger = { start, last: start, isStill: true };
      return;
    }
    // Else the browser scrolls with two fingers too.
    event.preventDefault();
    finger = null;
    pair = readPair(container, event);
  };
  const onMove = (event: TouchEvent): void => {
    const next = readPair(container, event);
    if (pair === null || next === null) {
      if (finger !== null) moveFinger(event, finger);
      return;
    }
    event.preventDefault();
    const { middle } = pair;
    onPinch(next.apart / pair.apart, middle, next.middle.x - middle.x, next.middle.y - middle.y);
    pair = next;
  };
  const onEnd = (event: TouchEvent): void => {
    const wasPair = pair !== null;
    pair = readPair(container, event);
    const tap = finger;
    finger = null;
    const [left] = event.touches;
    if (left !== undefined) {
      if (!wasPair || pair !== null || findPage() !== null) return;
      // What was one of two goes on as one, which no longer taps.
      const at = readPlace(container, left);
      finger = { start: at, last: at, isStill: false };
      return;
    }
    // A browser would make a click of it too, and of a second one a zoom.
    if (event.cancelable && (tap !== null || wasPair)) event.preventDefault();
    if (tap?.isStill) onTap(tap.last, "finger", event.timeStamp);
  };
  const onCancel = (): void => {
    pair = null;
    finger = null;
  };
  const life = new AbortController();
  const options = { passive: false, signal: life.signal };
  container.addEventListener("touchstart", onStart, options);
  container.addEventListener("touchmove", onMove, options);
  container.addEventListener("touchend", onEnd, options);
  container.addEventListener("touchcancel", onCancel, options);
  return () => life.abort();
}

/** Two fingers: how far apart and around which place of the container, in CSS pixels. */
interface Pair {
  readonly apart: number;
  readonly middle: CanvasPoint;
}

function readPair(container: HTMLElement, { touches }: TouchEvent): Pair | null {
  const [a, b] = touches;
  if (a === undefined || b === undefined) return null;
  const [one, other] = [readPlace(container, a), readPlace(container, b)];
  return {
    apart: Math.max(1, Math.hypot(one.x - other.x, one.y - other.y)),
    middle: { x: (one.x + other.x) / 2, y: (one.y + other.y) / 2 },
  };
}
