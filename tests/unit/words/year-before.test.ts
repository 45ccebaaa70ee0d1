import { expect, test } from "vitest";
import { findYearBefore } from "#words/year-before.ts";
import { date } from "../../support/graph-builder.ts";

test.for([
  ["2026-03-11", "2025-03-11"],
  ["2026-03", "2025-03"],
  ["2026", "2025"],
  ["2024-02-29", "2023-02"],
  ["0000", null],
])("a year before %s is %s", ([day, before]) => {
  expect(findYearBefore(date(day ?? ""))).toBe(before);
});
