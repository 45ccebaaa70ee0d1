import { createSelector } from "reselect";
import { filterGraph, type GraphFilter } from "#graph/filter.ts";
import { formatLineId, formatRelationId, type Graph } from "#graph/graph.ts";
import { buildScene, type Marks } from "#scene/build-scene.ts";
import type { Claim, GraphNode, NodeId } from "#schema/graph.ts";
import type { KnownIds } from "#view/address.ts";
import { listKinds, listStatuses } from "#view/transitions.ts";
import { findSelectedNode } from "#view/view.ts";
import type { AppState, Pointed } from "./app-store.ts";

const selectGraph = (state: AppState): Graph => state.graph;
const selectFacets = (state: AppState) => state.facets;
const selectMinerals = (state: AppState) => state.view.minerals;
const selectCountries = (state: AppState) => state.view.countries;
const selectKinds = (state: AppState) => listKinds(state.view);
const selectStatuses = (state: AppState) => listStatuses(state.view);
const selectHops = (state: AppState) => state.view.focus;
const selectPointed = (state: AppState): Pointed | null => state.pointed;
const selectParagraph = (state: AppState): number | null => state.paragraph;

/** Date in force: the reader's, else the newest in the data. `null` only in a graph without dates. */
export function selectDate(state: AppState) {
  return state.view.asOf ?? state.graph.newest;
}

/** Id of the selected node, `null` when none is, or when it is not in the graph. */
export function selectSelectedId(state: AppState): NodeId | null {
  const id = findSelectedNode(state.view);
  return id !== null && state.graph.nodes.has(id) ? id : null;
}

export function selectSelectedNode(state: AppState): GraphNode | null {
  const id = selectSelectedId(state);
  return id === null ? null : (state.graph.nodes.get(id) ?? null);
}

/** The claim a claim page shows. */
export function selectSelectedClaim({ graph, view }: AppState): Claim | null {
  return view.place.page === "claim" ? (graph.claims.get(view.place.id) ?? null) : null;
}

/** Id of the line that holds the selected claim: what the diagram brings out on a claim page. */
const selectSelectedLineId = createSelector([selectSelectedClaim], (claim) =>
  claim === null ? null : formatLineId(claim.subject, claim.object),
);

/** The view's filters as the graph understands them. */
export const selectFilter = createSelector(
  [
    selectMinerals,
    selectCountries,
    selectKinds,
    selectStatuses,
    (state: AppState) => state.view.asOf,
    selectHops,
    selectSelectedId,
    selectSelectedClaim,
  ],
  (minerals, countries, kinds, statuses, asOf, hops, around, claim): GraphFilter => ({
    minerals: new Set(minerals),
    countries: new Set(countries),
    kinds: new Set(kinds),
    statuses: new Set(statuses),
    asOf,
    pinned: claim === null ? (around === null ? [] : [around]) : [claim.subject, claim.object],
    pinnedRelation:
      claim === null ? null : formatRelationId(claim.subject, claim.predicate, claim.object),
    around,
    hops,
  }),
);

/** What passes the filters: shown nodes, relations with their standing, lines and bridges. */
export const selectShown = createSelector([selectGraph, selectFacets, selectFilter], filterGraph);

/** The paragraph of the article being read, if any. */
const selectReadParagraph = createSelector(
  [selectGraph, selectParagraph],
  (graph, n) => graph.article?.paragraphs.find((paragraph) => paragraph.n === n) ?? null,
);

/** What pointing or reading lights: nodes and edges by id. */
const selectLit = createSelector(
  [selectGraph, selectShown, selectPointed, selectReadParagraph],
  (graph, shown, pointed, paragraph): Marks["lit"] => {
    if (pointed !== null) return litByPointing(shown, pointed);
    if (paragraph === null) return null;
    const edges = new Set<string>();
    const nodes = new Set<NodeId>(paragraph.mentions);
    for (const id of paragraph.claims) {
      const claim = graph.claims.get(id);
      if (claim === undefined) continue;
      edges.add(formatLineId(claim.subject, claim.object));
      nodes.add(claim.subject).add(claim.object);
    }
    return { nodes, edges };
  },
);

function litByPointing(shown: ReturnType<typeof filterGraph>, pointed: Pointed): Marks["lit"] {
  const nodes = new Set<NodeId>();
  const edges = new Set<string>();
  const lines = [...shown.lines.values()].map(({ line }) => line);
  for (const { id, ends } of [...lines, ...shown.bridges.values()]) {
    const isOn =
      pointed.type === "edge" ? id === pointed.id : ends.some((end) => end === pointed.id);
    if (!isOn) continue;
    edges.add(id);
    for (const end of ends) nodes.add(end);
  }
  if (pointed.type === "node") nodes.add(pointed.id);
  return { nodes, edges };
}

const selectMarks = createSelector(
  [selectSelectedId, selectSelectedLineId, selectLit],
  (selectedNode, selectedLine, lit): Marks => ({ selectedNode, selectedLine, lit }),
);

/** The drawing of the present view. */
export const selectScene = createSelector([selectGraph, selectShown, selectMarks], buildScene);

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

export const selectKnownIds = createSelector([selectGraph], buildKnownIds);

/** The numbers of the status line: nodes and relations shown, and in the scope. */
export const selectInView = createSelector([selectGraph, selectShown], (graph, shown) => ({
  nodes: shown.nodes.size,
  allNodes: graph.nodes.size,
  relations: shown.relations.size,
  allRelations: graph.relations.size,
}));
