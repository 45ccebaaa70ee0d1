import type { Graph, Point, Region } from "#graph/graph.ts";
import { regionLabelBox } from "#scene/region-label.ts";
import type { Box } from "#scene/scene.ts";
import type { NodeId } from "#schema/graph.ts";
import { spreadPoints } from "./grid.ts";
import { findKeptPlace, type KeptSeats } from "./kept-seats.ts";
import { findPlots, type Plot } from "./plots.ts";
import { seedRandom } from "./random.ts";
import { exchangeSeats, spaceOut } from "./seating.ts";
import { type EmptyGround, type Ground, isInOverview, seatPlots, WHOLE_TIER } from "./sitters.ts";
import { countLoads } from "./sitting-cost.ts";
import { divideFrame, type Tile } from "./treemap.ts";

/** Where everything lies on the world's map. */
export interface WorldLayout {
  /** The centre of every node in whole layout units, x to the right, y down, ordered by id. */
  readonly positions: ReadonlyMap<NodeId, Point>;
  /** Ordered by id; they share no ground, and every node stands in one. */
  readonly regions: readonly Region[];
}

/** Room for a node, for the label of one that is seen when the whole map is, and for a region's own
 * label, in square layout units. */
const NODE_ROOM = 11_000;
const LABEL_ROOM = 22_000;
const HEADING_ROOM = 40_000;
/** Width to height: the shape of a canvas between two panels. */
const ASPECT = 1.11;
/** Ground that is seen whole on such a canvas, of 816 × 745 pixels, at the zoom where text is smallest
 * against the map (`WHOLE_TIER`), with a little to spare around it. */
const FITTING = 3340 * 3005;
/** To have the map fit that, its rooms are made as small as this share, and no smaller: then it grows. */
const LEAST_SHARE = 0.8;
/** The part of the globe that the map spans, in degrees. */
const GLOBE = { west: -125, east: 160, north: 66, south: -49 } as const;
/** Clear ground between two regions; and within a region, at its edges and above, in layout units. */
const GUTTER = 16;
const MARGIN = 8;
const TOP_MARGIN = 24;
/** What a region needs for a row of nodes under its label. */
const LEAST_HEIGHT = 260;
/** Half the room of most nodes with their labels: how far seats are from the edges. */
const SEAT = { side: 60, above: 38, below: 60 } as const;
/** Clear space between a region's label and the centre of a symbol beside or under it. */
const HEADING_GAP = 45;

const SEED = 3;

/**
 * Places all nodes for a map of the world, in regions: a treemap in which a country's ground is as large
 * as what is at home there needs, and lies about where it does on the globe. Then seats in rows, an
 * exchange of seats, and small moves away from them (see the folder's README).
 *
 * At zoom 1 no symbol or label is on another; when the whole map is in view no symbol is, and as many
 * labels as can be of the kinds it opens with have room. Depends on the records and the seats kept, not
 * on their order, the time or the machine. About 5.5 s for 567 nodes.
 *
 * @param kept - Where an earlier map had things: regions and nodes stay about there.
 */
export function layoutWorld(
  graph: Graph,
  { seed = SEED, kept = new Map() }: { readonly seed?: number; readonly kept?: KeptSeats } = {},
): WorldLayout {
  const plots = findPlots(graph, kept);
  const frame = measureFrame(plots);
  const share = (frame.width * frame.height) / sumRooms(plots);
  const cells = divideFrame(
    frame,
    plots.map((plot) => ({
      ...toTile(plot, share),
      ...findKeptPlace(kept, plot.id),
      kept: kept.get(plot.id)?.box,
    })),
  );
  const empty = new Map(
    plots.flatMap(({ id, label }) => {
      const cell = cells.get(id);
      return cell === undefined
        ? []
        : [[id, { ...clearGround(label, cell), kept: kept.get(id) }] as const];
    }),
  );
  const grounds = seatPlots(graph, plots, empty);
  for (const ground of grounds) takeSeats(ground);
  const sitters = grounds.flatMap((ground) => ground.sitters);
  const limits = { frame, headings: grounds.map(({ heading }) => heading) };
  const random = seedRandom(seed);
  countLoads(sitters, limits);
  exchangeSeats(grounds, limits, random);
  spaceOut(grounds, limits, random);
  return {
    positions: new Map(
      sitters
        .toSorted((a, b) => (a.id < b.id ? -1 : 1))
        .map(({ id, x, y }) => [id, { x: Math.round(x), y: Math.round(y) }]),
    ),
    regions: grounds.map(({ id, label, box }) => ({ id, label, box })),
  };
}

function measureFrame(plots: readonly Plot[]): Box {
  const wanted = sumRooms(plots);
  const area = Math.max(LEAST_SHARE * wanted, Math.min(wanted, FITTING));
  const height = Math.round(Math.sqrt(area / ASPECT));
  return { x: 0, y: 0, width: Math.round(height * ASPECT), height };
}

function sumRooms(plots: readonly Plot[]): number {
  return plots.reduce((sum, plot) => sum + measureRoom(plot), 0);
}

function measureRoom({ nodes }: Plot): number {
  const seen = nodes.filter(isInOverview).length;
  return HEADING_ROOM + NODE_ROOM * nodes.length + LABEL_ROOM * seen;
}

/** @param share - Of their rooms that there is for all; a region's least sides are not cut. */
function toTile(plot: Plot, share: number): Tile {
  const heading = measureHeading(plot.label, { x: 0, y: 0, width: 0, height: 0 });
  const leastWidth = heading.width + 2 * MARGIN + GUTTER;
  return {
    id: plot.id,
    area: Math.max(measureRoom(plot) * share, leastWidth * LEAST_HEIGHT),
    x: (plot.lon - GLOBE.west) / (GLOBE.east - GLOBE.west),
    y: (GLOBE.north - plot.lat) / (GLOBE.north - GLOBE.south),
    leastWidth,
    leastHeight: LEAST_HEIGHT,
  };
}

/** From the region's corner to the end of its label, as it stands when the whole map is in view. */
function measureHeading(label: string, box: Box): Box {
  const { x, y, width, height } = regionLabelBox({ label, box }, WHOLE_TIER);
  return { x: box.x, y: box.y, width: x + width - box.x, height: y + height - box.y };
}

function clearGround(label: string, cell: Box): EmptyGround {
  const half = GUTTER / 2;
  const box = roundBox(insetBox(cell, half, half, half));
  return {
    box,
    room: insetBox(box, MARGIN, TOP_MARGIN, MARGIN),
    heading: measureHeading(label, box),
  };
}

function insetBox({ x, y, width, height }: Box, side: number, above: number, below: number): Box {
  return { x: x + side, y: y + above, width: width - 2 * side, height: height - above - below };
}

function roundBox({ x, y, width, height }: Box): Box {
  const [left, top] = [Math.round(x), Math.round(y)];
  return {
    x: left,
    y: top,
    width: Math.round(x + width) - left,
    height: Math.round(y + height) - top,
  };
}

/** Gives each of a ground's sitters some seat. */
function takeSeats({ room, heading, sitters }: Ground): void {
  const box = insetBox(room, SEAT.side, SEAT.above, SEAT.below);
  const corner = {
    width: heading.x + heading.width + HEADING_GAP - box.x,
    height: heading.y + heading.height + HEADING_GAP - box.y,
  };
  for (const [index, { x, y }] of spreadPoints(box, corner, sitters.length).entries()) {
    const sitter = sitters[index];
    if (sitter === undefined) continue;
    sitter.x = Math.round(x);
    sitter.y = Math.round(y);
  }
}
