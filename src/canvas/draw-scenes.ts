import type { Core } from "cytoscape";
import { findTier, type Point } from "#scene/geometry.ts";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import type { Scene } from "#scene/scene.ts";
import { applyScene, applyTier } from "./apply-scene.ts";
import type { BaseLayer } from "./base-layer.ts";
import type { Palette } from "./palette.ts";
import { shareImage } from "./renderer.ts";
import { splitScene } from "./split-scene.ts";
import { buildStylesheet } from "./stylesheet.ts";
import {
  createImageShelf,
  createSymbolImages,
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
  /** The base line nearest to a point, of those Cytoscape does not hold, within a reach in layout units. */
  readonly findBaseLine: (point: Point, reach: number) => string | null;
  readonly whenDrawn: Promise<void>;
  readonly stop: () => void;
}

/** Draws a scene into Cytoscape and the layer below it, and from then on whatever comes after it. */
export function createDrawing(
  cy: Core,
  layer: BaseLayer,
  { scene: first, palette }: { readonly scene: Scene; readonly palette: Palette },
): Drawing {
  const shelf = createImageShelf((address, image) => {
    if (!isStopped) shareImage(cy, address, image);
  });
  let images = createSymbolImages(palette);
  let imagesShown = images;
  let wanted = { scene: first, palette };
  let shown = palette;
  let drawn = splitScene(EMPTY);
  let tier = findTier(cy.zoom());
  let isStopped = false;

  const drawBase = (): void => layer.update({ ...drawn, tier, palette: shown });
  const apply = (): void => {
    if (isStopped) return;
    const before = drawn;
    drawn = splitScene(wanted.scene);
    applyScene(cy, before.held, drawn.held, tier);
    drawBase();
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
    applyTier(cy, drawn.held, tier);
    drawBase();
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
        drawBase();
      });
    },
    followZoom: (atOnce = false) => {
      clearTimeout(waiting);
      if (findTier(cy.zoom()) === tier) return;
      if (atOnce || drawn.regions.length === 0) follow();
      else waiting = setTimeout(follow, REST_MS);
    },
    findBaseLine: layer.findLine,
    whenDrawn,
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
      for (const made of new Set([images, imagesShown])) made.release();
    },
  };
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
