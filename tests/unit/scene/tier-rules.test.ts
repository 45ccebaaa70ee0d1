import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { listFrameSizes } from "#scene/frame.ts";
import { findTier, readTier, ZOOM_TIERS } from "#scene/geometry.ts";
import { NEVER } from "#scene/label-tiers.ts";
import { formatTierRules, listStillFrames } from "#scene/tier-rules.ts";
import { fitViewport } from "#scene/viewport.ts";
import { scene, sceneRegion } from "../../support/scene-arbitraries.ts";

const ARTICLE = scene([], [], { x: -10, y: -20, width: 884, height: 626 });
const WORLD = scene([], [], { x: -400, y: 0, width: 4211, height: 3117 }, [
  sceneRegion("Andes", { x: 0, y: 0, width: 900, height: 900 }),
]);
const drawings = [...listStillFrames(ARTICLE), ...listStillFrames(WORLD)];
const rules = formatTierRules(drawings);

const QUERY = /@container diagram \(min-width:(.+?)px\) and \(min-height:(.+?)px\)\{(.*)\}$/gm;
const queries = [...rules.matchAll(QUERY)].map(([, width, height, body = ""]) => ({
  width: Number(width),
  height: Number(height),
  body,
}));

/** What is declared for a class in a container of a size: by the last rule that applies. */
function readWinner(className: string, width: number, height: number): string {
  const applying = queries.filter((query) => width >= query.width && height >= query.height);
  const bodies = [rules.split("@container")[0] ?? "", ...applying.map(({ body }) => body)];
  const own = new RegExp(`\\.${className}\\{(.*?)\\}`);
  return bodies.flatMap((body) => own.exec(body)?.[1] ?? []).at(-1) ?? "none";
}

describe("formatTierRules", () => {
  test("knows the article's drawing and each frame of the world by a class of its own", () => {
    expect(drawings.map(({ className }) => className).join(" ")).toBe(
      "diagram-frame-small diagram-frame-0 diagram-frame-1 diagram-frame-2 diagram-frame-3 " +
        "diagram-frame-4 diagram-frame-5 diagram-frame-6",
    );
  });

  test("in a container of any size each drawing has the tier and the scales of its zoom", () => {
    const side = fc.integer({ min: 50, max: 4000 });
    fc.assert(
      fc.property(
        fc.constantFrom(...drawings),
        side,
        side,
        ({ className, size }, width, height) => {
          const { zoom } = fitViewport({ x: 0, y: 0, ...size }, { width, height });
          // A hundredth of a pixel to either side of a border is none of the reader's concern.
          fc.pre(findTier(zoom * 1.0001) === findTier(zoom * 0.9999));
          const tier = findTier(zoom);
          const { symbolScale, labelScale } = readTier(tier);
          expect(readWinner(className, width, height)).toBe(
            `--tier:${tier};--symbol-scale:${symbolScale};--label-scale:${labelScale}`,
          );
        },
      ),
      { numRuns: 1000 },
    );
  });

  test("says of every tier that labels may begin with which it is", () => {
    for (const [tier] of [...ZOOM_TIERS, NEVER].entries()) {
      expect(rules).toContain(`.diagram-from-${tier}{--from:${tier}}`);
    }
  });

  test("frames share their queries, so that seven cost little more than one", () => {
    const world = formatTierRules(listStillFrames(WORLD));
    const shared = [...world.matchAll(/@container/g)].length;
    expect(shared).toBeLessThan(2 * ZOOM_TIERS.length);
    expect(listFrameSizes(WORLD.bounds).length * (ZOOM_TIERS.length - 1)).toBeGreaterThan(
      3 * shared,
    );
  });
});
