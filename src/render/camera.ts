import type { Core } from "cytoscape";
import type { Point } from "#scene/geometry.ts";
import type { Box } from "#scene/scene.ts";
import { fitViewport, type Viewport } from "#scene/viewport.ts";

/** Moves the canvas's viewport. Places are in CSS pixels from the container's corner. */
export interface Camera {
  /** Shows a part of the drawing whole, centred, and keeps doing so when the container is resized. */
  readonly fit: (part: Box, bounds: Box) => void;
  readonly zoomBy: (factor: number, at?: Point, moving?: "gliding" | "at once") => void;
  readonly panBy: (dx: number, dy: number) => void;
  /** Brings a layout point to the middle; never zooms out for it. */
  readonly centerOn: (point: Point, zoom?: number) => void;
  /** Whether a layout point stands clear of the container's edge. */
  readonly isInSight: (point: Point) => boolean;
  readonly viewport: () => Viewport;
  /** Shows the part at once, without gliding, as `fit` does. */
  readonly open: (part: Box, bounds: Box) => void;
  /** To be called when the container's size has changed. */
  readonly resize: () => void;
  /** The reader has moved the map: from now on a new size keeps its middle. */
  readonly loosen: () => void;
}

const GLIDE_MS = 160;
/** Zoom in to four pixels a unit, and out to half of what shows everything. */
const NEAREST = 4;
const FARTHEST_OF_FIT = 0.5;
/** What stands nearer to the edge than this is not seen well: its symbol or label may be cut. */
const SIGHT_MARGIN = 40;

/** @param reducedMotion - Moves come at once instead of gliding. */
export function createCamera(cy: Core, reducedMotion: boolean): Camera {
  let isFitted = true;
  let shown: { readonly part: Box; readonly bounds: Box } | null = null;
  let size = { width: cy.width(), height: cy.height() };

  const move = ({ zoom, pan }: Viewport, isGliding: boolean): void => {
    cy.stop(true);
    if (isGliding && !reducedMotion) {
      cy.animate({ zoom, pan: { ...pan } }, { duration: GLIDE_MS, easing: "ease-out" });
    } else cy.viewport({ zoom, pan: { ...pan } });
  };
  const limit = (zoom: number): number => Math.min(cy.maxZoom(), Math.max(cy.minZoom(), zoom));
  const around = (zoom: number, at: Point): Viewport => {
    const { x, y } = cy.pan();
    const factor = zoom / cy.zoom();
    return { zoom, pan: { x: at.x - (at.x - x) * factor, y: at.y - (at.y - y) * factor } };
  };
  const middle = (): Point => ({ x: cy.width() / 2, y: cy.height() / 2 });
  const setLimits = (fitting: number): void => {
    cy.minZoom(Math.min(fitting * FARTHEST_OF_FIT, NEAREST));
    cy.maxZoom(Math.max(NEAREST, fitting));
  };
  const show = (part: Box, bounds: Box, isGliding: boolean): void => {
    shown = { part, bounds };
    const viewport = fitViewport(part, { width: cy.width(), height: cy.height() });
    if (!(viewport.zoom > 0)) return; // The container is not laid out yet, or hidden.
    setLimits(fitViewport(bounds, { width: cy.width(), height: cy.height() }).zoom);
    isFitted = true;
    move(viewport, isGliding);
  };

  return {
    fit: (part, bounds) => show(part, bounds, true),
    open: (part, bounds) => show(part, bounds, false),
    zoomBy: (factor, at = middle(), moving = "gliding") => {
      isFitted = false;
      cy.stop(true, true);
      move(around(limit(cy.zoom() * factor), at), moving === "gliding");
    },
    panBy: (dx, dy) => {
      isFitted = false;
      cy.stop(true, true);
      const { x, y } = cy.pan();
      move({ zoom: cy.zoom(), pan: { x: x + dx, y: y + dy } }, false);
    },
    centerOn: (point, zoom = cy.zoom()) => {
      isFitted = false;
      const nearer = limit(Math.max(zoom, cy.zoom()));
      const { x, y } = middle();
      move({ zoom: nearer, pan: { x: x - point.x * nearer, y: y - point.y * nearer } }, true);
    },
    isInSight: ({ x, y }) => {
      const at = { x: x * cy.zoom() + cy.pan().x, y: y * cy.zoom() + cy.pan().y };
      const [right, bottom] = [cy.width() - SIGHT_MARGIN, cy.height() - SIGHT_MARGIN];
      return at.x > SIGHT_MARGIN && at.x < right && at.y > SIGHT_MARGIN && at.y < bottom;
    },
    viewport: () => ({ zoom: cy.zoom(), pan: { ...cy.pan() } }),
    resize: () => {
      const before = size;
      size = { width: cy.width(), height: cy.height() };
      if (shown !== null && (isFitted || before.width === 0 || before.height === 0)) {
        show(shown.part, shown.bounds, false);
      } else cy.panBy({ x: (size.width - before.width) / 2, y: (size.height - before.height) / 2 });
    },
    loosen: () => {
      isFitted = false;
    },
  };
}
