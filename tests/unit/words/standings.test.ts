import { expect, test } from "vitest";
import { formatDisagreement, formatNotPublished } from "#words/standings.ts";
import { date } from "../../support/graph-builder.ts";

test("what had not come out by a date says so, one or many", () => {
  expect(formatNotPublished(date("2024-09"), null)).toBe("Not published by Sep 2024.");
  expect(formatNotPublished(date("2024-09"), 1)).toBe("1 claim was not published by Sep 2024.");
  expect(formatNotPublished(date("2024"), 12)).toBe("12 claims were not published by 2024.");
});

test("disagreement counts sources, or claims where one source has them all", () => {
  expect(formatDisagreement(2, 2)).toBe("2 sources disagree");
  expect(formatDisagreement(3, 2)).toBe("2 sources disagree");
  expect(formatDisagreement(2, 1)).toBe("2 claims of one source disagree");
});
