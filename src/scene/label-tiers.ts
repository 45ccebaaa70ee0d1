import type { NodeId } from "#schema/graph.ts";
import { labelBox, symbolBox, ZOOM_TIERS } from "./geometry.ts";
import { regionLabelBox } from "./region-label.ts";
import type { Box, SceneNode, SceneRegion } from "./scene.ts";

/** What of a node decides where its label has room. */
export type LabelPlace = Pick<SceneNode, "id" | "x" | "y" | "kind" | "rank" | "label">;

/** A tier no zoom reaches: the label of such a node never shows of itself. */
export const NEVER = ZOOM_TIERS.length;
/** Clear space kept around a label, as a share of its scale, in layout units. */
const MARGIN = 2;

/**
 * For every two places the tier from which on their labels, or the one's label and the other's
 * symbol, are clear of each other. Depends on positions and texts alone, so one serves every filter
 * and selection. O(places² + pairs that ever meet · tiers) time, O(places²) bytes; some 15 ms for
 * 450 places.
 */
export interface Clearance {
  /** Where a place stands in the tables. */
  readonly indexes: ReadonlyMap<NodeId, number>;
  /** First tier from which a place's label lies within the drawing's bounds and off its regions' labels. */
  readonly own: Uint8Array;
  /** At `i * indexes.size + j`: label of i against label of j. */
  readonly labels: Uint8Array;
  /** At `i * indexes.size + j`: label of i against symbol of j. */
  readonly symbols: Uint8Array;
}

/** Works out the clearance of places within a drawing's bounds. */
export function buildClearance(
  places: readonly LabelPlace[],
  bounds: Box,
  regions: readonly SceneRegion[] = [],
): Clearance {
  const covers = places.map(findCovers);
  const count = places.length;
  const labels = new Uint8Array(count * count);
  const symbols = new Uint8Array(count * count);
  for (const [i, { grown }] of covers.entries()) {
    if (grown !== null) compareLabel(i, grown, covers, { labels, symbols });
  }
  const headings = regions.map((region) => findEdges((tier) => regionLabelBox(region, tier)));
  return {
    indexes: new Map(places.map(({ id }, index) => [id, index])),
    own: Uint8Array.from(covers, (cover) => findOwnTier(cover, bounds, headings)),
    labels,
    symbols,
  };
}

/** Fills in the tables for a label against every symbol, and against the labels after it. */
function compareLabel(
  i: number,
  label: Edges,
  covers: readonly Covers[],
  { labels, symbols }: Pick<Clearance, "labels" | "symbols">,
): void {
  const count = covers.length;
  for (let j = 0; j < count; j += 1) {
    const other = covers[j];
    if (other === undefined || i === j) continue;
    symbols[i * count + j] = findFirstClear(label, other.symbol);
    if (j < i || other.label === null) continue;
    const tier = findFirstClear(label, other.label);
    labels[i * count + j] = tier;
    labels[j * count + i] = tier;
  }
}

/** Where a place's symbol and label lie, and the label with the clear space around it. */
interface Covers {
  readonly symbol: Edges;
  readonly label: Edges | null;
  readonly grown: Edges | null;
}

function findCovers(place: LabelPlace): Covers {
  const symbol = findEdges((tier) => symbolBox(place, tier));
  if (place.label.length === 0) return { symbol, label: null, grown: null };
  const label = findEdges((tier) => labelBox(place, tier));
  return { symbol, label, grown: growEdges(label) };
}

/**
 * Left, top, right and bottom edge of a box at each tier, one after the other, and last those of the
 * box around all of these: two whose outermost boxes do not meet need no closer look.
 */
type Edges = Float64Array;
const OUTERMOST = NEVER * 4;

function findEdges(toBox: (tier: number) => Box): Edges {
  const edges = new Float64Array(OUTERMOST + 4);
  for (let tier = 0; tier < NEVER; tier += 1) {
    const { x, y, width, height } = toBox(tier);
    edges.set([x, y, x + width, y + height], tier * 4);
  }
  return withOutermost(edges);
}

/** The same edges with the clear space around a label. */
function growEdges(edges: Edges): Edges {
  const grown = edges.slice();
  for (const [tier, { labelScale }] of ZOOM_TIERS.entries()) {
    for (let side = 0; side < 4; side += 1) {
      grown[tier * 4 + side] =
        (edges[tier * 4 + side] ?? 0) + MARGIN * labelScale * (side < 2 ? -1 : 1);
    }
  }
  return withOutermost(grown);
}

