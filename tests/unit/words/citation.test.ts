import { describe, expect, test } from "vitest";
import { formatParagraphs, formatPublished } from "#words/citation.ts";
import { formatLanguageName } from "#words/language-name.ts";
import { date, source } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

/** A space that does not break is a space. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("formatPublished", () => {
  test("says that a date is unknown instead of leaving it blank", () => {
    expect(formatPublished(ENGLISH_WORDS, source({ published: null }))).toBe(
      "publication date unknown",
    );
  });

  test("keeps a partial date partial and an approximate one approximate", () => {
    expect(formatPublished(ENGLISH_WORDS, source({ published: "2023-07" }))).toBe("Jul 2023");
    expect(formatPublished(ENGLISH_WORDS, { published: date("2023"), publishedApprox: true })).toBe(
      "about 2023",
    );
  });
});

describe("formatParagraphs", () => {
  test.for([
    [[], ""],
    [[2], "¶ 2"],
    [[3, 1], "¶ 1 and 3"],
    [[3, 1, 2], "¶ 1, 2 and 3"],
  ] as const)("%j is “%s”", ([paragraphs, text]) => {
    expect(plain(formatParagraphs(ENGLISH_WORDS, paragraphs))).toBe(text);
  });
});

describe("the name of a language", () => {
  test("is told, which leaves alone what is no code", () => {
    expect(formatLanguageName(ENGLISH_WORDS, "es")).toBe("Spanish");
    expect(formatLanguageName(ENGLISH_WORDS, "not a code")).toBe("not a code");
  });
});
