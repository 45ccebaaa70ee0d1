import type { Fact, Quantity } from "#schema/graph.ts";
import { formatNumber } from "./messages.ts";

/** "%" stands close to its number, every other unit after a space that does not break. */
function withUnit(number: string, unit: string | undefined): string {
  if (unit === undefined || unit === "ratio" || unit === "count") return number;
  return unit === "%" ? `${number}%` : `${number}\u00a0${unit}`;
}

/** "10–20" where a range is given, which then says more than its middle. */
function formatRange({
  value,
  min,
  max,
}: {
  readonly value: number;
  readonly min?: number;
  readonly max?: number;
}): string {
  if (min !== undefined && max !== undefined) return `${formatNumber(min)}–${formatNumber(max)}`;
  if (min !== undefined && min !== value)
    return `${formatNumber(value)} (at least ${formatNumber(min)})`;
  if (max !== undefined && max !== value)
    return `${formatNumber(value)} (at most ${formatNumber(max)})`;
  return formatNumber(value);
}

/** A figure with its unit: "15,000 t/yr", "8.9–23 t Li", "50%". Text facts stay as they are. */
export function formatFactValue(fact: Fact): string {
  const { value, unit } = fact;
  if (typeof value === "string") return withUnit(value, unit);
  return withUnit(formatRange({ ...fact, value }), unit);
}

/** A claim's figure: "capacity: up to 15,000 t/yr, 2024". */
export function formatQuantity(quantity: Quantity): string {
  const { measure, unit, qualifier, period } = quantity;
  const figure = withUnit(formatRange(quantity), unit);
  const words = qualifier === undefined ? figure : `${qualifier} ${figure}`;
  const name = measure === "other" ? "figure" : measure.replaceAll("-", " ");
  return `${name}: ${words}${period === undefined ? "" : `, ${period.replace("/", " to ")}`}`;
}
