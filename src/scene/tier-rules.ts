import { listFrameSizes } from "./frame.ts";
import { readTier, ZOOM_TIERS } from "./geometry.ts";
import { NEVER } from "./label-tiers.ts";
import type { Box, Scene } from "./scene.ts";
import { formatNumber } from "./svg-tree.ts";

/** A part of a drawing that a page may show whole, by the class its `svg` has. */
export interface StillFrame {
  readonly className: string;
  /** Of its view box, in layout units. */
  readonly size: Pick<Box, "width" | "height">;
}

/** The class of a drawing at a frame: what the tier rules know it by. */
export function formatFrameClass({ size }: Pick<Scene, "size">, step: number): string {
  return `diagram-frame-${size === "small" ? "small" : step}`;
}

/** Every drawing that a graph's scenes may be shown as: its frames or, where it is small, the whole. */
export function listStillFrames(scene: Pick<Scene, "size" | "bounds">): readonly StillFrame[] {
  const sizes = scene.size === "small" ? [scene.bounds] : listFrameSizes(scene.bounds);
  return sizes.map((size, step) => ({ className: formatFrameClass(scene, step), size }));
}

/**
 * Style rules that give static drawings the zoom tiers of the canvas, by the size of their container:
 * the tier, by which `styles/diagram.css` shows labels, and the scales of symbols and labels. An SVG
 * that fits its container by "meet" has the zoom z exactly where the container is z times as wide and
 * as high as its view box, so each tier is one container query; drawings whose steps coincide share it.
 *
 * The drawing's parent must be a size container named `diagram` (see `styles/diagram.css`).
 *
 * @returns A style sheet of about 2 kB for one drawing, 12 kB for the frames of a large one besides.
 */
export function formatTierRules(drawings: readonly StillFrame[]): string {
  const bySize = new Map<string, { readonly width: number; readonly rules: string[] }>();
  const first: string[] = [];
  for (const { className, size } of drawings) {
    for (const [tier, { from }] of ZOOM_TIERS.entries()) {
      const rule = formatRule(className, tier);
      if (tier === 0) {
        first.push(rule);
        continue;
      }
      const width = formatNumber(from * size.width);
      const height = formatNumber(from * size.height);
      const query = `@container diagram (min-width:${width}px) and (min-height:${height}px)`;
      const known = bySize.get(query);
      if (known === undefined) bySize.set(query, { width: from * size.width, rules: [rule] });
      else known.rules.push(rule);
    }
  }
  // From far out to near: of the rules that apply to a drawing its last one is to win.
  const queries = [...bySize].sort(([, a], [, b]) => a.width - b.width);
  const begins = Array.from(
    { length: NEVER + 1 },
    (_, tier) => `.diagram-from-${tier}{--from:${tier}}`,
  );
  return [
    begins.join(""),
    first.join(""),
    ...queries.map(([query, { rules }]) => `${query}{${rules.join("")}}`),
    "",
  ].join("\n");
}

function formatRule(className: string, index: number): string {
  const { symbolScale, labelScale } = readTier(index);
  return `.${className}{--tier:${index};--symbol-scale:${symbolScale};--label-scale:${labelScale}}`;
}
