import type { Graph } from "#graph/graph.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { Display } from "#view/displays.ts";
import type { KnownIds, KnownScopes } from "#view/known.ts";
import { SCOPES, type Scope } from "#view/scopes.ts";
import type { Site } from "#view/site.ts";
import { HOME } from "#view/view.ts";
import type { AppState } from "./app-store.ts";
import type { Graphs } from "./loaded.ts";
import { remember } from "./remember.ts";
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

/** The same of several graphs. */
export function mapKnown(graphs: Graphs): KnownScopes["graphs"] {
  const known: Partial<Record<Scope, KnownIds>> = {};
  for (const scope of SCOPES) {
    const graph = graphs[scope];
    if (graph !== undefined) known[scope] = buildKnownIds(graph);
  }
  return known;
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
  return { graphs: mapKnown(graphs), site, views, stories: graph.stories };
}

const rememberKnown = remember(
  (graphs: Graphs, graph: Graph, site: Site, views: readonly Display[]): KnownScopes =>
    buildKnownScopes({ graphs, graph, site, views }),
);

export function selectKnownScopes(state: AppState): KnownScopes {
  return rememberKnown(state.graphs, selectWholeGraph(state), selectSite(state), state.views);
}
