import { isEqual } from "#scene/reuse-unchanged.ts";
import type { Box, Scene } from "#scene/scene.ts";
import type { Viewport } from "#scene/viewport.ts";
import type { NodeId } from "#schema/graph.ts";
import { createCamera } from "./camera.ts";
import { createDisplay } from "./display.ts";
import { listenToFingers, type PageAround } from "./listen-to-fingers.ts";
import { listenToMouse } from "./listen-to-mouse.ts";
import { listenToWheel } from "./listen-to-wheel.ts";
import { answerPointer, type CanvasPoint, type PointerHooks } from "./pointer.ts";
import type { Palette } from "./shared/palette.ts";
import { watchDensity } from "./watch-density.ts";

export type { PageAround, PassedGesture } from "./listen-to-fingers.ts";
export type { CanvasPoint, TapTarget } from "./pointer.ts";
// Comes with the canvas's own chunk: nothing else needs it, and the page loads without either.
export { readPalette } from "./shared/palette.ts";

export interface GraphCanvasOptions extends PointerHooks {
  readonly scene: Scene;
  /** What it opens at: see `findFrame`. The whole drawing where it is left out. */
  readonly frame?: Box;
  readonly palette: Palette;
  /** No gliding: see `prefers-reduced-motion`. */
  readonly reducedMotion: boolean;
  /** The map has moved or been zoomed. */
  readonly onViewport?: (viewport: Viewport) => void;
}

export interface CenterOptions {
  /** Zoom in to this, if it is nearer than now. */
  readonly zoom?: number;
  /** Leave the map where it is while the node can be seen well. */
  readonly onlyIfOutside?: boolean;
}

/** The interactive diagram in a container. */
export interface GraphCanvas {
  /** @param frame - Where to go if the scene is of another scope; the whole where it is left out. */
  readonly update: (scene: Scene, frame?: Box) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly fit: () => void;
  /** Goes to a part of the drawing. */
  readonly show: (part: Box) => void;
  /** @param at - What stays in place; the middle where it is left out. */
  readonly zoomBy: (factor: number, at?: CanvasPoint) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Brings a node to the middle, or does nothing when it is not drawn. It never zooms out. */
  readonly centerOn: (id: NodeId, options?: CenterOptions) => void;
  /** Brings a point of the layout to the middle, unless it can be seen well. */
  readonly keepInSight: (point: CanvasPoint) => void;
  /** Where a point of the layout stands in the container. */
  readonly toScreen: (point: CanvasPoint) => CanvasPoint;
  readonly viewport: () => Viewport;
  /** Leaves the wheel and single fingers to the page around the map, or `null` takes them back. */
  readonly shareWith: (page: PageAround | null) => void;
  /** Measures the container anew; a change of its size is noticed without it, a little later. */
  readonly resize: () => void;
  /** Resolves after the first frame in which the symbols show. */
  readonly whenDrawn: Promise<void>;
  readonly destroy: () => void;
}

/**
 * Draws a scene and keeps it drawn. It starts at the viewport the static SVG has, so that it can take
 * its place without a jump. Nodes cannot be dragged: the map is still.
 *
 * @param container - Laid out, positioned by its own style, and empty but for a link that may lie over
 *   it; what is put into it is hidden from assistive technology, which has the outline and the details.
 * @throws {Error} When the browser gives no canvas to draw on.
 */
export function createGraphCanvas(
  container: HTMLElement,
  options: GraphCanvasOptions,
): GraphCanvas {
  const { scene: first, frame: opening = first.bounds, onViewport } = options;
  let around: PageAround | null = null;
  const camera = createCamera(opening, {
    readSize: () => ({ width: container.clientWidth, height: container.clientHeight }),
    reducedMotion: options.reducedMotion,
    onMove: () => follow(),
  });
  const display = createDisplay(container, camera, options);
  const follow = (): void => {
    display.follow();
    const { zoom, pan } = camera.sight();
    onViewport?.({ zoom, pan });
  };
  camera.open(opening, first.bounds);
  const gestures = answerPointer(container, display, camera, options);
  const stops = [
    listenToWheel(container, gestures.onWheel, (event) => passWheel(event, around)),
    listenToMouse(container, gestures),
    listenToFingers(container, gestures, () => around),
    watchSize(container, camera.resize),
    watchDensity(display.sharpen),
  ];

  return {
    update: (scene, frame = scene.bounds) => {
      const isOther = !isEqual(scene.bounds, display.scene().bounds);
      if (isOther) {
        camera.open(frame, scene.bounds);
        display.follow(true);
      }
      display.update(scene);
    },
    setPalette: display.setPalette,
    fit: () => camera.fit(display.scene().bounds, display.scene().bounds),
    show: (part) => camera.fit(part, display.scene().bounds),
    zoomBy: (factor, at) => camera.zoomBy(factor, at),
    panBy: camera.panBy,
    centerOn: (id, { zoom, onlyIfOutside = false } = {}) => {
      const node = display.scene().nodes.get(id);
      if (node === undefined || (onlyIfOutside && camera.isInSight(node))) return;
      camera.centerOn(node, zoom);
    },
    keepInSight: (point) => {
      if (!camera.isInSight(point)) camera.centerOn(point);
    },
    toScreen: camera.toScreen,
    viewport: () => {
      const { zoom, pan } = camera.sight();
      return { zoom, pan };
    },
    shareWith: (page) => {
      around = page;
    },
    resize: camera.resize,
    whenDrawn: display.whenDrawn,
    destroy: () => {
      for (const stop of stops) stop();
      camera.stop();
      display.stop();
    },
  };
}

/** Whether a turn of the wheel is the page's, which hears of it. */
function passWheel({ ctrlKey, metaKey }: WheelEvent, page: PageAround | null): boolean {
  if (page === null || ctrlKey || metaKey || !page.takesWheel()) return false;
  page.onPassed("wheel");
  return true;
}

function watchSize(container: HTMLElement, onResize: () => void): () => void {
  const observer = new ResizeObserver(onResize);
  observer.observe(container);
  return () => observer.disconnect();
}
