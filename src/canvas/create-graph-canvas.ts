import cytoscape, { type Core, type EventObject } from "cytoscape";
import { findTier } from "#scene/geometry.ts";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import type { Scene, SceneNode } from "#scene/scene.ts";
import { fitViewport, type Viewport } from "#scene/viewport.ts";
import type { NodeId } from "#schema/graph.ts";
import { applyScene, applyTier } from "./apply-scene.ts";
import { type Camera, createCamera } from "./camera.ts";
import type { Palette } from "./palette.ts";
import { buildStylesheet } from "./stylesheet.ts";
import { createImageShelf, createSymbolImages, listImages } from "./symbol-image.ts";
import { listenToWheel } from "./wheel-zoom.ts";

// Comes with the canvas's own chunk: nothing else needs it, and the page loads without either.
export { readPalette } from "./palette.ts";

/** Something drawn: a node, or an edge by its line or bridge id. */
export type CanvasTarget =
  | { readonly type: "node"; readonly id: NodeId }
  | { readonly type: "edge"; readonly id: string };

/** A place in CSS pixels from the container's upper left corner. */
export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

export interface GraphCanvasOptions {
  readonly scene: Scene;
  readonly palette: Palette;
  /** No gliding: see `prefers-reduced-motion`. */
  readonly reducedMotion: boolean;
  /** A tap or click on an item or, `null`, beside all. */
  readonly onTap: (target: CanvasTarget | null) => void;
  /** The pointer is over an item, or has left it. */
  readonly onHover: (target: CanvasTarget | null, at: CanvasPoint | null) => void;
  /** A double tap or click. Without it a node comes to the middle and the ground zooms in. */
  readonly onDoubleTap?: (target: CanvasTarget | null, at: CanvasPoint) => void;
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
  readonly update: (scene: Scene) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly fit: () => void;
  /** @param at - What stays in place; the middle where it is left out. */
  readonly zoomBy: (factor: number, at?: CanvasPoint) => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Brings a node to the middle, or does nothing when it is not drawn. It never zooms out. */
  readonly centerOn: (id: NodeId, options?: CenterOptions) => void;
  /** Where a point of the layout stands in the container. */
  readonly toScreen: (point: CanvasPoint) => CanvasPoint;
  readonly viewport: () => Viewport;
  /** Measures the container anew; a change of its size is noticed without it, a little later. */
  readonly resize: () => void;
  /** Resolves after the first frame in which the symbols show. */
  readonly whenDrawn: Promise<void>;
  readonly destroy: () => void;
}

const EMPTY: Scene = {
  nodes: new Map(),
  edges: new Map(),
  bounds: { x: 0, y: 0, width: 1, height: 1 },
};
/** Above so many nodes a moving map is a picture of the last still one (performance over sharpness). */
const MANY_NODES = 250;
const DOUBLE_TAP_ZOOM = 1.7;
/** Two quick taps further apart than this, in CSS pixels, are two taps. */
const DOUBLE_TAP_REACH = 24;

/**
 * Draws a scene with Cytoscape and keeps it drawn. It starts at the viewport the static SVG has, so
 * that it can take its place without a jump. Nodes cannot be dragged: the map is still.
 *
 * @param container - Laid out, positioned by its own style, and empty; what is put into it is hidden
 *   from assistive technology, which has the outline and the details.
 */
export function createGraphCanvas(
  container: HTMLElement,
  options: GraphCanvasOptions,
): GraphCanvas {
  const stopWheel = listenToWheel(container, (factor, at) => camera.zoomBy(factor, at, "at once"));
  const cy = startCytoscape(container, options.scene);
  for (const child of container.children) child.setAttribute("aria-hidden", "true");
  const camera = createCamera(cy, options.reducedMotion);
  const drawing = createDrawing(cy, options);
  camera.resize(options.scene.bounds);
  const resize = (): void => {
    camera.resize(drawing.scene().bounds);
  };
  cy.on("resize", resize);
  cy.on("viewport", () => {
    drawing.followZoom();
    options.onViewport?.(camera.viewport());
  });
  const stopPointer = listenToPointer(container, cy, drawing.scene, camera, options);

  return {
    update: (scene) => {
      const isMoved = scene.bounds !== drawing.scene().bounds;
      drawing.update(scene);
      if (isMoved) camera.fit(scene.bounds);
    },
    setPalette: drawing.setPalette,
    fit: () => camera.fit(drawing.scene().bounds),
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
    resize: () => void cy.resize(),
    whenDrawn: drawing.whenDrawn,
    destroy: () => {
      stopWheel();
      stopPointer();
      drawing.stop();
      cy.destroy();
      container.replaceChildren();
      container.classList.remove("__________cytoscape_container");
    },
  };
}

