import type { Fact, Quantity } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** What an amount is made of: a claim's quantity and a node's fact alike. */
export interface Figure {
  readonly value: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string | null;
  readonly qualifier?: Quantity["qualifier"] | null;
}

const MILLION = 1e6;

const formatsOf = (words: Words) => words.chapter("relations").figure;

/** "%" stands close to its number, every other unit after a space; neither space breaks. */
function withUnit(words: Words, number: string, unit: string | null | undefined): string {
  if (unit === undefined || unit === null || unit === "ratio" || unit === "count") return number;
  const formats = formatsOf(words);
  return unit === "%"
    ? fill(formats.percent, { number })
    : fill(formats.unit, { number, unit: unit.replaceAll(" ", "\u00a0") });
}

/** Millions are said as such where nothing is lost: 970,000,000 is "970 million", 1,234,567 is not. */
function isRoundMillions(value: number): boolean {
  return value >= MILLION && value % (MILLION / 100) === 0;
}

/** A number, or the range between two. */
function formatNumbers(words: Words, from: number, to = from): string {
  const formats = formatsOf(words);
  const isMillions = isRoundMillions(from) && isRoundMillions(to);
  const write = (value: number): string => words.number(isMillions ? value / MILLION : value);
  const number =
    from === to ? write(from) : fill(formats.range, { from: write(from), to: write(to) });
  return isMillions ? fill(formats.million, { number }) : number;
}

/** "10–20" where a range is given, which then says more than its middle. */
function formatRange(words: Words, value: number, { min = value, max = value }: Figure): string {
  const { atLeast, atMost } = formatsOf(words);
  if (min !== value && max !== value) return formatNumbers(words, min, max);
  const number = formatNumbers(words, value);
  if (min !== value) return fill(atLeast, { number, min: formatNumbers(words, min) });
  if (max !== value) return fill(atMost, { number, max: formatNumbers(words, max) });
  return number;
}

/**
 * An amount with what bounds it: "15,000 t/yr", "8.9–23 million t Li", "up to 51%". A text stays as it
 * is. Digits are kept: nothing is rounded.
 */
export function formatAmount(words: Words, figure: Figure): string {
  const { value, unit, qualifier } = figure;
  if (typeof value === "string") return withUnit(words, value, unit);
  const amount = withUnit(words, formatRange(words, value, figure), unit);
  if (qualifier === undefined || qualifier === null) return amount;
  const { qualifiers } = words.chapter("relations");
  return fill(formatsOf(words).qualified, { qualifier: qualifiers[qualifier], amount });
}

/** A fact's value with its unit: "10,582 km²". */
export function formatFactValue(words: Words, { value, min, max, unit }: Fact): string {
  return formatAmount(words, {
    value,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: unit ?? null,
  });
}

/** "2024", "Jan 2025 to Jul 2025": the time something was counted over, as precise as it was given. */
export function formatPeriod(words: Words, period: string): string {
  const [start = "", end] = period.split("/");
  const from = parsePartialDate(start);
  if (from === null) return period;
  if (end === undefined) return formatDate(words, from);
  const to = parsePartialDate(end);
  if (to === null) return period;
  return fill(formatsOf(words).period, {
    from: formatDate(words, from),
    to: formatDate(words, to),
  });
}

/** A claim's figure: "capacity: up to 15,000 t/yr, 2024". */
export function formatQuantity(words: Words, quantity: Quantity): string {
  const { measures } = words.chapter("relations");
  return fill(formatsOf(words).measured, {
    measure: measures[quantity.measure],
    amount: formatAmountOver(words, quantity),
  });
}

/** The same without its measure: "up to 15,000 t/yr, 2024". */
export function formatAmountOver(words: Words, quantity: Quantity): string {
  const { period } = quantity;
  const figure = formatAmount(words, quantity);
  return period === undefined
    ? figure
    : fill(formatsOf(words).over, { figure, period: formatPeriod(words, period) });
}
