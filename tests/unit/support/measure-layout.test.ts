import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { claim, draw, graph, id, node } from "../../support/graph-builder.ts";
import { measureLayout } from "../../support/measure-layout.ts";

/** Measures a graph with its nodes at `{ name: [x, y] }`. All are companies: 53 × 38 units at zoom 1. */
function measure(given: Graph | string, places: Readonly<Record<string, readonly number[]>>) {
  const drawn = typeof given === "string" ? draw(given) : given;
  const points = Object.entries(places).map(
    ([key, [x = 0, y = 0]]) => [id(key), { x, y }] as const,
  );
  return measureLayout(drawn, new Map(points));
}

describe("overlaps", () => {
  test("none where nodes stand apart", () => {
    const measures = measure("a b", { a: [0, 0], b: [200, 0] });
    expect(measures).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 0 });
  });

  test("two symbols at one place, and their labels with them", () => {
    const measures = measure("a b", { a: [0, 0], b: [0, 0] });
    expect(measures).toMatchObject({ nodeOverlaps: 1, labelOverlaps: 1 });
  });

  test("symbols that only cover each other on a phone, where they are larger", () => {
    const measures = measure("a b", { a: [0, 0], b: [62, 0] });
    expect(measures).toMatchObject({ nodeOverlaps: 1, labelOverlaps: 0 });
  });

  test("a symbol on the label of the node above it", () => {
    const measures = measure("a b", { a: [0, 0], b: [0, 56] });
    expect(measures).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 1 });
  });

  test("two labels side by side", () => {
    const long = graph({
      nodes: [node({ id: "a", name: "Wide name here" }), node({ id: "b", name: "Wide name too" })],
    });
    const measures = measure(long, { a: [0, 0], b: [90, 0] });
    expect(measures).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 1 });
    expect(measure(long, { a: [0, 0], b: [140, 0] }).labelOverlaps).toBe(0);
  });
});

describe("lines through what they do not touch", () => {
  // From a to b the curve bows down: its crest lies at 200, 14.
  const line = { a: [0, 0], b: [400, 0] };

  test("a node on the curve", () => {
    expect(measure("a-b c", { ...line, c: [200, 14] }).linesThroughNodes).toBe(1);
  });

  test("a node whose symbol the curve passes nearer than 8 units", () => {
    expect(measure("a-b c", { ...line, c: [200, 14 + 19 + 6] }).linesThroughNodes).toBe(1);
    expect(measure("a-b c", { ...line, c: [200, 14 + 19 + 11] }).linesThroughNodes).toBe(0);
  });

  test("a label on the curve whose symbol is clear of it", () => {
    const measures = measure("a-b c", { ...line, c: [200, -18] });
    expect(measures).toMatchObject({ linesThroughNodes: 0, linesThroughLabels: 1 });
    expect(measure("a-b c", { ...line, c: [200, -60] }).linesThroughLabels).toBe(0);
  });

  test("not the symbols and labels of the line's own ends", () => {
    const measures = measure("a-b", { a: [0, 0], b: [0, 300] });
    expect(measures).toMatchObject({ linesThroughNodes: 0, linesThroughLabels: 0 });
  });
});

describe("crossings", () => {
  test("of two lines that cross, and of two side by side", () => {
    const crossed = { a: [0, 0], b: [400, 400], c: [400, 0], d: [0, 400] };
    expect(measure("a-b c-d", crossed).crossings).toBe(1);
    const parallel = { a: [0, 0], b: [400, 0], c: [0, 100], d: [400, 100] };
    expect(measure("a-b c-d", parallel).crossings).toBe(0);
  });

  test("both where two bows run through each other", () => {
    const bows = { a: [0, 0], b: [400, 0], c: [400, 6], d: [0, 6] };
    expect(measure("a-b c-d", bows).crossings).toBe(2);
  });

  test("not where lines meet at their common end", () => {
    const fan = { a: [0, 0], b: [300, 0], c: [0, 300], d: [-300, 0] };
    expect(measure("a-b a-c a-d", fan).crossings).toBe(0);
  });

  test("of lines with a common end where they cross again away from it", () => {
    const loop = { a: [0, 0], b: [400, 0], c: [0, 10] };
    expect(measure("a-b b-c", loop).crossings).toBe(1);
  });
});

