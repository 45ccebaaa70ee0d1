import cytoscape, { type Core } from "cytoscape";
import { isEqual } from "#scene/reuse-unchanged.ts";
import type { Box, Scene } from "#scene/scene.ts";
import { fitViewport, type Viewport } from "#scene/viewport.ts";
import type { NodeId } from "#schema/graph.ts";
import { createCamera } from "./camera.ts";
import { shareImage } from "./cytoscape/share-image.ts";
import { createDrawing } from "./draw-scenes.ts";
import { listenToFingers, type PageAround } from "./fingers.ts";
import { createPainting } from "./painter/painting.ts";
import type { Palette } from "./palette.ts";
import { type CanvasPoint, listenToPointer, type PointerHooks } from "./pointer.ts";
import { createImageShelf } from "./symbol-image.ts";
import { listenToWheel } from "./wheel-zoom.ts";

export type { CanvasItem } from "./find-target.ts";
export type { PageAround, PassedGesture } from "./fingers.ts";
// Comes with the canvas's own chunk: nothing else needs it, and the page loads without either.
export { readPalette } from "./palette.ts";
export type { CanvasPoint, CanvasTarget } from "./pointer.ts";

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
 * Draws a scene with Cytoscape, or paints a large one, and keeps it drawn. It starts at the viewport the static SVG has, so
 * that it can take its place without a jump. Nodes cannot be dragged: the map is still.
 *
 * @param container - Laid out, positioned by its own style, and empty; what is put into it is hidden
 *   from assistive technology, which has the outline and the details.
 */
export function createGraphCanvas(
  container: HTMLElement,
  options: GraphCanvasOptions,
): GraphCanvas {
  const { scene: first, frame: opening = first.bounds } = options;
  let around: PageAround | null = null;
  const stopWheel = listenToWheel(
    container,
    (factor, at) => camera.zoomBy(factor, at, "at once"),
    (event) => passWheel(event, around),
  );
  const cy = startCytoscape(container, opening);
  for (const child of container.children) child.setAttribute("aria-hidden", "true");
  const camera = createCamera(cy, options.reducedMotion);
  const stopFingers = listenToFingers(container, camera, () => around);
  const shelf = createImageShelf((address, image) => {
    if (!cy.destroyed()) shareImage(cy, address, image);
  });
  const painting = createPainting(
    container,
    () => ({ ...camera.viewport(), width: cy.width(), height: cy.height() }),
    shelf.find,
  );
  // In Cytoscape's own frame, which comes with each move of the map.
  cy.on("render", painting.paint);
  const drawing = createDrawing(cy, painting, shelf, options);
  camera.open(opening, first.bounds);
  cy.on("resize", camera.resize);
  cy.on("viewport", () => {
    drawing.followZoom();
    options.onViewport?.(camera.viewport());
  });
  const stopPointer = listenToPointer(container, cy, drawing, camera, options);

  return {
    update: (scene, frame = scene.bounds) => {
      if (!isEqual(scene.bounds, drawing.scene().bounds)) {
        camera.open(frame, scene.bounds);
        drawing.followZoom(true);
      }
      drawing.update(scene);
    },
    setPalette: drawing.setPalette,
    fit: () => camera.fit(drawing.scene().bounds, drawing.scene().bounds),
    show: (part) => camera.fit(part, drawing.scene().bounds),
    zoomBy: (factor, at) => camera.zoomBy(factor, at),
    panBy: camera.panBy,
    centerOn: (id, { zoom, onlyIfOutside = false } = {}) => {
      const node = drawing.scene().nodes.get(id);
      if (node === undefined || (onlyIfOutside && camera.isInSight(node))) return;
      camera.centerOn(node, zoom);
    },
    toScreen: ({ x, y }) => {
      const { zoom, pan } = camera.viewport();
      return { x: x * zoom + pan.x, y: y * zoom + pan.y };
    },
    viewport: camera.viewport,
    shareWith: (page) => {
      around = page;
    },
    resize: () => void cy.resize(),
    whenDrawn: drawing.whenDrawn,
    destroy: () => {
      stopWheel();
      stopFingers();
      stopPointer();
      drawing.stop();
      painting.stop();
      cy.destroy();
      container.replaceChildren();
      container.classList.remove("__________cytoscape_container");
    },
  };
}

/** Whether a turn of the wheel is the page's, which hears of it. */
function passWheel({ ctrlKey, metaKey }: WheelEvent, page: PageAround | null): boolean {
  if (page === null || ctrlKey || metaKey || !page.takesWheel()) return false;
  page.onPassed("wheel");
  return true;
}

function startCytoscape(container: HTMLElement, opening: Box): Core {
  const { zoom, pan } = fitViewport(opening, {
    width: container.clientWidth || 1,
    height: container.clientHeight || 1,
  });
  return cytoscape({
    container,
    zoom,
    pan: { ...pan },
    layout: { name: "preset", fit: false },
    autoungrabify: true,
    autounselectify: true,
    boxSelectionEnabled: false,
    selectionType: "single",
    // A finger is not still: what moves less than this is a tap.
    touchTapThreshold: 14,
    desktopTapThreshold: 5,
  });
}
