import type { Scene } from "#scene/scene.ts";
import { mountCytoscape } from "./cytoscape/mount-cytoscape.ts";
import { mountPainter } from "./painter/mount-painter.ts";
import type { MountRenderer } from "./shared/renderer.ts";

interface Entry {
  readonly serves: (scene: Scene) => boolean;
  readonly mount: MountRenderer;
}

/** Every renderer with the scenes that it serves; the first that does draws a scene. */
const RENDERERS: readonly Entry[] = [
  { serves: ({ size }) => size === "large", mount: mountPainter },
];

/** What draws a scene: the painter a large one, Cytoscape any other. */
export function findRenderer(scene: Scene): MountRenderer {
  return RENDERERS.find(({ serves }) => serves(scene))?.mount ?? mountCytoscape;
}
