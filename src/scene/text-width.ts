// Advance widths in em of a wide humanist sans (Noto Sans and its like), rounded up: no font can be
// measured at build time, and a label box a little too wide costs less than a collision.
const NARROW = new Set("ijl.,:;'’|!·()[]");
const SLIM = new Set("frtJI -–/");
const WIDE = new Set("mwMW@%—…");

function advance(char: string): number {
  if (NARROW.has(char)) return 0.32;
  if (SLIM.has(char)) return 0.42;
  if (WIDE.has(char)) return 0.95;
  if (char >= "\u2e80") return 1.02; // Han, kana, full-width forms
  if (char >= "A" && char <= "Z") return 0.7;
  return char >= "\u0400" && char <= "\u04ff" ? 0.66 : 0.59; // Cyrillic; everything else
}

/** Estimated width of one line of text, in the unit of `fontSize`; on the wide side. */
export function measureText(text: string, fontSize: number): number {
  let ems = 0;
  for (const char of text) ems += advance(char);
  return ems * fontSize;
}

/**
 * Breaks a text at spaces into lines of at most `width`, balanced: the fewest lines, then the most
 * even. A word that is too long alone is broken after its hyphens and dashes, if it has any; what is
 * left too long keeps a line of its own.
 */
export function breakLines(text: string, fontSize: number, width: number): readonly string[] {
  const words = text
    .split(/\s+/u)
    .flatMap((word) => (measureText(word, fontSize) <= width ? word : word.split(/(?<=[-–])/u)))
    .filter((word) => word !== "");
  const fewest = fillLines(words, fontSize, width);
  // The narrowest limit that still gives as few lines makes them even.
  for (let limit = width * 0.5; limit < width; limit += width * 0.05) {
    const lines = fillLines(words, fontSize, limit);
    if (lines.length <= fewest.length) return lines;
  }
  return fewest;
}

function fillLines(words: readonly string[], fontSize: number, width: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const glue = last === undefined || /[-–]$/u.test(last) ? "" : " ";
    const longer = `${last ?? ""}${glue}${word}`;
    if (last !== undefined && measureText(longer, fontSize) <= width)
      lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}
