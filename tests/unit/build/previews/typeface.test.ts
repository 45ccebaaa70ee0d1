import { describe, expect, test } from "vitest";
import { readTypeface, splitUnits } from "#build/previews/typeface.ts";
import { readWorldGraph } from "../../../support/graph-builder.ts";

const typeface = readTypeface();

describe("the typeface of the previews", () => {
  test("has every character of the records", () => {
    const { nodes, claims, sources } = readWorldGraph();
    const texts = [
      ...[...nodes.values()].flatMap(({ name, label, symbol, summary, names }) => [
        ...[name, label, symbol, summary],
        ...Object.values(names ?? {}),
      ]),
      ...[...claims.values()].map(({ statement }) => statement),
      ...[...sources.values()].map(({ publisher }) => publisher),
    ];
    expect(typeface.listMissing(texts.join(" "))).toEqual([]);
  });

  test("tells what it has no glyph for, once", () => {
    expect(typeface.listMissing("Li \u{1f600} 盐 \u{1f600}")).toEqual(["\u{1f600}"]);
  });

  test("measures a text as wide as its units", () => {
    const text = "AVATAR, lithium-based 盐湖 Боливия";
    const sum = splitUnits(text).reduce((all, unit) => all + typeface.measure(unit, 400), 0);
    expect(typeface.measure(text, 400)).toBeCloseTo(sum, 9);
    // Noto Sans: 260 units for a space, a Han character fills its square.
    expect(typeface.measure(" ", 400)).toBe(0.26);
    expect(typeface.measure("盐", 400)).toBe(1);
  });

  test("kerns within a word", () => {
    const apart = typeface.measure("A", 400) + typeface.measure("V", 400);
    expect(typeface.measure("AV", 400)).toBeLessThan(apart);
  });

  test("lowers the digits of a formula", () => {
    const [digit] = typeface.shapeUnit("₂", 400).glyphs;
    expect(digit?.y).toBeLessThan(0);
    expect(typeface.measure("₂", 400)).toBeLessThan(typeface.measure("2", 400));
  });
});
