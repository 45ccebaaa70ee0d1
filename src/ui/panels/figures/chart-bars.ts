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

/** One bar or dot, placed. */
export interface Bar {
  readonly id: string;
  /** In one line, or in two where one would hide what tells it from the next. */
  readonly label: readonly string[];
  readonly amount: string;
  readonly standing: FigureStanding;
  /** Of its first line's top; the bar itself lies below its last line. */
  readonly y: number;
  readonly width: number;
  /** From the lowest to the highest value a figure allows; `null` where it is one number. */
  readonly range: readonly [number, number] | null;
}

export interface Chart {
  readonly unit: string;
  readonly bars: readonly Bar[];
  /** Figures in this unit that the chart has no room for. */
  readonly left: number;
  readonly height: number;
  readonly isDots: boolean;
}

/** A figure to be drawn, in words. */
export interface BarText {
  readonly row: FigureRow;
  readonly label: string;
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
]);

/**
 * Charts of a group's figures, one for each unit that has at least two of them: units share no scale.
 * Each starts at zero and shows the largest figures in the order of the table.
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
  const largest = new Set(texts.toSorted((a, b) => top(b) - top(a)).slice(0, MOST_BARS));
  const shown = texts.filter((text) => largest.has(text));
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
    height,
    isDots: shown.every(({ row }) => DOTTED.has(row.measure ?? "")),
  };
}

/** How much lower a bar lies than one whose label has a single line. */
export function findDrop({ label }: Pick<Bar, "label">): number {
  return (label.length - 1) * CHART.lineHeight;
}

function placeBar(text: BarText, y: number, scale: (value: number) => number): Bar {
  const { row, label, amount } = text;
  const [low, high] = findBounds(row) ?? [0, 0];
  const room = CHART.width - measureText(amount, CHART.fontSize) - GAP;
  return {
    id: row.id,
    label: breakText(label, CHART.fontSize, room),
    amount,
    standing: row.standing,
    y,
    width: Math.max(NARROWEST, scale(Number(row.value))),
    range: low === high ? null : [scale(low), scale(high)],
  };
}

const top = ({ row }: BarText): number => findBounds(row)?.[1] ?? 0;

/** A text in one line, or broken between words into two, of which the second is cut to the width. */
export function breakText(text: string, fontSize: number, width: number): readonly string[] {
  const [first = "", ...rest] = breakLines(text, fontSize, width);
  const lines = rest.length === 0 ? [first] : [first, rest.join(" ")];
  return lines.map((line) => cutText(line, fontSize, width));
}

/** A text cut to a width, an ellipsis in place of what is missing. */
function cutText(text: string, fontSize: number, width: number): string {
  if (measureText(text, fontSize) <= width) return text;
  let kept = text;
  while (kept !== "" && measureText(`${kept}…`, fontSize) > width) kept = kept.slice(0, -1);
  return `${kept.trimEnd()}…`;
}
