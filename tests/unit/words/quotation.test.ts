import { describe, expect, test } from "vitest";
import { formatQuotation, formatSentence, type Quoted } from "#words/quotation.ts";
import { CITED_CLAIM, CITED_SOURCES } from "../../support/citation-samples.ts";
import { source } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const plain = (text: string): string => text.replaceAll("\u00a0", " ");
const quoted: Quoted = {
  claim: CITED_CLAIM,
  speaker: "Carlos Ramos",
  sources: CITED_SOURCES,
  address: "https://salar.example/claim/art-01/",
};

describe("formatSentence", () => {
  test("gives sentence, standing, date, speaker, source and address in a line", () => {
    expect(plain(formatSentence(ENGLISH_WORDS, quoted).text)).toBe(
      "Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed. " +
        "(Negotiating, as of 10 Jul 2023, according to Carlos Ramos. " +
        "Source: “A title”, A paper, publication date unknown, ¶ 2, https://a.org/b.) " +
        "https://salar.example/claim/art-01/",
    );
  });

  test("links what has an address", () => {
    expect(plain(formatSentence(ENGLISH_WORDS, quoted).html)).toBe(
      "<p>Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed. " +
        "(Negotiating, as of 10 Jul 2023, according to Carlos Ramos. " +
        'Source: “<a href="https://a.org/b">A title</a>”, A paper, publication date unknown, ¶ 2.) ' +
        '<a href="https://salar.example/claim/art-01/">https://salar.example/claim/art-01/</a></p>',
    );
  });
});

describe("formatQuotation", () => {
  test("is a block: the sentence in quotation marks, standing, source, address", () => {
    expect(plain(formatQuotation(ENGLISH_WORDS, quoted).text).split("\n")).toEqual([
      "> “Bolivia is pursuing a broader agreement with iM3NY, of which nothing is signed.”",
      "> Negotiating, as of 10 Jul 2023, according to Carlos Ramos.",
      "> Source: “A title”, A paper, publication date unknown, ¶ 2, https://a.org/b.",
      "> Salar, claim art-01: https://salar.example/claim/art-01/",
    ]);
  });

  test("is a blockquote that says where it is from", () => {
    expect(formatQuotation(ENGLISH_WORDS, quoted).html).toMatch(
      /^<blockquote cite="https:\/\/salar\.example\/claim\/art-01\/"><p>“Bolivia .*<\/p><\/blockquote>$/,
    );
  });

  test("makes no markup of what a record says", () => {
    const odd = source({ title: '<img src="x">', url: "https://a.org/?a=1&b=%22" });
    const { html } = formatQuotation(ENGLISH_WORDS, {
      ...quoted,
      claim: { ...CITED_CLAIM, statement: 'a < b & "c".' },
      sources: [{ source: odd, paragraphs: [] }],
    });
    expect(html).toContain("<p>“a &lt; b &amp; &quot;c&quot;.”</p>");
    expect(html).toContain(
      '<a href="https://a.org/?a=1&amp;b=%22">&lt;img src=&quot;x&quot;&gt;</a>',
    );
  });

  test("links to nothing that is not a web address", () => {
    const odd = { ...source(), url: "javascript:alert(1)" };
    const { html } = formatQuotation(ENGLISH_WORDS, {
      ...quoted,
      sources: [{ source: odd, paragraphs: [] }],
    });
    expect(html).not.toContain("javascript:");
  });
});
