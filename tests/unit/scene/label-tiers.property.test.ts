import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { boxesOverlap, labelBox, symbolBox, ZOOM_TIERS } from "#scene/geometry.ts";
import { buildClearance, NEVER, placeLabels } from "#scene/label-tiers.ts";
import { regionLabelBox } from "#scene/region-label.ts";
import type { SceneNode } from "#scene/scene.ts";
import { findBounds } from "#scene/stage.ts";
import { id } from "../../support/graph-builder.ts";
import { sceneNode, sceneNodes, sceneRegion } from "../../support/scene-arbitraries.ts";

function place(nodes: readonly SceneNode[], forced: SceneNode | null = null, above = 0) {
  const clearance = buildClearance(nodes, findBounds(nodes));
  return placeLabels(
    clearance,
    nodes.map((node) => node.id),
    forced?.id ?? null,
    above,
  );
}

/** Labels that meet another label or a symbol at some tier, in words. */
function findCollisions(nodes: readonly SceneNode[], tiers: ReadonlyMap<string, number>) {
  return ZOOM_TIERS.flatMap((_, tier) => {
    const isShown = (node: SceneNode) => node.label.length > 0 && (tiers.get(node.id) ?? 0) <= tier;
    return nodes.filter(isShown).flatMap((node) => {
      const box = labelBox(node, tier);
      const others = nodes.filter((other) => other !== node);
      const symbols = others.filter((other) => boxesOverlap(box, symbolBox(other, tier)));
      const labels = others.filter(
        (other) => isShown(other) && boxesOverlap(box, labelBox(other, tier)),
      );
      return [
        ...symbols.map((other) => `${tier}: label of ${node.id}, symbol of ${other.id}`),
        ...labels.map((other) => `${tier}: label of ${node.id}, label of ${other.id}`),
      ];
    });
  });
}

describe("placeLabels", () => {
  test("at no zoom does a shown label meet another or a symbol", () => {
    fc.assert(
      fc.property(sceneNodes(14), (nodes) => {
        expect(findCollisions(nodes, place(nodes))).toEqual([]);
      }),
      { numRuns: 150 },
    );
  });

  test("a forced label shows at every zoom, and the other labels keep clear of it", () => {
    fc.assert(
      fc.property(sceneNodes(10), fc.nat(), (nodes, pick) => {
        const forced = nodes[pick % Math.max(1, nodes.length)] ?? null;
        const tiers = place(nodes, forced);
        if (forced !== null) expect(tiers.get(forced.id)).toBe(0);
        const own = (text: string) =>
          forced !== null && text.includes(`label of ${forced.id}, symbol`);
        expect(findCollisions(nodes, tiers).filter((text) => !own(text))).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("every node has a tier", () => {
    fc.assert(
      fc.property(sceneNodes(10), (nodes) => {
        expect([...place(nodes).keys()].toSorted()).toEqual(
          nodes.map((node) => node.id).toSorted(),
        );
      }),
    );
  });

  test("no label ever meets the label of a region, the forced one's apart", () => {
    const andes = sceneRegion("Andes and around", { x: 300, y: 200, width: 500, height: 300 });
    fc.assert(
      fc.property(sceneNodes(10), (nodes) => {
        const clearance = buildClearance(nodes, findBounds(nodes, [andes]), [andes]);
        const tiers = placeLabels(
          clearance,
          nodes.map((node) => node.id),
          null,
        );
        const meeting = ZOOM_TIERS.flatMap((_, tier) =>
          nodes.filter(
            (node) =>
              node.label.length > 0 &&
              (tiers.get(node.id) ?? 0) <= tier &&
              boxesOverlap(labelBox(node, tier), regionLabelBox(andes, tier)),
          ),
        );
        expect(meeting).toEqual([]);
      }),
      { numRuns: 100 },
    );
  });

  test("a label with room all round shows as soon as it fits the drawing", () => {
    const far = sceneNode({ id: id("far"), x: 450, y: 300, label: ["Li"] });
    const corners = [0, 900].map((x) => sceneNode({ id: id(`corner-${x}`), x, y: x / 1.5 }));
    expect(place([far, ...corners]).get(far.id)).toBe(0);
  });

  test("of two labels in each other's way the first by priority shows further out", () => {
    const label = ["Salar de Uyuni"];
    const first = sceneNode({ id: id("first"), x: 400, y: 300, label });
    const second = sceneNode({ id: id("second"), x: 500, y: 300, label });
    const tiers = place([first, second]);
    expect(tiers.get(first.id)).toBeLessThan(tiers.get(second.id) ?? 0);
  });

  test("what is drawn above the rest is named over it, and gives way to its own like", () => {
    fc.assert(
      fc.property(sceneNodes(14), fc.nat({ max: 6 }), (nodes, above) => {
        const first = nodes.slice(0, above);
        const tiers = place(nodes, null, above);
        expect(findCollisions(first, tiers)).toEqual([]);
        // Names of the rest still keep clear of everything, those above included.
        const rest = new Map(nodes.slice(above).map((node) => [node.id, tiers.get(node.id) ?? 0]));
        for (const node of first) rest.set(node.id, NEVER);
        expect(findCollisions(nodes, rest)).toEqual([]);
      }),
      { numRuns: 100 },
    );
    const named = sceneNode({ id: id("named"), x: 400, y: 300 });
    const dim = sceneNode({ id: id("dim"), x: 400, y: 320 });
    expect(place([named, dim]).get(named.id)).toBe(NEVER);
    expect(place([named, dim], null, 1).get(named.id)).toBeLessThan(NEVER);
  });

  test("the label of a node under another never shows", () => {
    const below = sceneNode({ id: id("below"), x: 400, y: 300 });
    const above = sceneNode({ id: id("above"), x: 400, y: 320 });
    expect(place([below, above]).get(below.id)).toBe(NEVER);
  });
});
