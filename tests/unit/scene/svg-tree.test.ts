import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { formatNumber, formatSvg, svg } from "#scene/svg-tree.ts";

const UNESCAPED: Readonly<Record<string, string>> = {
  "&amp;": "&",
  "&lt;": "<",
  "&gt;": ">",
  "&quot;": '"',
  "&#9;": "\t",
  "&#10;": "\n",
  "&#13;": "\r",
};
const readText = (text: string): string =>
  text.replace(/&[^;]*;/g, (entity) => UNESCAPED[entity] ?? `unknown ${entity}`);

/** Any UTF-16, pairs of surrogates and lone ones too, with more of what XML gives a meaning. */
const texts = fc
  .array(
    fc.oneof(
      fc.constantFrom(..."&<>\"'\t\n\r \u0000\ufffe").map((char) => char.charCodeAt(0)),
      fc.integer({ min: 0, max: 0xffff }),
      fc.integer({ min: 0xd800, max: 0xdfff }),
    ),
  )
  .map((units) => String.fromCharCode(...units));

describe("formatSvg", () => {
  test("writes an element with attributes and children", () => {
    const tree = svg("g", { class: "a b" }, svg("circle", { r: 2.345 }), "Li");
    expect(formatSvg(tree)).toBe('<g class="a b"><circle r="2.35"/>Li</g>');
  });

  test("any text comes back as it was, less what XML forbids", () => {
    fc.assert(
      fc.property(texts, (text) => {
        const written = formatSvg(svg("t", { a: text }, text));
        const [, attribute = "?", content = "?"] =
          /^<t a="([^"<]*)">([^<]*)<\/t>$/su.exec(written) ?? [];
        // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
        const forbidden = /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|\p{Cs}/gu;
        const expected = text.replace(forbidden, "");
        expect([readText(attribute), readText(content)]).toEqual([expected, expected]);
      }),
      { numRuns: 200 },
    );
  });

  test("drops lone surrogates and control characters", () => {
    expect(formatSvg(svg("t", {}, "a\ud800b\u0000c\udfffd\uffffe😀"))).toBe("<t>abcde😀</t>");
  });
});

describe("svg", () => {
  test("leaves out attributes without a value", () => {
    expect(svg("g", { class: undefined, x: 0 }).attributes).toEqual({ x: "0" });
  });
});

describe("formatNumber", () => {
  test.for([
    [1 / 3, "0.33"],
    [-0.001, "0"],
    [12, "12"],
  ] as const)("writes %d as %s", ([value, text]) => {
    expect(formatNumber(value)).toBe(text);
  });
});
