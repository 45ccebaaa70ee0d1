import type { Point } from "#scene/geometry.ts";
import type { Box } from "#scene/scene.ts";
import { fitViewport, type Viewport } from "#scene/viewport.ts";
import { createGlide } from "./glide.ts";
import type { Sight } from "./shared/renderer.ts";

/** Moves the canvas's viewport. Places are in CSS pixels from the container's corner. */
export interface Camera {
  /** Shows a part of the drawing whole, centred, and keeps doing so when the container is resized. */
  readonly fit: (part: Box, bounds: Box) => void;
  readonly zoomBy: (factor: number, at?: Point, moving?: "gliding" | "at once") => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Brings a layout point to the middle; never zooms out for it. */
  readonly centerOn: (point: Point, zoom?: number) => void;
  /** Whether a layout point stands clear of the container's edge, or will where a glide is going. */
  readonly isInSight: (point: Point) => boolean;
  readonly sight: () => Sight;
  /** The layout point at a place, and the other way round. */
  readonly toLayout: (at: Point) => Point;
  readonly toScreen: (point: Point) => Point;
  /** Shows the part at once, without gliding, as `fit` does. */
  readonly open: (part: Box, bounds: Box) => void;
  /** Measures the container anew. */
  readonly resize: () => void;
  /** Ends a glide where it is. */
  readonly stop: () => void;
}

/** Zoom in to four pixels a unit, and out to half of what shows everything. */
const NEAREST = 4;
const FARTHEST_OF_FIT = 0.5;
/** What stands nearer to the edge than this is not seen well: its symbol or label may be cut. */
const SIGHT_MARGIN = 40;

type Size = Pick<Box, "width" | "height">;

export interface CameraOptions {
  readonly readSize: () => Size;
  /** Moves come at once instead of gliding. */
  readonly reducedMotion: boolean;
  /** Told of each move and each new size. */
  readonly onMove: () => void;
}

/** @param opening - What it shows at first. */
export function createCamera(
  opening: Box,
  { readSize, reducedMotion, onMove }: CameraOptions,
): Camera {
  let isFitted = true;
  let shown: { readonly part: Box; readonly bounds: Box } | null = null;
  let size = readSize();
  let now = fitViewport(opening, { width: size.width || 1, height: size.height || 1 });
  let limits = { least: 0, most: Infinity };

  const place = (next: Viewport): void => {
    now = next;
    onMove();
  };
  const glide = createGlide(() => now, place);
  const move = (to: Viewport, isGliding: boolean): void => {
    glide.stop();
    if (isGliding && !reducedMotion) glide.start(to);
    else place(to);
  };
  /** Moves that add up: a glide on its way is brought to its end first. */
  const moveOn = (from: () => Viewport, isGliding: boolean): void => {
    isFitted = false;
    glide.finish();
    move(from(), isGliding);
  };
  const limit = (zoom: number): number => Math.min(limits.most, Math.max(limits.least, zoom));
  const middle = (): Point => ({ x: size.width / 2, y: size.height / 2 });
  const toScreen = (point: Point): Point => project(now, point);
  const show = (part: Box, bounds: Box, isGliding: boolean): void => {
    shown = { part, bounds };
    const viewport = fitViewport(part, size);
    if (!(viewport.zoom > 0)) return; // The container is not laid out yet, or hidden.
    const fitting = fitViewport(bounds, size).zoom;
    limits = {
      least: Math.min(fitting * FARTHEST_OF_FIT, NEAREST),
      most: Math.max(NEAREST, fitting),
    };
    isFitted = true;
    move({ ...viewport, zoom: limit(viewport.zoom) }, isGliding);
  };

  return {
    fit: (part, bounds) => show(part, bounds, true),
    open: (part, bounds) => show(part, bounds, false),
    zoomBy: (factor, at = middle(), moving = "gliding") =>
      moveOn(() => zoomAround(now, limit(now.zoom * factor), at), moving === "gliding"),
    panBy: (dx, dy) =>
      moveOn(() => ({ zoom: now.zoom, pan: { x: now.pan.x + dx, y: now.pan.y + dy } }), false),
    centerOn: (point, zoom) => {
      isFitted = false;
      const least = glide.goal().zoom;
      const nearer = limit(Math.max(zoom ?? least, least));
      const { x, y } = middle();
      move({ zoom: nearer, pan: { x: x - point.x * nearer, y: y - point.y * nearer } }, true);
    },
    isInSight: (point) => isClear(project(glide.goal(), point), size),
    sight: () => ({ ...now, ...size }),
    toLayout: ({ x, y }) => ({ x: (x - now.pan.x) / now.zoom, y: (y - now.pan.y) / now.zoom }),
    toScreen,
    resize: () => {
      const before = size;
      size = readSize();
      if (size.width === before.width && size.height === before.height) return;
      if (shown !== null && (isFitted || before.width === 0 || before.height === 0)) {
        show(shown.part, shown.bounds, false);
        return;
      }
      const [dx, dy] = [(size.width - before.width) / 2, (size.height - before.height) / 2];
      place({ zoom: now.zoom, pan: { x: now.pan.x + dx, y: now.pan.y + dy } });
    },
    stop: glide.stop,
  };
}

function project({ zoom, pan }: Viewport, { x, y }: Point): Point {
  return { x: x * zoom + pan.x, y: y * zoom + pan.y };
}

/** Another zoom, with what is at a place staying there. */
function zoomAround(before: Viewport, zoom: number, at: Point): Viewport {
  const { x, y } = before.pan;
  const factor = zoom / before.zoom;
  return { zoom, pan: { x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor } };
}

function isClear({ x, y }: Point, { width, height }: Size): boolean {
  const [right, bottom] = [width - SIGHT_MARGIN, height - SIGHT_MARGIN];
  return x > SIGHT_MARGIN && x < right && y > SIGHT_MARGIN && y < bottom;
}