function withOutermost(edges: Edges): Edges {
  for (let side = 0; side < 4; side += 1) {
    let most = edges[side] ?? 0;
    for (let at = side + 4; at < OUTERMOST; at += 4) {
      most = side < 2 ? Math.min(most, edges[at] ?? 0) : Math.max(most, edges[at] ?? 0);
    }
    edges[OUTERMOST + side] = most;
  }
  return edges;
}

function meetAt(a: Edges, b: Edges, at: number): boolean {
  return (
    (a[at] ?? 0) < (b[at + 2] ?? 0) &&
    (b[at] ?? 0) < (a[at + 2] ?? 0) &&
    (a[at + 1] ?? 0) < (b[at + 3] ?? 0) &&
    (b[at + 1] ?? 0) < (a[at + 3] ?? 0)
  );
}

/** First of the tiers from which on two boxes are clear of each other; `NEVER` if not even the last. */
function findFirstClear(a: Edges, b: Edges): number {
  if (!meetAt(a, b, OUTERMOST)) return 0;
  // From near to far: what is clear of each other in the nearest tiers mostly is so in most.
  for (let tier = NEVER - 1; tier >= 0; tier -= 1) if (meetAt(a, b, tier * 4)) return tier + 1;
  return 0;
}

function findOwnTier({ label, grown }: Covers, bounds: Box, headings: readonly Edges[]): number {
  if (label === null || grown === null) return 0;
  let tier = NEVER;
  while (tier > 0 && isWithin(label, (tier - 1) * 4, bounds)) tier -= 1;
  return Math.max(tier, ...headings.map((heading) => findFirstClear(grown, heading)));
}

function isWithin(edges: Edges, at: number, { x, y, width, height }: Box): boolean {
  return (
    (edges[at] ?? 0) >= x &&
    (edges[at + 1] ?? 0) >= y &&
    (edges[at + 2] ?? 0) <= x + width &&
    (edges[at + 3] ?? 0) <= y + height
  );
}

/**
 * The tier from which each shown node's label shows, greedily: from far out to near, at each tier by
 * priority, a label is added where it is clear of every symbol shown and of every label already
 * there. Once added it stays at every nearer tier, so zooming in only ever adds labels. O(shown²).
 *
 * @param shown - Ids in order of priority; those the clearance does not know are left out.
 * @param forced - A node whose label shows at every tier, come what may; others give way to it.
 * @param above - How many of the first are drawn over all that follow: the symbols of those, dim as
 *   they are, take no room from these labels.
 */
export function placeLabels(
  clearance: Clearance,
  shown: readonly NodeId[],
  forced: NodeId | null,
  above = 0,
): ReadonlyMap<NodeId, number> {
  const { indexes, labels } = clearance;
  const known = shown.filter((id) => indexes.has(id));
  const rows = Int32Array.from(known, (id) => indexes.get(id) ?? 0);
  const top = rows.subarray(0, above);
  const needs = Uint8Array.from(rows, (row, at) =>
    findOwnNeed(clearance, row, at < above ? top : rows),
  );
  const tiers = new Uint8Array(rows.length).fill(NEVER);
  let waiting = [...rows.keys()];
  const place = (at: number, tier: number): void => {
    tiers[at] = tier;
    const start = (rows[at] ?? 0) * indexes.size;
    for (const other of waiting) {
      const need = labels[start + (rows[other] ?? 0)] ?? 0;
      if (need > (needs[other] ?? 0)) needs[other] = need;
    }
  };
  const first = forced === null ? -1 : known.indexOf(forced);
  if (first !== -1) {
    waiting = waiting.filter((at) => at !== first);
    place(first, 0);
  }
  for (let tier = 0; tier < NEVER && waiting.length > 0; tier += 1) {
    for (const at of waiting) if ((needs[at] ?? 0) <= tier) place(at, tier);
    waiting = waiting.filter((at) => tiers[at] === NEVER);
  }
  return new Map(known.map((id, at) => [id, tiers[at] ?? NEVER]));
}

/** The tier from which a label is clear of the drawing's edge and of every other symbol shown. */
function findOwnNeed({ indexes, own, symbols }: Clearance, row: number, shown: Int32Array): number {
  const start = row * indexes.size;
  let need = own[row] ?? 0;
  for (let at = 0; at < shown.length; at += 1) {
    const clear = symbols[start + (shown[at] ?? 0)] ?? 0;
    if (clear > need) need = clear;
  }
  return need;
}
