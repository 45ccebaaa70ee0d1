import type { NodeType, Status } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import type { Emphasis, LineChange } from "./scene.ts";
import {
  arch,
  box,
  diamond,
  ellipse,
  hexagon,
  house,
  pill,
  type Shape,
  shield,
  tag,
} from "./shapes.ts";

// How everything in the drawing looks, once for all that draw it: the SVG's style rules
// (`look-rules.ts`), the renderers, previews and legends. Colours are names of tokens, whose values
// stand in `styles/tokens.css`; lengths are layout units at symbol scale 1.

const PLAIN_TOKENS = [
  ...(["ground", "ink", "ink-dim", "accent", "accent-tint"] as const),
  ...(["line", "line-dim", "line-lit"] as const),
  ...(["region", "region-edge", "region-ink"] as const),
];

/** The name of a colour of the drawing, without the dashes of its custom property. */
export type Token =
  | (typeof PLAIN_TOKENS)[number]
  | `change-${LineChange}`
  | `kind-${NodeType}${"" | "-ink" | "-dim" | "-dim-ink"}`;

/** What a kind's symbol looks like; what is drawn in it stands in `symbols.ts`. */
export interface KindLook {
  readonly size: readonly [width: number, height: number];
  /** What it covers of the lines that end at it, and where it feels the pointer. */
  readonly shape: Shape;
  /** Whether the kind's own colour fills the body, or its ink draws round a body of paper. */
  readonly body: "filled" | "outlined";
}

export const KIND_LOOKS: Readonly<Record<NodeType, KindLook>> = {
  country: { size: [46, 46], shape: ellipse, body: "filled" },
  region: { size: [40, 40], shape: ellipse, body: "outlined" },
  company: { size: [50, 36], shape: box, body: "filled" },
  institution: { size: [44, 38], shape: house, body: "filled" },
  community: { size: [46, 38], shape: arch, body: "filled" },
  person: { size: [36, 36], shape: ellipse, body: "outlined" },
  "salt-flat": { size: [44, 48], shape: hexagon, body: "filled" },
  "protected-area": { size: [40, 46], shape: shield, body: "filled" },
  project: { size: [46, 38], shape: house, body: "filled" },
  mineral: { size: [36, 36], shape: box, body: "outlined" },
  product: { size: [52, 30], shape: pill, body: "outlined" },
  process: { size: [30, 30], shape: ellipse, body: "outlined" },
  application: { size: [38, 34], shape: tag, body: "filled" },
  agreement: { size: [46, 46], shape: diamond, body: "filled" },
};

/** The two colours of a kind's symbol: of its body, and of what is drawn on or around it. */
export interface SymbolTokens {
  readonly fill: Token;
  readonly ink: Token;
}

export function kindTokens(kind: NodeType, isDim = false): SymbolTokens {
  return isDim
    ? { fill: `kind-${kind}-dim`, ink: `kind-${kind}-dim-ink` }
    : { fill: `kind-${kind}`, ink: `kind-${kind}-ink` };
}

/** What stands on a line besides its dashes: as text, and as strokes within a circle of radius 1, for
 * what has no font with the sign. */
interface Sign {
  readonly text: string;
  readonly strokes: string;
}

/** How a line is stroked; `dashes` null for an unbroken one. */
export interface LineLook {
  readonly dashes: readonly number[] | null;
  readonly cap: "butt" | "round";
  /** On the width of its tone. */
  readonly widthFactor: number;
  readonly sign: Sign | null;
}

const SOLID: LineLook = { dashes: null, cap: "butt", widthFactor: 1, sign: null };

/** What a line's look says: its standing or, of a bridge, that it is none. */
export type LineKind = Status | "bridge";

/** Line style says the standing; a barred or crossed line needs a sign besides. */
export const LINE_LOOKS: Readonly<Record<LineKind, LineLook>> = {
  established: SOLID,
  agreed: { ...SOLID, dashes: [13, 5] },
  negotiating: { ...SOLID, dashes: [6, 4] },
  // Dots: dashes of almost no length with round ends. They need more width to be seen as such.
  proposed: { dashes: [0.1, 4.5], cap: "round", widthFactor: 1.3, sign: null },
  suspended: { ...SOLID, sign: { text: "‖", strokes: "M-.25-.5V.5M.25-.5V.5" } },
  // Thin, as is what only joins over hidden nodes.
  ended: {
    ...SOLID,
    widthFactor: 0.7,
    sign: { text: "×", strokes: "M-.375-.375.375.375M.375-.375-.375.375" },
  },
  bridge: { ...SOLID, dashes: [10, 4, 2, 4], widthFactor: 0.8 },
};

/** What being brought out, or not, does to an item. */
export interface ToneLook {
  /** Draw order within nodes and within edges: what is brought out lies above what is dim. */
  readonly layer: number;
  readonly line: Token;
  readonly lineWidth: number;
  /** Of labels and of what stands on lines. */
  readonly text: Token;
  readonly labelWeight: 400 | 700;
  /** Around the badge of hidden neighbours. */
  readonly badgeLine: Token;
  /** How much of a change's tint is seen, from 0 to 1. */
  readonly tintOpacity: number;
  /** Whether symbols have their dimmed colours. */
  readonly isDim: boolean;
}

const PLAIN: ToneLook = {
  layer: 1,
  line: "line",
  lineWidth: 1.5,
  text: "ink",
  labelWeight: 400,
  badgeLine: "line",
  tintOpacity: 1,
  isDim: false,
};

export const TONE_LOOKS: Readonly<Record<Emphasis, ToneLook>> = {
  plain: PLAIN,
  dim: {
    ...PLAIN,
    layer: 0,
    line: "line-dim",
    // As wide as plain ones: a line that is only dimmed need not be laid out anew.
    lineWidth: 1.5,
    text: "ink-dim",
    badgeLine: "line-dim",
    tintOpacity: 0.45,
    isDim: true,
  },
  lit: { ...PLAIN, layer: 2, line: "line-lit", lineWidth: 2.25 },
  selected: { ...PLAIN, layer: 3, line: "accent", lineWidth: 3.25, labelWeight: 700 },
};

/** From below to above. */
export const TONES: readonly Emphasis[] = ["dim", "plain", "lit", "selected"];

/** A tint along a line that has changed, and a sign, so that the tint is not all that tells. */
export interface ChangeLook {
  readonly tint: Token;
  readonly sign: string;
}

export const CHANGE_LOOKS: Readonly<Record<LineChange, ChangeLook>> = {
  added: { tint: "change-added", sign: "＋" },
  ended: { tint: "change-ended", sign: "×" },
  changed: { tint: "change-changed", sign: "△" },
};

/** How far the tint of a changed line reaches to either side. */
export const TINT_REACH = 4;
/** Length and width of an arrowhead. */
export const ARROW_SIZE = 7.5;
/** The disc behind a selected symbol: how far it reaches beyond that, its ring, and their colours. */
export const HALO = { reach: 6, ring: 2, fill: "accent-tint", line: "accent" } as const;
/** The ground of a part of the map. */
export const REGION_LOOK = {
  fill: "region",
  line: "region-edge",
  text: "region-ink",
  border: 1.5,
} as const;

/** Every colour that the drawing needs. */
export const TOKENS: readonly Token[] = [
  ...PLAIN_TOKENS,
  ...Object.values(CHANGE_LOOKS).map(({ tint }) => tint),
  ...NODE_TYPES.flatMap((kind) =>
    [false, true].flatMap((isDim) => Object.values(kindTokens(kind, isDim))),
  ),
];
