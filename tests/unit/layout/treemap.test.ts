import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { spreadPoints } from "#layout/grid.ts";
import { divideFrame, type Tile } from "#layout/treemap.ts";
import { boxesOverlap } from "#scene/geometry.ts";

const FRAME = { x: 0, y: 0, width: 1100, height: 1000 };

function tile(key: string, fields: Partial<Tile> = {}): Tile {
  return { id: key, area: 1, x: 0.5, y: 0.5, leastWidth: 1, leastHeight: 1, ...fields };
}

const tiles = fc.uniqueArray(
  fc.record({
    id: fc.string({ minLength: 1, maxLength: 3 }),
    area: fc.integer({ min: 1, max: 50 }),
    x: fc.double({ min: 0, max: 1, noNaN: true }),
    y: fc.double({ min: 0, max: 1, noNaN: true }),
    leastWidth: fc.integer({ min: 1, max: 200 }),
    leastHeight: fc.integer({ min: 1, max: 200 }),
  }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 8 },
);

describe("divideFrame", () => {
  test("has nothing to divide among none, and gives one the whole", () => {
    expect(divideFrame(FRAME, [])).toEqual(new Map());
    expect(divideFrame(FRAME, [tile("all")])).toEqual(new Map([["all", FRAME]]));
  });

  test("gives each its share of the frame, with no ground left over and none given twice", () => {
    fc.assert(
      fc.property(tiles, (all) => {
        const boxes = divideFrame(FRAME, all);
        const total = all.reduce((sum, { area }) => sum + area, 0);
        for (const { id, area } of all) {
          const { width = 0, height = 0 } = boxes.get(id) ?? {};
          expect(width * height).toBeCloseTo((area / total) * FRAME.width * FRAME.height, 3);
        }
        const list = [...boxes.values()];
        for (const [index, box] of list.entries()) {
          for (const other of list.slice(index + 1)) {
            expect(boxesOverlap(box, other, -1e-6)).toBe(false);
          }
        }
      }),
      { numRuns: 40 },
    );
  });

  test("loses none beside one that is much larger than all the others", () => {
    const small = Array.from({ length: 5 }, (_, index) => tile(`small-${index}`, { x: index / 5 }));
    const boxes = divideFrame(FRAME, [...small, tile("large", { area: 200, x: 0.9 })]);
    expect([...boxes.keys()].toSorted()).toEqual(["large", ...small.map(({ id }) => id)]);
  });

  test("does not depend on the order of the tiles", () => {
    fc.assert(
      fc.property(tiles, (all) => {
        const forth = [...divideFrame(FRAME, all)].sort();
        expect([...divideFrame(FRAME, all.toReversed())].sort()).toEqual(forth);
      }),
      { numRuns: 40 },
    );
  });

  test("puts four of the same size into the corners where they belong", () => {
    const boxes = divideFrame(FRAME, [
      tile("north-west", { x: 0.2, y: 0.2 }),
      tile("north-east", { x: 0.8, y: 0.3 }),
      tile("south-west", { x: 0.3, y: 0.8 }),
      tile("south-east", { x: 0.7, y: 0.7 }),
    ]);
    const half = { width: 550, height: 500 };
    expect(Object.fromEntries(boxes)).toEqual({
      "north-west": { x: 0, y: 0, ...half },
      "north-east": { x: 550, y: 0, ...half },
      "south-west": { x: 0, y: 500, ...half },
      "south-east": { x: 550, y: 500, ...half },
    });
  });

  test("keeps the cuts of an earlier map, unless a box would be too narrow by it", () => {
    const area = (FRAME.width * FRAME.height) / 2;
    const [one, other] = [tile("one", { area }), tile("other", { area })];
    const half = { y: 0, width: 550, height: 1000 };
    const kept = [
      { ...one, kept: { x: 0, ...half } },
      { ...other, kept: { x: 550, ...half } },
    ];
    expect(divideFrame(FRAME, [one, other]).get("other")).toMatchObject({ x: 0, y: 500 });
    expect(divideFrame(FRAME, kept).get("other")).toMatchObject({ x: 550, y: 0 });
    const wide = kept.map((item) => ({ ...item, leastWidth: 700 }));
    expect(divideFrame(FRAME, wide).get("other")).toMatchObject({ x: 0, y: 500 });
  });

  test("gives a small tile a box as wide as its heading rather than one in its place", () => {
    const small = tile("small", { area: 1, x: 0.5, y: 0.1 });
    const large = tile("large", { area: 12, x: 0.5, y: 0.9 });
    expect(divideFrame(FRAME, [{ ...small, leastHeight: 900 }, large]).get("small")?.height).toBe(
      1000,
    );
    expect(divideFrame(FRAME, [{ ...small, leastWidth: 900 }, large]).get("small")?.width).toBe(
      1100,
    );
  });
});

describe("spreadPoints", () => {
  const NONE = { width: 0, height: 0 };

  test("gives as many points as asked for, all within the box and none twice", () => {
    const sizes = fc.record({
      width: fc.integer({ min: 0, max: 2000 }),
      height: fc.integer({ min: 0, max: 2000 }),
    });
    fc.assert(
      fc.property(sizes, sizes, fc.integer({ min: 0, max: 90 }), (size, corner, count) => {
        const points = spreadPoints({ x: 10, y: 20, ...size }, corner, count);
        expect(points).toHaveLength(count);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(10);
          expect(x).toBeLessThanOrEqual(10 + size.width + 1e-6);
          expect(y).toBeGreaterThanOrEqual(20);
          expect(y).toBeLessThanOrEqual(20 + size.height + 1e-6);
        }
      }),
    );
  });

  test("puts the points of each row between those of the next", () => {
    const [first, second, ...rest] = spreadPoints({ x: 0, y: 0, width: 200, height: 104 }, NONE, 4);
    expect([first, second, ...rest].map((point) => point?.y)).toEqual([0, 0, 104, 104]);
    const [third] = rest;
    expect(third?.x).toBeGreaterThan(first?.x ?? 0);
    expect(third?.x).toBeLessThan(second?.x ?? 0);
  });

  test("leaves a corner free beside which there is room", () => {
    const corner = { width: 300, height: 100 };
    const points = spreadPoints({ x: 0, y: 0, width: 900, height: 500 }, corner, 20);
    expect(points.filter(({ x, y }) => x < 300 && y < 100)).toEqual([]);
    expect(points.some(({ y }) => y < 100)).toBe(true);
  });

  test("begins below a corner as wide as the box", () => {
    const points = spreadPoints(
      { x: 0, y: 0, width: 300, height: 500 },
      { width: 400, height: 100 },
      6,
    );
    expect(Math.min(...points.map(({ y }) => y))).toBe(100);
  });
});
