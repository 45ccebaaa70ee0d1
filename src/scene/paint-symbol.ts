import type { NodeType } from "#schema/graph.ts";
import { symbolSize } from "./geometry.ts";
import type { SceneNode } from "./scene.ts";
import { BADGE_BORDER, BADGE_FONT, badgeShape, badgeSize } from "./svg-badge.ts";
import { type SvgElement, svg } from "./svg-tree.ts";
import { GLYPH_FONT, ROLES, SYMBOL_STROKE, symbolTree } from "./symbols.ts";

/** The two colours a symbol is drawn in, as CSS colours, and the family of its text. */
export interface SymbolPaint {
  readonly fill: string;
  readonly ink: string;
  readonly font: string;
}

/**
 * A symbol as an image that needs no style sheet: its roles written out as SVG's own attributes, for
 * places where the page's styles do not reach (an image drawn on the canvas, a file).
 *
 * @returns An `svg` of the symbol's size in pixels.
 */
export function paintSymbol(
  kind: NodeType,
  glyph: string,
  rank: SceneNode["rank"],
  paint: SymbolPaint,
): SvgElement {
  const { width, height } = symbolSize(kind, rank);
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `${-width / 2} ${-height / 2} ${width} ${height}`,
    },
    paintElement(symbolTree(kind, glyph, rank), paint),
  );
}

/** A badge with a short text as such an image: `fill` is its ground, the border's outer half included. */
export function paintBadge(
  text: string,
  paint: SymbolPaint & { readonly line: string },
): SvgElement {
  const size = badgeSize(text);
  const [width, height] = [size.width + BADGE_BORDER, size.height + BADGE_BORDER];
  const roles: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    rect: { fill: paint.fill, stroke: paint.line, "stroke-width": String(BADGE_BORDER) },
    text: writeText(paint, BADGE_FONT),
  };
  return svg(
    "svg",
    {
      xmlns: "http://www.w3.org/2000/svg",
      width,
      height,
      viewBox: `${-width / 2} ${-height / 2} ${width} ${height}`,
    },
    ...badgeShape(text).map(({ tag, attributes: { class: _, ...geometry }, children }) => ({
      tag,
      attributes: { ...geometry, ...roles[tag] },
      children,
    })),
  );
}

function paintElement(element: SvgElement, paint: SymbolPaint): SvgElement {
  const { class: role, ...geometry } = element.attributes;
  return {
    tag: element.tag,
    attributes: { ...geometry, ...readRole(role ?? "", paint) },
    children: element.children.map((child) =>
      typeof child === "string" ? child : paintElement(child, paint),
    ),
  };
}

function readRole(
  role: string,
  { fill, ink, font }: SymbolPaint,
): Readonly<Record<string, string>> {
  const stroke = { stroke: ink, "stroke-width": String(SYMBOL_STROKE) };
  switch (role) {
    case ROLES.body:
      return { fill };
    case ROLES.outline:
      return { fill, ...stroke };
    case ROLES.mark:
      return { fill: "none", ...stroke, "stroke-linecap": "round" };
    case ROLES.dot:
      return { fill: ink };
    case ROLES.glyph:
      return writeText({ ink, font }, GLYPH_FONT);
    default:
      return {};
  }
}

function writeText({ ink, font }: Pick<SymbolPaint, "ink" | "font">, size: number) {
  return {
    fill: ink,
    "font-family": font,
    "font-size": String(size),
    "font-weight": "700",
    "text-anchor": "middle",
  };
}
