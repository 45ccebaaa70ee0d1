/** Left free between what floats, its button and the window's edges, in CSS pixels. */
const GAP = 4;
const EDGE = 8;

interface Box {
  readonly left: number;
  readonly top: number;
  readonly bottom: number;
}
interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * Where to put something that belongs to a button: below it, from its left edge; above where there is
 * no room below; and never outside the window.
 */
export function placeBeside(
  size: Size,
  button: Box,
  room: Size,
): { readonly left: number; readonly top: number } {
  const below = button.bottom + GAP;
  const above = button.top - GAP - size.height;
  const fitsBelow = below + size.height <= room.height - EDGE;
  return {
    left: clamp(button.left, EDGE, room.width - EDGE - size.width),
    top: clamp(fitsBelow || above < EDGE ? below : above, EDGE, room.height - EDGE - size.height),
  };
}

function clamp(value: number, least: number, most: number): number {
  return Math.max(least, Math.min(value, most));
}

/**
 * Keeps a fixed element beside its button while the page scrolls or changes its size.
 *
 * @returns Ends it.
 */
export function keepBeside(element: HTMLElement, button: HTMLElement): () => void {
  const life = new AbortController();
  const place = () => {
    const { clientWidth: width, clientHeight: height } = document.documentElement;
    const { left, top } = placeBeside(
      element.getBoundingClientRect(),
      button.getBoundingClientRect(),
      { width, height },
    );
    element.style.left = `${left}px`;
    element.style.top = `${top}px`;
  };
  place();
  for (const type of ["scroll", "resize"]) {
    window.addEventListener(type, place, { capture: true, passive: true, signal: life.signal });
  }
  return () => life.abort();
}
