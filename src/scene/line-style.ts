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
  // The same: a line that is only dimmed need not be laid out anew.
  dim: 1.5,
  lit: 2.25,
  selected: 3.25,
};
/** Dots need more width to be seen as such; what has ended is drawn thin, and what only joins over hidden nodes. */
export const WIDTH_FACTORS: Readonly<Partial<Record<Style, number>>> = {
  proposed: 1.3,
  ended: 0.7,
  bridge: 0.8,
};

/**
 * How much an edge is brought out as drawn: a tie to a hub is drawn as what is dim until it is lit, or
 * has changed.
 */
export function findTone({
  emphasis,
  quiet,
  change,
}: Pick<SceneEdge, "emphasis" | "quiet" | "change">): Emphasis {
  return quiet && emphasis === "plain" && change === null ? "dim" : emphasis;
}

/** Width of an edge's line at symbol scale 1, in layout units. */
export function lineWidth(
  edge: Pick<SceneEdge, "type" | "standing" | "emphasis" | "quiet" | "change">,
): number {
  const style = edge.type === "bridge" ? "bridge" : edge.standing;
  return LINE_WIDTHS[findTone(edge)] * (WIDTH_FACTORS[style] ?? 1);
}

/** How far the tint of a changed line reaches to either side, at symbol scale 1, in layout units. */
export const TINT_REACH = 4;
/** How much of the tint's colour is seen along a dimmed line. */
export const TINT_DIM = 0.45;
