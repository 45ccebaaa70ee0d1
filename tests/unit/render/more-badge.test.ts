import { expect, test } from "vitest";
import { findMoreBadge } from "#render/shared/more-badge.ts";
import { ZOOM_TIERS } from "#scene/geometry.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";

test.for(NODE_TYPES)("the badge of a selected %s leaves its middle free at every zoom", (kind) => {
  for (const tier of ZOOM_TIERS.keys()) {
    const node = { kind, rank: "normal", emphasis: "selected", hidden: 9 } as const;
    const { x, y, width, height } = findMoreBadge(node, tier);
    expect(Math.abs(x) > width / 2 || Math.abs(y) > height / 2).toBe(true);
  }
});
