import fc from "fast-check";
import { expect, test } from "vitest";
import { formatBibtex, formatCslJson, formatRis } from "#words/citation-exchange.ts";
import type { CitationItem } from "#words/citation-items.ts";
import { NODE_ITEM } from "../../support/citation-samples.ts";
import { readCitation } from "../../support/read-citation.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const toOneLine = (text: string): string => text.replace(/\s+/g, " ").trim();

/** Any text a record may have: one line, not empty, with all that TeX reads as something else. */
const texts = fc
  .oneof(
    fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 }),
    fc
      .array(fc.constantFrom(..."\\{}$&%#_~^-'`\"?!,<>@=/ aé盐Ж"), { minLength: 1, maxLength: 30 })
      .map((signs) => signs.join("")),
  )
  .map(toOneLine)
  .filter((text) => text !== "");

const items: fc.Arbitrary<CitationItem> = fc
  .record({ title: texts, note: texts, site: texts })
  .map(({ title, note, site }) => ({ ...NODE_ITEM, title, note, "container-title": site }));

test("any text comes back from BibTeX as it was", () => {
  fc.assert(
    fc.property(items, (item) => {
      const read = readCitation(formatBibtex(ENGLISH_WORDS, item));
      expect(read).toMatchObject({
        title: item.title,
        note: item.note,
        publisher: item["container-title"],
        URL: item.URL,
        version: item.version,
        issued: item.issued,
        accessed: item.accessed,
      });
    }),
  );
});

test("any text comes back from RIS as it was", () => {
  fc.assert(
    fc.property(items, (item) => {
      const read = readCitation(formatRis(ENGLISH_WORDS, item));
      expect(read).toMatchObject({
        title: item.title,
        note: item.note,
        "collection-title": item["container-title"],
        URL: item.URL,
        issued: item.issued,
      });
    }),
  );
});

test("any text comes back from CSL-JSON as it was", () => {
  fc.assert(
    fc.property(items, (item) => {
      const { _graph, ...read } = readCitation(formatCslJson(item));
      expect(read).toEqual(item);
    }),
  );
});
