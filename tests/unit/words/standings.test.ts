import { expect, test } from "vitest";
import { formatDisagreement, formatNotPublished, formatOnDate } from "#words/standings.ts";
import { date } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

test("what had not come out by a date says so, one or many", () => {
  expect(formatNotPublished(ENGLISH_WORDS, date("2024-09"), null)).toBe(
    "Not published by Sep 2024.",
  );
  expect(formatNotPublished(ENGLISH_WORDS, date("2024-09"), 1)).toBe(
    "1 claim was not published by Sep 2024.",
  );
  expect(formatNotPublished(ENGLISH_WORDS, date("2024"), 12)).toBe(
    "12 claims were not published by 2024.",
  );
});

test("disagreement counts sources, or claims where one source has them all", () => {
  expect(formatDisagreement(ENGLISH_WORDS, 2, 2)).toBe("2 sources disagree");
  expect(formatDisagreement(ENGLISH_WORDS, 3, 2)).toBe("2 sources disagree");
  expect(formatDisagreement(ENGLISH_WORDS, 2, 1)).toBe("2 claims of one source disagree");
});

test("the date in force stands before a standing", () => {
  expect(formatOnDate(ENGLISH_WORDS, date("2023-07-10"))).toBe("On 10 Jul 2023");
  expect(formatOnDate(ENGLISH_WORDS, null)).toBe("Now");
});
