import { LABEL_FONT, LABEL_GAP, LABEL_LINE } from "./geometry.ts";
import { type SvgElement, svg } from "./svg-tree.ts";

/** Height of a line's baseline below the line's top, in layout units: the text stands in its middle. */
const BASELINE = (LABEL_LINE - LABEL_FONT) / 2 + LABEL_FONT * 0.8;

/** Width of the halo's stroke around a label's letters at label scale 1, in layout units. */
export const LABEL_HALO = 5.5;

/**
 * How far below the symbol's foot a label's line stands on its baseline at label scale 1, in layout units.
 *
 * @param line - Counted from 0.
 */
export function labelBaseline(line: number): number {
  return LABEL_GAP + BASELINE + line * LABEL_LINE;
}

/**
 * A label under a symbol. It stands inside the symbol's scaled group, at the symbol's foot, and undoes
 * that scale for its own: so the gap needs no number for each kind in the style sheet.
 *
 * @param foot - Half the symbol's height.
 */
export function labelTree(lines: readonly string[], foot: number): SvgElement {
  const spans = lines.map((line, index) => svg("tspan", { x: 0, y: labelBaseline(index) }, line));
  return svg(
    "g",
    { transform: `translate(0 ${foot})` },
    svg("g", { class: "diagram-label-scale" }, svg("text", { class: "diagram-label" }, ...spans)),
  );
}
