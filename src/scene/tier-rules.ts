import { ZOOM_TIERS } from "./geometry.ts";
import { NEVER } from "./label-tiers.ts";
import type { Box } from "./scene.ts";
import { formatNumber } from "./svg-tree.ts";

/**
 * Style rules that give a static drawing the zoom tiers of the canvas: how large symbols and labels
 * are and which labels show, by the size of its container. An SVG that fits its container by "meet"
 * has the zoom z exactly where the container is z times as wide and as high as the bounds, so each
 * tier is one container query.
 *
 * A label comes back with `inherit`, not `visible`, so that a hidden drawing stays hidden whole. The
 * drawing's parent must be a size container named `diagram` (see `styles/diagram.css`).
 *
 * @param bounds - Of every scene the rules are for.
 * @returns A style sheet of about 4 kB.
 */
export function formatTierRules(bounds: Box): string {
  const tiers = ZOOM_TIERS.map((tier, index) => ({ ...tier, index }));
  const later = tiers.slice(1);
  const labels = [...later.map(({ index }) => index), NEVER].map(selectLabel);
  const [lowest] = tiers;
  return [
    lowest === undefined ? "" : formatScales(lowest),
    `${labels.join(",")}{visibility:hidden}`,
    ...later.map((tier) => {
      const width = formatNumber(tier.from * bounds.width);
      const height = formatNumber(tier.from * bounds.height);
      return (
        `@container diagram (min-width:${width}px) and (min-height:${height}px){` +
        `${formatScales(tier)}${selectLabel(tier.index)}{visibility:inherit}}`
      );
    }),
    "",
  ].join("\n");
}

function selectLabel(tier: number): string {
  return `.diagram-from-${tier} .diagram-label`;
}

function formatScales(tier: { readonly symbolScale: number; readonly labelScale: number }): string {
  return `.diagram-svg{--symbol-scale:${tier.symbolScale};--label-scale:${tier.labelScale}}`;
}
