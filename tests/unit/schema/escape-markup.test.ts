import { expect, test } from "vitest";
import { escapeMarkup, replaceForbidden } from "#schema/escape-markup.ts";

test("what markup means something by becomes a reference", () => {
  expect(escapeMarkup(`<a href="b">Tom & Ann's</a>`)).toBe(
    "&lt;a href=&quot;b&quot;&gt;Tom &amp; Ann's&lt;/a&gt;",
  );
});

test("what no XML document may hold is replaced", () => {
  expect(replaceForbidden("a\u0000b\ud800c\u{1f9c2}\n", "?")).toBe("a?b?c\u{1f9c2}\n");
});
