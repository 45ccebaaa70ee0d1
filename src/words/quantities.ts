import type { Fact, Quantity } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { formatDate } from "./dates.ts";
import { formatNumber } from "./messages.ts";

/** What an amount is made of: a claim's quantity and a node's fact alike. */
export interface Figure {
  readonly value: number | string;
  readonly min?: number;
  readonly max?: number;
  readonly unit?: string | null;
  readonly qualifier?: Quantity["qualifier"] | null;
}

const MILLION = 1e6;

/** "%" stands close to its number, every other unit after a space; neither space breaks. */
function withUnit(number: string, unit: string | null | undefined): string {
  if (unit === undefined || unit === null || unit === "ratio" || unit === "count") return number;
  return unit === "%" ? `${number}%` : `${number}\u00a0${unit.replaceAll(" ", "\u00a0")}`;
}

/** Millions are said as such where nothing is lost: 970,000,000 is "970 million", 1,234,567 is not. */
function isRoundMillions(value: number): boolean {
  return value >= MILLION && value % (MILLION / 100) === 0;
}

function joinNumbers(...values: readonly number[]): string {
  if (!values.every(isRoundMillions)) return values.map(formatNumber).join("–");
  return `${values.map((value) => formatNumber(value / MILLION)).join("–")}\u00a0million`;
}

/** "10–20" where a range is given, which then says more than its middle. */
function formatRange({ value, min = value, max = value }: Figure & { readonly value: number }) {
  if (min !== value && max !== value) return joinNumbers(min, max);
  if (min !== value) return `${joinNumbers(value)} (at least ${joinNumbers(min)})`;
  if (max !== value) return `${joinNumbers(value)} (at most ${joinNumbers(max)})`;
  return joinNumbers(value);
}

/**
 * An amount with what bounds it: "15,000 t/yr", "8.9–23 million t Li", "up to 51%". A text stays as it
 * is. Digits are kept: nothing is rounded.
 */
export function formatAmount(figure: Figure): string {
  const { value, unit, qualifier } = figure;
  if (typeof value === "string") return withUnit(value, unit);
  const amount = withUnit(formatRange({ ...figure, value }), unit);
  return qualifier === undefined || qualifier === null ? amount : `${qualifier} ${amount}`;
}

/** A fact's value with its unit: "10,582 km²". */
export function formatFactValue({ value, min, max, unit }: Fact): string {
  return formatAmount({
    value,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
    unit: unit ?? null,
  });
}

/** "2024", "Jan 2025 to Jul 2025": the time something was counted over, as precise as it was given. */
export function formatPeriod(period: string): string {
  const dates = period.split("/").map((text) => parsePartialDate(text));
  return dates.every((date) => date !== null) ? dates.map(formatDate).join(" to ") : period;
}

/** A claim's figure: "capacity: up to 15,000 t/yr, 2024". */
export function formatQuantity(quantity: Quantity): string {
  const { measure, period } = quantity;
  const name = measure === "other" ? "figure" : measure.replaceAll("-", " ");
  const time = period === undefined ? "" : `, ${formatPeriod(period)}`;
  return `${name}: ${formatAmount(quantity)}${time}`;
}
