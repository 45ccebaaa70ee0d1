import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findNearestLine, findTarget } from "#render/shared/find-target.ts";
import { flattenCurve, labelBox, readTier, symbolBox, symbolSize } from "#scene/geometry.ts";
import type { Scene, SceneEdge, SceneNode } from "#scene/scene.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode } from "../../support/scene-arbitraries.ts";

const [mine, plant, maker] = [id("mine"), id("plant"), id("maker")];
const from = sceneNode({ id: mine, x: 100, y: 100 });
const to = sceneNode({ id: plant, x: 300, y: 100 });
const low = sceneNode({ id: maker, x: 300, y: 110 });
const straight = sceneEdge(mine, plant, { bend: 0 });
const slanted = sceneEdge(mine, maker, { bend: 0 });
const draw = (...edges: SceneEdge[]): Scene => scene([from, to, low], edges);

describe("findNearestLine", () => {
  test("finds a line within the reach, and none beyond it or its ends", () => {
    expect(findNearestLine(draw(straight), { x: 200, y: 105 }, 6)).toBe("mine plant");
    expect(findNearestLine(draw(straight), { x: 200, y: 107 }, 6)).toBe(null);
    expect(findNearestLine(draw(straight), { x: 310, y: 100 }, 6)).toBe(null);
    expect(findNearestLine(draw(), { x: 200, y: 100 }, 6)).toBe(null);
  });

  test("takes the nearest of several, whichever comes first", () => {
    const below = { x: 280, y: 108 };
    expect(findNearestLine(draw(straight, slanted), below, 20)).toBe("mine maker");
    expect(findNearestLine(draw(slanted, straight), below, 20)).toBe("mine maker");
    expect(findNearestLine(draw(slanted, straight), { x: 280, y: 98 }, 20)).toBe("mine plant");
  });

  test("a bent line is found along its curve, and not along its chord", () => {
    const bent = draw(sceneEdge(mine, plant, { bend: 80 }));
    expect(findNearestLine(bent, { x: 200, y: 140 }, 6)).toBe("mine plant");
    expect(findNearestLine(bent, { x: 200, y: 100 }, 6)).toBe(null);
  });

  test("every point along any curve is on it", () => {
    const place = fc.integer({ min: -500, max: 500 });
    const bends = fc.integer({ min: -120, max: 120 });
    fc.assert(
      fc.property(place, place, place, place, bends, (x, y, u, v, bend) => {
        const [start, end] = [sceneNode({ id: mine, x, y }), sceneNode({ id: plant, x: u, y: v })];
        const drawn = scene([start, end], [sceneEdge(mine, plant, { bend })]);
        for (const point of flattenCurve(start, end, bend)) {
          expect(findNearestLine(drawn, point, 0.01)).toBe("mine plant");
        }
      }),
    );
  });
});

describe("findTarget", () => {
  const tier = 10;
  const { symbolScale, labelScale } = readTier(tier);
  const reach = { node: 2, line: 6 };
  const node = sceneNode({ id: mine, kind: "agreement", x: 100, y: 100, label: ["Contract"] });
  const find = (nodes: readonly SceneNode[], x: number, y: number, edges: SceneEdge[] = []) =>
    findTarget(scene(nodes, edges), tier, { x, y }, reach)?.id ?? null;
  const half = (symbolSize("agreement").width / 2) * symbolScale;

  test("a node is at its symbol's shape, and as near to the symbol's box as the reach says", () => {
    expect(find([node], 100, 100)).toBe("mine");
    expect(find([node], 100 + half - 1, 100)).toBe("mine");
    expect(find([node], 100 + half + 1, 100)).toBe("mine");
    expect(find([node], 100 + half + 3, 100)).toBe(null);
  });

  test("a symbol comes before what is merely near it, though that is painted later", () => {
    const beside = sceneNode({ id: plant, kind: "agreement", x: 100 + 2 * half, y: 100 });
    // In the corner between two diamonds' boxes, on neither: then the one painted last.
    expect(find([node, beside], 100 + half, 100 - half + 4)).toBe("plant");
    expect(find([node, beside], 100 + half - 1, 100)).toBe("mine");
  });

  test("of symbols over each other the one brought out is found, else the last", () => {
    const over = sceneNode({ id: plant, x: 105, y: 100 });
    expect(find([node, over], 102, 100)).toBe("plant");
    expect(find([{ ...node, emphasis: "lit" }, over], 102, 100)).toBe("mine");
  });

  test("a label that shows is part of its node, one without room is not", () => {
    const box = labelBox(node, tier);
    const [x, y] = [box.x + 1, box.y + box.height - labelScale];
    expect(y).toBeGreaterThan(symbolBox(node, tier).y + symbolBox(node, tier).height + reach.node);
    expect(find([{ ...node, labelFrom: tier }], x, y)).toBe("mine");
    expect(find([{ ...node, labelFrom: tier + 1 }], x, y)).toBe(null);
  });

  test("a node comes before the line that ends at it", () => {
    const end = sceneNode({ id: plant, x: 300, y: 100 });
    const line = sceneEdge(mine, plant, { bend: 0 });
    expect(find([node, end], 100 + half - 2, 100, [line])).toBe("mine");
    expect(find([node, end], 200, 105, [line])).toBe("mine plant");
    expect(find([node, end], 200, 107, [line])).toBe(null);
  });
});
