import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearestLine } from "#canvas/base-lines.ts";
import type { BaseLine } from "#canvas/split-scene.ts";
import { flattenCurve } from "#scene/geometry.ts";
import { id } from "../../support/graph-builder.ts";
import { sceneEdge, sceneNode } from "../../support/scene-arbitraries.ts";

const [mine, plant, maker] = [id("mine"), id("plant"), id("maker")];
const from = sceneNode({ id: mine, x: 100, y: 100 });
const to = sceneNode({ id: plant, x: 300, y: 100 });
const low = sceneNode({ id: maker, x: 300, y: 110 });
const straight: BaseLine = { edge: sceneEdge(mine, plant, { bend: 0 }), from, to };
const slanted: BaseLine = { edge: sceneEdge(mine, maker, { bend: 0 }), from, to: low };

describe("findNearestLine", () => {
  test("finds a line within the reach, and none beyond it or its ends", () => {
    expect(findNearestLine([straight], { x: 200, y: 105 }, 6)).toBe("mine plant");
    expect(findNearestLine([straight], { x: 200, y: 107 }, 6)).toBe(null);
    expect(findNearestLine([straight], { x: 310, y: 100 }, 6)).toBe(null);
    expect(findNearestLine([], { x: 200, y: 100 }, 6)).toBe(null);
  });

  test("takes the nearest of several, whichever comes first", () => {
    const below = { x: 280, y: 108 };
    expect(findNearestLine([straight, slanted], below, 20)).toBe("mine maker");
    expect(findNearestLine([slanted, straight], below, 20)).toBe("mine maker");
    expect(findNearestLine([slanted, straight], { x: 280, y: 98 }, 20)).toBe("mine plant");
  });

  test("a bent line is found along its curve, and not along its chord", () => {
    const bent: BaseLine = { edge: sceneEdge(mine, plant, { bend: 80 }), from, to };
    expect(findNearestLine([bent], { x: 200, y: 140 }, 6)).toBe("mine plant");
    expect(findNearestLine([bent], { x: 200, y: 100 }, 6)).toBe(null);
  });

  test("every point along any curve is on it", () => {
    const place = fc.integer({ min: -500, max: 500 });
    const bends = fc.integer({ min: -120, max: 120 });
    fc.assert(
      fc.property(place, place, place, place, bends, (x, y, u, v, bend) => {
        const [start, end] = [sceneNode({ id: mine, x, y }), sceneNode({ id: plant, x: u, y: v })];
        const line = { edge: sceneEdge(mine, plant, { bend }), from: start, to: end };
        for (const point of flattenCurve(start, end, bend)) {
          expect(findNearestLine([line], point, 0.01)).toBe("mine plant");
        }
      }),
    );
  });
});
