import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { buildScene, type Marks } from "#scene/build-scene.ts";
import type { Scene } from "#scene/scene.ts";
import { NO_FILTER, readArticleGraph } from "./graph-builder.ts";
import { ENGLISH_WORDS } from "./words.ts";

export const NO_MARKS: Marks = {
  selectedNode: null,
  selectedLine: null,
  lit: null,
  changes: new Map(),
};

/** Places set by hand, like those of the design's picture: tests do not depend on the layout. */
const PLACES: Readonly<Record<string, readonly [x: number, y: number]>> = {
  "latin-america": [60, 60],
  bolivia: [230, 90],
  russia: [650, 60],
  "carlos-ramos": [100, 190],
  ylb: [270, 215],
  "mikhail-ledenev": [800, 110],
  "agreement-bolivia-russia-2023-02": [440, 30],
  "agreement-bolivia-russia-2023-07": [520, 170],
  "technology-transfer": [690, 190],
  "bolivian-salt-flats": [170, 330],
  lithium: [430, 300],
  magnesium: [190, 500],
  sodium: [300, 520],
  potassium: [410, 470],
  "other-brine-elements": [60, 440],
  "industrial-applications": [530, 560],
  "brine-by-products": [560, 400],
  "by-product-extraction": [690, 290],
  "by-product-processing": [780, 390],
};

/** The article's graph with every node in a place of its own. */
export function placeArticle(): Graph {
  const pairs = Object.entries(PLACES).map(([id, [x, y]]) => [id, { x, y }] as const);
  return readArticleGraph(Object.fromEntries(pairs));
}

/** The whole article drawn with some marks. */
export function buildArticleScene(marks: Partial<Marks> = {}): Scene {
  const graph = placeArticle();
  const shown = filterGraph(graph, buildFacets(graph), NO_FILTER);
  return buildScene(graph, shown, { ...NO_MARKS, ...marks }, ENGLISH_WORDS.text.scene);
}
