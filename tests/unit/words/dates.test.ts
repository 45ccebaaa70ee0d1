import { describe, expect, test } from "vitest";
import { formatAsOf, formatDate, formatLongDate } from "#words/dates.ts";
import { formatByProductQuestion, formatOnDate } from "#words/standings.ts";
import { date } from "../../support/graph-builder.ts";

describe("dates in words", () => {
  test.for([
    ["2023-07-10", "10 Jul 2023"],
    ["2023-12", "Dec 2023"],
    ["2023", "2023"],
  ])("%s is “%s”: a partial date stays partial", ([iso = "", text]) => {
    expect(formatDate(date(iso))).toBe(text);
  });

  test.for([
    ["2023-07-10", "10 July 2023"],
    ["2023-12", "December 2023"],
    ["2023", "2023"],
  ])("%s is read out as “%s”", ([iso = "", text]) => {
    expect(formatLongDate(date(iso))).toBe(text);
  });

  test("a claim's date says how sure it is", () => {
    expect(formatAsOf(null)).toBe("undated");
    expect(formatAsOf(date("2024-09"))).toBe("as of Sep 2024");
    expect(formatAsOf(date("2024-09"), true)).toBe("as of about Sep 2024");
    expect(formatAsOf(date("2024-09"), false, true)).toBe("sometime in Sep 2024");
  });

  test("the date in force stands before a standing", () => {
    expect(formatOnDate(date("2023-07-10"))).toBe("On 10 Jul 2023");
    expect(formatOnDate(null)).toBe("Now");
  });

  test("the question names company and month", () => {
    expect(formatByProductQuestion("YLB", date("2023-07"))).toBe(
      "Which by-products did YLB’s head name in Jul 2023?",
    );
  });
});
