import { type Point, symbolSize } from "./geometry.ts";
import { haloRadius } from "./outline.ts";
import type { Box, SceneNode } from "./scene.ts";
import { type SvgElement, svg } from "./svg-tree.ts";
import { measureText } from "./text-width.ts";

/** Font size of a badge's text at label scale 1, in layout units. */
export const BADGE_FONT = 10.5;
/** Width of its border at label scale 1, half of it outside its shape. */
export const BADGE_BORDER = 1;
/** How far below its middle the text stands on its baseline at label scale 1, in layout units. */
export const BADGE_BASELINE = BADGE_FONT * 0.36;
const BADGE_HEIGHT = 14;
const BADGE_PADDING = 4;

/** Width and height of a badge at label scale 1, in layout units. */
export function badgeSize(text: string): Pick<Box, "width" | "height"> {
  const width = Math.max(BADGE_HEIGHT, measureText(text, BADGE_FONT) + 2 * BADGE_PADDING);
  return { width, height: BADGE_HEIGHT };
}

/** A pill with a short text, centred at 0, 0. */
export function badgeShape(text: string): readonly SvgElement[] {
  const { width, height } = badgeSize(text);
  return [
    svg("rect", {
      class: "diagram-badge",
      x: -width / 2,
      y: -height / 2,
      width,
      height,
      rx: height / 2,
    }),
    svg("text", { class: "diagram-count", y: BADGE_BASELINE }, text),
  ];
}

/** "+7": how many neighbours only their kinds hide; empty where there are none. */
export function formatHidden({ hidden }: Pick<SceneNode, "hidden">): string {
  return hidden === 0 ? "" : `+${hidden}`;
}

/** The smallest zoom tier at which such a badge shows; that of the selected node shows at every one. */
export const MORE_FROM = 8;

/** Whether a node's badge shows at a zoom tier. */
export function showsMore(
  { hidden, emphasis }: Pick<SceneNode, "hidden" | "emphasis">,
  tier: number,
): boolean {
  return hidden > 0 && (tier >= MORE_FROM || emphasis === "selected");
}

/** Where a node's badge stands from its centre at symbol scale 1: at the symbol's upper right, or on the
 * rim of the disc behind a selected one. */
export function moreOffset({
  kind,
  rank,
  emphasis,
}: Pick<SceneNode, "kind" | "rank" | "emphasis">): Point {
  if (emphasis === "selected") {
    const reach = haloRadius(kind, rank) * Math.SQRT1_2;
    return { x: reach, y: -reach };
  }
  const { width, height } = symbolSize(kind, rank);
  return { x: width * 0.42, y: -height * 0.42 };
}

/** How far the lower left end of a selected node's badge reaches over the rim, at label scale 1. */
const OVERLAP = 3;

/**
 * How far the badge's middle is moved from there, at label scale 1: a selected node's stands on the rim
 * by its corner, since far out a badge is larger than the symbol and would cover it.
 */
export function moreShift(node: Pick<SceneNode, "emphasis" | "hidden">): Point {
  if (node.emphasis !== "selected") return { x: 0, y: 0 };
  const { width, height } = badgeSize(formatHidden(node));
  return { x: width / 2 - OVERLAP, y: OVERLAP - height / 2 };
}
