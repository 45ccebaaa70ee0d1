import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { splitScene } from "#canvas/split-scene.ts";
import type { SceneEdge } from "#scene/scene.ts";
import { id } from "../../support/graph-builder.ts";
import {
  scene,
  sceneEdge,
  sceneNode,
  sceneRegion,
  scenes,
} from "../../support/scene-arbitraries.ts";

const [mine, plant] = [id("mine"), id("plant")];
const andes = sceneRegion("Andes", { x: 0, y: 0, width: 300, height: 200 });

/** Whether the only edge of a scene with a region is base. */
function isBase(fields: Partial<SceneEdge>): boolean {
  const nodes = [sceneNode({ id: mine }), sceneNode({ id: plant })];
  const split = splitScene(scene(nodes, [sceneEdge(mine, plant, fields)], undefined, [andes]));
  expect(split.base.length + split.held.edges.size).toBe(1);
  return split.base.length === 1;
}

describe("splitScene", () => {
  test("a base line is a plain, dim or quiet one, until it is lit, selected or has changed", () => {
    expect(isBase({})).toBe(true);
    expect(isBase({ emphasis: "dim" })).toBe(true);
    expect(isBase({ quiet: true })).toBe(true);
    expect(isBase({ type: "bridge", quiet: true, count: 5 })).toBe(true);
    expect(isBase({ emphasis: "lit" })).toBe(false);
    expect(isBase({ quiet: true, emphasis: "lit" })).toBe(false);
    expect(isBase({ emphasis: "selected" })).toBe(false);
    expect(isBase({ quiet: true, change: "added" })).toBe(false);
  });

  test("a line with a sign or a count on it is held", () => {
    expect(isBase({ count: 2 })).toBe(false);
    expect(isBase({ count: 2, emphasis: "dim" })).toBe(true);
    expect(isBase({ emphasis: "dim", standing: "suspended" })).toBe(false);
    expect(isBase({ emphasis: "dim", standing: "ended" })).toBe(false);
    expect(isBase({ emphasis: "dim", change: "changed" })).toBe(false);
  });

  test("without regions everything is held, as the very scene", () => {
    fc.assert(
      fc.property(scenes, (given) => {
        const plain = { ...given, regions: [] };
        expect(splitScene(plain)).toEqual({ held: plain, base: [], regions: [] });
        expect(splitScene(plain).held).toBe(plain);
      }),
    );
  });

  test("each edge is either held or base, as the object it was, and every node is held", () => {
    fc.assert(
      fc.property(scenes, (given) => {
        const { held, base } = splitScene({ ...given, regions: [andes] });
        const parts = [...held.edges.values(), ...base.map(({ edge }) => edge)];
        expect(new Set(parts)).toEqual(new Set(given.edges.values()));
        expect(parts.length).toBe(given.edges.size);
        expect(held.nodes).toBe(given.nodes);
        for (const { edge, from, to } of base) {
          expect([from.id, to.id]).toEqual([edge.from, edge.to]);
        }
      }),
    );
  });
});
