import type { Graph } from "#graph/graph.ts";
import { groupBy } from "#graph/group-by.ts";
import { readShortName } from "#graph/names.ts";
import type { GraphNode, NodeId } from "#schema/graph.ts";
import { findHomes } from "./homes.ts";
import { findKeptRegions, type KeptSeats } from "./kept-seats.ts";
import { PART_LABELS, WORLD_PLACES, type WorldPart, type WorldPlace } from "./world-places.ts";

/** What a region of the map is to hold, and where it would like to lie. */
export interface Plot {
  readonly id: string;
  readonly label: string;
  readonly nodes: readonly GraphNode[];
  /** Middle of its countries, weighted by what is at home in them, in degrees. */
  readonly lon: number;
  readonly lat: number;
}

/** A country and what is at home in it. */
interface Land extends WorldPlace {
  readonly country: GraphNode;
  readonly nodes: readonly GraphNode[];
}

/** A country with fewer nodes at home than this shares a region with others of its part. */
const LEAST_OF_ITS_OWN = 15;
/** A region of more countries than this has their part's name. */
const MOST_NAMED = 2;
/** What belongs to no country lies in mid-ocean, since all have to do with it. */
const COMMONS = { id: "commons", label: "Minerals, products and uses", lon: -15, lat: 12 } as const;

const compareIds = (a: { readonly id: string }, b: { readonly id: string }): number =>
  a.id < b.id ? -1 : 1;

/**
 * The regions of the map and what is at home in each: a large country has its own, small ones share
 * that of their part of the world, and one is for what has no country. Ordered by id, as their nodes.
 */
export function findPlots(graph: Graph, kept: KeptSeats = new Map()): readonly Plot[] {
  const homes = findHomes(graph, findKeptRegions(kept));
  const nodes = [...graph.nodes.values()].sort(compareIds);
  const byHome = groupBy(nodes, ({ id }) => homes.get(id) ?? null);
  const lands = nodes
    .filter(({ type }) => type === "country")
    .map((country) => surveyLand(country, byHome.get(country.id) ?? []));
  const shared = groupBy(
    lands.filter(({ nodes }) => nodes.length < LEAST_OF_ITS_OWN),
    ({ part }) => part,
  );
  const common = byHome.get(null) ?? [];
  return [
    ...lands
      .filter(({ nodes }) => nodes.length >= LEAST_OF_ITS_OWN)
      .map((land) => drawPlot(land.country.id, [land])),
    ...[...shared].map(([part, group]) => drawPlot(part, group)),
    ...(common.length === 0 ? [] : [{ ...COMMONS, nodes: common }]),
  ].sort(compareIds);
}

function surveyLand(country: GraphNode, nodes: readonly GraphNode[]): Land {
  const listed = WORLD_PLACES.get(country.symbol ?? "");
  return { country, nodes, ...(listed ?? guessPlace(nodes)) };
}

/** Where what is at home there lies, in the part of the nearest country listed. */
function guessPlace(nodes: readonly GraphNode[]): WorldPlace {
  const spots = nodes.flatMap(({ coordinates }) => coordinates ?? []);
  if (spots.length === 0) return { lon: COMMONS.lon, lat: COMMONS.lat, part: "elsewhere" };
  const lon = average(spots.map((spot) => spot.lon));
  const lat = average(spots.map((spot) => spot.lat));
  let nearest: WorldPart = "elsewhere";
  let least = Infinity;
  for (const place of WORLD_PLACES.values()) {
    const distance = Math.hypot(place.lon - lon, place.lat - lat);
    if (distance >= least) continue;
    least = distance;
    nearest = place.part;
  }
  return { lon, lat, part: nearest };
}

function drawPlot(id: NodeId | WorldPart, lands: readonly Land[]): Plot {
  const names = lands.map(({ country }) => readShortName(country));
  const part = lands[0]?.part ?? "elsewhere";
  const nodes = lands.flatMap((land) => land.nodes);
  const mean = (read: (land: Land) => number): number =>
    average(lands.flatMap((land) => land.nodes.map(() => read(land))));
  return {
    id,
    label: names.length > MOST_NAMED ? PART_LABELS[part] : names.join(", "),
    nodes: nodes.sort(compareIds),
    lon: mean(({ lon }) => lon),
    lat: mean(({ lat }) => lat),
  };
}

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}
