import { describe, expect, test } from "vitest";
import { formatBibtex, formatCslJson, formatRis } from "#words/citation-exchange.ts";
import { CLAIM_ITEM, citeSource, NODE_ITEM } from "../../support/citation-samples.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

describe("formatBibtex", () => {
  test("writes a page of this site", () => {
    expect(formatBibtex(ENGLISH_WORDS, NODE_ITEM)).toBe(
      [
        "@misc{salar-node-salar-de-uyuni,",
        "  author = {{Salar}},",
        "  title = {{Salar de Uyuni}},",
        "  howpublished = {{Salar: The Lithium Supply Chain, Claim by Claim}},",
        "  year = {2026},",
        "  month = mar,",
        "  date = {2026-03-25},",
        "  version = {1a2b3c4d},",
        "  langid = {en},",
        "  note = {Data of 25 Mar 2026, version 1a2b3c4d.},",
        "  url = {https://salar.example/node/salar-de-uyuni/},",
        "  urldate = {2026-11-25}",
        "}",
        "",
      ].join("\n"),
    );
  });

  test("writes a paper’s article, in its own script", () => {
    const text = formatBibtex(ENGLISH_WORDS, citeSource("1prime-2025-10-20-bolivia"));
    expect(text).toMatch(/^@article\{1prime-2025-10-20-bolivia,/);
    expect(text).toContain("title = {{Президент Боливии намерен");
    expect(text).toContain(
      "  journal = {{1Prime (RIA Novosti)}},\n  year = {2025},\n  month = oct,",
    );
  });

  test("leaves out what is not known, and says where a date is about right", () => {
    expect(formatBibtex(ENGLISH_WORDS, citeSource("albemarle-atacama"))).not.toMatch(
      /year|month|date = \{(?!2026-11)/,
    );
    expect(formatBibtex(ENGLISH_WORDS, citeSource("ahora-el-pueblo-2023-llipi"))).not.toContain(
      "month",
    );
    expect(formatBibtex(ENGLISH_WORDS, citeSource("allkem-2022-borax"))).toContain(
      "note = {Date approximate.}",
    );
  });
});

describe("formatRis", () => {
  test("writes a page of this site, a tag a line however long", () => {
    expect(formatRis(ENGLISH_WORDS, NODE_ITEM).split("\r\n")).toEqual([
      "TY  - ELEC",
      "ID  - salar-node-salar-de-uyuni",
      "AU  - Salar",
      "TI  - Salar de Uyuni",
      "T2  - Salar: The Lithium Supply Chain, Claim by Claim",
      "PY  - 2026",
      "DA  - 2026/03/25",
      "ET  - 1a2b3c4d",
      "LA  - en",
      "N1  - Data of 25 Mar 2026, version 1a2b3c4d.",
      "UR  - https://salar.example/node/salar-de-uyuni/",
      "Y2  - 2026/11/25",
      "ER  - ",
      "",
    ]);
    expect(
      formatRis(ENGLISH_WORDS, CLAIM_ITEM)
        .split("\r\n")
        .every((line) => /^([A-Z][A-Z0-9] {2}- .*|)$/.test(line)),
    ).toBe(true);
  });

  test("gives as much of a date as is known", () => {
    expect(formatRis(ENGLISH_WORDS, citeSource("ahora-el-pueblo-2023-llipi"))).toContain(
      "DA  - 2023//\r\n",
    );
    expect(formatRis(ENGLISH_WORDS, citeSource("albemarle-atacama"))).not.toMatch(/PY|DA/);
    expect(formatRis(ENGLISH_WORDS, citeSource("allkem-2022-borax"))).toContain(
      "N1  - Date approximate.",
    );
  });
});

test("CSL-JSON is the item itself", () => {
  expect(JSON.parse(formatCslJson(CLAIM_ITEM))).toEqual([CLAIM_ITEM]);
});
