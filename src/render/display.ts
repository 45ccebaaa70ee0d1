import { findTier, type Point } from "#scene/geometry.ts";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import type { Scene, SceneItem } from "#scene/scene.ts";
import type { Camera } from "./camera.ts";
import { findRenderer } from "./renderers.ts";
import type { Palette } from "./shared/palette.ts";
import type { MountRenderer, Pointer, Renderer } from "./shared/renderer.ts";
import {
  createImageShelf,
  createSymbolImages,
  type ImageShelf,
  listBadgeImages,
  listImages,
  type SymbolImages,
} from "./shared/symbol-image.ts";

/** What is shown now, and how to change it. */
export interface Display {
  /** The scene that shows, or will as soon as its symbols' images are there. */
  readonly scene: () => Scene;
  /** The zoom tier it is drawn for. */
  readonly tier: () => number;
  readonly update: (scene: Scene) => void;
  readonly setPalette: (palette: Palette) => void;
  /** To be called when the camera has moved. Sizes and labels follow its zoom, soon or `atOnce`. */
  readonly follow: (atOnce?: boolean) => void;
  /** To be called when the screen's pixels have become finer or coarser. */
  readonly sharpen: () => void;
  /** What is at a point of the layout. */
  readonly find: (point: Point, pointer: Pointer) => SceneItem | null;
  readonly whenDrawn: Promise<void>;
  readonly stop: () => void;
}

/**
 * Shows a scene, and from then on whatever comes after it, with the renderer that serves it.
 *
 * @throws {Error} When the browser gives no canvas to draw on.
 */
export function createDisplay(
  container: HTMLElement,
  camera: Camera,
  first: { readonly scene: Scene; readonly palette: Palette },
): Display {
  const shelf = createImageShelf();
  /** Whose images are loading or there: what is wanted next. */
  let wanted = { ...first, images: createSymbolImages(first.palette) };
  let shown = wanted;
  let tier = findTier(camera.sight().zoom);
  let isStopped = false;
  let waiting: ReturnType<typeof setTimeout> | undefined;
  const start = (mount: MountRenderer): Renderer =>
    mount({ container, sight: camera.sight(), findImage: shelf.find });
  let mounted = findRenderer(first.scene);
  let renderer = start(mounted);
  let isBegun = false;

  /** Shows it with the renderer that serves it, put in place of another where that is what is there. */
  const show = (): void => {
    const serving = findRenderer(shown.scene);
    if (serving !== mounted) {
      renderer.destroy();
      mounted = serving;
      renderer = start(serving);
    }
    isBegun = true;
    renderer.show({ ...shown, tier });
  };
  const settle = (): void => {
    if (isStopped) return;
    renderer.settle();
    const next = findTier(camera.sight().zoom);
    if (next === tier) return;
    tier = next;
    if (isBegun) show();
  };
  /** Shows what is wanted: at once if its images are there, so that a selection shows in the same frame. */
  const showSoon = (): void => {
    const asked = wanted;
    whenThere(shelf, listImages(asked.scene, asked.images), () => {
      // What came later shows instead.
      if (isStopped || wanted !== asked) return;
      if (shown.images !== asked.images) shown.images.release();
      shown = asked;
      show();
    });
  };
  // Not before: what Cytoscape has drawn without its image it draws so once more.
  const whenDrawn = shelf.load(listAllImages(wanted.scene, wanted.images)).then(() => {
    if (isStopped) return;
    showSoon();
    return renderer.whenSeen();
  });
  return {
    scene: () => wanted.scene,
    tier: () => tier,
    update: (scene) => {
      wanted = { ...wanted, scene: reuseUnchanged(wanted.scene, scene) };
      showSoon();
    },
    setPalette: (palette) => {
      if (wanted.images !== shown.images) wanted.images.release();
      wanted = { ...wanted, palette, images: createSymbolImages(palette) };
      showSoon();
    },
    follow: (atOnce = false) => {
      renderer.look(camera.sight());
      clearTimeout(waiting);
      if (atOnce || renderer.restMs === 0) settle();
      else waiting = setTimeout(settle, renderer.restMs);
    },
    sharpen: () => renderer.sharpen(),
    find: (point, pointer) => renderer.find(point, pointer),
    whenDrawn,
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
      renderer.destroy();
      for (const { images } of new Set([wanted, shown])) images.release();
    },
  };
}

/** At once if they are there. */
function whenThere(shelf: ImageShelf, needed: ReadonlySet<string>, then: () => void): void {
  if (shelf.lacks(needed)) void shelf.load(needed).then(then);
  else then();
}

function listAllImages(scene: Scene, images: SymbolImages): ReadonlySet<string> {
  return new Set([...listImages(scene, images), ...listBadgeImages(scene, images)]);
}
