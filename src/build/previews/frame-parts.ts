import type { Standing } from "#graph/standing.ts";
import { KIND_LOOKS, kindTokens } from "#scene/looks.ts";
import { findGlyph } from "#scene/node-text.ts";
import { paintSymbol } from "#scene/paint-symbol.ts";
import type { SceneNode } from "#scene/scene.ts";
import { type SvgElement, svg } from "#scene/svg-tree.ts";
import { GLYPH_FONT } from "#scene/symbols.ts";
import type { GraphNode, NodeType } from "#schema/graph.ts";
import { type Ink, LEAST_TEXT, type Pill, pillTree, textTree } from "./ink.ts";
import { PREVIEW_SIZE } from "./preview-files.ts";

/** Clear space to the picture's edge. */
export const MARGIN = 56;

/** A whole preview: the ground, and on it what it is given. */
export function previewTree(children: readonly SvgElement[], { colours }: Ink): SvgElement {
  const { width, height } = PREVIEW_SIZE;
  return svg(
    "svg",
    { xmlns: "http://www.w3.org/2000/svg", width, height, viewBox: `0 0 ${width} ${height}` },
    svg("rect", { width, height, fill: colours("ground") }),
    ...children,
    // A seam of brine along the top, by which a preview is known among others.
    svg("rect", { width, height: 8, fill: colours("kind-salt-flat") }),
  );
}

/** The site's mark and name, the middle of the mark at `y`. */
export function brandTree(
  x: number,
  y: number,
  size: number,
  { colours, words }: Ink,
): readonly SvgElement[] {
  const ink = colours("kind-salt-flat-ink");
  const seams = { fill: "none", stroke: ink, "stroke-width": 1.8, "stroke-linecap": "round" };
  // The mark is 24 by 26; the same as in the header of the page.
  const scale = (size * 1.2) / 26;
  return [
    svg(
      "g",
      { transform: `translate(${x} ${y - 13 * scale}) scale(${scale})` },
      svg("path", { d: "M12 1 23 7.2V18.8L12 25 1 18.8V7.2Z", fill: colours("kind-salt-flat") }),
      svg("path", { d: "M12 5.5V13L18.5 16.7M12 13 5.5 16.7", ...seams }),
      svg("circle", { cx: 12, cy: 13, r: 1.9, fill: ink }),
    ),
    textTree(words.chapter("heads").site, {
      x: x + 24 * scale + size * 0.35,
      y: y + size * 0.357,
      size,
      weight: 700,
      colour: colours("ink"),
    }),
  ];
}

/** How wide the mark and name are. */
export function measureBrand(size: number, { typeface, words }: Ink): number {
  const name = typeface.measure(words.chapter("heads").site, 700);
  return (size * 1.2 * 24) / 26 + size * 0.35 + name * size;
}

/** A standing as its word, which may say more than the status, on the status's tint. */
export function standingPill(
  { status, name }: Pick<Standing, "status" | "name">,
  at: { readonly x: number; readonly y: number },
  size: number,
  ink: Ink,
): Pill {
  const [ground, colour] = ["tint", "ink"].map((part) => ink.colours(`status-${status}-${part}`));
  return pillTree(
    ink.words.text.standings[name],
    at,
    { size, ground: ground ?? "", colour: colour ?? "" },
    ink,
  );
}

/** A symbol centred at a point. Its glyph gives way to the kind's mark where it would be too small. */
export function symbolAt(
  { kind, glyph, rank }: Pick<SceneNode, "kind" | "glyph" | "rank">,
  { x, y }: { readonly x: number; readonly y: number },
  scale: number,
  { colours }: Ink,
): SvgElement {
  const { fill, ink } = kindTokens(kind);
  const paint = { fill: colours(fill), ink: colours(ink), font: "" };
  const drawn = paintSymbol(kind, glyph, rank, paint);
  const isLegible = findGlyphSize(drawn) * scale >= LEAST_TEXT;
  const { children } = isLegible ? drawn : paintSymbol(kind, "", rank, paint);
  return svg("g", { transform: `translate(${x} ${y}) scale(${scale})` }, ...children);
}

/** Size of the text in a symbol's drawing; Infinity where there is none. */
function findGlyphSize(tree: SvgElement): number {
  const [, factor = "1"] = /^scale\(([\d.]+)\)$/.exec(tree.attributes.transform ?? "") ?? [];
  if (tree.tag === "text") return GLYPH_FONT * Number(factor);
  const sizes = tree.children.map((child) =>
    typeof child === "string" ? Number.POSITIVE_INFINITY : findGlyphSize(child),
  );
  return Number(factor) * Math.min(Number.POSITIVE_INFINITY, ...sizes);
}

/** What a symbol shows of a node that no scene has. */
export function toSymbol(node: GraphNode): Pick<SceneNode, "kind" | "glyph" | "rank"> {
  return { kind: node.type, glyph: findGlyph(node), rank: "normal" };
}

/** The colour a kind is known by: its own or, of the outlined ones, its ink. */
export function kindColour(kind: NodeType, { colours }: Ink): string {
  const { fill, ink } = kindTokens(kind);
  return colours(KIND_LOOKS[kind].body === "outlined" ? ink : fill);
}
