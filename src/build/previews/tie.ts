import { ARROW_SIZE, LINE_LOOKS, TONE_LOOKS } from "#scene/looks.ts";
import { curveMiddle, trimEdge } from "#scene/outline.ts";
import type { SceneEdge, SceneNode } from "#scene/scene.ts";
import { formatNumber, type SvgElement, svg } from "#scene/svg-tree.ts";
import type { Status } from "#schema/graph.ts";
import type { Ink } from "./ink.ts";

export type TieEnd = Pick<SceneNode, "x" | "y" | "kind" | "rank" | "emphasis">;
type Tie = Pick<SceneEdge, "bend" | "standing" | "arrows">;

/**
 * A line of the diagram between two symbols as they lie in a preview: its style says the standing, with
 * the sign of what is halted or over drawn as a shape, since the typeface has none for it.
 *
 * @param scale - Of both symbols.
 * @param width - Of an unbroken line, in pixels.
 */
export function tieTree(
  tie: Tie,
  from: TieEnd,
  to: TieEnd,
  { scale, width }: { readonly scale: number; readonly width: number },
  { colours }: Ink,
): readonly SvgElement[] {
  const { start, control, end } = trimEdge(tie, from, to, scale);
  const { dashes, cap, widthFactor } = LINE_LOOKS[tie.standing];
  const colour = colours(TONE_LOOKS.lit.line);
  const unit = width / TONE_LOOKS.lit.lineWidth;
  const pair = ({ x, y }: Pick<TieEnd, "x" | "y">): string =>
    `${formatNumber(x)} ${formatNumber(y)}`;
  const arrow = (tip: Pick<TieEnd, "x" | "y">): SvgElement => {
    const angle = (Math.atan2(tip.y - control.y, tip.x - control.x) * 180) / Math.PI;
    const [length, half] = [ARROW_SIZE * unit * 1.2, ARROW_SIZE * unit * 0.6];
    return svg("path", {
      d: `M0 0L${formatNumber(-length)} ${formatNumber(-half)}V${formatNumber(half)}Z`,
      transform: `translate(${pair(tip)}) rotate(${formatNumber(angle)})`,
      fill: colour,
    });
  };
  const middle = curveMiddle({ start, control, end });
  return [
    svg("path", {
      d: `M${pair(start)}Q${pair(control)} ${pair(end)}`,
      fill: "none",
      stroke: colour,
      "stroke-width": width * widthFactor,
      "stroke-linecap": cap,
      "stroke-dasharray": dashes?.map((dash) => formatNumber(dash * unit)).join(" "),
    }),
    ...(tie.arrows.from ? [arrow(start)] : []),
    ...(tie.arrows.to ? [arrow(end)] : []),
    ...signTree(tie.standing, middle, unit * 9, {
      ground: colours("ground"),
      line: colour,
      ink: colours("ink"),
    }),
  ];
}

function signTree(
  standing: Status,
  { x, y }: { readonly x: number; readonly y: number },
  radius: number,
  colours: { readonly ground: string; readonly line: string; readonly ink: string },
): readonly SvgElement[] {
  const d = LINE_LOOKS[standing].sign?.strokes;
  if (d === undefined) return [];
  const stroke = { "stroke-width": 0.2, "stroke-linecap": "round" };
  return [
    svg(
      "g",
      {
        transform: `translate(${formatNumber(x)} ${formatNumber(y)}) scale(${formatNumber(radius)})`,
      },
      svg("circle", { r: 1, fill: colours.ground, stroke: colours.line, "stroke-width": 0.14 }),
      svg("path", { d, fill: "none", stroke: colours.ink, ...stroke }),
    ),
  ];
}
