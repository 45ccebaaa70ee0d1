import type { Box } from "#scene/scene.ts";
import type { GraphNode, NodeId, NodeType } from "#schema/graph.ts";
import { WORLD_PLACES } from "./world-places.ts";

/** Where in its region a node belongs, in layout units, and how strongly it is drawn there. */
export interface Anchor {
  readonly x: number;
  readonly y: number;
  readonly weight: number;
}

/** Where a salt flat lies is known and matters; where a company has its office does little. */
const WEIGHTS: ReadonlyMap<NodeType, number> = new Map([
  ["country", 10],
  ["salt-flat", 8],
  ["project", 4],
]);
const OTHER_WEIGHT = 1;

/**
 * Where the nodes of a region belong within a box: by their coordinates, north up and west left, drawn
 * apart so that they fill it; a country that has the region to itself, at the top. Others anywhere.
 */
export function findAnchors(nodes: readonly GraphNode[], box: Box): ReadonlyMap<NodeId, Anchor> {
  const isShared = nodes.filter(({ type }) => type === "country").length > 1;
  const spots = nodes.flatMap((node) => {
    const { id, type, coordinates, symbol = "" } = node;
    const spot = type === "country" ? isShared && WORLD_PLACES.get(symbol) : coordinates;
    return spot ? [{ id, lon: spot.lon, lat: spot.lat }] : [];
  });
  const across = spots.map(({ lon }) => lon);
  const down = spots.map(({ lat }) => -lat);
  const places = new Map(
    spots.map(({ id, lon, lat }) => [id, { x: rankShare(across, lon), y: rankShare(down, -lat) }]),
  );
  const anchors = new Map<NodeId, Anchor>();
  for (const { id, type } of nodes) {
    const place = places.get(id) ?? (type === "country" ? { x: 0.5, y: 0 } : undefined);
    if (place === undefined) continue;
    anchors.set(id, {
      x: box.x + place.x * box.width,
      y: box.y + place.y * box.height,
      weight: WEIGHTS.get(type) ?? OTHER_WEIGHT,
    });
  }
  return anchors;
}

/** The share of values that are less, equal ones counting half. */
function rankShare(values: readonly number[], value: number): number {
  const before = values.filter((other) => other < value).length;
  const same = values.filter((other) => other === value).length;
  return (before + same / 2) / values.length;
}
