/** Zoom per pixel of wheel travel: a notch of 100 px is a step of about a fifth. */
const PER_PIXEL = 0.002;
/** A trackpad pinch arrives as a wheel with Ctrl and small steps. */
const PER_PINCH_PIXEL = 0.01;
/** Pixels in a line and in a page, for wheels that count in those. */
const LINE = 16;
const PAGE = 400;
/** No single event moves further than this: some wheels send hundreds of pixels at once. */
const MOST = 150;

/**
 * Zooms by wheel around the pointer, in place of Cytoscape's own handling, which moves by a different
 * amount for each device and warns when told otherwise. Call it before Cytoscape is given the
 * container: whoever listens first is asked first.
 *
 * @param onZoom - Given the factor and the place in the container, in CSS pixels.
 * @returns Stops listening.
 */
export function listenToWheel(
  container: HTMLElement,
  onZoom: (factor: number, at: { readonly x: number; readonly y: number }) => void,
): () => void {
  const listen = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const corner = container.getBoundingClientRect();
    onZoom(readFactor(event), { x: event.clientX - corner.left, y: event.clientY - corner.top });
  };
  const options = { capture: true, passive: false };
  container.addEventListener("wheel", listen, options);
  return () => container.removeEventListener("wheel", listen, options);
}

function readFactor({ deltaY, deltaMode, ctrlKey }: WheelEvent): number {
  const unit = deltaMode === WheelEvent.DOM_DELTA_LINE ? LINE : PAGE;
  const pixels = deltaMode === WheelEvent.DOM_DELTA_PIXEL ? deltaY : deltaY * unit;
  const travel = Math.max(-MOST, Math.min(MOST, pixels));
  return Math.exp(-travel * (ctrlKey ? PER_PINCH_PIXEL : PER_PIXEL));
}
