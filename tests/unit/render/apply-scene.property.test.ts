import cytoscape, { type Core } from "cytoscape";
import fc from "fast-check";
import { expect, test } from "vitest";
import { applyScene, applyTier } from "#render/cytoscape/apply-scene.ts";
import { ZOOM_TIERS } from "#scene/geometry.ts";
import { reuseUnchanged } from "#scene/reuse-unchanged.ts";
import { EMPTY_SCENE, scenes } from "../../support/scene-arbitraries.ts";
import { findDrawn } from "../../support/scene-drawn.ts";

/** What is drawn (not what was put away), in an order that does not depend on how it got there. */
function drawing(cy: Core) {
  const items = findDrawn(cy).map((item) => ({
    data: item.data(),
    at: item.isNode() ? { ...item.position() } : null,
    classes: item.classes().toSorted(),
  }));
  return items.toSorted((a, b) => String(a.data.id).localeCompare(String(b.data.id)));
}

const tiers = fc.integer({ min: 0, max: ZOOM_TIERS.length - 1 });
const steps = fc.array(
  fc.oneof(
    scenes.map((scene) => ({ scene, tier: null })),
    tiers.map((tier) => ({ scene: null, tier })),
  ),
  { minLength: 1, maxLength: 6 },
);

test("however we got to a scene and a zoom, it is drawn as if it were the first", () => {
  fc.assert(
    fc.property(steps, fc.boolean(), (history, doesReuse) => {
      const travelled = cytoscape({ headless: true });
      const fresh = cytoscape({ headless: true });
      let drawn = EMPTY_SCENE;
      let tier = 10;
      for (const step of history) {
        if (step.tier !== null) {
          tier = step.tier;
          applyTier(travelled, drawn, tier);
          continue;
        }
        const next = doesReuse ? reuseUnchanged(drawn, step.scene) : step.scene;
        applyScene(travelled, drawn, next, tier);
        drawn = next;
      }
      applyScene(fresh, EMPTY_SCENE, drawn, tier);
      expect(drawing(travelled)).toEqual(drawing(fresh));
    }),
    { numRuns: 100 },
  );
});
