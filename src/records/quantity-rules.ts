import { toInterval } from "#graph/as-of.ts";
import type { Claim, Fact, NodeType, Predicate, Quantity } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { isPeriod } from "./figure-rules.ts";
import { type Entry, type Finding, type Records, toFinding } from "./records.ts";

type Measure = Quantity["measure"];
type Unit = NonNullable<Fact["unit"]>;

const MASS = ["t", "t LCE", "t Li"] as const;
const RATE = ["t/yr", "t/yr LCE"] as const;
const MONEY = ["USD", "EUR", "CNY", "BOB", "CAD"] as const;
const FLOW = ["l/s", "m³/yr", "m³/t"] as const;

/** The units each measure may have; the two tables of `data/README.md` say the same. */
export const MEASURE_UNITS: Readonly<Record<Exclude<Measure, "other">, readonly Unit[]>> = {
  capacity: RATE,
  output: [...MASS, ...RATE],
  sales: MASS,
  export: [...MASS, ...MONEY],
  "import-share": ["%"],
  "export-share": ["%"],
  stake: ["%"],
  concentration: ["mg/L", "ppm", "wt%"],
  ratio: ["ratio"],
  resource: MASS,
  reserve: MASS,
  quota: [...MASS, ...RATE],
  "price-paid": MONEY,
  investment: MONEY,
  "contract-value": MONEY,
  offtake: [...MASS, ...RATE, "%"],
  recovery: ["%"],
  share: ["%"],
  area: ["ha", "km²"],
  price: ["USD/t", "CNY/t"],
  "water-use": FLOW,
  "brine-use": FLOW,
  royalty: ["%"],
  "state-income": MONEY,
  payment: MONEY,
};

/** Measures that mean something on some predicates only, with these; the others stand anywhere. */
export const MEASURE_PREDICATES: Readonly<Partial<Record<Measure, readonly Predicate[]>>> = {
  export: ["exports-to"],
  "import-share": ["exports-to"],
  "export-share": ["exports-to"],
  stake: ["owns", "party-to"],
  concentration: ["contains", "draws-from"],
  ratio: ["contains"],
  resource: ["contains"],
  reserve: ["contains"],
};

type ClaimWithQuantity = Claim & { readonly quantity: Quantity };

function listQuantities({ claims }: Records): readonly Entry<ClaimWithQuantity>[] {
  return claims.flatMap(({ path, record }) => {
    const { quantity } = record;
    return quantity === undefined ? [] : [{ path, record: { ...record, quantity } }];
  });
}

/** R27: a figure's unit is one that its measure is counted in. */
export function findWrongUnits(records: Records): readonly Finding[] {
  return [
    ...listQuantities(records).flatMap((entry) => {
      const { measure, unit } = entry.record.quantity;
      const expected = describeUnit(measure, unit);
      if (expected === null) return [];
      return [toFinding("claims", entry, "quantity.unit", { expected, received: unit })];
    }),
    ...records.nodes.flatMap((entry) =>
      (entry.record.facts ?? []).flatMap(({ measure, unit }, index) => {
        if (measure === undefined || unit === undefined) return []; // R10 tells a missing unit
        const expected = describeUnit(measure, unit);
        if (expected === null) return [];
        return [toFinding("nodes", entry, `facts[${index}].unit`, { expected, received: unit })];
      }),
    ),
  ];
}

/** The unit that a measure should have and has not, or `null`. */
function describeUnit(measure: Measure, unit: Unit): string | null {
  if (measure === "other") return null;
  const units = MEASURE_UNITS[measure];
  return units.includes(unit) ? null : `a unit of ${measure}: ${units.join(" or ")}`;
}

/** R28: a figure is of its relation, as a stake is of owning and a concentration of containing. */
export function findWrongMeasures(records: Records): readonly Finding[] {
  return listQuantities(records).flatMap((entry) => {
    const { predicate, quantity } = entry.record;
    const { measure } = quantity;
    const predicates = MEASURE_PREDICATES[measure];
    if (predicates === undefined || predicates.includes(predicate)) return [];
    const expected = `a measure of ${predicate}, since ${measure} is one of ${predicates.join(" or ")}`;
    return [toFinding("claims", entry, "quantity.measure", { expected, received: measure })];
  });
}

