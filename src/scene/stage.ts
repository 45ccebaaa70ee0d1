import type { Graph } from "#graph/graph.ts";
import { findMainProduct } from "#graph/main-product.ts";
import type { NodeId, NodeType } from "#schema/graph.ts";
import { findTier, labelBox, readTier, symbolBox } from "./geometry.ts";
import { buildClearance, type Clearance, type LabelPlace } from "./label-tiers.ts";
import { breakLabel, findGlyph } from "./node-text.ts";
import { haloRadius } from "./outline.ts";
import { placeRegionLabels } from "./region-label.ts";
import type { Box, SceneNode, SceneRegion, SceneSize } from "./scene.ts";

/** Clear space between the outermost symbol or label and the drawing's edge, in layout units. */
const PADDING = 12;

/** What every drawing of a graph shares, whatever is shown or selected. */
export interface Stage {
  readonly size: SceneSize;
  readonly places: ReadonlyMap<NodeId, PlacedNode>;
  readonly bounds: Box;
  readonly regions: readonly SceneRegion[];
  readonly clearance: Clearance;
}

/** A node that has a position, as it looks when nothing is selected. */
export type PlacedNode = LabelPlace & Pick<SceneNode, "name" | "glyph">;

/** By the positions, since those are one object in a graph and in all that is known of it by a date. */
const stages = new WeakMap<Graph["positions"], Map<NodeId | null, Stage>>();

/**
 * The stage of a graph, worked out once for its positions and its main product (see `buildClearance`).
 * Graphs that share their positions must share their nodes and regions.
 */
export function buildStage(graph: Graph): Stage {
  const { main } = rankNodes(graph);
  const known = stages.get(graph.positions) ?? new Map<NodeId | null, Stage>();
  stages.set(graph.positions, known);
  const before = known.get(main);
  if (before !== undefined) return before;
  const places = listPlaces(graph, main);
  const regions = placeRegionLabels(graph.regions);
  const bounds = findBounds(places, regions);
  const stage = {
    size: findSize(graph),
    places: new Map(places.map((place) => [place.id, place])),
    bounds,
    regions,
    clearance: buildClearance(places, bounds, regions),
  };
  known.set(main, stage);
  return stage;
}

/** The one place where it is decided what is large: what is laid out as a map of regions. */
function findSize({ regions }: Graph): SceneSize {
  return regions.length > 0 ? "large" : "small";
}

function listPlaces(graph: Graph, main: NodeId | null): readonly PlacedNode[] {
  const places: PlacedNode[] = [];
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
export function findBounds(
  places: readonly LabelPlace[],
  regions: readonly SceneRegion[] = [],
): Box {
  const tier = findTier(1);
  const around = places.flatMap((place) => {
    const label = labelBox(place, tier);
    const { y, height } = labelBox(place, findTier(PHONE_ZOOM));
    return [
      symbolBox(place, tier),
      label,
      { ...label, height: y + height - label.y },
      haloBox(place, findTier(PHONE_ZOOM)),
    ];
  });
  const boxes = [...around, ...regions.map(({ box }) => box)];
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
  "community",
  "project",
  "protected-area",
  "product",
  "region",
  "institution",
  "process",
  "application",
];

/** What in a graph's relations matters to how it is drawn. */
export interface Ranking {
  readonly main: NodeId | null;
  /** Every node, those whose labels matter most first. */
  readonly byImportance: readonly NodeId[];
  /** Nodes of so many lines that these would swallow the picture. */
  readonly hubs: ReadonlySet<NodeId>;
}

/** A node with at least so many lines is a hub; the founding article has none. */
const HUB_LINES = 30;

const rankings = new WeakMap<Graph, Ranking>();

/** Ranks the nodes of a graph, once per graph: the main product first, then by kind, number of
 * relations, and id. O(relations + nodes · log nodes), less than 1 ms for the world. */
export function rankNodes(graph: Graph): Ranking {
  const known = rankings.get(graph);
  if (known !== undefined) return known;
  const main = findMainProduct(graph);
  const items = [...graph.nodes.values()].map(({ id, type }) => ({
    id,
    kind: id === main ? -1 : LANDMARKS.indexOf(type),
    degree: graph.incident.get(id)?.length ?? 0,
  }));
  items.sort((a, b) => a.kind - b.kind || b.degree - a.degree || (a.id < b.id ? -1 : 1));
  const ranking = { main, byImportance: items.map(({ id }) => id), hubs: findHubs(graph) };
  rankings.set(graph, ranking);
  return ranking;
}

function findHubs(graph: Graph): ReadonlySet<NodeId> {
  const counts = new Map<NodeId, number>();
  for (const { ends } of graph.lines.values()) {
    for (const end of new Set(ends)) counts.set(end, (counts.get(end) ?? 0) + 1);
  }
  return new Set([...counts].filter(([, count]) => count >= HUB_LINES).map(([id]) => id));
}
