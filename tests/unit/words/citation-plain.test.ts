import { describe, expect, test } from "vitest";
import { formatClaimParticulars, formatPlain } from "#words/citation-plain.ts";
import {
  CITED_CLAIM,
  CITED_SOURCES,
  CLAIM_ITEM,
  citeSource,
  DATASET_ITEM,
  VIEW_ITEM,
} from "../../support/citation-samples.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

/** A space that does not break is a space. */
const plain = (text: string): string => text.replaceAll("\u00a0", " ");

describe("formatPlain", () => {
  test("says what, how firmly, when, who, where, in which records, and when it was read", () => {
    expect(plain(formatPlain(ENGLISH_WORDS, CLAIM_ITEM))).toBe(
      "“Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed.” " +
        "Standing: negotiating, as of 10 Jul 2023, according to Carlos Ramos. " +
        "Source: “A title”, A paper, publication date unknown, ¶ 2, https://a.org/b. " +
        "Data of 25 Mar 2026, version 1a2b3c4d. " +
        "Salar: The Lithium Supply Chain, Claim by Claim. " +
        "Read on 25 Nov 2026: https://salar.example/claim/art-01/",
    );
  });

  test("cites a view and all the data", () => {
    expect(formatPlain(ENGLISH_WORDS, VIEW_ITEM)).toBe(
      "“The world’s lithium brines (potassium; as of 1 Dec 2024).” " +
        "Data of 25 Mar 2026, version 1a2b3c4d. " +
        "Salar: The Lithium Supply Chain, Claim by Claim. " +
        "Read on 25 Nov 2026: https://salar.example/world/?mineral=potassium&as-of=2024-12-01",
    );
    expect(formatPlain(ENGLISH_WORDS, DATASET_ITEM)).toBe(
      "“Salar: The Lithium Supply Chain, Claim by Claim.” CC BY 4.0. " +
        "Data of 25 Mar 2026, version 1a2b3c4d. Read on 25 Nov 2026: https://salar.example/",
    );
  });

  test("names no day where nobody has read it yet", () => {
    expect(formatPlain(ENGLISH_WORDS, DATASET_ITEM, false)).toBe(
      "“Salar: The Lithium Supply Chain, Claim by Claim.” CC BY 4.0. " +
        "Data of 25 Mar 2026, version 1a2b3c4d. https://salar.example/",
    );
  });

  test("gives a source’s date as far as it is known", () => {
    expect(formatPlain(ENGLISH_WORDS, citeSource("albemarle-atacama"))).toBe(
      "“Salar de Atacama (company page)”, Albemarle, publication date unknown. Read on 25 Nov 2026: " +
        "https://albemarle.com/cl/es/what-we-offer/reliable-supply/salar-de-atacama",
    );
    expect(formatPlain(ENGLISH_WORDS, citeSource("allkem-2022-borax"))).toContain(
      "Allkem, about 2022. Read",
    );
  });
});

describe("formatClaimParticulars", () => {
  test("names no speaker where there is none, and every source", () => {
    const text = formatClaimParticulars(ENGLISH_WORDS, CITED_CLAIM, null, [
      ...CITED_SOURCES,
      ...CITED_SOURCES,
    ]);
    expect(text).not.toContain("according to");
    expect(text).toContain("Sources: “A title”");
    expect(text.match(/A paper/g)).toHaveLength(2);
  });
});
