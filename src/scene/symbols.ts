import type { NodeType } from "#schema/graph.ts";
import { symbolSize } from "./geometry.ts";
import type { SceneNode } from "./scene.ts";
import { type SvgElement, svg } from "./svg-tree.ts";

/**
 * The drawing roles of a symbol's parts; diagram.css and `paintSymbol` give them their colours, each
 * from the kind's two: its own colour and the ink that reads on it.
 */
export const ROLES = {
  /** A solid body in the kind's colour. */
  body: "diagram-body",
  /** A light body, drawn round with the ink. */
  outline: "diagram-outline",
  /** Lines drawn on a body with the ink. */
  mark: "diagram-mark",
  /** Small areas filled with the ink. */
  dot: "diagram-dot",
  /** Text on a body. */
  glyph: "diagram-glyph",
} as const;

/** Line width of outlines and marks, and the glyphs' font size before scaling, in layout units. */
export const SYMBOL_STROKE = 2;
export const GLYPH_FONT = 16;
/** Half the height of capitals, in em: lowers a baseline so that they stand centred. */
const HALF_CAPITAL = 0.357;

/** What a symbol is made of, with its glyph and without, in units of `symbolSize`, centred at 0, 0. */
interface Design {
  readonly body: readonly SvgElement[];
  /** Stands in for the glyph where there is none. */
  readonly mark: readonly SvgElement[];
  /** Font size of a glyph by its number of characters (the last also serves longer ones). */
  readonly fonts: readonly number[];
}

const path = (role: keyof typeof ROLES, d: string) => svg("path", { class: ROLES[role], d });
const disc = (role: keyof typeof ROLES, r: number, cx = 0, cy = 0) =>
  svg("circle", {
    class: ROLES[role],
    cx: cx === 0 ? undefined : cx,
    cy: cy === 0 ? undefined : cy,
    r,
  });
const plate = (role: keyof typeof ROLES, width: number, height: number, rx: number) =>
  svg("rect", { class: ROLES[role], x: -width / 2, y: -height / 2, width, height, rx });

const DESIGNS: Readonly<Record<NodeType, Design>> = {
  country: { body: [disc("body", 23)], mark: [], fonts: [19, 18, 14] },
  // A broken ring around a whole one: an area without a sharp border.
  region: {
    body: [
      svg("circle", { class: ROLES.outline, r: 19, "stroke-dasharray": "9.5 5.42" }),
      disc("mark", 10.5),
    ],
    mark: [],
    fonts: [],
  },
  company: {
    body: [plate("body", 50, 36, 5)],
    // Two rows of windows.
    mark: [path("dot", windows())],
    fonts: [18, 18, 17, 14],
  },
  // A pediment on columns.
  institution: {
    body: [
      path("body", "M0-19 22-6.5V-2H19V12.5H22V19H-22V12.5H-19V-2H-22V-6.5Z"),
      path("mark", "M-11.5 0V12M0 0V12M11.5 0V12"),
    ],
    mark: [],
    fonts: [],
  },
  // Under one roof: a dome with three of those it shelters.
  community: {
    body: [
      path("body", "M-23 19V3.8A23 22.8 0 0 1 23 3.8V19Z"),
      disc("dot", 4, -11, 2),
      disc("dot", 4.6, 0, -6),
      disc("dot", 4, 11, 2),
      path("dot", "M-18 15.5C-18 10.5-15 8.2-11 8.2S-4 10.5-4 15.5Z"),
      path("dot", "M4 15.5C4 10.5 7 8.2 11 8.2S18 10.5 18 15.5Z"),
    ],
    mark: [],
    fonts: [],
  },
  person: {
    body: [disc("outline", 17)],
    mark: [
      disc("dot", 4.6, 0, -4.6),
      path("dot", "M-9 10.5C-9 4.5-5.5 1.8 0 1.8S9 4.5 9 10.5A13.6 13.6 0 0 1-9 10.5Z"),
    ],
    fonts: [14, 13],
  },
  // The crust of a salar breaks into hexagons with raised seams.
  "salt-flat": {
    body: [
      path("body", "M0-24 22-12V12L0 24-22 12V-12Z"),
      path("mark", "M0-14V0L12.5 7M0 0-12.5 7"),
      disc("dot", 3),
    ],
    mark: [],
    fonts: [],
  },
  // A shield over the land it keeps: two hills.
  "protected-area": {
    body: [
      path("body", "M0-23 20-16V2.3A20 20.7 0 0 1 0 23 20 20.7 0 0 1-20 2.3V-16Z"),
      path("mark", "M-12.5 7-4.5-5 1 3 5-2.5 12.5 7"),
    ],
    mark: [],
    fonts: [],
  },
  // A derrick on its pad.
  project: {
    body: [path("body", "M-5-19H5L12.5 9H23V19H-23V9H-12.5Z"), path("mark", "M-6-4 8 9M6-4-8 9")],
    mark: [],
    fonts: [],
  },
  mineral: { body: [plate("outline", 34, 34, 3)], mark: [], fonts: [19, 18, 13.5, 11] },
  product: {
    body: [plate("outline", 50, 28, 14)],
    // Grains of a salt.
    mark: [disc("dot", 2.6, -8, 2), disc("dot", 2.6, 0, -3), disc("dot", 2.6, 8, 2)],
    fonts: [15, 15, 14.5, 12.5],
  },
  process: { body: [disc("outline", 14), disc("dot", 5)], mark: [], fonts: [] },
  // A tag: what it is used for.
  application: {
    body: [path("body", "M-16-17H6L19 0 6 17H-16A3 3 0 0 1-19 14V-14A3 3 0 0 1-16-17Z")],
    mark: [disc("dot", 4, -8)],
    fonts: [],
  },
  agreement: {
    body: [
      path(
        "body",
        "M2.1-22.1 22.1-2.1A3 3 0 0 1 22.1 2.1L2.1 22.1A3 3 0 0 1-2.1 22.1L-22.1 2.1A3 3 0 0 1-22.1-2.1L-2.1-22.1A3 3 0 0 1 2.1-22.1Z",
      ),
      path("mark", "M-7-5H7M-7 0H7M-7 5H2"),
    ],
    mark: [],
    fonts: [],
  },
};

