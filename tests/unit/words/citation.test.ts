import { describe, expect, test } from "vitest";
import { formatClaimCitation, formatParagraphs, formatPublished } from "#words/citation.ts";
import { formatLanguage } from "#words/languages.ts";
import { claim, date, source } from "../../support/graph-builder.ts";

/** A space that does not break is a space. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("formatPublished", () => {
  test("says that a date is unknown instead of leaving it blank", () => {
    expect(formatPublished(source({ published: null }))).toBe("publication date unknown");
  });

  test("keeps a partial date partial and an approximate one approximate", () => {
    expect(formatPublished(source({ published: "2023-07" }))).toBe("Jul 2023");
    expect(formatPublished({ published: date("2023"), publishedApprox: true })).toBe("about 2023");
  });
});

describe("formatParagraphs", () => {
  test.for([
    [[], ""],
    [[2], "¶ 2"],
    [[3, 1], "¶ 1 and 3"],
    [[3, 1, 2], "¶ 1, 2 and 3"],
  ] as const)("%j is “%s”", ([paragraphs, text]) => {
    expect(plain(formatParagraphs(paragraphs))).toBe(text);
  });
});

describe("formatClaimCitation", () => {
  const said = claim({
    subject: "flats",
    object: "potassium",
    statement: "The flats contain potassium.",
    status: "proposed",
    asOf: "2023-07-10",
  });
  const cited = {
    source: source({
      title: "A title",
      publisher: "A paper",
      published: null,
      url: "https://a.org/b",
    }),
    paragraphs: [2],
  };

  test("says what, how firmly, when, who, where, and at which address", () => {
    expect(
      plain(formatClaimCitation(said, "Carlos Ramos", [cited], "https://salar.example/c/")),
    ).toBe(
      "The flats contain potassium. Standing: proposed, as of 10 Jul 2023, according to Carlos Ramos. " +
        "Source: “A title”, A paper, publication date unknown, ¶ 2, https://a.org/b. " +
        "Salar, claim flats-supplies-potassium: https://salar.example/c/",
    );
  });

  test("names no speaker where there is none, and every source", () => {
    const text = formatClaimCitation(said, null, [cited, cited], "x");
    expect(text).not.toContain("according to");
    expect(text).toContain("Sources: “A title”");
    expect(text.match(/A paper/g)).toHaveLength(2);
  });
});

describe("formatLanguage", () => {
  test("names a language, and leaves alone what is no code", () => {
    expect(formatLanguage("es")).toBe("Spanish");
    expect(formatLanguage("not a code")).toBe("not a code");
  });
});
