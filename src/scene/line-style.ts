import type { Emphasis, SceneEdge } from "./scene.ts";

/** How a line is stroked, in layout units at symbol scale 1; `dashes` null for an unbroken one. */
export interface LineStyle {
  readonly dashes: readonly number[] | null;
  readonly cap: "butt" | "round";
}

type Style = SceneEdge["standing"] | "bridge";

/** Line style says the standing; what is barred or crossed carries a sign besides (`formatBadge`). */
export const LINE_STYLES: Readonly<Record<Style, LineStyle>> = {
  established: { dashes: null, cap: "butt" },
  agreed: { dashes: [13, 5], cap: "butt" },
  negotiating: { dashes: [6, 4], cap: "butt" },
  // Dots: dashes of almost no length with round ends.
  proposed: { dashes: [0.1, 4.5], cap: "round" },
  suspended: { dashes: null, cap: "butt" },
  ended: { dashes: null, cap: "butt" },
  bridge: { dashes: [10, 4, 2, 4], cap: "butt" },
};

export const LINE_WIDTHS: Readonly<Record<Emphasis, number>> = {
  plain: 1.5,
  dim: 1.25,
  lit: 2.25,
  selected: 3.25,
};
/** Dots need more width to be seen as such; what has ended is drawn thin, and what only joins over hidden nodes. */
export const WIDTH_FACTORS: Readonly<Partial<Record<Style, number>>> = {
  proposed: 1.3,
  ended: 0.7,
  bridge: 0.8,
};

/** Width of an edge's line at symbol scale 1, in layout units. */
export function lineWidth({
  type,
  standing,
  emphasis,
}: Pick<SceneEdge, "type" | "standing" | "emphasis">): number {
  const style = type === "bridge" ? "bridge" : standing;
  return LINE_WIDTHS[emphasis] * (WIDTH_FACTORS[style] ?? 1);
}
