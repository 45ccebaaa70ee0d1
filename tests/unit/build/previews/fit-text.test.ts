import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { fitText, type TextBox } from "#build/previews/fit-text.ts";
import { readTypeface } from "#build/previews/typeface.ts";

const typeface = readTypeface();
const BOX: TextBox = { width: 400, height: 120, sizes: [60, 40, 30], weight: 700, leading: 1.2 };
const setIn = (text: string, box: Partial<TextBox> = {}) =>
  fitText(text, { ...BOX, ...box }, typeface);

const texts = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 200 }),
  fc.lorem({ maxCount: 30 }),
  fc
    .array(
      fc.constantFrom("盐湖", "，", "（", "A–B", "lithium-based", "Боливия", "Li₂CO₃", " ", "\n"),
    )
    .map((parts) => parts.join("")),
);
const boxes = fc.record({
  width: fc.integer({ min: 1, max: 900 }),
  height: fc.integer({ min: 1, max: 400 }),
  sizes: fc.constantFrom([30], [60, 40, 26], [84, 26]),
  weight: fc.constantFrom(400 as const, 700 as const),
  leading: fc.constantFrom(1, 1.2, 1.4),
  mostLines: fc.integer({ min: 1, max: 5 }),
});

describe("fitText", () => {
  test("is never wider nor higher than its box, whatever the text", () => {
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const { lines, size, height } = fitText(text, box, typeface);
        for (const line of lines) {
          expect(typeface.measure(line, box.weight) * size).toBeLessThanOrEqual(box.width + 1e-6);
        }
        expect(height).toBeLessThanOrEqual(box.height + 1e-6);
        expect(lines.length).toBeLessThanOrEqual(box.mostLines);
      }),
      { numRuns: 400 },
    );
  });

  test("leaves out nothing but spaces unless it says so", () => {
    const bare = (text: string): string => text.replace(/[ \n]/g, "");
    fc.assert(
      fc.property(texts, boxes, (text, box) => {
        const { lines, isCut } = fitText(text, { ...box, width: box.width + 200 }, typeface);
        if (!isCut) expect(bare(lines.join(""))).toBe(bare(text));
      }),
      { numRuns: 400 },
    );
  });

  test("takes the largest size at which whole words fit", () => {
    expect(setIn("Uyuni")).toMatchObject({ size: 60, lines: ["Uyuni"], isCut: false });
    expect(setIn("Yacimientos de Litio Bolivianos").size).toBe(40);
  });

  test("makes lines even", () => {
    expect(setIn("Salar de Uyuni pilots", { sizes: [40] }).lines).toEqual([
      "Salar de",
      "Uyuni pilots",
    ]);
  });

  test("breaks a word that is too long after its hyphens, else anywhere", () => {
    expect(setIn("Tsingshan/Yongqing–Corfo–Albemarle", { sizes: [30] }).lines).toEqual([
      "Tsingshan/Yongqing–",
      "Corfo–Albemarle",
    ]);
    expect(setIn("W".repeat(20), { sizes: [30] }).lines.length).toBeGreaterThan(1);
  });

  test("breaks between Han characters, but not before a closing mark", () => {
    const { lines } = setIn("扎布耶盐湖绿色综合开发利用，万吨", { sizes: [30], width: 395 });
    expect(lines).toHaveLength(2);
    expect(lines[1]).not.toMatch(/^，/);
  });

  test("ends in an ellipsis after a whole word where the end is left out", () => {
    const { lines, isCut } = setIn("one two three four five six seven eight nine ten", {
      height: 40,
    });
    expect(isCut).toBe(true);
    expect(lines.join(" ")).toMatch(/^one two [a-z ]*[a-z]…$/);
  });
});
