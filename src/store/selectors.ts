import type { Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { Asked } from "#picture/asked.ts";
import { createPicture } from "#picture/picture.ts";
import { findClaim, findDate, findNode } from "#picture/selection.ts";
import { findFrame } from "#scene/frame.ts";
import { toStillScene } from "#scene/still-scene.ts";
import type { Claim, GraphNode, NodeId, PartialDate } from "#schema/graph.ts";
import type { Site } from "#view/site.ts";
import type { View } from "#view/view.ts";
import { findPrefix } from "#words/languages.ts";
import type { AppState } from "./app-store.ts";
import { buildSite, findFirstGraph, findWholeGraph } from "./loaded.ts";
import { remember } from "./remember.ts";

/** The graph of the view's scope, whole: `selectGraph` leaves out what was not yet known. */
export function selectWholeGraph({ graphs, view }: AppState): Graph {
  return findWholeGraph(graphs, view.scope);
}

const rememberSite = remember(buildSite);

/** What addresses depend on beside the view; one object for a page's life. */
export function selectSite({ graphs, base, words }: AppState): Site {
  return rememberSite(findFirstGraph(graphs), base, findPrefix(words.language));
}

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
const picture = createPicture(remember);

const ask = remember(
  (
    graph: Graph,
    view: View,
    words: Asked["words"],
    pointed: AppState["pointed"],
    paragraph: AppState["paragraph"],
    chain: AppState["chain"],
  ): Asked => ({ graph, view, words, attention: { pointed, paragraph, chain } }),
);

function selectAsked(state: AppState): Asked {
  const { view, words, pointed, paragraph, chain } = state;
  return ask(selectWholeGraph(state), view, words.text.scene, pointed, paragraph, chain);
}

/** Selects what a part of the picture finds, once for the same question. */
function fromPicture<Found>(find: (asked: Asked) => Found): (state: AppState) => Found {
  const findOnce = remember(find);
  return (state) => findOnce(selectAsked(state));
}

/** The scope's graph or, with `known-by`, what of it had been published by then. */
export const selectGraph = fromPicture(picture.findGraph);

/** The chains between the two nodes that the path page asks about, best first; none elsewhere. */
export const selectPaths = fromPicture(picture.listPaths);

/** The view's filters as the graph understands them. */
export const selectFilter = fromPicture(picture.findFilter);

/** What passes the filters: shown nodes, relations with their standing, lines and bridges. */
export const selectShown = fromPicture(picture.findShown);

/** What changed since the date asked for, newest first; none where none is asked for. */
export const selectChanges = fromPicture(picture.listChanges);

/** The drawing of the present view. */
export const selectScene = fromPicture(picture.drawScene);

const toStillOnce = remember(toStillScene);
const findFrameOnce = remember(findFrame);

/** The still drawing of the present view, and the part of it that a drawing opens at. */
export const selectStillScene = (state: AppState) => toStillOnce(selectScene(state));
export const selectFrame = (state: AppState) => findFrameOnce(selectScene(state));

const countInView = remember((graph: Graph, shown: Shown) => ({
  nodes: shown.nodes.size,
  allNodes: graph.nodes.size,
  relations: shown.relations.size,
  allRelations: graph.relations.size,
}));

/** The numbers of the status line: nodes and relations shown, and in the scope. */
export const selectInView = (state: AppState) =>
  countInView(selectWholeGraph(state), selectShown(state));
