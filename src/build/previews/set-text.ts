import { formatNumber, type SvgElement, svg } from "#scene/svg-tree.ts";
import { splitUnits, type Typeface, UNITS, type Weight } from "./typeface.ts";

/**
 * The same drawing with every text set as outlines, so that what draws it needs no font.
 *
 * @param tree - Its `text` elements say size, weight and anchor as attributes, and hold one line each.
 */
export function setTexts(tree: SvgElement, typeface: Typeface): SvgElement {
  if (tree.tag === "text") return setText(tree, typeface);
  const children = tree.children.map((child) =>
    typeof child === "string" ? child : setTexts(child, typeface),
  );
  return { ...tree, children };
}

/** Attributes of a text that its outlines have no use for. */
const SETTING = new Set(["x", "y", "font-size", "font-weight", "font-family", "text-anchor"]);

function setText({ attributes, children }: SvgElement, typeface: Typeface): SvgElement {
  const text = children.filter((child) => typeof child === "string").join("");
  const size = Number(attributes["font-size"] ?? "16");
  const weight: Weight = attributes["font-weight"] === "700" ? 700 : 400;
  const scale = size / UNITS;
  const x =
    Number(attributes.x ?? "0") -
    findIndent(attributes["text-anchor"], () => typeface.measure(text, weight) * size);
  const place = `translate(${formatNumber(x)} ${formatNumber(Number(attributes.y ?? "0"))}) scale(${scale} ${-scale})`;
  const kept = Object.entries(attributes).filter(([name]) => !SETTING.has(name));
  const { transform, "stroke-width": stroke, ...rest } = Object.fromEntries(kept);
  return svg("path", {
    ...rest,
    // The outlines are scaled to the size: so is the stroke around them, if not undone.
    "stroke-width": stroke === undefined ? undefined : Number(stroke) / scale,
    transform: transform === undefined ? place : `${transform} ${place}`,
    d: outlineText(text, weight, typeface),
  });
}

function findIndent(anchor: string | undefined, measure: () => number): number {
  if (anchor === "middle") return measure() / 2;
  return anchor === "end" ? measure() : 0;
}

function outlineText(text: string, weight: Weight, typeface: Typeface): string {
  let d = "";
  let at = 0;
  for (const unit of splitUnits(text)) {
    const { advance, glyphs } = typeface.shapeUnit(unit, weight);
    for (const { outline, x, y } of glyphs) {
      if (outline.rest === "") continue;
      d += `M${Math.round(at + x + outline.x)} ${y + outline.y}${outline.rest}`;
    }
    at += advance;
  }
  return d;
}
