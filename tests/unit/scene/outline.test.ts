import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { controlPoint, flattenCurve, symbolSize } from "#scene/geometry.ts";
import { curveMiddle, haloRadius, trimEdge } from "#scene/outline.ts";
import { id } from "../../support/graph-builder.ts";
import { sceneNode } from "../../support/scene-arbitraries.ts";

const at = (x: number, y: number, fields: Partial<Parameters<typeof sceneNode>[0]> = {}) =>
  sceneNode({ id: id("item"), x, y, ...fields });

describe("trimEdge", () => {
  test("ends where the symbols do", () => {
    const [from, to] = [at(0, 0, { kind: "country" }), at(200, 0, { kind: "mineral" })];
    const { start, end } = trimEdge({ bend: 0 }, from, to, 1);
    expect(start.x).toBeCloseTo(symbolSize("country").width / 2, 1);
    expect(end.x).toBeCloseTo(200 - symbolSize("mineral").width / 2, 1);
  });

  test("meets a diamond and a hexagon at their slanted sides", () => {
    const [from, to] = [at(0, 0, { kind: "agreement" }), at(200, 200, { kind: "salt-flat" })];
    const { start, end } = trimEdge({ bend: 0 }, from, to, 1);
    expect(start.x + start.y).toBeCloseTo(symbolSize("agreement").width / 2, 1);
    const { width, height } = symbolSize("salt-flat");
    expect((200 - end.y) / (height / 2) + (200 - end.x) / width).toBeCloseTo(1, 1);
  });

  test("follows the symbols' scale", () => {
    const { start } = trimEdge({ bend: 0 }, at(0, 0, { kind: "country" }), at(200, 0), 1.5);
    expect(start.x).toBeCloseTo((1.5 * symbolSize("country").width) / 2, 1);
  });

  test("ends at the disc of a selected node", () => {
    const to = at(200, 0, { kind: "mineral", emphasis: "selected" });
    expect(200 - trimEdge({ bend: 0 }, at(0, 0), to, 1).end.x).toBeCloseTo(
      haloRadius("mineral", "normal"),
      1,
    );
  });

  test("is a part of the whole curve", () => {
    const place = fc.record({
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -400, max: 400 }),
    });
    fc.assert(
      fc.property(place, place, fc.integer({ min: -60, max: 60 }), (a, b, bend) => {
        fc.pre(Math.hypot(a.x - b.x, a.y - b.y) > 120);
        const { start, control, end } = trimEdge({ bend }, at(a.x, a.y), at(b.x, b.y), 1);
        const whole = flattenCurve(a, b, bend, 4000);
        for (const point of [start, curveMiddle({ start, control, end }), end]) {
          const nearest = Math.min(
            ...whole.map(({ x, y }) => Math.hypot(x - point.x, y - point.y)),
          );
          expect(nearest).toBeLessThan(0.2);
        }
      }),
      { numRuns: 50 },
    );
  });

  test("is a single point where two symbols lie on each other", () => {
    const { start, end } = trimEdge({ bend: 0 }, at(0, 0), at(4, 0), 1);
    expect(Math.hypot(start.x - end.x, start.y - end.y)).toBeLessThan(0.01);
  });
});

describe("curveMiddle", () => {
  test("lies half the bend beside the chord", () => {
    const [start, end] = [
      { x: 0, y: 0 },
      { x: 100, y: 0 },
    ];
    const middle = curveMiddle({ start, control: controlPoint(start, end, 20), end });
    expect(middle).toEqual({ x: 50, y: 10 });
  });
});
