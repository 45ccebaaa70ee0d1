import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { breakLines, measureText } from "#scene/text-width.ts";

describe("measureText", () => {
  test("grows with the text and the font size", () => {
    expect(measureText("Lithium", 10)).toBeGreaterThan(measureText("Lith", 10));
    expect(measureText("Lithium", 20)).toBeCloseTo(2 * measureText("Lithium", 10));
  });

  test("counts a Han sign as wider than a Latin letter", () => {
    expect(measureText("盐", 10)).toBeGreaterThan(measureText("a", 10));
  });
});

describe("breakLines", () => {
  test("balances the lines", () => {
    expect(breakLines("Lithium carbonate of battery grade", 12.5, 118)).toEqual([
      "Lithium carbonate",
      "of battery grade",
    ]);
  });

  test("breaks at spaces before it breaks at a dash", () => {
    expect(breakLines("Bolivia–Russia, Jul 23", 12.5, 118)).toEqual(["Bolivia–Russia,", "Jul 23"]);
  });

  test("breaks a word that is too long after its hyphens", () => {
    expect(breakLines("Agro-environmental-court", 12.5, 118)).toEqual([
      "Agro-",
      "environmental-",
      "court",
    ]);
  });

  test("loses no letter and keeps within the width whatever can be broken", () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."abcWil-–é") });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 8 }),
        fc.integer({ min: 40, max: 200 }),
        (words, width) => {
          const lines = breakLines(words.join(" "), 12.5, width);
          expect(lines.join("").replaceAll(" ", "")).toBe(words.join(""));
          for (const line of lines.filter((one) => /[ ]/.test(one))) {
            expect(measureText(line, 12.5)).toBeLessThanOrEqual(width);
          }
        },
      ),
    );
  });
});
