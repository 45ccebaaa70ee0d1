import type { Graph } from "#graph/graph.ts";
import { findMainProduct } from "#graph/main-product.ts";
import type { NodeId, NodeType } from "#schema/graph.ts";
import { findTier, labelBox, readTier, symbolBox } from "./geometry.ts";
import { buildClearance, type Clearance, type LabelPlace } from "./label-tiers.ts";
import { breakLabel, findGlyph } from "./node-text.ts";
import { haloRadius } from "./outline.ts";
import type { Box, SceneNode } from "./scene.ts";

/** Clear space between the outermost symbol or label and the drawing's edge, in layout units. */
const PADDING = 12;

/** What every drawing of a graph shares, whatever is shown or selected. */
export interface Stage {
  /** Every node that has a position, as it looks when nothing is selected. */
  readonly places: ReadonlyMap<NodeId, Place>;
  readonly bounds: Box;
  readonly clearance: Clearance;
  /** Ids of the places, those whose labels matter most first. */
  readonly byImportance: readonly NodeId[];
}

export type Place = LabelPlace & Pick<SceneNode, "name" | "glyph">;

const stages = new WeakMap<Graph, Stage>();

/** The stage of a graph. Worked out once per graph, since a graph never changes: see `buildClearance`. */
export function buildStage(graph: Graph): Stage {
  const known = stages.get(graph);
  if (known !== undefined) return known;
  const places = listPlaces(graph);
  const bounds = findBounds(places);
  const stage = {
    places: new Map(places.map((place) => [place.id, place])),
    bounds,
    clearance: buildClearance(places, bounds),
    byImportance: places.toSorted((a, b) => compareImportance(graph, a, b)).map(({ id }) => id),
  };
  stages.set(graph, stage);
  return stage;
}

function listPlaces(graph: Graph): readonly Place[] {
  const main = findMainProduct(graph);
  const places: Place[] = [];
  for (const node of graph.nodes.values()) {
    const point = graph.positions.get(node.id);
    if (point === undefined) continue;
    places.push({
      id: node.id,
      kind: node.type,
      name: node.name,
      glyph: findGlyph(node),
      rank: node.id === main ? "main" : "normal",
      x: point.x,
      y: point.y,
      label: breakLabel(node),
    });
  }
  return places;
}

/** About the zoom at which a phone shows the whole article. */
const PHONE_ZOOM = 0.4;

/**
 * Around every symbol and label as they stand at zoom 1, and at a phone's zoom too what would be cut
 * off there, where symbols and labels are larger against the map: the disc behind a selected symbol,
 * and the lowest labels. (Sideways, room for labels would cost too much: what does not fit is not
 * shown.) A unit square where there are none.
 */
export function findBounds(places: readonly LabelPlace[]): Box {
  const tier = findTier(1);
  const boxes = places.flatMap((place) => {
    const label = labelBox(place, tier);
    const { y, height } = labelBox(place, findTier(PHONE_ZOOM));
    return [
      symbolBox(place, tier),
      label,
      { ...label, height: y + height - label.y },
      haloBox(place, findTier(PHONE_ZOOM)),
    ];
  });
  if (boxes.length === 0) return { x: 0, y: 0, width: 1, height: 1 };
  const left = Math.min(...boxes.map(({ x }) => x)) - PADDING;
  const top = Math.min(...boxes.map(({ y }) => y)) - PADDING;
  const right = Math.max(...boxes.map(({ x, width }) => x + width)) + PADDING;
  const bottom = Math.max(...boxes.map(({ y, height }) => y + height)) + PADDING;
  // Whole units, outwards: short numbers in the page, nothing cut off.
  const [x, y] = [Math.floor(left), Math.floor(top)];
  return { x, y, width: Math.ceil(right) - x, height: Math.ceil(bottom) - y };
}

/** What the disc behind the place's symbol covers when it is selected. */
function haloBox({ x, y, kind, rank }: LabelPlace, tier: number): Box {
  const radius = haloRadius(kind, rank) * readTier(tier).symbolScale;
  return { x: x - radius, y: y - radius, width: radius * 2, height: radius * 2 };
}

/** Kinds by how much a reader needs their names to find the way. */
const LANDMARKS: readonly NodeType[] = [
  "country",
  "salt-flat",
  "company",
  "agreement",
  "mineral",
  "person",
  "project",
  "product",
  "region",
  "institution",
  "process",
  "application",
];

/** The main product first, then by kind, number of relations, and id. */
function compareImportance(graph: Graph, a: LabelPlace, b: LabelPlace): number {
  const rank = (place: LabelPlace) => (place.rank === "main" ? -1 : LANDMARKS.indexOf(place.kind));
  const degree = ({ id }: LabelPlace) => graph.incident.get(id)?.length ?? 0;
  return rank(a) - rank(b) || degree(b) - degree(a) || (a.id < b.id ? -1 : 1);
}
