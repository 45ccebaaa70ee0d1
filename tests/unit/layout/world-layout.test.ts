import { describe, expect, test } from "vitest";
import { findAnchors } from "#layout/anchors.ts";
import type { KeptSeats } from "#layout/kept-seats.ts";
import { findPlots } from "#layout/plots.ts";
import { freeGround } from "#layout/seating.ts";
import { seatPlots } from "#layout/sitters.ts";
import { layoutWorld, type WorldLayout } from "#layout/world-layout.ts";
import { boxesOverlap } from "#scene/geometry.ts";
import type { Claim, GraphNode } from "#schema/graph.ts";
import { claim, draw, graph, id, node } from "../../support/graph-builder.ts";
import { measureLayout } from "../../support/measure-layout.ts";

/** Two countries with makers that supply each other. */
function drawTrade(count: number) {
  const claims = Array.from({ length: count }, (_, index): readonly Claim[] => [
    claim({ subject: `a${index}`, predicate: "based-in", object: "chile" }),
    claim({ subject: `b${index}`, predicate: "based-in", object: "china" }),
    claim({ subject: `a${index}`, object: `b${index}` }),
  ]).flat();
  return graph({
    nodes: [
      node({ id: "chile", type: "country", name: "Chile", symbol: "CL" }),
      node({ id: "china", type: "country", name: "China", symbol: "CN" }),
    ],
    claims,
  });
}

describe("layoutWorld", () => {
  test("has nothing to place in an empty graph", () => {
    expect(layoutWorld(draw(""))).toEqual({ positions: new Map(), regions: [] });
  });

  test("places a single node in a single region", () => {
    const { positions, regions } = layoutWorld(draw("alone"));
    const { x, y } = positions.get(id("alone")) ?? { x: Number.NaN, y: Number.NaN };
    expect(regions.map((region) => region.id)).toEqual(["commons"]);
    expect(x).toBeGreaterThan(0);
    expect(y).toBeGreaterThan(0);
  });

  test("places two countries' makers apart, ordered by id, without overlaps", () => {
    const trade = drawTrade(20);
    const { positions, regions } = layoutWorld(trade);
    expect(regions.map(({ id: key, label }) => [key, label])).toEqual([
      ["chile", "Chile"],
      ["china", "China"],
    ]);
    expect([...positions.keys()]).toEqual([...trade.nodes.keys()].sort());
    expect(measureLayout(trade, positions)).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 0 });
    for (const [region, letter] of [
      ["chile", "a"],
      ["china", "b"],
    ] as const) {
      const box = regions.find((one) => one.id === region)?.box;
      const inside = [...positions].filter(
        ([, point]) => box !== undefined && boxesOverlap(box, { ...point, width: 1, height: 1 }),
      );
      const makers = Array.from({ length: 20 }, (_, index) => `${letter}${index}`);
      expect(new Set(inside.map(([key]) => key))).toEqual(new Set([region, ...makers]));
    }
  });

  test("gives other places for another seed", () => {
    const [one, other] = [1, 2].map((seed) => layoutWorld(drawTrade(5), { seed }));
    expect([...(one?.positions ?? [])]).not.toEqual([...(other?.positions ?? [])]);
    expect(one?.regions).toEqual(other?.regions);
  });
});

describe("layoutWorld with seats kept of an earlier map", () => {
  const before = layoutWorld(drawTrade(9));
  const kept: KeptSeats = new Map(
    before.regions.map(({ id: region, box }) => {
      const seats = [...before.positions].filter(([, { x }]) => x > box.x && x < box.x + box.width);
      return [region, { box, seats: new Map(seats) }];
    }),
  );

  /** How far the nodes of the earlier map stand from where it had them, on average. */
  function measureMove({ positions }: WorldLayout): number {
    const ways = [...before.positions].map(([key, was]) => {
      const { x, y } = positions.get(key) ?? { x: Number.NaN, y: Number.NaN };
      return Math.hypot(x - was.x, y - was.y);
    });
    return ways.reduce((sum, way) => sum + way, 0) / ways.length;
  }

  test("leaves nodes about where they stood, whatever the seed, while others join them", () => {
    const grown = drawTrade(11);
    const seed = 8;
    const [anew, again] = [layoutWorld(grown, { seed }), layoutWorld(grown, { seed, kept })];
    expect(new Set(again.positions.keys())).toEqual(new Set(grown.nodes.keys()));
    expect(measureLayout(grown, again.positions)).toMatchObject({
      nodeOverlaps: 0,
      labelOverlaps: 0,
    });
    expect(measureMove(again)).toBeLessThan(100);
    expect(measureMove(again)).toBeLessThan(measureMove(anew) / 3);
  });

  test("pays no heed to seats and regions that are gone", () => {
    const gone = { x: 10, y: 10 };
    const more: KeptSeats = new Map([
      ...[...kept].map(
        ([region, { box, seats }]) =>
          [region, { box, seats: new Map([[id("gone"), gone], ...seats]) }] as const,
      ),
    ]);
    expect(layoutWorld(drawTrade(9), { kept: more })).toEqual(layoutWorld(drawTrade(9), { kept }));
    const box = { x: 5000, y: 0, width: 100, height: 100 };
    const beyond = layoutWorld(drawTrade(9), {
      kept: new Map([...kept, ["gone", { box, seats: new Map() }]]),
    });
    expect(beyond.regions.map(({ id: region }) => region)).toEqual([...kept.keys()]);
  });
});

