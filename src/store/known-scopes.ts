import { createSelector } from "reselect";
import type { Graph } from "#graph/graph.ts";
import type { GraphNode } from "#schema/graph.ts";
import type { KnownIds, KnownScopes } from "#view/known.ts";
import { type ByScope, SCOPES, type Scope } from "#view/scopes.ts";
import type { AppState } from "./app-store.ts";

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
export function mapKnown(graphs: ByScope<Graph>): KnownScopes["graphs"] {
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
}: Pick<AppState, "graphs" | "graph" | "site">): KnownScopes {
  return { graphs: mapKnown(graphs), site, stories: graph.stories };
}

export const selectKnownScopes = createSelector(
  [
    (state: AppState) => state.graphs,
    (state: AppState) => state.graph,
    (state: AppState) => state.site,
  ],
  (graphs, graph, site) => buildKnownScopes({ graphs, graph, site }),
);
