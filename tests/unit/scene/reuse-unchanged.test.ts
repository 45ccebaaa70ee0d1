import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import type { Scene } from "#scene/scene.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode, scenes } from "../../support/scene-arbitraries.ts";

const [mine, plant] = [id("mine"), id("plant")];
const build = (fields: Partial<Parameters<typeof sceneNode>[0]> = {}): Scene =>
  scene([sceneNode({ id: mine, ...fields }), sceneNode({ id: plant })], [sceneEdge(mine, plant)]);

describe("reuseUnchanged", () => {
  test("gives back the scene before when nothing changed", () => {
    const before = build();
    expect(reuseUnchanged(before, build())).toBe(before);
  });

  test("keeps every item that says the same, and no other", () => {
    const before = build();
    const after = reuseUnchanged(before, build({ label: ["Mine", "No. 2"] }));
    expect(after.nodes.get(plant)).toBe(before.nodes.get(plant));
    expect(after.edges).toBe(before.edges);
    expect(after.nodes.get(mine)?.label).toEqual(["Mine", "No. 2"]);
  });

  test("sees that an item is gone, or that the order changed", () => {
    const before = build();
    const nodes = new Map([...before.nodes].slice(1));
    expect(reuseUnchanged(before, { ...before, nodes }).nodes.size).toBe(1);
    const turned = { ...before, nodes: new Map([...before.nodes].reverse()) };
    expect([...reuseUnchanged(before, turned).nodes.keys()]).toEqual([plant, mine]);
  });

  test("whatever came before, it says what the scene after says", () => {
    fc.assert(
      fc.property(scenes, scenes, (before, after) => {
        const reused = reuseUnchanged(before, after);
        expect(reused).toEqual(after);
        for (const [key, node] of reused.nodes) {
          const old = before.nodes.get(key);
          if (old !== undefined && JSON.stringify(old) === JSON.stringify(node))
            expect(node).toBe(old);
        }
      }),
    );
  });
});
