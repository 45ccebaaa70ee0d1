import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findTier, ZOOM_TIERS } from "#scene/geometry.ts";
import { NEVER } from "#scene/label-tiers.ts";
import { formatTierRules } from "#scene/tier-rules.ts";
import { fitViewport } from "#scene/viewport.ts";

const BOUNDS = { x: -10, y: -20, width: 884, height: 626 };
const rules = formatTierRules(BOUNDS);
const QUERY = /@container diagram \(min-width:(.+?)px\) and \(min-height:(.+?)px\)\{(.*)\}$/gm;
const queries = [...rules.matchAll(QUERY)].map(([, width, height, body = ""]) => ({
  width: Number(width),
  height: Number(height),
  body,
}));

/** The tier whose rules win in a container of a size: the last that applies. */
function readWinner(width: number, height: number): number {
  return queries.findLastIndex((query) => width >= query.width && height >= query.height) + 1;
}

describe("formatTierRules", () => {
  test("has a rule for every tier but the first", () => {
    expect(queries.length).toBe(ZOOM_TIERS.length - 1);
  });

  test("in a container of any size the rules of the tier of its zoom win", () => {
    const side = fc.integer({ min: 50, max: 4000 });
    fc.assert(
      fc.property(side, side, (width, height) => {
        const { zoom } = fitViewport(BOUNDS, { width, height });
        // A hundredth of a pixel to either side of a border is none of the reader's concern.
        fc.pre(findTier(zoom * 1.0001) === findTier(zoom * 0.9999));
        expect(readWinner(width, height)).toBe(findTier(zoom));
      }),
      { numRuns: 500 },
    );
  });

  test("each tier sets its scales and shows the labels that begin with it", () => {
    for (const [index, { body }] of queries.entries()) {
      const tier = ZOOM_TIERS[index + 1];
      expect(body).toContain(
        `--symbol-scale:${tier?.symbolScale};--label-scale:${tier?.labelScale}`,
      );
      expect(body).toContain(`.diagram-from-${index + 1} .diagram-label{visibility:inherit}`);
    }
  });

  test("no tier shows a label that never has room", () => {
    const [hiding, ...others] = rules.split("\n").filter((line) => line.includes(`from-${NEVER} `));
    expect(hiding).toMatch(/\{visibility:hidden\}$/);
    expect(others).toEqual([]);
  });
});