function windows(): string {
  const columns = [-14, -3.5, 7];
  return [-9, 2].flatMap((y) => columns.map((x) => `M${x} ${y}h7v7h-7Z`)).join("");
}

/**
 * A kind's symbol, centred at 0, 0, as large as `symbolSize` says (layout units).
 *
 * @param glyph - Text inside it (see `findGlyph`); empty for the kind's own mark.
 */
export function symbolTree(
  kind: NodeType,
  glyph: string,
  rank: SceneNode["rank"] = "normal",
): SvgElement {
  const { body, mark, fonts } = DESIGNS[kind];
  const inner = glyph === "" || fonts.length === 0 ? mark : [glyphTree(glyph, fonts)];
  const scale = symbolSize(kind, rank).width / symbolSize(kind).width;
  return svg(
    "g",
    {
      class: `diagram-symbol diagram-kind-${kind}`,
      transform: scale === 1 ? undefined : `scale(${scale.toFixed(3)})`,
    },
    ...body,
    ...inner,
  );
}

function glyphTree(glyph: string, fonts: readonly number[]): SvgElement {
  const characters = [...glyph].length;
  const font = fonts[Math.min(characters, fonts.length) - 1] ?? GLYPH_FONT;
  const scale = (font / GLYPH_FONT).toFixed(3);
  const y = GLYPH_FONT * HALF_CAPITAL;
  return svg("text", { class: ROLES.glyph, y, transform: `scale(${scale})` }, glyph);
}

/**
 * A symbol as an image of its own, for legends and lists. It has no size but its class's: square, the
 * symbol as large as fits. Assistive technology passes over it: a text stands beside it.
 */
export function symbolIcon(kind: NodeType, glyph = ""): SvgElement {
  const { width, height } = symbolSize(kind);
  const side = Math.max(width, height);
  return svg(
    "svg",
    {
      class: "diagram-icon",
      viewBox: `${-side / 2} ${-side / 2} ${side} ${side}`,
      "aria-hidden": "true",
    },
    symbolTree(kind, glyph),
  );
}
