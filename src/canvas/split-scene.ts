import { findTone } from "#scene/line-style.ts";
import type { Scene, SceneEdge, SceneNode, SceneRegion } from "#scene/scene.ts";
import { formatBadge } from "#scene/svg-edge.ts";

/** An edge with the nodes it joins. */
export interface BaseLine {
  readonly edge: SceneEdge;
  readonly from: SceneNode;
  readonly to: SceneNode;
}

/** A scene in two: what Cytoscape holds, and the many lines that are only drawn. */
export interface SplitScene {
  /** Without the base lines and the regions. */
  readonly held: Scene;
  readonly base: readonly BaseLine[];
  readonly regions: readonly SceneRegion[];
}

/**
 * Parts a scene with regions; in one without, Cytoscape holds everything. A base line is an edge that
 * is not brought out and carries neither sign nor count, for it is the line and its arrowheads that are
 * cheap to draw.
 */
export function splitScene(scene: Scene): SplitScene {
  const { nodes, edges, regions } = scene;
  if (regions.length === 0) return { held: scene, base: [], regions };
  const held = new Map<string, SceneEdge>();
  const base: BaseLine[] = [];
  for (const [id, edge] of edges) {
    if (isBroughtOut(edge) || formatBadge(edge) !== "") {
      held.set(id, edge);
      continue;
    }
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from !== undefined && to !== undefined) base.push({ edge, from, to });
  }
  return { held: { ...scene, edges: held, regions: [] }, base, regions };
}

function isBroughtOut(edge: SceneEdge): boolean {
  const tone = findTone(edge);
  return tone === "lit" || tone === "selected";
}
