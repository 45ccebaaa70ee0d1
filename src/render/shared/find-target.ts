import {
  controlPoint,
  flattenCurve,
  labelBox,
  type Point,
  readTier,
  symbolBox,
} from "#scene/geometry.ts";
import { TONE_LOOKS } from "#scene/looks.ts";
import { isCovered } from "#scene/outline.ts";
import type { Box, Scene, SceneEdge, SceneItem, SceneNode } from "#scene/scene.ts";

/** How near to an item counts as on it, in layout units. */
export interface Reach {
  readonly node: number;
  readonly line: number;
}

/**
 * What of a scene is at a point: a node by its symbol, by its label, or by being nearly there;
 * else the nearest line. Of several nodes the one drawn last.
 */
export function findTarget(
  scene: Scene,
  tier: number,
  point: Point,
  reach: Reach,
): SceneItem | null {
  const { symbolScale } = readTier(tier);
  const node =
    findTopmost(scene, (node) => isCovered(node, point, symbolScale)) ??
    findTopmost(scene, (node) => node.labelFrom <= tier && isIn(labelBox(node, tier), point, 0)) ??
    findTopmost(scene, (node) => isIn(symbolBox(node, tier), point, reach.node));
  if (node !== null) return { type: "node", id: node.id };
  const line = findNearestLine(scene, point, reach.line);
  return line === null ? null : { type: "edge", id: line };
}

function findTopmost({ nodes }: Scene, isHit: (node: SceneNode) => boolean): SceneNode | null {
  let top: SceneNode | null = null;
  for (const node of nodes.values()) {
    const isAbove =
      top === null || TONE_LOOKS[node.emphasis].layer >= TONE_LOOKS[top.emphasis].layer;
    if (isAbove && isHit(node)) top = node;
  }
  return top;
}

function isIn(box: Box, { x, y }: Point, reach: number): boolean {
  return (
    x >= box.x - reach &&
    x <= box.x + box.width + reach &&
    y >= box.y - reach &&
    y <= box.y + box.height + reach
  );
}

/**
 * The id of the line nearest to a point within a reach, both in layout units; the last of those equally
 * near. Only lines whose box comes near enough are looked at closely.
 */
export function findNearestLine(
  { nodes, edges }: Pick<Scene, "nodes" | "edges">,
  point: Point,
  reach: number,
): string | null {
  let nearest: string | null = null;
  let least = reach;
  for (const edge of edges.values()) {
    const [from, to] = [nodes.get(edge.from), nodes.get(edge.to)];
    if (from === undefined || to === undefined) continue;
    if (!isIn(boxCurve(edge, from, to), point, least)) continue;
    const distance = measureDistance(flattenCurve(from, to, edge.bend), point);
    if (distance > least) continue;
    least = distance;
    nearest = edge.id;
  }
  return nearest;
}

/** The box around a line's ends and control point. */
function boxCurve({ bend }: SceneEdge, from: Point, to: Point): Box {
  const control = controlPoint(from, to, bend);
  const [left, top] = [Math.min(from.x, to.x, control.x), Math.min(from.y, to.y, control.y)];
  const [right, foot] = [Math.max(from.x, to.x, control.x), Math.max(from.y, to.y, control.y)];
  return { x: left, y: top, width: right - left, height: foot - top };
}

function measureDistance(points: readonly Point[], point: Point): number {
  return points.reduce((least, end, index) => {
    const start = points[index - 1];
    return start === undefined ? least : Math.min(least, distanceToPiece(point, start, end));
  }, Number.POSITIVE_INFINITY);
}

function distanceToPiece({ x, y }: Point, start: Point, end: Point): number {
  const [dx, dy] = [end.x - start.x, end.y - start.y];
  const along = ((x - start.x) * dx + (y - start.y) * dy) / (dx * dx + dy * dy || 1);
  const part = Math.min(1, Math.max(0, along));
  return Math.hypot(x - start.x - part * dx, y - start.y - part * dy);
}
