import type { Camera } from "./camera.ts";
import type { CanvasPoint } from "./pointer.ts";

/** What a gesture over the diagram may belong to besides the map: the page that scrolls around it. */
export interface PageAround {
  /** Whether a wheel turned without Ctrl or ⌘ scrolls the page now. */
  readonly takesWheel: () => boolean;
  /** A gesture has been left to the page. */
  readonly onPassed: (gesture: PassedGesture) => void;
}
export type PassedGesture = "wheel" | "finger";

/** A finger that has moved this far, in CSS pixels, does not tap: Cytoscape's own measure here. */
const TAP_REACH = 14;

/**
 * Leaves one finger's moves to the page and moves the map by two. Taps go on to Cytoscape. Two fingers
 * are not left to it: it waits for a context menu while they are near each other.
 *
 * @param container - Cytoscape's own; ask for `touch-action: pan-x pan-y` on it or above.
 * @param findPage - `null` while there is no page to share gestures with: then nothing is touched.
 * @returns Stops listening.
 */
export function listenToFingers(
  container: HTMLElement,
  camera: Pick<Camera, "zoomBy" | "panBy">,
  findPage: () => PageAround | null,
): () => void {
  let start: CanvasPoint | null = null;
  let pair: Pair | null = null;
  /** Cytoscape forgets the finger it has seen: it shall not take its end for a tap. */
  const cancelTap = (): void => {
    container.dispatchEvent(new Event("touchcancel", { bubbles: true }));
  };
  const onStart = (event: TouchEvent): void => {
    if (findPage() === null) return;
    const [first] = event.touches;
    if (event.touches.length === 1 && first !== undefined) {
      start = { x: first.clientX, y: first.clientY };
      return;
    }
    event.stopImmediatePropagation();
    // Else the browser scrolls with two fingers too.
    event.preventDefault();
    cancelTap();
    pair = readPair(container, event);
  };
  const onMove = (event: TouchEvent): void => {
    const page = findPage();
    if (page === null) return;
    event.stopImmediatePropagation();
    const next = readPair(container, event);
    if (pair !== null && next !== null) {
      event.preventDefault();
      camera.zoomBy(next.apart / pair.apart, pair.middle, "at once");
      camera.panBy(next.middle.x - pair.middle.x, next.middle.y - pair.middle.y);
      pair = next;
      return;
    }
    const [only] = event.touches;
    if (start === null || only === undefined) return;
    if (Math.hypot(only.clientX - start.x, only.clientY - start.y) < TAP_REACH) return;
    cancelTap();
    page.onPassed("finger");
  };
  const onEnd = (event: TouchEvent): void => {
    pair = readPair(container, event);
    if (event.touches.length === 0) start = null;
  };
  const onCancel = (): void => {
    pair = null;
    start = null;
  };
  const options = { capture: true, passive: false };
  container.addEventListener("touchstart", onStart, options);
  container.addEventListener("touchmove", onMove, options);
  container.addEventListener("touchend", onEnd, options);
  container.addEventListener("touchcancel", onCancel, options);
  return () => {
    container.removeEventListener("touchstart", onStart, options);
    container.removeEventListener("touchmove", onMove, options);
    container.removeEventListener("touchend", onEnd, options);
    container.removeEventListener("touchcancel", onCancel, options);
  };
}

/** Two fingers: how far apart and around which place of the container, in CSS pixels. */
interface Pair {
  readonly apart: number;
  readonly middle: CanvasPoint;
}

function readPair(container: HTMLElement, { touches }: TouchEvent): Pair | null {
  const [a, b] = touches;
  if (a === undefined || b === undefined) return null;
  const corner = container.getBoundingClientRect();
  return {
    apart: Math.max(1, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
    middle: {
      x: (a.clientX + b.clientX) / 2 - corner.left,
      y: (a.clientY + b.clientY) / 2 - corner.top,
    },
  };
}
