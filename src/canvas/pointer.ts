import type { Core, EventObject } from "cytoscape";
import type { Point } from "#scene/geometry.ts";
import type { Scene, SceneNode } from "#scene/scene.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Camera } from "./camera.ts";
import type { Drawing } from "./draw-scenes.ts";
import { moreImage } from "./elements.ts";

/** Something drawn: a node, or an edge by its line or bridge id. */
export type CanvasItem =
  | { readonly type: "node"; readonly id: NodeId }
  | { readonly type: "edge"; readonly id: string };

/** What a tap may mean: an item or, by the badge of its hidden neighbours, more around a node. */
export type CanvasTarget = CanvasItem | { readonly type: "more"; readonly id: NodeId };

/** A place in CSS pixels from the container's upper left corner. */
export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

export interface PointerHooks {
  /** A tap or click on an item or a badge or, `null`, beside all. */
  readonly onTap: (target: CanvasTarget | null) => void;
  /** The pointer is over an item, or has left it. */
  readonly onHover: (target: CanvasItem | null, at: CanvasPoint | null) => void;
  /** A double tap or click. Without it a node comes to the middle and the ground zooms in. */
  readonly onDoubleTap?: (target: CanvasItem | null, at: CanvasPoint) => void;
}

const DOUBLE_TAP_ZOOM = 1.7;
/** Two quick taps further apart than this, in CSS pixels, are two taps. */
const DOUBLE_TAP_REACH = 24;

/** Tells of taps and of what the pointer is over. Returns what stops the listening. */
export function listenToPointer(
  container: HTMLElement,
  cy: Core,
  drawing: Drawing,
  camera: Camera,
  { onTap, onHover, onDoubleTap }: PointerHooks,
): () => void {
  const ground = container.firstElementChild;
  const { scene } = drawing;
  let isOnItem = false;
  const setCursor = (cursor: string): void => {
    // On the child: Cytoscape measures itself anew whenever an attribute of the container changes.
    if (ground instanceof HTMLElement) ground.style.cursor = cursor;
  };
  const leave = (): void => {
    isOnItem = false;
    setCursor("");
    onHover(null, null);
  };
  // The last two taps: Cytoscape calls them a double one however far apart they are.
  let taps: readonly CanvasPoint[] = [];
  cy.on("tap", (event) => {
    taps = [...taps.slice(-1), { ...event.renderedPosition }];
    const badge = findBadge(drawing, event.position);
    onTap(badge === null ? findTarget(event, cy, scene()) : { type: "more", id: badge.id });
  });
  cy.on("dbltap", (event) => {
    const target = findTarget(event, cy, scene());
    const at = { ...event.renderedPosition };
    const [first = at] = taps;
    if (Math.hypot(first.x - at.x, first.y - at.y) > DOUBLE_TAP_REACH) return;
    // Two taps on a badge have shown what it hides, and hidden it again.
    if (findBadge(drawing, event.position) !== null) return;
    const node = target?.type === "node" ? scene().nodes.get(target.id) : undefined;
    if (onDoubleTap !== undefined) onDoubleTap(target, at);
    else if (node === undefined) camera.zoomBy(DOUBLE_TAP_ZOOM, at);
    else camera.centerOn(node, camera.viewport().zoom * DOUBLE_TAP_ZOOM);
  });
  cy.on("mouseover", "node, edge", (event) => {
    isOnItem = true;
    setCursor("pointer");
    onHover(findTarget(event, cy, scene()), { ...event.renderedPosition });
  });
  cy.on("mouseout", "node, edge", leave);
  cy.on("mousemove", (event) => {
    // A badge stands out of what Cytoscape knows as its node.
    if (!isOnItem) setCursor(findBadge(drawing, event.position) === null ? "" : "pointer");
  });
  cy.on("dragpan pinchzoom scrollzoom", camera.loosen);
  container.addEventListener("pointerleave", leave);
  return () => container.removeEventListener("pointerleave", leave);
}

function findTarget({ target }: EventObject, cy: Core, scene: Scene): CanvasItem | null {
  if (target === cy) return null;
  const id: string = target.id();
  const nodes: ReadonlyMap<string, SceneNode> = scene.nodes;
  const node = nodes.get(id);
  if (node !== undefined) return { type: "node", id: node.id };
  return scene.edges.has(id) ? { type: "edge", id } : null;
}

/** The node whose badge is drawn over a point of the layout; the last drawn of several. */
function findBadge(drawing: Drawing, point: Point): SceneNode | null {
  let found: SceneNode | null = null;
  for (const node of drawing.scene().nodes.values()) {
    if (node.hidden === 0) continue;
    const { x, y, width, height } = moreImage(node, drawing.tier());
    const isOver =
      Math.abs(point.x - node.x - x) <= width / 2 && Math.abs(point.y - node.y - y) <= height / 2;
    if (isOver) found = node;
  }
  return found;
}