describe("lengths, angles and the whole", () => {
  test("a curve is a little longer than the way between its ends", () => {
    const { meanLineLength } = measure("a-b", { a: [0, 0], b: [0, 400] });
    expect(meanLineLength).toBeGreaterThan(400);
    expect(meanLineLength).toBeLessThan(402);
  });

  test("equal lines spread by 0, lines of 100 and 300 by half their mean", () => {
    const equal = { a: [0, 0], b: [200, 0], c: [0, 200] };
    expect(measure("a-b a-c", equal).lineLengthSpread).toBeCloseTo(0);
    const unequal = { a: [0, 0], b: [100, 0], c: [0, 300] };
    expect(measure("a-b a-c", unequal).lineLengthSpread).toBeCloseTo(0.5);
  });

  test("the smallest angle is that between neighbouring lines, also across the full turn", () => {
    expect(measure("a-b", { a: [0, 0], b: [200, 0] }).smallestAngle).toBe(180);
    const square = { a: [0, 0], b: [200, 0], c: [0, 200] };
    expect(measure("a-b a-c", square).smallestAngle).toBeCloseTo(90);
    const star = { a: [0, 0], b: [0, -200], c: [200, 0], d: [173.2, -100] };
    expect(measure("a-b a-c a-d", star).smallestAngle).toBeCloseTo(30, 1);
    const left = { a: [0, 0], b: [-173.2, 100], c: [-173.2, -100] };
    expect(measure("a-b a-c", left).smallestAngle).toBeCloseTo(60, 1);
  });

  test("width and height go around symbols and labels", () => {
    const near = measure("a b", { a: [0, 0], b: [200, 0] });
    const far = measure("a b", { a: [0, 0], b: [500, 70] });
    expect(near.width).toBeCloseTo(200 + 53, 0);
    expect(far.width - near.width).toBeCloseTo(300);
    expect(far.height - near.height).toBeCloseTo(70);
    // 38 for the symbol, 4 between, 16 to 17 for a line of text.
    expect(near.height).toBeCloseTo(59, 0);
    expect(near.aspect).toBeCloseTo(near.width / near.height);
  });

  test("an empty layout measures 0", () => {
    expect(measure("a-b", {})).toMatchObject({ width: 0, height: 0, aspect: 0, crossings: 0 });
  });
});

describe("labels on a phone", () => {
  const named = graph({
    nodes: ["a", "b", "c", "d"].map((key) => node({ id: key, name: `Company ${key}` })),
  });

  test("count where they keep clear of each other", () => {
    const apart = { a: [0, 0], b: [300, 0], c: [-30, 300], d: [330, 300] };
    expect(measure(named, apart).labelsAtPhoneZoom).toBe(2);
    const narrow = draw("a b c d");
    expect(measure(narrow, apart).labelsAtPhoneZoom).toBe(4);
  });

  test("give way to a better connected neighbour's", () => {
    const between = ["a", "b", "m"].map((key) => node({ id: key, name: `Company ${key}` }));
    const row = { a: [0, 0], m: [125, 0], b: [250, 0] };
    const ends = { x: [-300, 300], y: [550, 300] };
    // By id a and b would go first and leave no room for m.
    const equal = graph({ nodes: [...between, node({ id: "x" }), node({ id: "y" })] });
    expect(measure(equal, { ...row, ...ends }).labelsAtPhoneZoom).toBe(4);
    const claims = [claim({ subject: "m", object: "x" }), claim({ subject: "m", object: "y" })];
    const unequal = graph({ nodes: between, claims });
    expect(measure(unequal, { ...row, ...ends }).labelsAtPhoneZoom).toBe(3);
  });
});
