import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { costAround, totalCost } from "#layout/cost.ts";
import { distanceToBox, updateCurve } from "#layout/curves.ts";
import { layoutGraph } from "#layout/layout.ts";
import { buildLayoutModel, type LayoutModel } from "#layout/model.ts";
import { findPulls } from "#layout/pulls.ts";
import { pushApart, settle } from "#layout/push-apart.ts";
import { seedRandom } from "#layout/random.ts";
import { edgeBend, flattenCurve } from "#scene/geometry.ts";
import { claim, draw, graph, id, node, readArticleGraph } from "../../support/graph-builder.ts";
import { measureLayout } from "../../support/measure-layout.ts";

/** A graph of many companies, about `degree` relations each, the same on every run. */
function drawMany(count: number, degree: number) {
  const random = seedRandom(11);
  const any = () => `n${Math.floor(random() * count)}`;
  const pairs = Array.from({ length: (count * degree) / 2 }, () => [any(), any()] as const);
  const names = Array.from({ length: count }, (_, index) => `n${index}`);
  return draw([...names, ...pairs.filter(([a, b]) => a !== b).map((p) => p.join("-"))].join(" "));
}

function scatter({ bodies, curves, frame }: LayoutModel, seed: number): void {
  const random = seedRandom(seed);
  for (const body of bodies) {
    body.x = Math.round(random() * frame.width);
    body.y = Math.round(random() * frame.height);
  }
  for (const curve of curves) updateCurve(curve);
}

describe("seedRandom", () => {
  test("gives the published sequence of Mulberry32 for seed 1", () => {
    const random = seedRandom(1);
    expect([random(), random(), random()]).toEqual([
      0.6270739405881613, 0.002735721180215478, 0.5274470399599522,
    ]);
  });

  test("gives other numbers for another seed, all from 0 up to 1", () => {
    const random = seedRandom(2);
    const numbers = Array.from({ length: 1000 }, random);
    expect(numbers[0]).not.toBe(seedRandom(1)());
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(new Set(numbers).size).toBe(1000);
  });
});

describe("layoutGraph", () => {
  test("has nothing to place in an empty graph", () => {
    expect(layoutGraph(draw(""))).toEqual(new Map());
  });

  test("places every node once, ordered by id, on whole units, also those without lines", () => {
    const positions = layoutGraph(draw("mine-plant plant-maker island"));
    expect([...positions.keys()]).toEqual(["island", "maker", "mine", "plant"]);
    const numbers = [...positions.values()].flatMap(({ x, y }) => [x, y]);
    expect(numbers.every(Number.isInteger)).toBe(true);
  });

  test("gives the same places for the same seed and records in any order, others for another", () => {
    const forth = layoutGraph(draw("mine-plant plant-maker maker-seller"), { seed: 3 });
    const back = layoutGraph(draw("maker-seller plant-maker mine-plant"), { seed: 3 });
    expect([...back]).toEqual([...forth]);
    const other = layoutGraph(draw("mine-plant plant-maker maker-seller"), { seed: 4 });
    expect([...other]).not.toEqual([...forth]);
  });

  test("leaves no overlap in a graph of 150 nodes and 300 lines, wider than high", () => {
    const many = drawMany(150, 4);
    const measures = measureLayout(many, layoutGraph(many));
    expect(measures).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 0 });
    expect(measures.aspect).toBeGreaterThan(1);
    expect(measures.aspect).toBeLessThan(1.8);
  }, 60_000);

  test("leaves no overlap where 80 nodes crowd around one", () => {
    const star = draw(Array.from({ length: 80 }, (_, index) => `hub-n${index}`).join(" "));
    const measures = measureLayout(star, layoutGraph(star));
    expect(measures).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 0 });
  }, 60_000);
});

describe("cost of a drawing", () => {
  const model = buildLayoutModel(readArticleGraph());

  test.for(["sketch", "full"] as const)(
    "changes with a node as the part around that node does (%s)",
    (detail) => {
      fc.assert(
        fc.property(
          fc.nat(),
          fc.nat(model.bodies.length - 1),
          fc.integer({ min: -100, max: 900 }),
          fc.integer({ min: -100, max: 700 }),
          (seed, index, x, y) => {
            scatter(model, seed);
            const body = model.bodies[index];
            if (body === undefined) return;
            const before = totalCost(model, detail) - costAround(model, body, detail);
            Object.assign(body, { x, y });
            for (const curve of body.curves) updateCurve(curve);
            const after = totalCost(model, detail) - costAround(model, body, detail);
            expect(after).toBeCloseTo(before, 6);
          },
        ),
        { numRuns: 60 },
      );
    },
  );

  test("charges more for a symbol on a label than for a crossing", () => {
    const pair = buildLayoutModel(draw("a b"));
    const costAt = (y: number) => {
      for (const [index, body] of pair.bodies.entries())
        Object.assign(body, { x: 80, y: y * index });
      return totalCost(pair, "full");
    };
    expect(costAt(56) - costAt(130)).toBeGreaterThan(62);
  });

  test("stops summing above the limit, and only then", () => {
    scatter(model, 5);
    for (const body of model.bodies) {
      const whole = costAround(model, body, "full");
      expect(costAround(model, body, "full", whole + 1)).toBe(whole);
      expect(costAround(model, body, "full", whole / 2)).toBeGreaterThan(whole / 2);
    }
  });
});

