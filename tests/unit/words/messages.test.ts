import { describe, expect, test } from "vitest";
import { formatDataDates } from "#words/data-dates.ts";
import { formatLanguageName } from "#words/language-name.ts";
import {
  formatAddressFault,
  formatBadDate,
  formatFiltersSet,
  formatInView,
  formatSelected,
} from "#words/messages.ts";
import { formatNoMatch } from "#words/search.ts";
import { date } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

test("counts are grouped, and one is not many", () => {
  const { claims } = ENGLISH_WORDS.text.counts;
  expect(ENGLISH_WORDS.count(claims, 1)).toBe("1 claim");
  expect(ENGLISH_WORDS.count(claims, 0)).toBe("0 claims");
  expect(ENGLISH_WORDS.count(claims, 1227)).toBe("1,227 claims");
  expect(formatFiltersSet(ENGLISH_WORDS, 0)).toBe("no filter set");
  expect(formatFiltersSet(ENGLISH_WORDS, 2)).toBe("2 filters set");
});

test("the status line tells what shows of how much", () => {
  const words = formatInView(ENGLISH_WORDS, {
    nodes: 9,
    allNodes: 1457,
    relations: 1,
    allRelations: 29,
  });
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
    const text = formatAddressFault(ENGLISH_WORDS, { name, value: "x", reason });
    expect(text).toBe(`This link asks for ${words}. The rest of the link applies.`);
  });
});

test("what of an address was repaired is told, as it came and as it is read", () => {
  const fault = { name: "country", value: "country=Peru", reason: "repaired" } as const;
  expect(formatAddressFault(ENGLISH_WORDS, { ...fault, meant: "country=peru" })).toBe(
    "This link has “country=Peru”, which is read as “country=peru”.",
  );
});

test("a search without results says what was looked for and what may have been meant", () => {
  expect(formatNoMatch(ENGLISH_WORDS, "xyz", [])).toMatch(/^No match for “xyz”\. Try the name of/);
  expect(formatNoMatch(ENGLISH_WORDS, "uyni", ["Uyuni"])).toBe(
    "No match for “uyni”. Did you mean Uyuni?",
  );
  expect(formatNoMatch(ENGLISH_WORDS, "a", ["b", "c"])).toContain("Did you mean b or c?");
});

test("a bad date is named, with how one looks", () => {
  expect(formatBadDate(ENGLISH_WORDS, "tomorrow")).toMatch(
    /^“tomorrow” is not a date\. .*2023-02-14/,
  );
});

test("a choice is read out, and nothing before one", () => {
  expect(formatSelected(ENGLISH_WORDS, "YLB")).toBe("Selected: YLB");
  expect(formatSelected(ENGLISH_WORDS, "")).toBe("");
});

test("a language is named in English, and a code that is none stays as it is", () => {
  expect(formatLanguageName(ENGLISH_WORDS, "es")).toBe("Spanish");
  expect(formatLanguageName(ENGLISH_WORDS, "not a code")).toBe("not a code");
});

test("the data say how new they are, as far as that is known", () => {
  expect(formatDataDates(ENGLISH_WORDS, date("2026-03"), date("2026-03-11"))).toBe(
    "Newest claim: Mar 2026; latest publication: 11 Mar 2026.",
  );
  expect(formatDataDates(ENGLISH_WORDS, null, date("2025"))).toBe("Latest publication: 2025.");
  expect(formatDataDates(ENGLISH_WORDS, null, null)).toBe("The data have no dates.");
});
