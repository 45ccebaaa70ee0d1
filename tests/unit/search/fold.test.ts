import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { foldText, tokenizeQuery, tokenizeText } from "#search/fold.ts";
import { anyText } from "./any-text.ts";

describe("foldText", () => {
  test.for([
    ["Potasio, Río Grande, Añelo", "potasio, rio grande, anelo"],
    ["Li₂CO₃", "li2co3"],
    ["ＹＬＢ", "ylb"],
    ["Росатом ЁЙ", "росатом еи"],
    ["Groß-Łódź Øre", "gross-lodz ore"],
    ["Bolivia's and Bolivia’s", "bolivia and bolivia"],
    ["O'Higgins", "ohiggins"],
    ["the U.S. and the U.S.A's S.A.", "the us and the usa sa"],
    ["EE.UU., Salt Lake Co. at 3.5", "ee.uu., salt lake co. at 3.5"],
    ["乌尤尼盐湖", "乌尤尼盐湖"],
  ] as const)("makes %s into %s", ([text, folded]) => {
    expect(foldText(text)).toBe(folded);
  });

  test("does nothing to what it has folded", () => {
    fc.assert(
      fc.property(anyText, (text) => {
        expect(foldText(foldText(text))).toBe(foldText(text));
      }),
    );
  });
});

describe("tokenizeText", () => {
  test("takes words apart at all but letters and digits", () => {
    expect(tokenizeText("YLB–Uranium One (2024), by-product: MgCl2·6H2O")).toEqual([
      "ylb",
      "uranium",
      "one",
      "2024",
      "by",
      "product",
      "mgcl2",
      "6h2o",
    ]);
  });

  test("makes pairs of Han characters, and keeps the last", () => {
    expect(tokenizeText("青海盐湖")).toEqual(["青海", "海盐", "盐湖", "湖"]);
    expect(tokenizeText("锂")).toEqual(["锂"]);
    expect(tokenizeText("电池LFP盐湖")).toEqual(["电池", "池", "lfp", "盐湖", "湖"]);
  });

  test("takes rare characters whole, which are two units long", () => {
    expect(tokenizeText("𠀀𠀁")).toEqual(["𠀀𠀁", "𠀁"]);
  });

  test("finds nothing in marks", () => {
    expect(tokenizeText(" – ' … ")).toEqual([]);
  });
});

test("what is typed is indexed so that each of its words is found", () => {
  expect(tokenizeQuery("青海盐湖")).toEqual(["青海", "海盐", "盐湖"]);
  expect(tokenizeQuery("湖")).toEqual(["湖"]);
  const texts = fc.array(fc.constantFrom(..."盐湖锂𠀀 Liий'’s-2₂éß"), { maxLength: 12 });
  fc.assert(
    fc.property(texts, (letters) => {
      const text = letters.join("");
      expect(tokenizeText(text)).toEqual(expect.arrayContaining(tokenizeQuery(text)));
    }),
  );
});
