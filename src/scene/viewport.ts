import type { Point } from "./geometry.ts";
import type { Box } from "./scene.ts";

/** Where the map stands on the screen: screen = layout × zoom + pan, in CSS pixels. */
export interface Viewport {
  readonly zoom: number;
  readonly pan: Point;
}

/**
 * The viewport that shows the whole drawing, centred, as large as it fits: what an SVG does with
 * `viewBox` and "xMidYMid meet", so that the canvas takes over from it without a jump.
 *
 * @param bounds - In layout units, neither side 0.
 * @param size - Of the window onto it, in CSS pixels.
 */
export function fitViewport(
  bounds: Box,
  size: { readonly width: number; readonly height: number },
): Viewport {
  const zoom = Math.min(size.width / bounds.width, size.height / bounds.height);
  return {
    zoom,
    pan: {
      x: size.width / 2 - (bounds.x + bounds.width / 2) * zoom,
      y: size.height / 2 - (bounds.y + bounds.height / 2) * zoom,
    },
  };
}
