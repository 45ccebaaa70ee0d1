import { splitUnits, type Typeface, type Weight } from "./typeface.ts";

/** A text broken into lines at the size it was given. */
export interface FittedText {
  readonly size: number;
  readonly lines: readonly string[];
  /** Distance of one line's baseline from the next's. */
  readonly lineHeight: number;
  /** Of all lines. */
  readonly height: number;
  /** Whether something was left out at the end, where an ellipsis stands for it. */
  readonly isCut: boolean;
}

/** What a text is to fit: lengths in pixels. */
export interface TextBox {
  readonly width: number;
  readonly height: number;
  /** Sizes to try, the largest first. */
  readonly sizes: readonly number[];
  readonly weight: Weight;
  /** Line height as a share of the size. */
  readonly leading: number;
  readonly mostLines?: number;
}

/**
 * Sets a text as large as it fits its box: at the first size at which whole words do, else at the last
 * one, with words broken and the end left out as needed. Never wider nor higher than the box, unless not
 * even one line is: that is left empty. Lines are as even as may be.
 */
export function fitText(text: string, box: TextBox, typeface: Typeface): FittedText {
  const words = splitWords(text);
  for (const size of box.sizes) {
    const lines = fillEvenly(words, box.width / size, box.weight, typeface);
    if (lines !== null && lines.length <= countLines(box, size))
      return compose(box, size, lines, false);
  }
  const size = box.sizes.at(-1) ?? 0;
  const most = countLines(box, size);
  const width = box.width / size;
  const pieces = words.flatMap((word) => breakWord(word, width, box.weight, typeface));
  const lines = fillLines(pieces, width, box.weight, typeface).filter(
    (line) => typeface.measure(line, box.weight) <= width,
  );
  if (lines.length <= most) return compose(box, size, lines, false);
  const kept = lines
    .slice(0, most)
    .map((line, index) =>
      index === most - 1 ? cutLine(`${line}…`, width, box.weight, typeface) : line,
    );
  return compose(box, size, kept, true);
}

function compose(box: TextBox, size: number, lines: readonly string[], isCut: boolean): FittedText {
  const lineHeight = box.leading * size;
  return { size, lines, lineHeight, height: lines.length * lineHeight, isCut };
}

function countLines({ height, leading, mostLines = Infinity }: TextBox, size: number): number {
  return Math.min(mostLines, Math.floor(height / (leading * size) + 1e-9));
}

/** A word and whether a space parts it from the one before on the same line. */
interface Word {
  readonly text: string;
  readonly isApart: boolean;
}

function splitWords(text: string): readonly Word[] {
  return text.split(/[ \n]+/).flatMap((word) => {
    const units = /[\u2e80-\uffef]/u.test(word) ? splitUnits(word) : [word];
    return units
      .filter((unit) => unit !== "")
      .map((unit, index) => ({ text: unit, isApart: index === 0 }));
  });
}

/** The fewest lines, then the most even; `null` where a word is wider than a line. Widths in em. */
function fillEvenly(
  words: readonly Word[],
  width: number,
  weight: Weight,
  typeface: Typeface,
): readonly string[] | null {
  if (words.some(({ text }) => typeface.measure(text, weight) > width)) return null;
  const fewest = fillLines(words, width, weight, typeface);
  for (let share = 0.5; share < 1; share += 0.05) {
    const lines = fillLines(words, width * share, weight, typeface);
    if (
      lines.length <= fewest.length &&
      lines.every((line) => typeface.measure(line, weight) <= width)
    )
      return lines;
  }
  return fewest;
}

function fillLines(
  words: readonly Word[],
  width: number,
  weight: Weight,
  typeface: Typeface,
): readonly string[] {
  const lines: string[] = [];
  const space = typeface.measure(" ", weight);
  let used = 0;
  for (const { text, isApart } of words) {
    const own = typeface.measure(text, weight);
    const last = lines.at(-1);
    // Only what a space parts is set apart: other pieces may be kerned with each other.
    const glued = isApart ? used + space + own : typeface.measure(`${last ?? ""}${text}`, weight);
    if (last !== undefined && glued <= width) {
      lines[lines.length - 1] = `${last}${isApart ? " " : ""}${text}`;
      used = glued;
    } else {
      lines.push(text);
      used = own;
    }
  }
  return lines;
}

/** A word in pieces no wider than a line: after its hyphens, else anywhere. */
function breakWord(word: Word, width: number, weight: Weight, typeface: Typeface): readonly Word[] {
  if (typeface.measure(word.text, weight) <= width) return [word];
  const pieces: string[] = [];
  for (const unit of splitUnits(word.text)) {
    if (typeface.measure(unit, weight) <= width) pieces.push(unit);
    else pieces.push(...breakUnit(unit, width, weight, typeface));
  }
  return pieces.map((text, index) => ({ text, isApart: index === 0 && word.isApart }));
}

function breakUnit(
  unit: string,
  width: number,
  weight: Weight,
  typeface: Typeface,
): readonly string[] {
  const pieces: string[] = [];
  let piece = "";
  for (const char of unit) {
    if (piece !== "" && typeface.measure(piece + char, weight) > width) {
      pieces.push(piece);
      piece = "";
    }
    piece += char;
  }
  return [...pieces, piece];
}

/** Takes words, then letters, from before the ellipsis at a line's end until it fits. */
function cutLine(line: string, width: number, weight: Weight, typeface: Typeface): string {
  let text = line;
  while (text !== "" && typeface.measure(text, weight) > width) {
    const shorter = text.replace(/[ ,;:(–—-]*[^ ]*…$/u, "");
    text = shorter === "" ? shortenByLetter(text) : `${shorter}…`;
  }
  return text;
}

function shortenByLetter(text: string): string {
  const letters = [...text];
  return letters.length <= 1 ? "" : `${letters.slice(0, -2).join("")}…`;
}
