import { describe, expect, test } from "vitest";
import { placeWorld } from "#build/site/place-nodes.ts";
import { readSeats } from "#build/site/seats-file.ts";
import { buildGraph, type Graph, type Point, type Region } from "#graph/graph.ts";
import { layoutWorld } from "#layout/world-layout.ts";
import {
  boxesOverlap,
  findTier,
  labelBox,
  readTier,
  symbolBox,
  ZOOM_TIERS,
} from "#scene/geometry.ts";
import { placeLabels } from "#scene/label-tiers.ts";
import { regionLabelBox } from "#scene/region-label.ts";
import type { Box } from "#scene/scene.ts";
import { buildStage, type PlacedNode, rankNodes } from "#scene/stage.ts";
import { fitViewport } from "#scene/viewport.ts";
import type { NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { id, readWorldFile, readWorldGraph } from "../support/graph-builder.ts";
import { measureLayout } from "../support/measure-layout.ts";

/** The canvas between two panels in a window of 1440 × 900. */
const CANVAS = { width: 816, height: 745 };
const OVERVIEW: ReadonlySet<NodeType> = new Set(["country", "company", "salt-flat", "mineral"]);
/** Of 220 labels at that size, where text of 11 pixels would fill the canvas if all were shown. */
const OVERVIEW_LABELS = 140;

const world = readWorldGraph();
// As the build has it, kept where it was computed before; the last test computes it in any case.
const kept = readSeats("data").seats;
const layout = placeWorld(readWorldFile(), kept);
const graph: Graph = { ...world, ...layout };
const stage = buildStage(graph);
const measures = measureLayout(graph, layout.positions);
const whole = findTier(fitViewport(stage.bounds, CANVAS).zoom);
const shown = new Map([
  ["overview", listPlaces((kind) => OVERVIEW.has(kind))],
  ["all kinds", listPlaces(() => true)],
]);

function listPlaces(isShown: (kind: NodeType) => boolean): readonly PlacedNode[] {
  return rankNodes(graph).byImportance.flatMap((key) => {
    const place = stage.places.get(key);
    return place !== undefined && isShown(place.kind) ? [place] : [];
  });
}

/** The places whose labels show at a zoom tier when just these are shown. */
function listLabelled(places: readonly PlacedNode[], tier: number): readonly PlacedNode[] {
  const tiers = placeLabels(
    stage.clearance,
    places.map((place) => place.id),
    null,
  );
  return places.filter((place) => (tiers.get(place.id) ?? Infinity) <= tier);
}

/** Labels on symbols or on each other. */
function countOverlaps(places: readonly PlacedNode[], tier: number): number {
  const labelled = listLabelled(places, tier).map((place) => ({
    id: place.id,
    box: labelBox(place, tier),
  }));
  const others = places.map((place) => ({ id: place.id, box: symbolBox(place, tier) }));
  return [...others, ...labelled].reduce(
    (sum, other) =>
      sum +
      labelled.filter((label) => label.id !== other.id && boxesOverlap(label.box, other.box))
        .length,
    0,
  );
}

function countSymbolOverlaps(places: readonly PlacedNode[], tier: number): number {
  const boxes = places.map((place) => symbolBox(place, tier));
  return boxes.reduce(
    (sum, box, index) =>
      sum + boxes.slice(index + 1).filter((other) => boxesOverlap(box, other)).length,
    0,
  );
}

function contains(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function findRegion(key: NodeId): Region | undefined {
  const point = layout.positions.get(key);
  return layout.regions.find(
    ({ box }) => point !== undefined && contains(box, { ...point, width: 0, height: 0 }),
  );
}

/** The middle of the region in which a node stands. */
function middleOf(key: string): Point {
  const box = findRegion(id(key))?.box ?? { x: Number.NaN, y: Number.NaN, width: 0, height: 0 };
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

/**
 * Of all pairs of salt flats in a region that lie half a degree or more apart from west to east, or
 * from north to south, the share that stand in that order.
 */
function measureFlatOrder(): number {
  const flats = [...world.nodes.values()].flatMap(({ id: key, type, coordinates }) => {
    const point = layout.positions.get(key);
    if (type !== "salt-flat" || coordinates === undefined || point === undefined) return [];
    return [
      { ...point, east: coordinates.lon, south: -coordinates.lat, home: findRegion(key)?.id },
    ];
  });
  const orders = flats.flatMap((one) =>
    flats
      .filter((other) => other.home === one.home)
      .flatMap((other) => [
        ...(other.east - one.east >= 0.5 ? [other.x > one.x] : []),
        ...(other.south - one.south >= 0.5 ? [other.y > one.y] : []),
      ]),
  );
  return orders.filter((isKept) => isKept).length / orders.length;
}

/** How far a node is from where the earlier map had it, all of either map being 1 high; by node. */
function measureMoves(): ReadonlyMap<NodeId, number> {
  const before = boxAround([...kept.values()].map(({ box }) => box));
  const now = boxAround(layout.regions.map(({ box }) => box));
  const seats = [...kept.values()].flatMap((region) => [...region.seats]);
  return new Map(
    seats.flatMap(([key, was]) => {
      const is = layout.positions.get(key);
      if (is === undefined) return [];
      const dx = (is.x - now.x) / now.width - (was.x - before.x) / before.width;
      const dy = (is.y - now.y) / now.height - (was.y - before.y) / before.height;
      return [[key, Math.hypot((dx * now.width) / now.height, dy)]];
    }),
  );
}

function boxAround(boxes: readonly Box[]): Box {
  const x = Math.min(...boxes.map((box) => box.x));
  const y = Math.min(...boxes.map((box) => box.y));
  return {
    ...{ x, y },
    width: Math.max(...boxes.map((box) => box.x + box.width)) - x,
    height: Math.max(...boxes.map((box) => box.y + box.height)) - y,
  };
}

/** The value that this share of some values does not exceed. */
function quantile(values: Iterable<number>, share: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.floor((sorted.length - 1) * share)] ?? Number.NaN;
}

/** Of all ties of a kind of line, how far apart its ends stand, as the share of the map's height. */
function measureTies(predicate: Predicate): readonly number[] {
  return [...world.lines.values()].flatMap(({ ends, relations }) => {
    const [one, other] = ends.map((end) => layout.positions.get(end));
    if (!one || !other || !relations.some((relation) => relation.predicate === predicate))
      return [];
    return [Math.hypot(one.x - other.x, one.y - other.y) / stage.bounds.height];
  });
}

const moves = measureMoves();

/** Of the lines between two nodes of the kinds that the map opens with; bridges are not counted. */
const overview = measureLayout(
  {
    ...graph,
    lines: new Map(
      [...graph.lines].filter(([, { ends }]) =>
        ends.every((end) => OVERVIEW.has(graph.nodes.get(end)?.type ?? "person")),
      ),
    ),
  },
  layout.positions,
);
const figures = {
  ...measures,
  zoom: fitViewport(stage.bounds, CANVAS).zoom,
  overviewLabels: listLabelled(shown.get("overview") ?? [], whole).length,
  overviewMeanLine: overview.meanLineLength,
  overviewCrossings: overview.crossings,
  overviewNodes: shown.get("overview")?.length ?? 0,
  allLabels: listLabelled(shown.get("all kinds") ?? [], whole).length,
  unitsPerNode: (stage.bounds.width * stage.bounds.height) / world.nodes.size,
  flatsInOrder: measureFlatOrder(),
  medianMove: quantile(moves.values(), 0.5),
  p90Move: quantile(moves.values(), 0.9),
  farthestMove: Math.max(...moves.values()),
  medianLivesBy: quantile(measureTies("lives-by"), 0.5),
  medianProtects: quantile(measureTies("protects"), 0.5),
};

describe("layout of the world's graph", () => {
  console.info(
    [
      "Layout of the world's graph",
      ...Object.entries(figures).map(
        ([name, value]) => `  ${name.padEnd(18)} ${Math.round(value * 1000) / 1000}`,
      ),
    ].join("\n"),
  );

  test("places every node, on whole units", () => {
    expect(new Set(layout.positions.keys())).toEqual(new Set(world.nodes.keys()));
    const numbers = [...layout.positions.values()].flatMap(({ x, y }) => [x, y]);
    expect(numbers.filter((number) => !Number.isInteger(number))).toEqual([]);
  });

  test("no node or label overlaps another node or label at zoom 1", () => {
    expect(measures).toMatchObject({ nodeOverlaps: 0, labelOverlaps: 0 });
  });

  test("every label shows at zoom 1, whatever is shown", () => {
    const all = shown.get("all kinds") ?? [];
    expect(listLabelled(all, findTier(1))).toHaveLength(world.nodes.size);
  });

  test.each([...shown])("no symbol covers another at any zoom step with %s shown", (_, places) => {
    const counts = ZOOM_TIERS.map((__, tier) => countSymbolOverlaps(places, tier));
    expect(counts).toEqual(ZOOM_TIERS.map(() => 0));
  });

  test.each([...shown])("no label shown covers anything at any zoom step with %s", (_, places) => {
    const counts = ZOOM_TIERS.map((__, tier) => countOverlaps(places, tier));
    expect(counts).toEqual(ZOOM_TIERS.map(() => 0));
  });

  test(`at least ${OVERVIEW_LABELS} labels have room when the map opens`, () => {
    expect(readTier(whole).from).toBeCloseTo(0.242, 3);
    expect(figures.overviewLabels).toBeGreaterThanOrEqual(OVERVIEW_LABELS);
  });

  test("has about the shape of the canvas between two panels, with little room to spare", () => {
    const { width, height } = stage.bounds;
    expect(width / height).toBeGreaterThan(1.04);
    expect(width / height).toBeLessThan(1.16);
    expect(figures.unitsPerNode).toBeLessThan(24_000);
    const ground = layout.regions.reduce((sum, { box }) => sum + box.width * box.height, 0);
    expect(ground / (width * height)).toBeGreaterThan(0.93);
  });
});

describe("regions of the world's graph", () => {
  const { regions } = layout;

  test("are named after a large country, a few small ones, or their part of the world", () => {
    const labels = new Map(regions.map((region) => [region.id, region.label]));
    for (const country of ["argentina", "bolivia", "chile", "china", "russia", "united-states"]) {
      expect(labels.get(country)).toBe(world.nodes.get(id(country))?.name);
    }
    expect(labels.get("europe")).toBe("Europe");
    expect(labels.get("north-america")).toBe("Canada");
    expect(labels.get("commons")).toBe("Minerals, products and uses");
  });

  test("share no ground", () => {
    const pairs = regions.flatMap((one, index) =>
      regions.slice(index + 1).filter(({ box }) => boxesOverlap(one.box, box, 8)),
    );
    expect(pairs).toEqual([]);
  });

  test("hold every node with its symbol and label in exactly one of them", () => {
    const astray: NodeId[] = [];
    for (const place of stage.places.values()) {
      // A symbol at its largest, the label at zoom 1.
      const parts = [symbolBox(place, whole), labelBox(place, findTier(1))];
      const homes = regions.filter(({ box }) => parts.every((part) => contains(box, part)));
      if (homes.length !== 1) astray.push(place.id);
    }
    expect(astray).toEqual([]);
  });

  test("show their own labels when the map opens, clear of all symbols", () => {
    const covered = stage.regions.filter((region) => {
      const label = regionLabelBox(region, whole);
      const isCovered = [...stage.places.values()].some((place) =>
        boxesOverlap(label, symbolBox(place, whole)),
      );
      return isCovered || region.labelFrom > whole || !contains(region.box, label);
    });
    expect(covered).toEqual([]);
  });

  test("lie about as on the globe", () => {
    expect(middleOf("bolivia").y).toBeLessThan(middleOf("argentina").y);
    expect(middleOf("chile").x).toBeLessThan(middleOf("argentina").x);
    expect(middleOf("chile").x).toBeLessThan(middleOf("bolivia").x);
    expect(middleOf("united-states").y).toBeLessThan(middleOf("chile").y);
    expect(middleOf("canada").y).toBeLessThan(middleOf("united-states").y);
    expect(middleOf("united-states").x).toBeLessThan(middleOf("germany").x);
    expect(middleOf("germany").x).toBeLessThan(middleOf("russia").x);
    expect(middleOf("germany").x).toBeLessThan(middleOf("china").x);
    expect(middleOf("china").x).toBeLessThan(middleOf("japan").x);
    expect(middleOf("japan").y).toBeLessThan(middleOf("australia").y);
    expect(middleOf("argentina").x).toBeLessThan(middleOf("australia").x);
  });

  test("hold what is at home there", () => {
    const home = (key: string): string | undefined => findRegion(id(key))?.id;
    expect(home("salar-de-uyuni")).toBe("bolivia");
    expect(home("luis-arce")).toBe("bolivia");
    expect(home("agreement-ylb-cbc-2023-01")).toBe("bolivia");
    expect(home("cbc-consortium")).toBe("china");
    expect(home("uranium-one-group")).toBe("russia");
    expect(home("jakob-stausholm")).toBe("europe");
    expect(home("lithium")).toBe("commons");
  });

  test("lie to each other as on the earlier map", () => {
    const boxes = new Map(regions.map(({ id: key, box }) => [key, box]));
    const swapped = [...kept].flatMap(([one, { box }]) =>
      [...kept]
        .filter(([other, { box: beyond }]) => {
          const [a, b] = [boxes.get(one), boxes.get(other)];
          if (a === undefined || b === undefined) return false;
          const isRight = beyond.x >= box.x + box.width && b.x < a.x + a.width;
          const isBelow = beyond.y >= box.y + box.height && b.y < a.y + a.height;
          return isRight || isBelow;
        })
        .map(([other]) => `${one} ${other}`),
    );
    expect(swapped).toEqual([]);
  });

  test("hold what they held on the earlier map, about where it stood", () => {
    const home = new Map([...moves.keys()].map((key) => [key, findRegion(key)?.id]));
    const astray = [...kept].flatMap(([region, { seats }]) =>
      [...seats.keys()].filter((key) => home.has(key) && home.get(key) !== region),
    );
    expect(moves.size).toBeGreaterThan(400);
    expect(astray.length / moves.size).toBeLessThan(0.02);
    // A seat is some 0.04 of the map's height from the next.
    expect(figures.medianMove).toBeLessThan(0.05);
    expect(figures.p90Move).toBeLessThan(0.08);
  });

  test("have communities and protected areas by their salt flats", () => {
    expect(figures.medianLivesBy).toBeLessThan(0.09);
    expect(figures.medianProtects).toBeLessThan(0.09);
  });

  test("have their salt flats about as these lie to each other", () => {
    expect(figures.flatsInOrder).toBeGreaterThan(0.85);
  });
});

test("the same records of the world in another order give the same bytes", () => {
  const file = readWorldFile();
  const shuffled = buildGraph({
    ...file,
    nodes: file.nodes.toReversed(),
    claims: [...file.claims.slice(500), ...file.claims.slice(0, 500).toReversed()],
  });
  const again = layoutWorld(shuffled, { kept });
  expect(JSON.stringify([[...again.positions], again.regions])).toBe(
    JSON.stringify([[...layout.positions], layout.regions]),
  );
}, 60_000);
