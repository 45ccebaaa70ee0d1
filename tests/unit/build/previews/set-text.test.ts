import { describe, expect, test } from "vitest";
import { toOutline } from "#build/previews/glyph-outline.ts";
import { setTexts } from "#build/previews/set-text.ts";
import { readTypeface } from "#build/previews/typeface.ts";
import { formatSvg, svg } from "#scene/svg-tree.ts";

const typeface = readTypeface();
const set = (attributes: Record<string, string | number>, text = "Li") =>
  setTexts(svg("g", {}, svg("text", attributes, text)), typeface);

describe("setTexts", () => {
  test("leaves no text, and what else there is as it was", () => {
    const tree = svg("svg", {}, svg("rect", { width: 2 }), svg("text", { x: 1 }, "A"));
    expect(formatSvg(setTexts(tree, typeface))).toMatch(
      /^<svg><rect width="2"\/><path transform="[^"]+" d="M[^"]+"\/><\/svg>$/,
    );
  });

  test("stands where the text's anchor says", () => {
    const width = typeface.measure("Li", 400) * 50;
    const read = (anchor: string): number => {
      const [path] = set({ x: 300, y: 80, "font-size": 50, "text-anchor": anchor }).children;
      if (path === undefined || typeof path === "string") return Number.NaN;
      return Number(
        /translate\((-?[\d.]+) 80\) scale\(0.05 -0.05\)/.exec(path.attributes.transform ?? "")?.[1],
      );
    };
    expect(read("start")).toBe(300);
    expect(read("middle")).toBeCloseTo(300 - width / 2, 1);
    expect(read("end")).toBeCloseTo(300 - width, 1);
  });

  test("keeps the width of the stroke around it", () => {
    const xml = formatSvg(set({ "font-size": 50, "stroke-width": 10 }));
    // Drawn 50/1000 as large: 200 of its units are 10 pixels.
    expect(xml).toContain('stroke-width="200"');
  });
});

describe("toOutline", () => {
  test("gives the first point and the rest relative to it, contour by contour", () => {
    const outline = toOutline([
      { type: "M", values: [10, 20] },
      { type: "L", values: [30, 20] },
      { type: "Q", values: [30, 40, 10, 40] },
      { type: "Z", values: [] },
      { type: "M", values: [12, 25] },
      { type: "L", values: [20, 25] },
      { type: "Z", values: [] },
    ]);
    expect(outline).toEqual({ x: 10, y: 20, rest: "l20 0q0 20-20 20zm2 5l8 0z" });
  });

  test("is empty for what leaves no mark", () => {
    expect(toOutline([])).toEqual({ x: 0, y: 0, rest: "" });
  });
});
