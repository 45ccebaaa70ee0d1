import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { FactSchema, QuantitySchema } from "#schema/graph.ts";
import { formatAmount, formatFactValue, formatPeriod, formatQuantity } from "#words/quantities.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

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
    [{ value: 766900000, unit: "BOB" }, "766.9 million BOB"],
  ])("%j is “%s”", ([fields, text]) => {
    expect(plain(formatFactValue(ENGLISH_WORDS, fact(Object(fields))))).toBe(text);
  });
});

describe("formatQuantity", () => {
  test.for([
    [{ value: 15000, qualifier: "up to" }, "capacity: up to 15,000 t/yr"],
    [{ value: 100, min: 80 }, "capacity: 100 (at least 80) t/yr"],
    [{ value: 100, max: 120 }, "capacity: 100 (at most 120) t/yr"],
    [
      { value: 50.6, measure: "export", unit: "t", period: "2025-01/2025-07" },
      "export: 50.6 t, Jan 2025 to Jul 2025",
    ],
    [{ value: 1, measure: "other" }, "figure: 1 t/yr"],
    [{ value: 72, measure: "export-share", unit: "%" }, "export share: 72%"],
  ])("%j is “%s”", ([fields, text]) => {
    expect(plain(formatQuantity(ENGLISH_WORDS, quantity(Object(fields))))).toBe(text);
  });
});

describe("formatAmount", () => {
  test.for([
    [{ value: 8, min: 5.5, max: 15, unit: "t/yr" }, "5.5–15 t/yr"],
    [{ value: 15_950_000, min: 8_900_000, max: 23_000_000, unit: "t Li" }, "8.9–23 million t Li"],
    [{ value: 1_000_000, min: 500_000, max: 1_500_000, unit: "t" }, "500,000–1,500,000 t"],
    [{ value: 15_158_993, unit: "USD" }, "15,158,993 USD"],
    [{ value: 4_160_000, unit: "t Li" }, "4.16 million t Li"],
    [{ value: 999_999, unit: "t" }, "999,999 t"],
    [{ value: 50, min: 50, unit: "%", qualifier: "about" }, "about 50%"],
    [{ value: 10_000, max: 30_000, unit: "t/yr" }, "10,000 (at most 30,000) t/yr"],
    [{ value: 3_500, unit: "t", qualifier: "forecast" }, "forecast 3,500 t"],
    [{ value: 21.2, unit: "ratio" }, "21.2"],
    [{ value: 7, unit: null }, "7"],
    [{ value: "open pit" }, "open pit"],
  ] as const)("%j is “%s”", ([figure, text]) => {
    expect(plain(formatAmount(ENGLISH_WORDS, figure))).toBe(text);
  });

  test("keeps a number and its unit on one line", () => {
    expect(formatAmount(ENGLISH_WORDS, { value: 10_000, unit: "t/yr LCE" })).not.toContain(" ");
  });
});

describe("formatPeriod", () => {
  test.for([
    ["2024", "2024"],
    ["2025-01/2025-07", "Jan 2025 to Jul 2025"],
    ["2018/2022-08", "2018 to Aug 2022"],
    ["the third quarter", "the third quarter"],
  ] as const)("“%s” is “%s”: no more precise than it was given", ([period, text]) => {
    expect(formatPeriod(ENGLISH_WORDS, period)).toBe(text);
  });
});
