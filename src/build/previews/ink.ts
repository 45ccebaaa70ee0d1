import type { Box } from "#scene/scene.ts";
import { type SvgElement, svg } from "#scene/svg-tree.ts";
import type { Words } from "#words/words.ts";
import { type FittedText, fitText, type TextBox } from "./fit-text.ts";
import type { Colours } from "./light-colours.ts";
import type { Typeface } from "./typeface.ts";

/** What a preview is drawn with. */
export interface Ink {
  readonly colours: Colours;
  readonly typeface: Typeface;
  readonly words: Words;
}

/**
 * The smallest text of a preview, in pixels of its 1200: shown 400 wide, as many a chat does, it stands at
 * 8.7.
 */
export const LEAST_TEXT = 26;

/** Height of the capitals of Noto Sans, in em: what the eye takes for the top of a line. */
const CAPITAL = 0.714;

/** A block of text with its own colour, as broken to fit its box. */
export interface TextBlock extends TextBox {
  readonly text: string;
  readonly colour: string;
}

/** A block of text that has been set, to be placed. */
export interface SetBlock extends FittedText {
  /** Draws it with the top of its first line's capitals at `y`, flush left at `x`. */
  readonly place: (x: number, y: number) => readonly SvgElement[];
  /** From the top of the first line's capitals to the last baseline. */
  readonly extent: number;
}

/** Breaks a block of text and gives what draws it. */
export function setBlock({ text, colour, ...box }: TextBlock, { typeface }: Ink): SetBlock {
  const fitted = fitText(text, box, typeface);
  const { size, lines, lineHeight } = fitted;
  const place = (x: number, y: number): readonly SvgElement[] =>
    lines.map((line, index) => {
      const baseline = y + CAPITAL * size + index * lineHeight;
      return textTree(line, { x, y: baseline, size, weight: box.weight, colour });
    });
  const extent = Math.max(0, CAPITAL * size + (lines.length - 1) * lineHeight);
  return { ...fitted, place, extent };
}

/** How one line of text is drawn. */
export interface LineStyle {
  readonly x: number;
  /** Of the baseline. */
  readonly y: number;
  readonly size: number;
  readonly weight: 400 | 700;
  readonly colour: string;
  readonly anchor?: "start" | "middle" | "end";
  /** Colour of a halo around the letters; none where it is left out. */
  readonly halo?: string;
}

/** One line of text. */
export function textTree(text: string, style: LineStyle): SvgElement {
  const { x, y, size, weight, colour, anchor = "start", halo } = style;
  return svg(
    "text",
    {
      x,
      y,
      "font-size": size,
      "font-weight": weight,
      "text-anchor": anchor,
      fill: colour,
      ...(halo !== undefined && {
        stroke: halo,
        "stroke-width": size * 0.4,
        "stroke-linejoin": "round",
        "paint-order": "stroke",
      }),
    },
    text,
  );
}

/** A pill with a text in it, its left edge at `x` and its middle at `y`. */
export interface Pill {
  readonly tree: readonly SvgElement[];
  readonly width: number;
  readonly height: number;
}

export function pillTree(
  text: string,
  at: { readonly x: number; readonly y: number },
  style: {
    readonly size: number;
    readonly ground: string;
    readonly colour: string;
    readonly line?: string;
  },
  { typeface }: Ink,
): Pill {
  const { size, ground, colour, line } = style;
  const height = Math.round(size * 1.5);
  const width = Math.max(height, typeface.measure(text, 700) * size + size * 1.1);
  const box: Box = { x: at.x, y: at.y - height / 2, width, height };
  const middle = { x: at.x + width / 2, y: at.y + (CAPITAL / 2) * size };
  const outline = line === undefined ? {} : { stroke: line, "stroke-width": 2 };
  return {
    tree: [
      svg("rect", { ...box, rx: height / 2, fill: ground, ...outline }),
      textTree(text, { ...middle, size, weight: 700, colour, anchor: "middle" }),
    ],
    width,
    height,
  };
}
