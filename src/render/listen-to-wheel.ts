import { readPlace } from "./listen-to-mouse.ts";

/** Zoom per pixel of wheel travel: a notch of 100 px is a step of about a fifth. */
const PER_PIXEL = 0.002;
/** A trackpad pinch arrives as a wheel with Ctrl and small steps; a wheel's notch with Ctrl held is no pinch. */
const PER_PINCH_PIXEL = 0.01;
const MOST_OF_PINCH = 60;
/** Pixels in a line and in a page, for wheels that count in those. */
const LINE = 16;
const PAGE = 400;
/** No single event moves further than this: some wheels send hundreds of pixels at once. */
const MOST = 150;

/**
 * Zooms by wheel around the pointer.
 *
 * @param onZoom - Given the factor and the place in the container, in CSS pixels.
 * @param isPassed - Whether an event scrolls the page instead; it then goes on as if nobody listened.
 * @returns Stops listening.
 */
export function listenToWheel(
  container: HTMLElement,
  onZoom: (factor: number, at: { readonly x: number; readonly y: number }) => void,
  isPassed: (event: WheelEvent) => boolean,
): () => void {
  const listen = (event: WheelEvent): void => {
    if (isPassed(event)) return;
    event.preventDefault();
    onZoom(readFactor(event), readPlace(container, event));
  };
  container.addEventListener("wheel", listen, { passive: false });
  return () => container.removeEventListener("wheel", listen);
}

function readFactor({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : PAGE;
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * unit;
  const travel = Math.max(-MOST, Math.min(MOST, pixels));
  const isPinch = ctrlKey && Math.abs(travel) < MOST_OF_PINCH;
  return Math.exp(-travel * (isPinch ? PER_PINCH_PIXEL : PER_PIXEL));
}