/** R29: what is measured is a mineral or a product. */
export function findWrongSubstances(records: Records): readonly Finding[] {
  const substances: readonly NodeType[] = ["mineral", "product"];
  const types = new Map(records.nodes.map(({ record }) => [record.id, record.type]));
  return listQuantities(records).flatMap((entry) => {
    const { of } = entry.record.quantity;
    const type = of === undefined ? undefined : types.get(of); // an unknown node is R4's to tell
    if (of === undefined || type === undefined || substances.includes(type)) return [];
    const known = [...types].filter(([, other]) => substances.includes(other)).map(([id]) => id);
    const expected = `a mineral or product, not a node of type ${type}`;
    return [toFinding("claims", entry, "quantity.of", { expected, received: of, known })];
  });
}

/** R30: what has been measured was over by the claim's date, and what is forecast is proposed. */
export function findWrongPeriods(records: Records): readonly Finding[] {
  return listQuantities(records).flatMap((entry) => [
    ...findLatePeriod(entry),
    ...findFirmForecast(entry),
  ]);
}

function findLatePeriod(entry: Entry<ClaimWithQuantity>): readonly Finding[] {
  const { asOf, quantity } = entry.record;
  const { period = "" } = quantity;
  const end = parsePartialDate(period.split("/").at(-1) ?? "");
  if (end === null || !isPeriod(period) || looksAhead(entry.record)) return []; // R9 tells the former
  if (asOf !== null && toInterval(end).end <= toInterval(asOf).end) return [];
  const expected =
    asOf === null
      ? "a date, since its figure has a period"
      : `a date not before the figure's period ${period} ends, or a claim that is proposed`;
  return [toFinding("claims", entry, "asOf", { expected, received: String(asOf) })];
}

/** Whether a figure may be of time to come: what is meant or agreed to be, what is allowed or sold ahead. */
function looksAhead({ status, quantity: { measure } }: ClaimWithQuantity): boolean {
  const isOpen = status === "proposed" || status === "negotiating" || status === "agreed";
  return isOpen || measure === "quota" || measure === "offtake";
}

function findFirmForecast(entry: Entry<ClaimWithQuantity>): readonly Finding[] {
  const { status, quantity } = entry.record;
  if (quantity.qualifier !== "forecast" || status === "proposed") return [];
  const expected = "proposed, since its figure is a forecast";
  return [toFinding("claims", entry, "status", { expected, received: status })];
}

interface Range {
  readonly value: number | string;
  readonly min?: number;
  readonly max?: number;
}

/** R31: a value in the middle of its range is said to be its midpoint, and no other is. */
export function findUnmarkedMidpoints(records: Records): readonly Finding[] {
  return [
    ...listQuantities(records).flatMap((entry) => {
      const { note, quantity } = entry.record;
      const told = describeMidpoint(quantity, note);
      return told === null ? [] : [toFinding("claims", entry, "note", told)];
    }),
    ...records.nodes.flatMap((entry) =>
      (entry.record.facts ?? []).flatMap((fact, index) => {
        const told = describeMidpoint(fact, fact.note);
        return told === null ? [] : [toFinding("nodes", entry, `facts[${index}].note`, told)];
      }),
    ),
  ];
}

function describeMidpoint(
  range: Range,
  note: string | undefined,
): Pick<Finding, "expected" | "received"> | null {
  const isSaid = /\bmidpoint\b/.test(note ?? "");
  const isSo = isMidpoint(range);
  if (isSaid === isSo) return null;
  const expected = isSo
    ? `a note that ${range.value} is the midpoint of its range`
    : `no word of a midpoint, which ${range.value} is not`;
  return { expected, received: note ?? "nothing" };
}

function isMidpoint({ value, min, max }: Range): boolean {
  if (typeof value === "string" || min === undefined || max === undefined || min === max) {
    return false;
  }
  return Math.abs((min + max) / 2 - value) <= 1e-9 * max; // decimals such as 0.1 + 0.2 are inexact
}
