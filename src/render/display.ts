import { findTier, type Point } from "#scene/geometry.ts";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import type { Scene, SceneItem } from "#scene/scene.ts";
import type { Camera } from "./camera.ts";
import type { Palette } from "./palette.ts";
import type { MountRenderer, Pointer, Renderer } from "./renderer.ts";
import { findRenderer } from "./renderers.ts";
import {
  createImageShelf,
  createSymbolImages,
  type ImageShelf,
  listBadgeImages,
  listImages,
  type SymbolImages,
} from "./symbol-image.ts";

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
  /** What is at a point of the layout. */
  readonly find: (point: Point, pointer: Pointer) => SceneItem | null;
  readonly whenDrawn: Promise<void>;
  readonly stop: () => void;
}

/** Shows a scene, and from then on whatever comes after it, with the renderer that serves it. */
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
  const stand = createStand((mount) =>
    mount({ container, sight: camera.sight(), findImage: shelf.find }),
  );

  const show = (): void => stand.take(findRenderer(shown.scene)).show({ ...shown, tier });
  const settle = (): void => {
    if (isStopped) return;
    stand.renderer()?.settle();
    const next = findTier(camera.sight().zoom);
    if (next === tier) return;
    tier = next;
    if (stand.renderer() !== null) show();
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
    return stand.renderer()?.whenSeen();
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
      const renderer = stand.renderer();
      renderer?.look(camera.sight());
      clearTimeout(waiting);
      const restMs = renderer?.restMs ?? 0;
      if (atOnce || restMs === 0) settle();
      else waiting = setTimeout(settle, restMs);
    },
    find: (point, pointer) => stand.renderer()?.find(point, pointer) ?? null,
    whenDrawn,
    stop: () => {
      isStopped = true;
      clearTimeout(waiting);
      stand.clear();
      for (const { images } of new Set([wanted, shown])) images.release();
    },
  };
}

/** Where one renderer stands at a time. */
interface Stand {
  readonly renderer: () => Renderer | null;
  /** The renderer there, put in place of another where that is what stands there. */
  readonly take: (mount: MountRenderer) => Renderer;
  readonly clear: () => void;
}

function createStand(start: (mount: MountRenderer) => Renderer): Stand {
  let held: { readonly mount: MountRenderer; readonly renderer: Renderer } | null = null;
  return {
    renderer: () => held?.renderer ?? null,
    take: (mount) => {
      if (held?.mount === mount) return held.renderer;
      held?.renderer.destroy();
      held = { mount, renderer: start(mount) };
      return held.renderer;
    },
    clear: () => {
      held?.renderer.destroy();
      held = null;
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
