import type { GraphNode } from "#schema/graph.ts";
import { findLithiumForm, type LithiumForm, toCarbonateEquivalent } from "#units/lithium.ts";
import type { Amount, FigureRow } from "./figures-rows.ts";
import type { Graph } from "./graph.ts";

/** Units of a mass of product, and what the same is in carbonate equivalent. */
const IN_LCE: Readonly<Record<string, string>> = {
  t: "t LCE",
  "t/yr": "t/yr LCE",
  "t Li": "t LCE",
};

/** Digits kept of what has been converted: the factors have no more. */
const DIGITS = 4;

/**
 * Whether a mass of something with lithium in it stays as it is given: there is no named factor, or
 * the records do not say whether the mass is of contained lithium.
 */
export function isInconvertible(graph: Graph, row: FigureRow): boolean {
  const isMass = row.unit !== null && IN_LCE[row.unit] !== undefined;
  if (!isMass || typeof row.value === "string" || row.converted !== null) return false;
  return findConvertible(graph, row) === null && /Li(?![a-z])/.test(findFormula(graph, row));
}

/**
 * The form of lithium a figure can be converted from: by its unit, else by its product's formula.
 *
 * @returns `null` where no named factor applies, or where it stands in carbonate equivalent already.
 */
export function findConvertible(graph: Graph, row: FigureRow): LithiumForm | null {
  const { unit, value } = row;
  if (unit === null || typeof value === "string" || IN_LCE[unit] === undefined) return null;
  if (unit === "t Li") return "lithium";
  const form = findLithiumForm(findFormula(graph, row));
  // "t" of lithium may be contained lithium or salts: the records do not say which.
  return form === "lithium" ? null : form;
}

/** A figure in lithium carbonate equivalent, rounded to four digits; unchanged where it cannot be. */
export function toCarbonateRow(graph: Graph, row: FigureRow): FigureRow {
  const form = findConvertible(graph, row);
  const { value, min, max, unit } = row;
  if (form === null || unit === null || typeof value === "string") return row;
  const convert = (mass: number): number => roundDigits(toCarbonateEquivalent(mass, form));
  const from: Amount = {
    value,
    unit,
    ...(min === undefined ? {} : { min }),
    ...(max === undefined ? {} : { max }),
  };
  return {
    ...row,
    value: convert(value),
    ...(min === undefined ? {} : { min: convert(min) }),
    ...(max === undefined ? {} : { max: convert(max) }),
    unit: IN_LCE[unit] ?? unit,
    converted: { from, form },
  };
}

function roundDigits(value: number): number {
  return Number(value.toPrecision(DIGITS));
}

function findFormula({ nodes }: Graph, { product }: FigureRow): string {
  const node: GraphNode | undefined = product === null ? undefined : nodes.get(product);
  return node?.symbol ?? "";
}