describe("updateCurve", () => {
  test("follows the curve that is drawn", () => {
    const model = buildLayoutModel(draw("a-b"));
    scatter(model, 8);
    for (const { from, to, segments } of model.curves) {
      const drawn = flattenCurve(from, to, edgeBend(from, to), segments.length);
      for (const [index, { x1, y1, x2, y2 }] of segments.entries()) {
        expect([x1, y1]).toEqual([
          expect.closeTo(drawn[index]?.x ?? Number.NaN, 2),
          expect.closeTo(drawn[index]?.y ?? Number.NaN, 2),
        ]);
        expect([x2, y2]).toEqual([
          expect.closeTo(drawn[index + 1]?.x ?? Number.NaN, 2),
          expect.closeTo(drawn[index + 1]?.y ?? Number.NaN, 2),
        ]);
      }
    }
    expect(model.curves).toHaveLength(1);
  });

  test.for([
    { what: "through the box", y: 14, distance: 0 },
    { what: "past its upper edge", y: 34, distance: 10 },
    { what: "out of reach", y: 80, distance: 30 },
  ])("tells how far a curve is from a box: $what", ({ y, distance }) => {
    const { curves, bodies } = buildLayoutModel(draw("a-b"));
    for (const [index, body] of bodies.entries()) Object.assign(body, { x: 400 * index, y: 0 });
    const [curve] = curves;
    if (curve === undefined) throw new Error("The graph has one line.");
    updateCurve(curve);
    // The curve's crest lies 14 units (7 % of 400, halved) below the middle of its chord.
    const box = { left: -10, top: -10, right: 10, bottom: 10 };
    expect(distanceToBox(curve, 200, y, box, 30)).toBeCloseTo(distance, 0);
  });
});

describe("findPulls", () => {
  const kinds = graph({
    nodes: [
      node({ id: "bo", type: "country" }),
      node({ id: "ru", type: "country" }),
      node({ id: "deal", type: "agreement" }),
      node({ id: "salar", type: "salt-flat" }),
      node({ id: "lithium", type: "mineral" }),
    ],
    claims: [
      claim({ subject: "bo", predicate: "party-to", object: "deal" }),
      claim({ subject: "ru", predicate: "party-to", object: "deal" }),
      claim({ subject: "salar", predicate: "located-in", object: "ru" }),
      claim({ subject: "salar", predicate: "contains", object: "lithium" }),
    ],
  });

  test("puts the country most is said of first, the other last, their agreement between", () => {
    const pulls = findPulls(kinds);
    expect(pulls.get(id("ru"))?.x).toBe(0.2);
    expect(pulls.get(id("bo"))?.x).toBe(0.8);
    expect(pulls.get(id("deal"))?.x).toBe(0.5);
    expect(pulls.get(id("lithium"))?.x).toBeUndefined();
  });

  test("puts countries above salt flats and these above their minerals", () => {
    const pulls = findPulls(kinds);
    const depth = (key: string) => pulls.get(id(key))?.y ?? Number.NaN;
    expect(depth("bo")).toBeLessThan(depth("salar"));
    expect(depth("salar")).toBeLessThan(depth("lithium"));
  });

  test("makes no row of more than four countries", () => {
    const codes = ["ar", "bo", "cl", "cn", "ru"];
    const five = graph({ nodes: codes.map((key) => node({ id: key, type: "country" })) });
    for (const pull of findPulls(five).values()) expect(pull.x).toBeUndefined();
  });
});

describe("pushing apart", () => {
  const square = { left: -10, top: -10, right: 10, bottom: 10 };
  const movable = (x: number, y: number) => ({ at: { x, y }, boxes: [square], hull: square });

  test("moves two boxes by the shorter way until their gap is free", () => {
    const [left, right] = [movable(0, 0), movable(16, 6)];
    expect(pushApart([left, right], 4, 1)).toBe(1);
    expect([left.at, right.at]).toEqual([
      { x: -4, y: 0 },
      { x: 20, y: 6 },
    ]);
    expect(pushApart([left, right], 4, 1)).toBe(0);
  });

  test("leaves boxes alone that are clear of each other", () => {
    const [left, right] = [movable(0, 0), movable(25, 0)];
    expect(pushApart([left, right], 4, 1)).toBe(0);
    expect(right.at).toEqual({ x: 25, y: 0 });
  });

  test("frees a heap of nodes, on whole units", () => {
    const many = drawMany(40, 2);
    const { bodies } = buildLayoutModel(many);
    const random = seedRandom(4);
    for (const body of bodies) Object.assign(body, { x: random() * 200, y: random() * 200 });
    settle(bodies);
    const positions = new Map(bodies.map((body) => [body.id, { x: body.x, y: body.y }]));
    expect(measureLayout(many, positions)).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 0 });
    expect(bodies.every(({ x, y }) => Number.isInteger(x) && Number.isInteger(y))).toBe(true);
  });
});
