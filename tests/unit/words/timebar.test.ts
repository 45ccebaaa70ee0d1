import { describe, expect, test } from "vitest";
import { formatSize } from "#words/scopes.ts";
import { formatForce, formatOtherDates, formatSliderText } from "#words/timebar.ts";
import { date, readWorldGraph } from "../../support/graph-builder.ts";
import { countGraph } from "../../support/graph-size.ts";

const NONE = { asOf: null, knownBy: null, since: null, newest: date("2026-03-25") };

describe("the dates of the time bar", () => {
  test("say whether the date in force is the newest", () => {
    expect(formatForce(null)).toBe("newest: ");
    expect(formatForce(date("2022"))).toBe("in force: ");
  });

  test("name the limits beside it, and one that could be set by the slider", () => {
    expect(formatOtherDates(NONE)).toBe("");
    expect(formatOtherDates(NONE, "known-by")).toBe("published at any time");
    expect(formatOtherDates({ knownBy: date("2024"), since: date("2023-05") })).toBe(
      "published by 2024, changes since May 2023",
    );
  });

  test("say where the slider stands", () => {
    expect(formatSliderText("as-of", NONE)).toBe("25 March 2026, the newest");
    expect(formatSliderText("as-of", { ...NONE, asOf: date("2024-09-11") })).toBe(
      "11 September 2024",
    );
    expect(formatSliderText("known-by", NONE)).toBe("no limit");
    expect(formatSliderText("known-by", { ...NONE, knownBy: date("2024-09") })).toBe(
      "September 2024",
    );
  });
});

test("a scope says how much it has and how far its dates reach", () => {
  const { claims, sources } = countGraph(readWorldGraph());
  expect(formatSize("world", readWorldGraph())).toBe(
    `World: ${claims} claims from ${sources} sources, to 25 Mar 2026`,
  );
});
