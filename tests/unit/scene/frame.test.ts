import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findFrame, listFrameSizes } from "#scene/frame.ts";
import { findTier, labelBox, symbolBox } from "#scene/geometry.ts";
import type { Box, Emphasis, Scene } from "#scene/scene.ts";
import { fitViewport } from "#scene/viewport.ts";
import { id } from "../../support/graph-builder.ts";
import { scene, sceneNode, sceneNodes, sceneRegion } from "../../support/scene-arbitraries.ts";

const BOUNDS = { x: -100, y: -50, width: 3300, height: 3000 };
const WHOLE = sceneRegion("Andes", BOUNDS);
const CANVAS = { width: 800, height: 760 };

/** A node in the far corner, and one wherever it is wanted. */
function draw(emphasis: Emphasis, x: number, y: number): Scene {
  const nodes = [
    sceneNode({ id: id("here"), x, y, emphasis }),
    sceneNode({ id: id("corner"), x: 0, y: 0, emphasis: emphasis === "plain" ? "plain" : "dim" }),
  ];
  return scene(nodes, [], BOUNDS, [WHOLE]);
}

/** Whether a box lies in another, give or take a rounding. */
const holds = (outer: Box, inner: Box): boolean =>
  inner.x >= outer.x - 1e-6 &&
  inner.y >= outer.y - 1e-6 &&
  inner.x + inner.width <= outer.x + outer.width + 1e-6 &&
  inner.y + inner.height <= outer.y + outer.height + 1e-6;

/** What the brought-out nodes cover in a frame on the usual canvas. */
function listCovered({ nodes }: Scene, box: Box): readonly Box[] {
  const tier = findTier(fitViewport(box, CANVAS).zoom);
  return [...nodes.values()]
    .filter(({ emphasis }) => emphasis === "lit" || emphasis === "selected")
    .flatMap((node) => [symbolBox(node, tier), labelBox(node, tier)]);
}

describe("findFrame", () => {
  test("is the whole drawing while nodes stand all over it, and in a small graph", () => {
    const whole = { step: 0, box: BOUNDS };
    expect(findFrame(draw("plain", 3000, 2700))).toEqual(whole);
    expect(findFrame({ ...draw("selected", 1500, 1500), size: "small" })).toEqual(whole);
  });

  test("without a selection holds what the filters leave", () => {
    const { step, box } = findFrame(draw("plain", 900, 600));
    expect(step).toBeGreaterThan(0);
    expect(holds(box, { x: 0, y: 0, width: 900, height: 600 })).toBe(true);
  });

  test("goes as near as it may to a single node, and no nearer than zoom 1.1 on a usual canvas", () => {
    const { step, box } = findFrame(draw("selected", 1500, 1500));
    const { zoom } = fitViewport(box, CANVAS);
    expect(zoom).toBeLessThanOrEqual(1.1);
    expect(zoom * 1.44).toBeGreaterThan(1.1);
    expect(step).toBe(4);
    expect(box.x + box.width / 2).toBeCloseTo(1500);
  });

  test("stays within the drawing where the node is in a corner of it", () => {
    const { box } = findFrame(draw("lit", 3150, 2900));
    expect(holds(BOUNDS, box)).toBe(true);
    expect(box.x + box.width).toBeCloseTo(3200);
  });

  test("is the whole where what is lit lies at its ends", () => {
    const ends = [0, 3100].map((x) => sceneNode({ id: id(`at-${x}`), x, y: x, emphasis: "lit" }));
    expect(findFrame(scene(ends, [], BOUNDS, [WHOLE])).step).toBe(0);
  });

  test("holds all that is brought out with its labels, in the proportions of the whole", () => {
    fc.assert(
      fc.property(sceneNodes(6), (nodes) => {
        const bounds = { x: -300, y: -300, width: 3000, height: 2400 };
        const any = scene(nodes, [], bounds, [WHOLE]);
        const { step, box } = findFrame(any);
        expect(box.width / box.height).toBeCloseTo(bounds.width / bounds.height);
        expect(box.width).toBeCloseTo(listFrameSizes(bounds)[step]?.width ?? 0);
        expect(holds(bounds, box)).toBe(true);
        const covered = step === 0 ? [] : listCovered(any, box);
        expect(covered.filter((part) => !holds(box, part))).toEqual([]);
      }),
    );
  });
});
