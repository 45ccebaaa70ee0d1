import { describe, expect, test } from "vitest";
import { paintSymbol } from "#scene/paint-symbol.ts";
import { formatSvg, type SvgElement } from "#scene/svg-tree.ts";
import { ROLES, symbolIcon, symbolTree } from "#scene/symbols.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

const ROLE_NAMES: ReadonlySet<string> = new Set(Object.values(ROLES));

function listElements(tree: SvgElement): readonly SvgElement[] {
  const children = tree.children.filter((child) => typeof child !== "string");
  return [tree, ...children.flatMap(listElements)];
}

/** What is drawn, whatever the kind is called. */
const formatShape = (tree: SvgElement): string =>
  tree.children.map((child) => (typeof child === "string" ? child : formatSvg(child))).join("");

describe("symbolTree", () => {
  test("draws every kind differently", () => {
    const shapes = NODE_TYPES.map((kind) => formatShape(symbolTree(kind, "")));
    expect(new Set(shapes).size).toBe(NODE_TYPES.length);
  });

  test.for(NODE_TYPES)("draws a %s by roles alone, without colours or styles", (kind) => {
    for (const { tag, attributes } of listElements(symbolTree(kind, "Li")).slice(1)) {
      expect(ROLE_NAMES, tag).toContain(attributes.class);
      expect(Object.keys(attributes)).not.toContain("style");
      expect(Object.keys(attributes)).not.toContain("fill");
    }
  });

  test("puts the glyph in place of the kind's mark", () => {
    const [named, plain] = [symbolTree("company", "YLB"), symbolTree("company", "")];
    expect(formatSvg(named)).toContain(">YLB</text>");
    expect(formatSvg(plain)).not.toContain("<text");
    expect(plain.children.length).toBe(named.children.length);
  });

  test("gives kinds without room for one no glyph", () => {
    expect(formatSvg(symbolTree("agreement", "AB"))).toBe(formatSvg(symbolTree("agreement", "")));
  });

  test("draws the main product larger", () => {
    expect(symbolTree("mineral", "Li", "main").attributes.transform).toBe("scale(1.300)");
    expect(symbolTree("mineral", "Li").attributes.transform).toBeUndefined();
  });

  test("sets longer glyphs smaller", () => {
    const scales = ["K", "KCl", "KNO₃"].map((glyph) => {
      const text = listElements(symbolTree("mineral", glyph)).find(({ tag }) => tag === "text");
      return Number(/scale\((.*)\)/.exec(text?.attributes.transform ?? "")?.[1]);
    });
    expect(scales).toEqual(scales.toSorted((a, b) => b - a));
    expect(new Set(scales).size).toBe(3);
  });
});

describe("symbolIcon", () => {
  test("is passed over by assistive technology", () => {
    expect(symbolIcon("mineral", "Li").attributes["aria-hidden"]).toBe("true");
  });
});

describe("paintSymbol", () => {
  const paint = { fill: "rgb(1, 2, 3)", ink: "rgb(4, 5, 6)", font: 'Noto Sans, "Segoe UI"' };

  test.for(NODE_TYPES)(
    "draws a %s with attributes alone, for places without a style sheet",
    (kind) => {
      const [, , ...parts] = listElements(paintSymbol(kind, "Li", "normal", paint));
      expect(parts.length).toBeGreaterThan(0);
      for (const { attributes } of parts) {
        expect(Object.keys(attributes)).not.toContain("class");
        expect(["none", paint.fill, paint.ink]).toContain(attributes.fill);
      }
    },
  );

  test("is as large as the symbol", () => {
    const { attributes } = paintSymbol("mineral", "Li", "main", paint);
    expect([attributes.width, attributes.height]).toEqual(["46.8", "46.8"]);
  });
});
