import type { Core, EventObject } from "cytoscape";
import type { Point } from "#scene/geometry.ts";
import { isEqual } from "#scene/reuse-unchanged.ts";
import type { SceneNode } from "#scene/scene.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Camera } from "./camera.ts";
import { moreImage } from "./cytoscape/elements.ts";
import type { Drawing } from "./draw-scenes.ts";
import type { CanvasItem, Reach } from "./find-target.ts";

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
/** How near to a painted item, in CSS pixels, the pointer is on it; a finger is less exact. */
const POINTER_REACH: Reach = { node: 2, line: 6 };
const FINGER_REACH: Reach = { node: 8, line: 12 };

/** Tells of taps and of what the pointer is over. Returns what stops the listening. */
export function listenToPointer(
  container: HTMLElement,
  cy: Core,
  drawing: Drawing,
  camera: Camera,
  { onTap, onHover, onDoubleTap }: PointerHooks,
): () => void {
  // Cytoscape's own, over the painting.
  const ground = container.lastElementChild;
  /** Whether the pointer is over an item of Cytoscape's. */
  let isOnItem = false;
  /** The painted item that the pointer is over. */
  let painted: CanvasItem | null = null;
  const setCursor = (cursor: string): void => {
    // On the child: Cytoscape measures itself anew whenever an attribute of the container changes.
    if (ground instanceof HTMLElement) ground.style.cursor = cursor;
  };
  const leave = (): void => {
    isOnItem = false;
    painted = null;
    setCursor("");
    onHover(null, null);
  };
  const find = (event: EventObject): CanvasItem | null => findTarget(event, cy, drawing);
  // The last two taps: Cytoscape calls them a double one however far apart they are.
  let taps: readonly CanvasPoint[] = [];
  cy.on("tap", (event) => {
    taps = [...taps.slice(-1), { ...event.renderedPosition }];
    const badge = findBadge(drawing, event.position);
    onTap(badge === null ? find(event) : { type: "more", id: badge.id });
  });
  cy.on("dbltap", (event) => {
    const target = find(event);
    const at = { ...event.renderedPosition };
    const [first = at] = taps;
    if (Math.hypot(first.x - at.x, first.y - at.y) > DOUBLE_TAP_REACH) return;
    // Two taps on a badge have shown what it hides, and hidden it again.
    if (findBadge(drawing, event.position) !== null) return;
    const node = target?.type === "node" ? drawing.scene().nodes.get(target.id) : undefined;
    if (onDoubleTap !== undefined) onDoubleTap(target, at);
    else if (node === undefined) camera.zoomBy(DOUBLE_TAP_ZOOM, at);
    else camera.centerOn(node, camera.viewport().zoom * DOUBLE_TAP_ZOOM);
  });
  cy.on("mouseover", "node, edge", (event) => {
    isOnItem = true;
    painted = null;
    setCursor("pointer");
    onHover(find(event), { ...event.renderedPosition });
  });
  cy.on("mouseout", "node, edge", leave);
  const pointAt = (item: CanvasItem | null, at: CanvasPoint): void => {
    if (isEqual(item, painted)) return;
    painted = item;
    onHover(item, item === null ? null : at);
  };
  cy.on("mousemove", (event) => {
    if (isOnItem) return;
    // A badge stands out of its node.
    const isOnBadge = findBadge(drawing, event.position) !== null;
    const item = isOnBadge || event.target !== cy ? null : findPainted(event, cy, drawing);
    setCursor(isOnBadge || item !== null ? "pointer" : "");
    if (event.target === cy) pointAt(item, { ...event.renderedPosition });
  });
  cy.on("dragpan pinchzoom scrollzoom", camera.loosen);
  container.addEventListener("pointerleave", leave);
  return () => container.removeEventListener("pointerleave", leave);
}

function findTarget(event: EventObject, cy: Core, drawing: Drawing): CanvasItem | null {
  const { target } = event;
  if (target === cy) return findPainted(event, cy, drawing);
  const scene = drawing.scene();
  const id: string = target.id();
  const nodes: ReadonlyMap<string, SceneNode> = scene.nodes;
  const node = nodes.get(id);
  if (node !== undefined) return { type: "node", id: node.id };
  return scene.edges.has(id) ? { type: "edge", id } : null;
}

function findPainted(
  { position, originalEvent }: EventObject,
  cy: Core,
  drawing: Drawing,
): CanvasItem | null {
  const isFinger = originalEvent?.type.startsWith("touch") === true;
  const { node, line } = isFinger ? FINGER_REACH : POINTER_REACH;
  return drawing.findPainted(position, { node: node / cy.zoom(), line: line / cy.zoom() });
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