describe("freeGround", () => {
  const box = { x: 0, y: 0, width: 900, height: 600 };
  const trade = drawTrade(6);
  const [ground] = seatPlots(
    trade,
    findPlots(trade).filter(({ nodes }) => nodes.some(({ id: key }) => key === "chile")),
    new Map([
      ["south-america", { box, room: box, heading: { x: 0, y: 0, width: 100, height: 50 } }],
    ]),
  );
  const sitters = ground?.sitters ?? [];

  test("frees nodes that lie on each other, within their room, and leaves them then", () => {
    for (const [index, sitter] of sitters.entries()) {
      sitter.x = 850 + index;
      sitter.y = 300 + index;
    }
    if (ground !== undefined) freeGround(ground);
    const places = sitters.map(({ id: key, x, y }) => [key, { x, y }] as const);
    expect(places).toHaveLength(7);
    expect(measureLayout(trade, new Map(places))).toMatchObject({
      nodeOverlaps: 0,
      labelOverlaps: 0,
    });
    for (const { x, y, label, farSymbol } of sitters) {
      expect(x + Math.max(label.right, farSymbol.right)).toBeLessThanOrEqual(900);
      expect(y + label.bottom).toBeLessThanOrEqual(600);
    }
    if (ground !== undefined) freeGround(ground);
    expect(sitters.map(({ id: key, x, y }) => [key, { x, y }])).toEqual(places);
  });
});

test("freeGround moves symbols off the region's label, beside or below it", () => {
  const box = { x: 0, y: 0, width: 900, height: 600 };
  const heading = { x: 0, y: 0, width: 300, height: 80 };
  const trade = drawTrade(1);
  const ground = seatPlots(
    trade,
    findPlots(trade),
    new Map([["south-america", { box, room: box, heading }]]),
  )[0];
  const [beside, below] = ground?.sitters ?? [];
  if (ground === undefined || beside === undefined || below === undefined) {
    throw new Error("There is no ground with two sitters.");
  }
  Object.assign(beside, { x: 290, y: 40 });
  Object.assign(below, { x: 60, y: 70 });
  freeGround(ground);
  expect(beside.x + beside.farSymbol.left).toBeGreaterThanOrEqual(300);
  expect(below.y + below.farSymbol.top).toBeGreaterThanOrEqual(80);
});

describe("findAnchors", () => {
  const box = { x: 100, y: 200, width: 400, height: 300 };
  const flat = (key: string, lat: number, lon: number): GraphNode =>
    node({ id: key, type: "salt-flat", coordinates: { lat, lon } });

  test("puts north up and west left, drawn apart to fill the box", () => {
    const anchors = findAnchors([flat("nw", -20, -70), flat("se", -20.1, -69.9)], box);
    expect(anchors.get(id("nw"))).toMatchObject({ x: 200, y: 275 });
    expect(anchors.get(id("se"))).toMatchObject({ x: 400, y: 425 });
  });

  test("puts a country at the top of a region of its own, and by its place in one it shares", () => {
    const alone = findAnchors([node({ id: "chile", type: "country", symbol: "CL" })], box);
    expect(alone.get(id("chile"))).toMatchObject({ x: 300, y: 200 });
    const shared = findAnchors(
      [
        node({ id: "norway", type: "country", symbol: "NO" }),
        node({ id: "france", type: "country", symbol: "FR" }),
      ],
      box,
    );
    expect(shared.get(id("norway"))).toMatchObject({ x: 400, y: 275 });
    expect(shared.get(id("france"))).toMatchObject({ x: 200, y: 425 });
  });

  test("says nothing of what has no coordinates", () => {
    expect(findAnchors([node({ id: "maker" })], box)).toEqual(new Map());
  });
});
