import type { Core } from "cytoscape";
import { findTier, type Point } from "#scene/geometry.ts";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import type { Scene } from "#scene/scene.ts";
import { applyScene, applyTier } from "./cytoscape/apply-scene.ts";
import { buildStylesheet } from "./cytoscape/stylesheet.ts";
import type { CanvasItem, Reach } from "./find-target.ts";
import { isPainted, type Painting } from "./painter/painting.ts";
import type { Palette } from "./palette.ts";
import {
  createSymbolImages,
  type ImageShelf,
  listBadgeImages,
  listImages,
  type SymbolImages,
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
  /** What of a painted scene is at a point of the layout; Cytoscape knows of the others. */
  readonly findPainted: (point: Point, reach: Reach) => CanvasItem | null;
  readonly whenDrawn: Promise<void>;
  readonly stop: () => void;
}

/** Draws a scene with Cytoscape or paints it, and from then on whatever comes after it. */
export function createDrawing(
  cy: Core,
  painting: Painting,
  shelf: ImageShelf,
  { scene: first, palette }: { readonly scene: Scene; readonly palette: Palette },
): Drawing {
  let images = createSymbolImages(palette);
  let imagesShown = images;
  let wanted = { scene: first, palette };
  let shown = palette;
  let drawn = EMPTY;
  let tier = findTier(cy.zoom());
  let isStopped = false;

  const paint = (): void =>
    painting.update(
      isPainted(drawn) ? { scene: drawn, tier, palette: shown, images: imagesShown } : null,
    );
  const apply = (): void => {
    if (isStopped) return;
    const before = drawn;
    drawn = wanted.scene;
    applyScene(cy, findHeld(before), findHeld(drawn), tier);
    paint();
  };
  /** Runs at once if the wanted images are there, so that a selection shows in the same frame. */
  const whenImagesAreThere = (then: () => void): void =>
    whenThere(shelf, listImages(wanted.scene, images), () => (isStopped ? undefined : then()));

  let waiting: ReturnType<typeof setTimeout> | undefined;
  const follow = (): void => {
    if (isStopped) return;
    painting.sharpen();
    const next = findTier(cy.zoom());
    if (next === tier) return;
    tier = next;
    applyTier(cy, findHeld(drawn), tier);
    paint();
  };

  cy.style(buildStylesheet(palette, images));
  // Not before: what Cytoscape has drawn without its image it draws so once more.
  const whenDrawn = shelf.load(listAllImages(first, images)).then(() => {
    apply();
    return isStopped ? undefined : waitForFrame(cy);
  });
  return {
    scene: () => wanted.scene,
    tier: () => tier,
    update: (scene) => {
      wanted = { ...wanted, scene: reuseUnchanged(wanted.scene, scene) };
      whenImagesAreThere(apply);
    },
    setPalette: (next) => {
      wanted = { ...wanted, palette: next };
      const coming = createSymbolImages(next);
      images = coming;
      whenImagesAreThere(() => {
        // A newer palette may have come while this one's images were loading.
        if (images !== coming) return coming.release();
        cy.style(buildStylesheet(next, coming));
        imagesShown.release();
        imagesShown = coming;
        shown = next;
        paint();
      });
    },
    followZoom: (atOnce = false) => {
      clearTimeout(waiting);
      if (atOnce || !isPainted(drawn)) follow();
      else waiting = setTimeout(follow, REST_MS);
    },
    findPainted: painting.find,
    whenDrawn,
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
      for (const made of new Set([images, imagesShown])) made.release();
    },
  };
}

/** What of a scene Cytoscape holds: all or nothing. */
function findHeld(scene: Scene): Scene {
  return isPainted(scene) ? EMPTY : scene;
}

/** At once if they are there. */
function whenThere(shelf: ImageShelf, needed: ReadonlySet<string>, then: () => void): void {
  if (shelf.lacks(needed)) void shelf.load(needed).then(then);
  else then();
}

function listAllImages(scene: Scene, images: SymbolImages): ReadonlySet<string> {
  return new Set([...listImages(scene, images), ...listBadgeImages(scene, images)]);
}

/** Draws once more and waits until that is on the screen, or the canvas is gone. */
function waitForFrame(cy: Core): Promise<void> {
  return new Promise((resolve) => {
    cy.one("render destroy", () => requestAnimationFrame(() => resolve()));
    cy.style().update();
    cy.forceRender();
  });
}
