import type { Point } from "#graph/graph.ts";
import type { Box } from "#scene/scene.ts";
import type { GraphNode, NodeId } from "#schema/graph.ts";
import type { Anchor } from "./anchors.ts";

/** Where an earlier map had a region, and its nodes, in layout units. */
export interface KeptRegion {
  readonly box: Box;
  readonly seats: ReadonlyMap<NodeId, Point>;
}

/**
 * An earlier map's regions by id. A later one begins with these, so that what readers remember of the
 * map stays true as records are added. What is no longer there is ignored.
 */
export type KeptSeats = ReadonlyMap<string, KeptRegion>;

/** A node is drawn to its kept seat this much; see {@link Anchor}. */
const WEIGHT = 12;

/** In which region each node was. */
export function findKeptRegions(kept: KeptSeats): ReadonlyMap<NodeId, string> {
  return new Map(
    [...kept].flatMap(([region, { seats }]) =>
      [...seats.keys()].map((id) => [id, region] as const),
    ),
  );
}

/** The middle of a region as shares of the earlier map from its left and top; nothing if it had none. */
export function findKeptPlace(kept: KeptSeats, id: string): Point | undefined {
  const box = kept.get(id)?.box;
  if (box === undefined) return undefined;
  const boxes = [...kept.values()].map((region) => region.box);
  const left = Math.min(...boxes.map(({ x }) => x));
  const top = Math.min(...boxes.map(({ y }) => y));
  const right = Math.max(...boxes.map(({ x, width }) => x + width));
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height));
  return {
    x: (box.x + box.width / 2 - left) / (right - left),
    y: (box.y + box.height / 2 - top) / (bottom - top),
  };
}

/** Where the nodes that had a seat in a region belong in the box that it has now: as far across and down. */
export function findKeptAnchors(
  nodes: readonly GraphNode[],
  { box, seats }: KeptRegion,
  now: Box,
): ReadonlyMap<NodeId, Anchor> {
  return new Map(
    nodes.flatMap(({ id }) => {
      const seat = seats.get(id);
      if (seat === undefined) return [];
      const x = now.x + ((seat.x - box.x) / box.width) * now.width;
      const y = now.y + ((seat.y - box.y) / box.height) * now.height;
      return [[id, { x, y, weight: WEIGHT }] as const];
    }),
  );
}
