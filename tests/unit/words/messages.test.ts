import { describe, expect, test } from "vitest";
import { formatLanguage } from "#words/languages.ts";
import {
  formatAddressFault,
  formatBadDate,
  formatCount,
  formatDataDates,
  formatFiltersSet,
  formatInView,
  formatNoMatch,
  formatSelected,
} from "#words/messages.ts";

import { date } from "../../support/graph-builder.ts";

test("counts are grouped, and one is not many", () => {
  expect(formatCount(1, "claim")).toBe("1 claim");
  expect(formatCount(0, "claim")).toBe("0 claims");
  expect(formatCount(1227, "claim")).toBe("1,227 claims");
  expect(formatCount(2, "dashed line joins", "dashed lines join")).toBe("2 dashed lines join");
  expect(formatFiltersSet(0)).toBe("no filter set");
  expect(formatFiltersSet(2)).toBe("2 filters set");
});

test("the status line tells what shows of how much", () => {
  const words = formatInView({ nodes: 9, allNodes: 1457, relations: 1, allRelations: 29 });
  expect(words).toBe("9 of 1,457 nodes, 1 of 29 relations");
});

describe("what an address asked in vain is told", () => {
  test.for([
    ["mineral", "unknown", "the mineral “x”, which this graph does not have"],
    ["sel", "unknown", "the node “x”, which this graph does not have"],
    ["as-of", "malformed", "the date “x”, which is not one like 2024, 2024-09 or 2024-09-11"],
    ["focus", "malformed", "focus “x”, which cannot be read"],
    ["known-by", "malformed", "the date “x”, which is not one like 2024, 2024-09 or 2024-09-11"],
    ["from", "unknown", "the node “x”, which this graph does not have"],
    ["ui", "unavailable", "“ui=x”, which this version does not offer"],
  ] as const)("%s %s", ([name, reason, words]) => {
    const text = formatAddressFault({ name, value: "x", reason });
    expect(text).toBe(`This link asks for ${words}. The rest of the link applies.`);
  });
});

test("a search without results says what was looked for and what may have been meant", () => {
  expect(formatNoMatch("xyz", [])).toMatch(/^No match for “xyz”\. Try the name of/);
  expect(formatNoMatch("uyni", ["Uyuni"])).toBe("No match for “uyni”. Did you mean Uyuni?");
  expect(formatNoMatch("a", ["b", "c"])).toContain("Did you mean b or c?");
});

test("a bad date is named, with how one looks", () => {
  expect(formatBadDate("tomorrow")).toMatch(/^“tomorrow” is not a date\. .*2023-02-14/);
});

test("a choice is read out, and nothing before one", () => {
  expect(formatSelected("YLB")).toBe("Selected: YLB");
  expect(formatSelected("")).toBe("");
});

test("a language is named in English, and a code that is none stays as it is", () => {
  expect(formatLanguage("es")).toBe("Spanish");
  expect(formatLanguage("not a code")).toBe("not a code");
});

test("the data say how new they are, as far as that is known", () => {
  expect(formatDataDates(date("2026-03"), date("2026-03-11"))).toBe(
    "Newest claim: Mar 2026; latest publication: 11 Mar 2026.",
  );
  expect(formatDataDates(null, date("2025"))).toBe("Latest publication: 2025.");
  expect(formatDataDates(null, null)).toBe("The data have no dates.");
});
