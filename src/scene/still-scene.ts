import { isBroughtOut } from "./frame.ts";
import type { Scene, SceneEdge, SceneNode } from "./scene.ts";

/**
 * What the still drawing of a large graph carries, so that its pages stay small: what is brought out
 * and, dim, the countries, by which the reader finds the way; while nothing is, everything but the
 * faint ties to hubs. A small graph is drawn whole: the very scene is given back.
 */
export function toStillScene(scene: Scene): Scene {
  if (scene.size === "small") return scene;
  const hasFocus =
    [...scene.nodes.values()].some(isBroughtOut) || [...scene.edges.values()].some(isLitEdge);
  const nodes = hasFocus ? filterMap(scene.nodes, staysBesideFocus) : scene.nodes;
  const edges = filterMap(
    scene.edges,
    (edge) =>
      (hasFocus ? edge.emphasis !== "dim" : !(edge.quiet && edge.emphasis === "plain")) &&
      nodes.has(edge.from) &&
      nodes.has(edge.to),
  );
  return { ...scene, nodes, edges };
}

function isLitEdge({ emphasis }: SceneEdge): boolean {
  return emphasis === "selected" || emphasis === "lit";
}

function staysBesideFocus({ emphasis, kind }: SceneNode): boolean {
  return emphasis !== "dim" || kind === "country";
}

function filterMap<K, T>(items: ReadonlyMap<K, T>, stays: (item: T) => boolean): ReadonlyMap<K, T> {
  return new Map([...items].filter(([, item]) => stays(item)));
}
