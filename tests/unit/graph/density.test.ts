import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { toInterval } from "#graph/as-of.ts";
import { buildDensity, fromDayNumber, toDayNumber } from "#graph/density.ts";
import { isPartialDate, parsePartialDate } from "#schema/partial-date.ts";
import { date, readWorldGraph } from "../../support/graph-builder.ts";
import { graphs } from "./arbitraries.ts";
import { sketch } from "./sketch.ts";

describe("the number of a day", () => {
  test("counts from 1970 and means the last day of a partial date", () => {
    expect(toDayNumber(date("1970-01-01"))).toBe(0);
    expect(toDayNumber(date("2024-02"))).toBe(toDayNumber(date("2024-02-29")));
    expect(toDayNumber(date("2024"))).toBe(toDayNumber(date("2024-12-31")));
    expect(toDayNumber(date("2024-03-01")) - toDayNumber(date("2024-02-28"))).toBe(2);
  });

  test("gives the day again, of any year a date can have", () => {
    const texts = fc
      .record({
        year: fc.nat(9999),
        month: fc.integer({ min: 1, max: 12 }),
        day: fc.integer({ min: 1, max: 31 }),
      })
      .map(({ year, month, day }) =>
        [String(year).padStart(4, "0"), month, day]
          .map((n) => String(n).padStart(2, "0"))
          .join("-"),
      )
      .filter(isPartialDate);
    fc.assert(
      fc.property(texts, fc.constantFrom(4, 7, 10), (text, length) => {
        const given = parsePartialDate(text.slice(0, length));
        if (given === null) throw new Error(`"${text}" is no date.`);
        const number = toDayNumber(given);
        expect(Number.isInteger(number)).toBe(true);
        expect(fromDayNumber(number)).toBe(toInterval(given).end);
        expect(toDayNumber(fromDayNumber(number))).toBe(number);
      }),
    );
  });

  test.for([0.5, Number.NaN, Infinity, 1e9, -1e6])("refuses %s, which is no day", (day) => {
    expect(() => fromDayNumber(day)).toThrow(RangeError);
  });
});

describe("the density of claims", () => {
  const kinds = { company: "a b" };

  test("counts by month, empty months too", () => {
    const graph = sketch(kinds, [
      ...["a supplies b 2023-11-05", "a supplies b 2024-01-01", "b supplies a 2024-01-31"],
      "a owns b undated",
    ]);
    expect(buildDensity(graph, 100)).toEqual([
      { start: "2023-11-01", end: "2023-11-30", count: 1 },
      { start: "2023-12-01", end: "2023-12-31", count: 0 },
      { start: "2024-01-01", end: "2024-01-31", count: 2 },
    ]);
  });

  test("spreads a claim that is dated by its year over its days", () => {
    const [january, february, ...others] = buildDensity(sketch(kinds, ["a owns b 2023"]), 12);
    expect(january?.count).toBeCloseTo(31 / 365);
    expect(february?.count).toBeCloseTo(28 / 365);
    expect(others).toHaveLength(10);
  });

  test("has runs of months where there are more than buckets", () => {
    const graph = sketch(kinds, ["a owns b 2020-01", "b owns a 2021-02"]);
    expect(buildDensity(graph, 5)).toEqual([
      { start: "2020-01-01", end: "2020-03-31", count: 1 },
      { start: "2020-04-01", end: "2020-06-30", count: 0 },
      { start: "2020-07-01", end: "2020-09-30", count: 0 },
      { start: "2020-10-01", end: "2020-12-31", count: 0 },
      { start: "2021-01-01", end: "2021-03-31", count: 1 },
    ]);
    expect(buildDensity(graph, 0)).toHaveLength(1);
  });

  test("is none where nothing has a date, and ends with the calendar", () => {
    expect(buildDensity(sketch(kinds, ["a owns b undated"]), 10)).toEqual([]);
    expect(buildDensity(sketch(kinds, ["a owns b 9999"]), 5).at(-1)?.end).toBe("9999-12-31");
  });

  test("covers every date and adds up to the dated claims, in few enough buckets without gaps", () => {
    const any = fc.oneof({ weight: 20, arbitrary: graphs }, fc.constant(readWorldGraph()));
    fc.assert(
      fc.property(any, fc.integer({ min: 1, max: 300 }), (graph, most) => {
        const buckets = buildDensity(graph, most);
        const dates = [...graph.claims.values()].flatMap(({ asOf }) =>
          asOf === null ? [] : [asOf],
        );
        expect(buckets.length).toBeLessThanOrEqual(most);
        expect(buckets.reduce((sum, { count }) => sum + count, 0)).toBeCloseTo(dates.length);
        for (const [index, { end }] of buckets.entries()) {
          const next = buckets[index + 1];
          if (next === undefined) continue;
          expect(toDayNumber(date(next.start))).toBe(toDayNumber(date(end)) + 1);
        }
        const ends = dates.map((one) => toInterval(one).end).sort();
        if (ends.length > 0) expect((buckets.at(-1)?.end ?? "") >= (ends.at(-1) ?? "")).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});
