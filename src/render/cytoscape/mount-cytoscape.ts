import cytoscape, { type Core } from "cytoscape";
import { findTarget, type Reach } from "#render/shared/find-target.ts";
import { addLayer } from "#render/shared/layer.ts";
import type { MountRenderer, Pointer, Rendition, Sight } from "#render/shared/renderer.ts";
import type { Scene } from "#scene/scene.ts";
import { applyScene, applyTier } from "./apply-scene.ts";
import { buildStylesheet } from "./stylesheet.ts";

/** How near to an item, in CSS pixels, a pointer is on it: there is room around each. */
const REACH: Readonly<Record<Pointer, Reach>> = {
  mouse: { node: 2, line: 8 },
  finger: { node: 8, line: 24 },
};

/** Draws scenes of up to a few hundred nodes with Cytoscape. No pointer reaches it: the camera moves it. */
export const mountCytoscape: MountRenderer = ({ container, sight }) => {
  const layer = addLayer(container, "div");
  Object.assign(layer.style, { width: "100%", height: "100%" });
  const cy = startCytoscape(layer, sight);
  let shown: Rendition | null = null;
  return {
    show: (rendition) => {
      if (shown?.images !== rendition.images) {
        cy.style(buildStylesheet(rendition.palette, rendition.images));
      }
      draw(cy, shown, rendition);
      shown = rendition;
    },
    look: ({ zoom, pan, width, height }) => {
      if (cy.width() !== width || cy.height() !== height) cy.resize();
      cy.viewport({ zoom, pan: { ...pan } });
    },
    // Its canvases have as many pixels as the screen had when their size was last looked at.
    sharpen: () => {
      cy.resize();
    },
    settle: () => undefined,
    restMs: 0,
    find: (point, pointer) => {
      if (shown === null) return null;
      const { node, line } = REACH[pointer];
      const reach = { node: node / cy.zoom(), line: line / cy.zoom() };
      return findTarget(shown.scene, shown.tier, point, reach);
    },
    whenSeen: () => waitForFrame(cy),
    destroy: () => {
      cy.destroy();
      layer.remove();
    },
  };
};

function startCytoscape(container: HTMLElement, { zoom, pan }: Sight): Core {
  return cytoscape({
    container,
    zoom,
    pan: { ...pan },
    layout: { name: "preset", fit: false },
  });
}

const NOTHING: Scene = {
  nodes: new Map(),
  edges: new Map(),
  bounds: { x: 0, y: 0, width: 1, height: 1 },
  regions: [],
  size: "small",
};

function draw(cy: Core, before: Rendition | null, { scene, tier }: Rendition): void {
  const [drawn, drawnTier] = [before?.scene ?? NOTHING, before?.tier ?? tier];
  if (drawn !== scene) applyScene(cy, drawn, scene, drawnTier);
  if (drawnTier !== tier) applyTier(cy, scene, tier);
}

/** Draws once more and waits until that is on the screen, or the canvas is gone. */
function waitForFrame(cy: Core): Promise<void> {
  return new Promise((resolve) => {
    cy.one("render destroy", () => requestAnimationFrame(() => resolve()));
    cy.style().update();
    cy.forceRender();
  });
}
