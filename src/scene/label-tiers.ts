import type { NodeId } from "#schema/graph.ts";
import { boxesOverlap, labelBox, symbolBox, ZOOM_TIERS } from "./geometry.ts";
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

const MARGINS: readonly number[] = ZOOM_TIERS.map(({ labelScale }) => MARGIN * labelScale);

/** What a place's symbol and label cover, by tier; no label, no boxes. */
interface Covers {
  readonly symbol: readonly Box[];
  readonly label: readonly Box[];
}

/** Works out the clearance of places within a drawing's bounds. */
export function buildClearance(places: readonly LabelPlace[], bounds: Box): Clearance {
  const covers = places.map(findCovers);
  const count = places.length;
  const labels = new Uint8Array(count * count);
  const symbols = new Uint8Array(count * count);
  for (const [i, { label }] of covers.entries()) {
    for (const [j, other] of covers.entries()) {
      if (i === j) continue;
      symbols[i * count + j] = findFirstClear(label, other.symbol);
      if (j < i) continue;
      const tier = findFirstClear(label, other.label);
      labels[i * count + j] = tier;
      labels[j * count + i] = tier;
    }
  }
  return {
    ids: places.map(({ id }) => id),
    edge: Uint8Array.from(covers, ({ label }) => findFirstWithin(label, bounds)),
    labels,
    symbols,
  };
}

function findCovers(place: LabelPlace): Covers {
  return {
    symbol: ZOOM_TIERS.map((_, tier) => symbolBox(place, tier)),
    label: place.label.length === 0 ? [] : ZOOM_TIERS.map((_, tier) => labelBox(place, tier)),
  };
}

/** First of the tiers from which on two covers are clear of each other; `NEVER` if not even the last. */
function findFirstClear(a: readonly Box[], b: readonly Box[]): number {
  // From near to far: what is clear of each other in the nearest tiers mostly is so in most.
  for (let tier = NEVER - 1; tier >= 0; tier -= 1) {
    const [one, other] = [a[tier], b[tier]];
    if (one === undefined || other === undefined) return 0;
    if (boxesOverlap(one, other, MARGINS[tier])) return tier + 1;
  }
  return 0;
}

function findFirstWithin(label: readonly Box[], bounds: Box): number {
  return label.findLastIndex((box) => !isWithin(box, bounds)) + 1;
}

function isWithin(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
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
