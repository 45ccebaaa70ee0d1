import { findTier, labelBox, symbolBox } from "./geometry.ts";
import type { Box, Scene, SceneNode } from "./scene.ts";
import { fitViewport } from "./viewport.ts";

/** What a drawing opens at: the part of it that holds what is brought out. */
export interface Frame {
  /** 0 for the whole drawing; each step is a `FRAME_STEP` nearer. */
  readonly step: number;
  readonly box: Box;
}

/** How much nearer a frame is than the one before: two zoom tiers, so that frames share tier rules. */
const FRAME_STEP = 1.44;
/** Frames there are, the whole drawing included. */
const FRAMES = 7;
/** The canvas that frames are chosen for, in CSS pixels, and the nearest zoom they may have on it. */
const CANVAS = { width: 800, height: 760 };
const NEAREST = 1.1;
/** Clear space kept around what a frame holds, in layout units. */
const PADDING = 24;

/** Width and height of the frames of a drawing, the whole first, in layout units. */
export function listFrameSizes({
  width,
  height,
}: Pick<Box, "width" | "height">): readonly Pick<Box, "width" | "height">[] {
  return Array.from({ length: FRAMES }, (_, step) => {
    const share = FRAME_STEP ** -step;
    return { width: width * share, height: height * share };
  });
}

/**
 * The nearest frame that holds what is selected or lit, or else whatever filters leave, labels and all,
 * centred on it and kept within the drawing's bounds. The whole drawing where nothing nearer would hold
 * it, and in a small one.
 */
export function findFrame(scene: Scene): Frame {
  const { bounds } = scene;
  const whole = { step: 0, box: bounds };
  if (scene.size === "small") return whole;
  const drawn = [...scene.nodes.values()];
  const broughtOut = drawn.filter(isBroughtOut);
  const held = broughtOut.length > 0 ? broughtOut : drawn;
  if (held.length === 0) return whole;
  const frames = listFrameSizes(bounds).map((size, step) => ({ step, ...size }));
  for (const { step, width, height } of frames.toReversed()) {
    const { zoom } = fitViewport({ ...bounds, width, height }, CANVAS);
    if (zoom > NEAREST) continue;
    const content = findExtent(held, findTier(zoom));
    if (content.width > width || content.height > height) continue;
    return step === 0 ? whole : { step, box: centreWithin(content, { width, height }, bounds) };
  }
  return whole;
}

/** Whether a node is selected or lit: what the rest is dimmed for. */
export function isBroughtOut({ emphasis }: Pick<SceneNode, "emphasis">): boolean {
  return emphasis === "selected" || emphasis === "lit";
}

function findExtent(nodes: readonly SceneNode[], tier: number): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const node of nodes) {
    for (const { x, y, width, height } of [symbolBox(node, tier), labelBox(node, tier)]) {
      left = Math.min(left, x - PADDING);
      top = Math.min(top, y - PADDING);
      right = Math.max(right, x + width + PADDING);
      bottom = Math.max(bottom, y + height + PADDING);
    }
  }
  return { x: left, y: top, width: right - left, height: bottom - top };
}

function centreWithin(content: Box, size: Pick<Box, "width" | "height">, bounds: Box): Box {
  const place = (start: number, middle: number, length: number, room: number): number =>
    Math.min(start + room - length, Math.max(start, middle - length / 2));
  return {
    x: place(bounds.x, content.x + content.width / 2, size.width, bounds.width),
    y: place(bounds.y, content.y + content.height / 2, size.height, bounds.height),
    ...size,
  };
}
