import { readTier } from "#scene/geometry.ts";
import type { SceneNode } from "#scene/scene.ts";
import {
  BADGE_BORDER,
  badgeSize,
  formatHidden,
  moreOffset,
  moreShift,
  showsMore,
} from "#scene/svg-badge.ts";

/** The badge of a node's hidden neighbours at a tier: its text, empty where none shows, its size, and where
 * its middle stands from the node's, in layout units. */
export function findMoreBadge(
  node: Pick<SceneNode, "hidden" | "emphasis" | "kind" | "rank">,
  tier: number,
) {
  if (!showsMore(node, tier)) return { text: "", x: 0, y: 0, width: 0, height: 0 };
  const { symbolScale, labelScale } = readTier(tier);
  const text = formatHidden(node);
  const { width, height } = badgeSize(text);
  const [offset, shift] = [moreOffset(node), moreShift(node)];
  return {
    text,
    x: offset.x * symbolScale + shift.x * labelScale,
    y: offset.y * symbolScale + shift.y * labelScale,
    width: (width + BADGE_BORDER) * labelScale,
    height: (height + BADGE_BORDER) * labelScale,
  };
}
