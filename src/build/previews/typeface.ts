import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { Blob, Buffer, Face, Font, shape } from "harfbuzzjs";
import * as v from "valibot";
import { type Outline, toOutline } from "./glyph-outline.ts";
import { unpackWoff } from "./woff.ts";

export type Weight = 400 | 700;

/**
 * A piece of text that is neither broken nor kerned with its neighbours: a word, a part of one, or a Han
 * character. Lengths are in `UNITS` to the em.
 */
export interface ShapedUnit {
  readonly advance: number;
  readonly glyphs: readonly PlacedGlyph[];
}

interface PlacedGlyph {
  readonly outline: Outline;
  /** Of its origin from the unit's. */
  readonly x: number;
  readonly y: number;
}

/** Noto Sans with its Han characters, at two weights: the one typeface of the previews. */
export interface Typeface {
  readonly shapeUnit: (unit: string, weight: Weight) => ShapedUnit;
  /** Width of a text on one line, in em. */
  readonly measure: (text: string, weight: Weight) => number;
  /** Characters it has no glyph for, each once. */
  readonly listMissing: (text: string) => readonly string[];
}

/** Units to the em in all its files. */
export const UNITS = 1000;

const SUBSETS = ["latin", "latin-ext", "cyrillic", "cyrillic-ext", "greek", "vietnamese"];

/** Characters that look the same as one there is a glyph for. */
const TWINS: ReadonlyMap<string, string> = new Map([["\u2011", "-"]]);
/** A lowered digit is the digit itself, smaller and below the baseline. */
const LOWERED = { scale: 0.64, y: -130 };

/**
 * Reads the typeface from the packages it comes in. Texts are set by HarfBuzz and drawn as outlines, so
 * a preview looks the same on every machine whatever fonts that has. Some 50 ms, and a
 * few for each slice of Han characters that is first needed.
 */
export function readTypeface(): Typeface {
  const files: Readonly<Record<Weight, FontFiles>> = { 400: readFonts(400), 700: readFonts(700) };
  const units = new Map<string, ShapedUnit>();
  const shapeUnit = (unit: string, weight: Weight): ShapedUnit => {
    const key = `${weight} ${unit}`;
    const known = units.get(key);
    if (known !== undefined) return known;
    const shaped = shapeRuns(files[weight], unit);
    units.set(key, shaped);
    return shaped;
  };
  return {
    shapeUnit,
    measure: (text, weight) =>
      splitUnits(text).reduce((sum, unit) => sum + shapeUnit(unit, weight).advance, 0) / UNITS,
    listMissing: (text) => {
      const lacks = (char: string): boolean =>
        Object.values(files).some((one) => findFont(one, toPlain(char).char) === null);
      return [...new Set(text)].filter((char) => char !== "\n" && lacks(char));
    },
  };
}

/** Breaks between spaces and words, between Han characters, and after hyphens, dashes and slashes. */
export function splitUnits(text: string): readonly string[] {
  return text.match(UNIT) ?? [];
}
// Closing marks stay with what is before them, opening ones with what comes after.
const UNIT =
  /[ \n]|[（《「]?[\u2e80-\u3000\u3003-\uffef](?:[、。，）》」])*|[^ \n\u2e80-\uffef]*?[-–—/](?=[^ \n])|[^ \n\u2e80-\uffef]+|[\s\S]/gu;

interface SizedFont {
  readonly font: Font;
  /** By glyph and scale. */
  readonly outlines: Map<string, Outline>;
}

/** The files of one weight: those read, and those of Han characters that are read when one is asked for. */
interface FontFiles {
  readonly read: SizedFont[];
  readonly slices: Map<string, readonly Range[]>;
  readonly readSlice: (name: string) => SizedFont;
}

type Range = readonly [first: number, last: number];

const { resolve } = createRequire(import.meta.url);

