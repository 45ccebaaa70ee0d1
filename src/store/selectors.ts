import { createSelectorCreator, lruMemoize } from "reselect";
import type { Graph } from "#graph/graph.ts";
import type { Asked } from "#picture/asked.ts";
import { createPicture } from "#picture/picture.ts";
import { findClaim, findDate, findNode } from "#picture/selection.ts";
import { findFrame } from "#scene/frame.ts";
import { toStillScene } from "#scene/still-scene.ts";
import type { Claim, GraphNode, NodeId, PartialDate } from "#schema/graph.ts";
import type { AppState } from "./app-store.ts";
import { buildSite, findFirstGraph, findWholeGraph } from "./loaded.ts";

/**
 * Keeps the last few results only: dragging the date through years would otherwise keep what was shown
 * on every day of them. More than one, since subscribers compare a state with the one before it.
 */
const KEPT = { maxSize: 4 };

const createSelector = createSelectorCreator({
  memoize: lruMemoize,
  memoizeOptions: KEPT,
  argsMemoize: lruMemoize,
  argsMemoizeOptions: KEPT,
});

/** The graph of the view's scope, whole: `selectGraph` leaves out what was not yet known. */
export function selectWholeGraph({ graphs, view }: AppState): Graph {
  return findWholeGraph(graphs, view.scope);
}

/** What addresses depend on beside the view; one object for a page's life. */
export const selectSite = createSelector(
  [({ graphs }: AppState) => findFirstGraph(graphs), (state: AppState) => state.base],
  buildSite,
);

/** Date in force: the reader's, else the newest in the data. `null` only in a graph without dates. */
export function selectDate(state: AppState): PartialDate | null {
  return findDate(selectWholeGraph(state), state.view);
}

/** The selected node; `null` when none is, or when it is not in the graph. */
export function selectSelectedNode(state: AppState): GraphNode | null {
  return findNode(selectWholeGraph(state), state.view);
}

export function selectSelectedId(state: AppState): NodeId | null {
  return selectSelectedNode(state)?.id ?? null;
}

/** The claim a claim page shows. */
export function selectSelectedClaim(state: AppState): Claim | null {
  return findClaim(selectWholeGraph(state), state.view);
}

/** The picture of the open page: its steps are remembered, each for what it reads. */
const picture = createPicture((step) => lruMemoize(step, KEPT));

const selectAsked = createSelector(
  [
    selectWholeGraph,
    (state: AppState) => state.view,
    (state: AppState) => state.pointed,
    (state: AppState) => state.paragraph,
    (state: AppState) => state.chain,
  ],
  (graph, view, pointed, paragraph, chain): Asked => ({
    graph,
    view,
    attention: { pointed, paragraph, chain },
  }),
);

/** The scope's graph or, with `known-by`, what of it had been published by then. */
export const selectGraph = createSelector([selectAsked], picture.findGraph);

/** The chains between the two nodes that the path page asks about, best first; none elsewhere. */
export const selectPaths = createSelector([selectAsked], picture.listPaths);

/** The view's filters as the graph understands them. */
export const selectFilter = createSelector([selectAsked], picture.findFilter);

/** What passes the filters: shown nodes, relations with their standing, lines and bridges. */
export const selectShown = createSelector([selectAsked], picture.findShown);

/** What changed since the date asked for, newest first; none where none is asked for. */
export const selectChanges = createSelector([selectAsked], picture.listChanges);

/** The drawing of the present view. */
export const selectScene = createSelector([selectAsked], picture.drawScene);

/** The still drawing of the present view, and the part of it that a drawing opens at. */
export const selectStillScene = createSelector([selectScene], toStillScene);
export const selectFrame = createSelector([selectScene], findFrame);

/** The numbers of the status line: nodes and relations shown, and in the scope. */
export const selectInView = createSelector([selectWholeGraph, selectShown], (graph, shown) => ({
  nodes: shown.nodes.size,
  allNodes: graph.nodes.size,
  relations: shown.relations.size,
  allRelations: graph.relations.size,
}));