function startCytoscape(container: HTMLElement, scene: Scene): Core {
  const { zoom, pan } = fitViewport(scene.bounds, {
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
    textureOnViewport: scene.nodes.size > MANY_NODES,
    // A finger is not still: what moves less than this is a tap.
    touchTapThreshold: 14,
    desktopTapThreshold: 5,
  });
}

/** What is drawn now, and how to change it. */
interface Drawing {
  readonly scene: () => Scene;
  readonly update: (scene: Scene) => void;
  readonly setPalette: (palette: Palette) => void;
  readonly followZoom: () => void;
  readonly whenDrawn: Promise<void>;
  readonly stop: () => void;
}

function createDrawing(cy: Core, { scene: first, palette }: GraphCanvasOptions): Drawing {
  const shelf = createImageShelf();
  let images = createSymbolImages(palette);
  let wanted = { scene: first, palette };
  let drawn = EMPTY;
  let tier = findTier(cy.zoom());
  let isStopped = false;

  const apply = (): void => {
    if (isStopped) return;
    const before = drawn;
    drawn = wanted.scene;
    applyScene(cy, before, drawn, tier);
  };
  /** Runs at once if the wanted images are there, so that a selection shows in the same frame. */
  const whenImagesAreThere = (then: () => void): void => {
    const needed = listImages(wanted.scene, images);
    if (!shelf.lacks(needed)) then();
    else void shelf.load(needed).then(() => (isStopped ? undefined : then()));
  };

  cy.style(buildStylesheet(palette, images));
  apply();
  return {
    scene: () => wanted.scene,
    update: (scene) => {
      wanted = { ...wanted, scene: reuseUnchanged(wanted.scene, scene) };
      whenImagesAreThere(apply);
    },
    setPalette: (next) => {
      wanted = { ...wanted, palette: next };
      images = createSymbolImages(next);
      whenImagesAreThere(() => {
        // A newer palette may have come while this one's images were loading.
        if (wanted.palette === next) cy.style(buildStylesheet(next, images));
      });
    },
    followZoom: () => {
      const next = findTier(cy.zoom());
      if (next === tier) return;
      tier = next;
      applyTier(cy, drawn, tier);
    },
    whenDrawn: shelf
      .load(listImages(first, images))
      .then(() => (isStopped ? undefined : waitForFrame(cy))),
    stop: () => {
      isStopped = true;
    },
  };
}

/** Draws once more and waits until that is on the screen, or the canvas is gone. */
function waitForFrame(cy: Core): Promise<void> {
  return new Promise((resolve) => {
    cy.one("render destroy", () => requestAnimationFrame(() => resolve()));
    cy.style().update();
    cy.forceRender();
  });
}

/** Tells of taps and of what the pointer is over. Returns what stops the listening. */
function listenToPointer(
  container: HTMLElement,
  cy: Core,
  scene: () => Scene,
  camera: Camera,
  { onTap, onHover, onDoubleTap }: GraphCanvasOptions,
): () => void {
  const ground = container.firstElementChild;
  const setCursor = (cursor: string): void => {
    // On the child: Cytoscape measures itself anew whenever an attribute of the container changes.
    if (ground instanceof HTMLElement) ground.style.cursor = cursor;
  };
  const leave = (): void => {
    setCursor("");
    onHover(null, null);
  };
  // The last two taps: Cytoscape calls them a double one however far apart they are.
  let taps: readonly CanvasPoint[] = [];
  cy.on("tap", (event) => {
    taps = [...taps.slice(-1), { ...event.renderedPosition }];
    onTap(findTarget(event, cy, scene()));
  });
  cy.on("dbltap", (event) => {
    const target = findTarget(event, cy, scene());
    const at = { ...event.renderedPosition };
    const [first = at] = taps;
    if (Math.hypot(first.x - at.x, first.y - at.y) > DOUBLE_TAP_REACH) return;
    const node = target?.type === "node" ? scene().nodes.get(target.id) : undefined;
    if (onDoubleTap !== undefined) onDoubleTap(target, at);
    else if (node === undefined) camera.zoomBy(DOUBLE_TAP_ZOOM, at);
    else camera.centerOn(node, camera.viewport().zoom * DOUBLE_TAP_ZOOM);
  });
  cy.on("mouseover", "node, edge", (event) => {
    setCursor("pointer");
    onHover(findTarget(event, cy, scene()), { ...event.renderedPosition });
  });
  cy.on("mouseout", "node, edge", leave);
  cy.on("dragpan pinchzoom scrollzoom", camera.loosen);
  container.addEventListener("pointerleave", leave);
  return () => container.removeEventListener("pointerleave", leave);
}

function findTarget({ target }: EventObject, cy: Core, scene: Scene): CanvasTarget | null {
  if (target === cy) return null;
  const id: string = target.id();
  const nodes: ReadonlyMap<string, SceneNode> = scene.nodes;
  const node = nodes.get(id);
  if (node !== undefined) return { type: "node", id: node.id };
  return scene.edges.has(id) ? { type: "edge", id } : null;
}
