import { boxesOverlap, readTier, ZOOM_TIERS } from "./geometry.ts";
import type { Box, SceneRegion } from "./scene.ts";
import { measureText } from "./text-width.ts";

/** Size of a region's label at label scale 1, in layout units; its text is bold. */
export const REGION_FONT = 14;
/** How far below the padding the label stands on its baseline, as a share of the font. */
export const REGION_BASELINE = 1.07;
const LINE = 18;
/** Clear space between the region's corner and its label at label scale 1. */
export const REGION_PADDING = 8;
/** Bold text is wider than `measureText` takes it to be by less than this. */
const BOLD = 1.08;
/** Roundness of a region's corners, in layout units. */
export const REGION_RADIUS = 18;

type Labelled = Pick<SceneRegion, "label" | "box">;

/** What a region's label covers at a zoom tier: inside the region's upper left corner. */
export function regionLabelBox({ label, box }: Labelled, tier: number): Box {
  const { labelScale } = readTier(tier);
  return {
    x: box.x + REGION_PADDING * labelScale,
    y: box.y + REGION_PADDING * labelScale,
    width: measureText(label, REGION_FONT) * BOLD * labelScale,
    height: LINE * labelScale,
  };
}

/**
 * Regions with the tier from which their labels show: where they fit their own ground and are clear of
 * those of larger regions. O(regions² · tiers).
 */
export function placeRegionLabels(
  regions: readonly Omit<SceneRegion, "labelFrom">[],
): readonly SceneRegion[] {
  const size = ({ box }: Labelled): number => box.width * box.height;
  const placed: SceneRegion[] = [];
  for (const region of regions.toSorted((a, b) => size(b) - size(a))) {
    const last = ZOOM_TIERS.findLastIndex((_, tier) => {
      const label = regionLabelBox(region, tier);
      if (label.x + label.width > region.box.x + region.box.width) return true;
      return placed.some(
        (other) => other.labelFrom <= tier && boxesOverlap(label, regionLabelBox(other, tier)),
      );
    });
    placed.push({ ...region, labelFrom: last + 1 });
  }
  return placed;
}
