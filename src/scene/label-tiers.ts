import type { NodeId } from "#schema/graph.ts";
import { boxesOverlap, labelBox, readTier, symbolBox, ZOOM_TIERS } from "./geometry.ts";
import type { Box, SceneNode } from "./scene.ts";

/** What of a node decides where its label has room. */
export type LabelPlace = Pick<SceneNode, "id" | "x" | "y" | "kind" | "rank" | "label">;

/** A tier no zoom reaches: the label of such a node never shows of itself. */
export const NEVER = ZOOM_TIERS.length;
/** Clear space kept around a label, as a share of its scale, in layout units. */
const MARGIN = 2;

/**
 * For every two places the tier from which on their labels, or the one's label and the other's
 * symbol, are clear of each other. Depends on positions and texts alone, so one serves every filter
 * and selection. O(places² · tiers) time, O(places²) bytes.
 */
export interface Clearance {
  readonly ids: readonly NodeId[];
  /** First tier from which a place's label lies within the drawing's bounds. */
  readonly edge: Uint8Array;
  /** At `i * ids.length + j`: label of i against label of j. */
  readonly labels: Uint8Array;
  /** At `i * ids.length + j`: label of i against symbol of j. */
  readonly symbols: Uint8Array;
}

/** Works out the clearance of places within a drawing's bounds. */
export function buildClearance(places: readonly LabelPlace[], bounds: Box): Clearance {
  const tiers = ZOOM_TIERS.map((_, tier) => ({
    margin: MARGIN * readTier(tier).labelScale,
    labels: places.map((place) => labelBox(place, tier)),
    symbols: places.map((place) => symbolBox(place, tier)),
  }));
  const count = places.length;
  const edge = new Uint8Array(count);
  const labels = new Uint8Array(count * count);
  const symbols = new Uint8Array(count * count);
  for (let i = 0; i < count; i += 1) {
    edge[i] = findFirstClear(({ labels: boxes }) => !isWithin(boxes[i], bounds), tiers);
    for (let j = 0; j < count; j += 1) {
      if (i === j) continue;
      const at = i * count + j;
      symbols[at] = findFirstClear((tier) => meet(tier.labels[i], tier.symbols[j], tier), tiers);
      if (i < j) {
        labels[at] = findFirstClear((tier) => meet(tier.labels[i], tier.labels[j], tier), tiers);
        labels[j * count + i] = labels[at];
      }
    }
  }
  return { ids: places.map(({ id }) => id), edge, labels, symbols };
}

/** First of the tiers from which on none is blocked; `NEVER` when the nearest is. */
function findFirstClear<T>(isBlocked: (tier: T) => boolean, tiers: readonly T[]): number {
  return tiers.findLastIndex(isBlocked) + 1;
}

function meet(a: Box | undefined, b: Box | undefined, { margin }: { readonly margin: number }) {
  // A node without a label has an empty box, which meets nothing.
  return a !== undefined && b !== undefined && a.width > 0 && b.width > 0
    ? boxesOverlap(a, b, margin)
    : false;
}

function isWithin(inner: Box | undefined, outer: Box): boolean {
  return (
    inner === undefined ||
    (inner.x >= outer.x &&
      inner.y >= outer.y &&
      inner.x + inner.width <= outer.x + outer.width &&
      inner.y + inner.height <= outer.y + outer.height)
  );
}

/**
 * The tier from which each shown node's label shows, greedily: from far out to near, at each tier by
 * priority, a label is added where it is clear of every symbol shown and of every label already
 * there. Once added it stays at every nearer tier, so zooming in only ever adds labels.
 *
 * @param shown - Ids in order of priority; those the clearance does not know are left out.
 * @param forced - A node whose label shows at every tier, come what may; others give way to it.
 */
export function placeLabels(
  clearance: Clearance,
  shown: readonly NodeId[],
  forced: NodeId | null,
): ReadonlyMap<NodeId, number> {
  const { ids, labels } = clearance;
  const indexes = new Map(ids.map((id, index) => [id, index]));
  const known = shown.flatMap((id) => {
    const index = indexes.get(id);
    return index === undefined ? [] : [{ id, index }];
  });
  let waiting = known.map((item) => ({ ...item, need: findOwnNeed(clearance, item.index, known) }));
  const placed = new Map<NodeId, number>();
  const place = (placing: { readonly id: NodeId; readonly index: number }, tier: number): void => {
    placed.set(placing.id, tier);
    for (const other of waiting) {
      other.need = Math.max(other.need, labels[placing.index * ids.length + other.index] ?? 0);
    }
  };
  const first = known.find(({ id }) => id === forced);
  if (first !== undefined) place(first, 0);
  for (let tier = 0; tier < NEVER; tier += 1) {
    for (const item of waiting) if (!placed.has(item.id) && item.need <= tier) place(item, tier);
    waiting = waiting.filter(({ id }) => !placed.has(id));
  }
  for (const { id } of waiting) placed.set(id, NEVER);
  return placed;
}

/** The tier from which a label is clear of the drawing's edge and of every other symbol shown. */
function findOwnNeed(
  { ids, edge, symbols }: Clearance,
  index: number,
  known: readonly { readonly index: number }[],
): number {
  let need = edge[index] ?? 0;
  for (const other of known) {
    need = Math.max(need, symbols[index * ids.length + other.index] ?? 0);
  }
  return need;
}
