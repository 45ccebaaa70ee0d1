import { describe, expect, test } from "vitest";
import { fromDayNumber, toDayNumber } from "#graph/density.ts";
import { stepByKey, stopAtEnd } from "#ui/timebar/slider-keys.ts";
import {
  buildTimeScale,
  listPublicationDates,
  shiftYears,
  type TimeScale,
} from "#ui/timebar/time-scale.ts";
import { formatTick } from "#words/timebar.ts";
import {
  claim,
  date,
  graph,
  node,
  readArticleGraph,
  readWorldGraph,
  source,
} from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

function build(...dates: readonly string[]): TimeScale {
  const scale = buildTimeScale(
    graph({
      claims: dates.map((asOf, index) => claim({ subject: `a${index}`, object: "b", asOf })),
    }),
  );
  if (scale === null) throw new Error("no scale");
  return scale;
}
const labels = (scale: TimeScale) => scale.ticks.map((tick) => formatTick(ENGLISH_WORDS, tick));

describe("the scale of a graph's dates", () => {
  test("runs from the beginning of a year to the newest date's last day", () => {
    const scale = build("2021-05-06", "2022-03", "2024");
    expect(fromDayNumber(scale.start)).toBe("2021-01-01");
    expect(fromDayNumber(scale.end)).toBe("2024-12-31");
  });

  test("leaves out the few of long ago, so that today has room", () => {
    const many = Array.from({ length: 40 }, (_, index) => `2024-0${(index % 9) + 1}`);
    expect(fromDayNumber(build("1978", ...many).start)).toBe("2024-01-01");
    expect(fromDayNumber(build("1978", "2024").start)).toBe("1978-01-01");
  });

  test("draws a bar for each month that brought claims, by how many", () => {
    const { bars } = build("2024-01-03", "2024-06-01", "2024-06-09", "2024-06-30", "2024-12-31");
    expect(bars).toHaveLength(3);
    const [january, june, december] = bars;
    expect(june?.height).toBe(1);
    expect(january?.height).toBeCloseTo(Math.sqrt(1 / 3));
    expect(june?.x).toBeCloseTo(5 / 12, 1);
    expect((december?.x ?? 0) + (december?.width ?? 0)).toBeCloseTo(1, 1);
  });

  test("has a few ticks, months where there are no years", () => {
    expect(labels(build("2023-02-14", "2023-07-10"))).toEqual(["Jan 2023", "Apr", "Jul"]);
    expect(labels(build("2021", "2024"))).toEqual(["2021", "2022", "2023", "2024"]);
    expect(labels(build("1950", "2024"))).toEqual(["1960", "1980", "2000", "2020"]);
  });

  test("has ticks and bars within its ends, over the article and over all records", () => {
    for (const one of [readArticleGraph(), readWorldGraph()]) {
      const scale = buildTimeScale(one);
      if (scale === null) throw new Error("no scale");
      expect(scale.ticks.length).toBeLessThanOrEqual(6);
      expect(new Set(labels(scale)).size).toBe(scale.ticks.length);
      for (const { x } of [...scale.ticks, ...scale.bars]) {
        expect(x).toBeGreaterThanOrEqual(0);
        expect(x).toBeLessThanOrEqual(1);
      }
      expect(scale.end).toBeGreaterThan(scale.start);
    }
  });

  test("is none where nothing has a date, and a day at least where all have the same", () => {
    expect(buildTimeScale(graph({ nodes: [node({ id: "a" })] }))).toBeNull();
    const scale = build("2024-01-01");
    expect(scale.end - scale.start).toBe(1);
  });
});

test("publication dates are each listed once, in order, unknown ones left out", () => {
  const sources = ["2024", "2023-05", "2024", null].map((published, index) =>
    source({ id: `s${index}`, published }),
  );
  expect(listPublicationDates(graph({ sources }))).toEqual(["2023-05", "2024"]);
});

test.for([
  ["2024-09-11", -1, "2023-09-11"],
  ["2024-02-29", 1, "2025-02-28"],
  ["2024-02", -1, "2023-02-28"],
  ["2024", 1, "2025-12-31"],
] as const)("%s and %d years is %s", ([from, years, to]) => {
  expect(shiftYears(date(from), years)).toBe(to);
});

describe("a key on the slider", () => {
  const scale = build("2021-05-06", "2022-03", "2024-02-03");
  const dates = ["2021-05-06", "2022-03", "2024-02-03"].map(date);
  const press = (key: string, at: string) => stepByKey(key, { at: date(at), dates, scale });

  test.for([
    ["ArrowRight", "2021-06-01", "2022-03"],
    ["ArrowUp", "2021-06-01", "2022-03"],
    ["ArrowLeft", "2022-03", "2021-05-06"],
    ["ArrowDown", "2023", "2022-03"],
    ["ArrowRight", "2023", null],
    ["PageUp", "2022-01-02", "2023-01-02"],
    ["PageDown", "2022-01-02", "2021-01-02"],
    ["PageUp", "2023-12-31", null],
    ["Home", "2023", "2021-01-01"],
    ["End", "2021", null],
  ] as const)("%s at %s leads to %s", ([key, at, to]) => {
    expect(press(key, at)).toEqual({ date: to });
  });

  test("that leads nowhere is still the slider's, and others are not", () => {
    expect(press("ArrowLeft", "2021-05-06")).toBe("stay");
    expect(press("ArrowRight", "2024-02-03")).toBe("stay");
    expect(press("Tab", "2023")).toBeNull();
  });

  test("at the end of the scale and beyond means the newest", () => {
    expect(stopAtEnd(date("2024-02-03"), scale)).toBeNull();
    expect(stopAtEnd(date("2030"), scale)).toBeNull();
    expect(stopAtEnd(date("2024-02-02"), scale)).toBe("2024-02-02");
    expect(toDayNumber(date("2024-02-03"))).toBe(scale.end);
  });
});
