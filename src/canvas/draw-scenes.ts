import type { Core } from "cytoscape";
import { findTier } from "#scene/geometry.ts";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import type { Scene } from "#scene/scene.ts";
import { applyScene, applyTier } from "./apply-scene.ts";
import type { Palette } from "./palette.ts";
import { buildStylesheet } from "./stylesheet.ts";
import {
  createImageShelf,
  createSymbolImages,
  listBadgeImages,
  listImages,
} from "./symbol-image.ts";

const EMPTY: Scene = {
  nodes: new Map(),
  edges: new Map(),
  bounds: { x: 0, y: 0, width: 1, height: 1 },
  regions: [],
};

/** In a large graph the sizes of a zoom tier come once the map has rested for so long: all at once they
 * take longer than a frame, and until then everything scales with the map. */
const REST_MS = 120;

/** What is drawn now, and how to change it. */
export interface Drawing {
  readonly scene: () => Scene;
  /** The zoom tier it is drawn for. */
  readonly tier: () => number;
  readonly update: (scene: Scene) => void;
  readonly setPalette: (palette: Palette) => void;
  /** To be called when the zoom has changed: sizes and labels follow it, soon or `atOnce`. */
  readonly followZoom: (atOnce?: boolean) => void;
  readonly whenDrawn: Promise<void>;
  readonly stop: () => void;
}

/** Draws a scene into Cytoscape, and from then on whatever comes after it. */
export function createDrawing(
  cy: Core,
  { scene: first, palette }: { readonly scene: Scene; readonly palette: Palette },
): Drawing {
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

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    const next = findTier(cy.zoom());
    if (next === tier || isStopped) return;
    tier = next;
    applyTier(cy, drawn, tier);
  };

  cy.style(buildStylesheet(palette, images));
  apply();
  return {
    scene: () => wanted.scene,
    tier: () => tier,
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
    followZoom: (atOnce = false) => {
      clearTimeout(waiting);
      if (findTier(cy.zoom()) === tier) return;
      if (atOnce || drawn.regions.length === 0) follow();
      else waiting = setTimeout(follow, REST_MS);
    },
    whenDrawn: shelf
      .load(new Set([...listImages(first, images), ...listBadgeImages(first, images)]))
      .then(() => (isStopped ? undefined : waitForFrame(cy))),
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
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
