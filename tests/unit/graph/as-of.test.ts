import { describe, expect, test } from "vitest";
import { compareClaims, compareDates, toInterval } from "#graph/as-of.ts";
import { claim, date } from "../../support/graph-builder.ts";

describe("toInterval", () => {
  test.for([
    ["2024", "2024-01-01", "2024-12-31"],
    ["2024-02", "2024-02-01", "2024-02-29"],
    ["2023-02", "2023-02-01", "2023-02-28"],
    ["1900-02", "1900-02-01", "1900-02-28"],
    ["2000-02", "2000-02-01", "2000-02-29"],
    ["0096-02", "0096-02-01", "0096-02-29"],
    ["2024-04", "2024-04-01", "2024-04-30"],
    ["2024-09-11", "2024-09-11", "2024-09-11"],
  ] as const)("%s is all days from %s to %s", ([text, start, end]) => {
    expect(toInterval(date(text))).toEqual({ start, end });
  });
});

test("dates go by their end, then by their start, undated first", () => {
  const dates = [date("2024"), date("2024-12-31"), date("2024-12"), date("2025-01"), null];
  expect(dates.toSorted(compareDates)).toEqual([null, "2024", "2024-12", "2024-12-31", "2025-01"]);
});

test("claims of the same date go by id", () => {
  const [a, b] = ["b", "a"].map((id) => claim({ id, subject: "x", object: "y", asOf: "2024" }));
  expect([a, b].flatMap((one) => one ?? []).toSorted(compareClaims)).toEqual([b, a]);
});
