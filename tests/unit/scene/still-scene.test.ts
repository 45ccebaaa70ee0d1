import { describe, expect, test } from "vitest";
import type { Scene } from "#scene/scene.ts";
import { toStillScene } from "#scene/still-scene.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneEdge, sceneNode, sceneRegion } from "../../support/scene-arbitraries.ts";

const [ylb, bolivia, chile, sqm] = [id("ylb"), id("bolivia"), id("chile"), id("sqm")];
const regions = [sceneRegion("Andes", { x: 0, y: 0, width: 900, height: 600 })];

function draw(isSelected: boolean): Scene {
  const [main, near, far] = isSelected
    ? (["selected", "lit", "dim"] as const)
    : (["plain", "plain", "plain"] as const);
  return scene(
    [
      sceneNode({ id: ylb, emphasis: main }),
      sceneNode({ id: bolivia, kind: "country", emphasis: near }),
      sceneNode({ id: chile, kind: "country", emphasis: far }),
      sceneNode({ id: sqm, emphasis: far }),
    ],
    [
      sceneEdge(ylb, bolivia, { emphasis: near, quiet: true }),
      sceneEdge(sqm, chile, { emphasis: far, quiet: true }),
      sceneEdge(sqm, bolivia, { emphasis: far }),
    ],
    undefined,
    regions,
  );
}

describe("toStillScene", () => {
  test("is the scene itself in a small graph", () => {
    const small = { ...draw(true), size: "small" } as const;
    expect(toStillScene(small)).toBe(small);
  });

  test("keeps what is brought out, and the countries to find the way by", () => {
    const { nodes, edges, bounds } = toStillScene(draw(true));
    expect([...nodes.keys()]).toEqual([ylb, bolivia, chile]);
    expect([...edges.keys()]).toEqual(["ylb bolivia"]);
    expect(bounds).toBe(draw(true).bounds);
  });

  test("while nothing is, leaves out only the faint ties to hubs", () => {
    const { nodes, edges } = toStillScene(draw(false));
    expect(nodes.size).toBe(4);
    expect([...edges.keys()]).toEqual(["sqm bolivia"]);
  });
});
