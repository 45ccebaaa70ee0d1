import { isDated } from "#graph/figures-order.ts";
import { type FigureRow, type FigureStanding, findBounds } from "#graph/figures-rows.ts";
import { breakLines, measureText } from "#scene/text-width.ts";

/** Widths and heights of a chart, in its own units: about a pixel each in the panel. */
export const CHART = {
  ...{ width: 320, pitch: 36, fontSize: 12, lineHeight: 14 },
  ...{ barTop: 18, barHeight: 11 },
} as const;
/** Bars a chart shows at most; the table has the rest. */
const MOST_BARS = 12;
/** A bar this wide can still be seen. */
const NARROWEST = 1.5;
const GAP = 10;
/** A label has at least this width, however long its amount. */
const LEAST_ROOM = 80;

/** One bar or dot, placed. */
export interface Bar {
  readonly id: string;
  /** Whole, in as many lines as it takes. */
  readonly label: readonly string[];
  /** Its label in one, with the whole name of what it is of, for whoever points at the bar. */
  readonly name: string;
  readonly amount: string;
  readonly standing: FigureStanding;
  /** Of its first line's top; the bar itself lies below its last line. */
  readonly y: number;
  readonly width: number;
  /** Sources give another figure for the same thing. */
  readonly isContested: boolean;
  /** From the lowest to the highest value a figure allows; `null` where it is one number. */
  readonly range: readonly [number, number] | null;
}

export interface Chart {
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** Figures in this unit that the chart has no room for. */
  readonly left: number;
  /** The amount at the right end of the scale. */
  readonly end: number;
  readonly height: number;
  readonly isDots: boolean;
  /** Told by its date: the newest are shown, not the largest. */
  readonly isDated: boolean;
}

/** A figure to be drawn, in words. */
export interface BarText {
  readonly row: FigureRow;
  readonly label: string;
  /** The label with the whole name, where it is abbreviated. */
  readonly name: string;
  readonly amount: string;
}

/** Measures of a part or a grade: where they stand counts, not how much of them there is. */
const DOTTED: ReadonlySet<string> = new Set([
  "import-share",
  "export-share",
  "stake",
  "concentration",
  "ratio",
  "recovery",
  "share",
  "price",
  "royalty",
]);

/**
 * Charts of a group's figures, one for each unit that has at least two of them: units share no scale.
 * Each has its own scale from zero and shows the largest figures, of prices and payments the newest, in
 * the order of the table.
 */
export function buildCharts(texts: readonly BarText[]): readonly Chart[] {
  const units = new Map<string, BarText[]>();
  for (const text of texts) {
    const { unit, value } = text.row;
    if (unit === null || typeof value === "string") continue;
    const list = units.get(unit);
    if (list === undefined) units.set(unit, [text]);
    else list.push(text);
  }
  return [...units].filter(([, list]) => list.length > 1).map(([unit, list]) => build(unit, list));
}

function build(unit: string, texts: readonly BarText[]): Chart {
  const areDated = texts.every(({ row }) => isDated(row));
  const ranked = areDated ? texts : texts.toSorted((a, b) => top(b) - top(a));
  const chosen = new Set(ranked.slice(0, MOST_BARS));
  const shown = texts.filter((text) => chosen.has(text));
  const end = unit === "%" ? 100 : Math.max(...shown.map(top));
  const scale = (value: number): number => (end === 0 ? 0 : (value / end) * CHART.width);
  const bars: Bar[] = [];
  let height = 0;
  for (const text of shown) {
    const bar = placeBar(text, height, scale);
    bars.push(bar);
    height += CHART.pitch + findDrop(bar);
  }
  return {
    unit,
    bars,
    left: texts.length - shown.length,
    end,
    height,
    isDated: areDated,
    isDots: shown.every(({ row }) => DOTTED.has(row.measure ?? "")),
  };
}

/** How much lower a bar lies than one whose label has a single line. */
export function findDrop({ label }: Pick<Bar, "label">): number {
  return (label.length - 1) * CHART.lineHeight;
}

function placeBar(text: BarText, y: number, scale: (value: number) => number): Bar {
  const { row, label, name, amount } = text;
  const [low, high] = findBounds(row) ?? [0, 0];
  const room = Math.max(LEAST_ROOM, CHART.width - measureText(amount, CHART.fontSize) - GAP);
  return {
    id: row.id,
    label: breakText(label, CHART.fontSize, room),
    name,
    amount,
    standing: row.standing,
    isContested: row.conflicts.length > 0 || row.rivals.length > 0,
    y,
    width: Math.max(NARROWEST, scale(Number(row.value))),
    range: low === high ? null : [scale(low), scale(high)],
  };
}

const top = ({ row }: BarText): number => findBounds(row)?.[1] ?? 0;

/** A text in as many lines as it needs, broken between words; nothing of it is left out. */
export function breakText(text: string, fontSize: number, width: number): readonly string[] {
  return breakLines(text, fontSize, width).flatMap((line) => breakWord(line, fontSize, width));
}

/** A word that is too long for a line, in pieces. */
function breakWord(word: string, fontSize: number, width: number): readonly string[] {
  const pieces = [""];
  for (const char of word) {
    const last = pieces.at(-1) ?? "";
    const isFull = last !== "" && measureText(last + char, fontSize) > width;
    if (isFull) pieces.push(char);
    else pieces[pieces.length - 1] = last + char;
  }
  return pieces;
}
