import { createSelector } from "reselect";
import type { Graph } from "#graph/graph.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { KnownIds, KnownScopes } from "#view/address.ts";
import type { Site } from "#view/site.ts";
import { type Display, HOME } from "#view/view.ts";
import type { AppState } from "./app-store.ts";
import type { Graphs } from "./loaded.ts";
import { selectSite, selectWholeGraph } from "./selectors.ts";

/** What the address reader asks of a graph. */
export function buildKnownIds(graph: Graph): KnownIds {
  const types = new Map<string, GraphNode["type"]>();
  for (const node of graph.nodes.values()) types.set(node.id, node.type);
  const claims = new Set<string>(graph.claims.keys());
  const sources = new Set<string>(graph.sources.keys());
  return {
    isNode: (id) => types.has(id),
    isMineral: (id) => types.get(id) === "mineral",
    isCountry: (id) => types.get(id) === "country",
    isClaim: (id) => claims.has(id),
    isSource: (id) => sources.has(id),
    newest: graph.newest,
  };
}

/** What the address reader asks of a page that has loaded these graphs. */
export function buildKnownScopes({
  graphs,
  graph,
  site,
  views = [HOME.display],
}: {
  readonly graphs: Graphs;
  /** The graph of the view's scope. */
  readonly graph: Graph;
  readonly site: Site;
  /** Those of the page. */
  readonly views?: readonly Display[];
}): KnownScopes {
  const { article, world } = graphs;
  return {
    article: article === undefined ? null : buildKnownIds(article),
    world: world === undefined ? null : buildKnownIds(world),
    site,
    views,
    stories: graph.stories,
  };
}

export const selectKnownScopes = createSelector(
  [
    (state: AppState) => state.graphs,
    selectWholeGraph,
    selectSite,
    (state: AppState) => state.views,
  ],
  (graphs, graph, site, views) => buildKnownScopes({ graphs, graph, site, views }),
);
