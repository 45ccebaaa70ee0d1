import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FactSchema, QuantitySchema } from "#schema/graph.ts";
import { formatFactValue, formatQuantity } from "#words/quantities.ts";

const fact = (fields: object) =>
  v.parse(FactSchema, { label: "Area", asOf: null, source: "test-source", ...fields });
const quantity = (fields: object) =>
  v.parse(QuantitySchema, { measure: "capacity", unit: "t/yr", ...fields });

/** A space that does not break is a space. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("formatFactValue", () => {
  test.for([
    [{ value: 10582, unit: "km²" }, "10,582 km²"],
    [{ value: 50, unit: "%" }, "50%"],
    [{ value: 7, unit: "count" }, "7"],
    [{ value: "open pit" }, "open pit"],
    [{ value: 15.95, min: 8.9, max: 23, unit: "t Li" }, "8.9–23 t Li"],
  ])("%j is “%s”", ([fields, text]) => {
    expect(plain(formatFactValue(fact(Object(fields))))).toBe(text);
  });
});

describe("formatQuantity", () => {
  test.for([
    [{ value: 15000, qualifier: "up to" }, "capacity: up to 15,000 t/yr"],
    [{ value: 100, min: 80 }, "capacity: 100 (at least 80) t/yr"],
    [{ value: 100, max: 120 }, "capacity: 100 (at most 120) t/yr"],
    [
      { value: 50.6, measure: "export", unit: "t", period: "2025-01/2025-07" },
      "export: 50.6 t, 2025-01 to 2025-07",
    ],
    [{ value: 1, measure: "other" }, "figure: 1 t/yr"],
    [{ value: 72, measure: "export-share", unit: "%" }, "export share: 72%"],
  ])("%j is “%s”", ([fields, text]) => {
    expect(plain(formatQuantity(quantity(Object(fields))))).toBe(text);
  });
});
