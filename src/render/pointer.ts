import type { Point } from "#scene/geometry.ts";
import { isEqual } from "#scene/reuse-unchanged.ts";
import type { SceneItem, SceneNode } from "#scene/scene.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Camera } from "./camera.ts";
import type { Display } from "./display.ts";
import { findMoreBadge } from "./shared/more-badge.ts";
import type { Pointer } from "./shared/renderer.ts";

/** What a tap may mean: an item or, by the badge of its hidden neighbours, more around a node. */
export type TapTarget = SceneItem | { readonly type: "more"; readonly id: NodeId };

/** A place in CSS pixels from the container's upper left corner. */
export interface CanvasPoint {
  readonly x: number;
  readonly y: number;
}

export interface PointerHooks {
  /**
   * A tap or click on an item or a badge or, `null`, beside all.
   *
   * @param start - The time stamp of the input.
   */
  readonly onTap: (target: TapTarget | null, start: number) => void;
  /** The pointer is over an item, or has left it. */
  readonly onHover: (target: SceneItem | null, at: CanvasPoint | null) => void;
}

/** What hand and mouse do on the map. Places are in CSS pixels from the container's corner. */
export interface Gestures {
  /** @param start - The time stamp of the input, in milliseconds. */
  readonly onTap: (at: CanvasPoint, pointer: Pointer, start: number) => void;
  readonly onDrag: (dx: number, dy: number) => void;
  readonly onWheel: (factor: number, at: CanvasPoint) => void;
  /** Two fingers have moved: how much further apart they are, around where, and how far that has gone. */
  readonly onPinch: (factor: number, at: CanvasPoint, dx: number, dy: number) => void;
  /** The mouse is at a place with no button pressed or, `null`, beside the map. */
  readonly onHover: (at: CanvasPoint | null) => void;
}

const DOUBLE_TAP_ZOOM = 1.7;
/** Two taps are a double one within this time, in milliseconds, and this distance, in CSS pixels. */
const DOUBLE_TAP_MS = 250;
const DOUBLE_TAP_REACH = 24;

/**
 * Moves the camera as gestures ask, and tells of taps and of what the mouse is over. A double tap on a
 * node brings that to the middle; on the ground it zooms in there.
 */
export function answerPointer(
  container: HTMLElement,
  display: Display,
  camera: Camera,
  { onTap, onHover }: PointerHooks,
): Gestures {
  /** What the mouse is over. */
  let over: SceneItem | null = null;
  const hover = (item: SceneItem | null, at: CanvasPoint | null): void => {
    if (isEqual(item, over)) return;
    over = item;
    onHover(item, item === null ? null : at);
  };
  const takeDouble = recogniseDouble();
  return {
    onTap: (at, pointer, start) => {
      const isDouble = takeDouble(at, start);
      const point = camera.toLayout(at);
      const target = findTapTarget(display, point, pointer);
      onTap(target, start);
      // Two taps on a badge have shown what it hides, and hidden it again.
      if (!isDouble || target?.type === "more") return;
      const node = target?.type === "node" ? display.scene().nodes.get(target.id) : undefined;
      if (node === undefined) camera.zoomBy(DOUBLE_TAP_ZOOM, at);
      else camera.centerOn(node, camera.sight().zoom * DOUBLE_TAP_ZOOM);
    },
    onDrag: camera.panBy,
    onWheel: (factor, at) => camera.zoomBy(factor, at, "at once"),
    onPinch: (factor, at, dx, dy) => {
      camera.zoomBy(factor, at, "at once");
      camera.panBy(dx, dy);
    },
    onHover: (at) => {
      const target = at === null ? null : findTapTarget(display, camera.toLayout(at), "mouse");
      container.style.cursor = target === null ? "" : "pointer";
      hover(target?.type === "more" ? null : target, at);
    },
  };
}

/** Tells whether a tap is the second of two; the third of three is a first again. */
function recogniseDouble(): (at: CanvasPoint, time: number) => boolean {
  let last: { readonly at: CanvasPoint; readonly time: number } | null = null;
  return (at, time) => {
    const isDouble =
      last !== null &&
      time - last.time <= DOUBLE_TAP_MS &&
      Math.hypot(at.x - last.at.x, at.y - last.at.y) <= DOUBLE_TAP_REACH;
    last = isDouble ? null : { at, time };
    return isDouble;
  };
}

function findTapTarget(display: Display, point: Point, pointer: Pointer): TapTarget | null {
  const badge = findBadge(display, point);
  return badge === null ? display.find(point, pointer) : { type: "more", id: badge.id };
}

/** The node whose badge is drawn over a point of the layout; the last drawn of several. */
function findBadge(display: Display, point: Point): SceneNode | null {
  let found: SceneNode | null = null;
  for (const node of display.scene().nodes.values()) {
    if (node.hidden === 0) continue;
    const { x, y, width, height } = findMoreBadge(node, display.tier());
    const isOver =
      Math.abs(point.x - node.x - x) <= width / 2 && Math.abs(point.y - node.y - y) <= height / 2;
    if (isOver) found = node;
  }
  return found;
}
