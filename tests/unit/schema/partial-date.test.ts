import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { isPartialDate, parsePartialDate } from "#schema/partial-date.ts";

describe("a partial date", () => {
  test.for([
    "2024",
    "2024-09",
    "2024-09-11",
    "2024-02-29",
    "2000-02-29",
    "0000-02-29",
    "2024-12-31",
  ])("%s is one", (text) => {
    expect(parsePartialDate(text)).toBe(text);
  });

  test.for([
    "",
    "24",
    "2024-13",
    "2024-00",
    "2024-9",
    "2024-09-1",
    "2024-09-00",
    "2024-09-31",
    "2023-02-29",
    "1900-02-29",
    "2024-02-30",
    "2024-09-11T00:00",
    "2024/09",
    " 2024",
    "2024\n",
    "-2024",
    "٢٠٢٤",
  ])("%j is none", (text) => {
    expect(parsePartialDate(text)).toBeNull();
  });

  test("every day of the calendar is one, and so are its month and year", () => {
    const days = fc.date({
      min: new Date("0000-01-01T00:00:00Z"),
      max: new Date("9999-12-31T00:00:00Z"),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(days, (date) => {
        const text = date.toISOString().slice(0, 10);
        expect([text, text.slice(0, 7), text.slice(0, 4)].map(isPartialDate)).toEqual([
          true,
          true,
          true,
        ]);
      }),
    );
  });

  test("a day past the month's last is none", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 9999 }),
        fc.integer({ min: 1, max: 12 }),
        (year, month) => {
          const last = new Date(0);
          last.setUTCFullYear(year, month, 0);
          const next = last.getUTCDate() + 1;
          const text = `${String(year).padStart(4, "0")}-${String(month).padStart(2, "0")}-${next}`;
          expect(isPartialDate(text)).toBe(false);
        },
      ),
    );
  });
});
