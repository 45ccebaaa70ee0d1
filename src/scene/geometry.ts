import type { Point } from "#graph/graph.ts";
import type { NodeType } from "#schema/graph.ts";
import { KIND_LOOKS } from "./looks.ts";
import type { Box, SceneNode } from "./scene.ts";
import { measureText } from "./text-width.ts";

export type { Point } from "#graph/graph.ts";

/** Size of the label's text and of a line of it at zoom 1, in layout units. */
export const LABEL_FONT = 12.5;
export const LABEL_LINE = 15;
/** Clear space between a symbol and its label at zoom 1. */
export const LABEL_GAP = 4;
/** A label is broken into lines no wider than this at zoom 1. */
export const LABEL_WIDTH = 118;

/**
 * One step of the zoom. Symbols and labels do not shrink and grow as fast as the map does, so that
 * text stays legible when far out and does not shout when near; within a step everything scales.
 */
export interface ZoomTier {
  /** Smallest zoom (CSS pixels per layout unit) of the step. */
  readonly from: number;
  /** Factors on the sizes in layout units, within the step. */
  readonly symbolScale: number;
  readonly labelScale: number;
}

const STEP = 1.2;
const LOWEST = 0.14;
const clamp = (value: number, low: number, high: number): number =>
  Math.min(high, Math.max(low, value));
const round = (value: number): number => Math.round(value * 1000) / 1000;

/** From far out to near; index 0 also serves every smaller zoom. */
export const ZOOM_TIERS: readonly ZoomTier[] = Array.from({ length: 19 }, (_, index) => {
  const from = LOWEST * STEP ** index;
  // Text stands at no less than 11 and no more than 18 pixels on the screen at the step's start.
  const fontOnScreen = clamp(LABEL_FONT * from ** 0.35, 11, 18);
  return {
    from,
    symbolScale: round(clamp(from ** -0.4, 0.5, 1.5)),
    labelScale: round(fontOnScreen / (LABEL_FONT * from)),
  };
});

/** Index of the tier a zoom falls in. */
export function findTier(zoom: number): number {
  const above = ZOOM_TIERS.findIndex((tier) => tier.from > zoom + 1e-9);
  return above === -1 ? ZOOM_TIERS.length - 1 : Math.max(0, above - 1);
}

/** The step of a tier index; out-of-range ones are clamped. */
export function readTier(index: number): ZoomTier {
  const tier = ZOOM_TIERS[clamp(index, 0, ZOOM_TIERS.length - 1)];
  return tier ?? { from: 1, symbolScale: 1, labelScale: 1 };
}

const MAIN_SCALE = 1.3;

/** Size of a symbol at zoom 1; the main product's is larger. */
export function symbolSize(
  kind: NodeType,
  rank: SceneNode["rank"] = "normal",
): { readonly width: number; readonly height: number } {
  const [width, height] = KIND_LOOKS[kind].size;
  const scale = rank === "main" ? MAIN_SCALE : 1;
  return { width: round(width * scale), height: round(height * scale) };
}

type Placed = Pick<SceneNode, "x" | "y" | "kind" | "rank" | "label">;

/** What the symbol covers at a tier, in layout units. */
export function symbolBox(node: Placed, tier: number): Box {
  const { symbolScale } = readTier(tier);
  const size = symbolSize(node.kind, node.rank);
  const width = size.width * symbolScale;
  const height = size.height * symbolScale;
  return { x: node.x - width / 2, y: node.y - height / 2, width, height };
}

/** By the lines themselves: a label is measured at every tier, and never changes. */
const labelWidths = new WeakMap<readonly string[], number>();

function measureLabel(lines: readonly string[]): number {
  const known = labelWidths.get(lines);
  if (known !== undefined) return known;
  const width = Math.max(0, ...lines.map((line) => measureText(line, LABEL_FONT)));
  labelWidths.set(lines, width);
  return width;
}

/** What the label covers at a tier, centred under the symbol, in layout units. */
export function labelBox(node: Placed, tier: number): Box {
  const { labelScale } = readTier(tier);
  const symbol = symbolBox(node, tier);
  const width = measureLabel(node.label) * labelScale;
  return {
    x: node.x - width / 2,
    y: symbol.y + symbol.height + LABEL_GAP * labelScale,
    width,
    height: node.label.length * LABEL_LINE * labelScale,
  };
}

/** Whether two boxes come closer than `margin` (negative: overlap by more than that much). */
export function boxesOverlap(a: Box, b: Box, margin = 0): boolean {
  return (
    a.x < b.x + b.width + margin &&
    b.x < a.x + a.width + margin &&
    a.y < b.y + b.height + margin &&
    b.y < a.y + a.height + margin
  );
}

/** Control point of the quadratic curve that draws an edge: `bend` units beside its midpoint. */
export function controlPoint(from: Point, to: Point, bend: number): Point {
  const dx = to.x - from.x;
  const dy = to.y - from.y;
  const length = Math.hypot(dx, dy) || 1;
  return {
    x: (from.x + to.x) / 2 - (dy / length) * bend,
    y: (from.y + to.y) / 2 + (dx / length) * bend,
  };
}

/** Points along an edge's curve from centre to centre, both ends included; `pieces` + 1 of them. */
export function flattenCurve(from: Point, to: Point, bend: number, pieces = 12): readonly Point[] {
  const control = controlPoint(from, to, bend);
  return Array.from({ length: pieces + 1 }, (_, index) => {
    const t = index / pieces;
    const u = 1 - t;
    return {
      x: u * u * from.x + 2 * u * t * control.x + t * t * to.x,
      y: u * u * from.y + 2 * u * t * control.y + t * t * to.y,
    };
  });
}

/** How far a line bows out, as a share of its length: enough to tell crossing lines apart. */
const BOW = 0.07;

/** The bend of an edge, in layout units. Always to the same side seen from the alphabetically first
 * end, so that the curve does not depend on which end is called `from`. */
export function edgeBend(
  from: Point & { readonly id: string },
  to: Point & { readonly id: string },
): number {
  const length = Math.hypot(to.x - from.x, to.y - from.y);
  return round((from.id < to.id ? 1 : -1) * BOW * length);
}
