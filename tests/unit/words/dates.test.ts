import { describe, expect, test } from "vitest";
import { formatAsOf, formatDate, formatLongDate } from "#words/dates.ts";
import { date } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

describe("dates in words", () => {
  test.for([
    ["2023-07-10", "10 Jul 2023"],
    ["2023-12", "Dec 2023"],
    ["2023", "2023"],
  ])("%s is “%s”: a partial date stays partial", ([iso = "", text]) => {
    expect(formatDate(ENGLISH_WORDS, date(iso))).toBe(text);
  });

  test.for([
    ["2023-07-10", "10 July 2023"],
    ["2023-12", "December 2023"],
    ["2023", "2023"],
  ])("%s is read out as “%s”", ([iso = "", text]) => {
    expect(formatLongDate(ENGLISH_WORDS, date(iso))).toBe(text);
  });

  test("a claim's date says how sure it is", () => {
    expect(formatAsOf(ENGLISH_WORDS, null)).toBe("undated");
    expect(formatAsOf(ENGLISH_WORDS, date("2024-09"))).toBe("as of Sep 2024");
    expect(formatAsOf(ENGLISH_WORDS, date("2024-09"), true)).toBe("as of about Sep 2024");
    expect(formatAsOf(ENGLISH_WORDS, date("2024-09"), false, true)).toBe("sometime in Sep 2024");
  });
});
