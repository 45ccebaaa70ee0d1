import { describe, expect, test } from "vitest";
import { formatArchiveAddress } from "#words/archive.ts";
import { date } from "../../support/graph-builder.ts";

describe("formatArchiveAddress", () => {
  const page = "https://example.org/a?b=1&c=2";

  test.for([
    ["2023-07-10", "https://web.archive.org/web/20230710/https://example.org/a?b=1&c=2"],
    ["2023-07", "https://web.archive.org/web/202307/https://example.org/a?b=1&c=2"],
    ["2023", "https://web.archive.org/web/2023/https://example.org/a?b=1&c=2"],
  ])("asks for the copy nearest to %s, no more exact than that", ([near = "", address]) => {
    expect(formatArchiveAddress(page, date(near))).toBe(address);
  });

  test("asks for the newest copy where no date is known", () => {
    expect(formatArchiveAddress(page, null)).toBe(`https://web.archive.org/web/${page}`);
  });

  test("leaves out the fragment, which no server sees", () => {
    expect(formatArchiveAddress(`${page}#top`, null)).toBe(`https://web.archive.org/web/${page}`);
  });

  test.for(["javascript:alert(1)", "data:text/html,x", "https://user:pw@example.org/", "nonsense"])(
    "gives none for %s, which may not be linked to",
    (url) => {
      expect(formatArchiveAddress(url, null)).toBeNull();
    },
  );
});