function readFonts(weight: Weight): FontFiles {
  const read = SUBSETS.map((name) => readFont(`noto-sans/files/noto-sans-${name}-${weight}`));
  const slices = readSlices(readFileSync(resolve("@fontsource/noto-sans-sc/unicode.json"), "utf8"));
  const readSlice = (name: string): SizedFont =>
    readFont(`noto-sans-sc/files/noto-sans-sc-${name}-${weight}`);
  return { read, slices, readSlice };
}

function readFont(path: string): SizedFont {
  const file = `@fontsource/${path}-normal.woff`;
  const face = new Face(new Blob(unpackWoff(readFileSync(resolve(file)))));
  if (face.upem !== UNITS) throw new Error(`${file}: expected ${UNITS} units, got ${face.upem}.`);
  return { font: new Font(face), outlines: new Map() };
}

/** Which characters each slice holds: `{ "[4]": "U+1f1e9-1f1f5,U+1f21a" }`. */
function readSlices(json: string): Map<string, readonly Range[]> {
  const slices = v.parse(v.record(v.string(), v.string()), JSON.parse(json));
  return new Map(
    Object.entries(slices).map(([name, list]) => [
      name.replace(/[[\]]/g, ""),
      [...list.matchAll(/U\+([0-9a-f]+)(?:-([0-9a-f]+))?/gi)].map(
        ([, first = "", last = first]): Range => [parseInt(first, 16), parseInt(last, 16)],
      ),
    ]),
  );
}

interface PlainChar {
  readonly char: string;
  readonly isLowered: boolean;
}

function toPlain(char: string): PlainChar {
  const digit = (char.codePointAt(0) ?? 0) - 0x2080;
  if (digit >= 0 && digit <= 9) return { char: String(digit), isLowered: true };
  return { char: TWINS.get(char) ?? char, isLowered: false };
}

function findFont({ read, slices, readSlice }: FontFiles, char: string): SizedFont | null {
  const code = char.codePointAt(0) ?? 0;
  const has = ({ font }: SizedFont): boolean => font.nominalGlyph(code) !== undefined;
  const known = read.find(has);
  if (known !== undefined) return known;
  for (const [name, ranges] of slices) {
    if (!ranges.some(([first, last]) => first <= code && code <= last)) continue;
    const slice = readSlice(name);
    slices.delete(name);
    read.push(slice);
    if (has(slice)) return slice;
  }
  return null;
}

interface Run {
  readonly from: SizedFont;
  readonly isLowered: boolean;
  text: string;
}

/** What no font has is set in the first one, as its sign for what is missing. */
function shapeRuns(files: FontFiles, text: string): ShapedUnit {
  const runs: Run[] = [];
  for (const sign of text) {
    const { char, isLowered } = toPlain(sign);
    const from = findFont(files, char) ?? files.read[0];
    if (from === undefined) continue;
    const last = runs.at(-1);
    if (last?.from === from && last.isLowered === isLowered) last.text += char;
    else runs.push({ from, isLowered, text: char });
  }
  const glyphs: PlacedGlyph[] = [];
  let advance = 0;
  for (const run of runs) advance = shapeRun(run, advance, glyphs);
  return { advance, glyphs };
}

function shapeRun({ from, isLowered, text }: Run, start: number, glyphs: PlacedGlyph[]): number {
  const buffer = new Buffer();
  buffer.addText(text);
  buffer.guessSegmentProperties();
  shape(from.font, buffer);
  const { scale, y } = isLowered ? LOWERED : { scale: 1, y: 0 };
  let at = start;
  for (const glyph of buffer.getGlyphInfosAndPositions()) {
    const { codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 } = glyph;
    glyphs.push({
      outline: findOutline(from, codepoint, scale),
      x: Math.round(at + xOffset * scale),
      y: Math.round(y + yOffset * scale),
    });
    at += xAdvance * scale;
  }
  return at;
}

function findOutline({ font, outlines }: SizedFont, glyph: number, scale: number): Outline {
  const key = `${glyph} ${scale}`;
  const known = outlines.get(key);
  if (known !== undefined) return known;
  const outline = toOutline(font.glyphToJson(glyph), scale);
  outlines.set(key, outline);
  return outline;
}
