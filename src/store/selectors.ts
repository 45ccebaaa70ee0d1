import { createSelectorCreator, lruMemoize } from "reselect";
import { listChanges, toLineChanges } from "#graph/changes.ts";
import { filterGraph, type GraphFilter } from "#graph/filter.ts";
import { formatLineId, formatRelationId, type Graph } from "#graph/graph.ts";
import { withKnownBy } from "#graph/known-by.ts";
import { findPaths, type Path } from "#graph/paths.ts";
import { buildScene, type Marks } from "#scene/build-scene.ts";
import { findFrame } from "#scene/frame.ts";
import type { SceneItem } from "#scene/scene.ts";
import { toStillScene } from "#scene/still-scene.ts";
import type { Claim, ClaimId, GraphNode, NodeId, SourceId } from "#schema/graph.ts";
import { listKinds, listStatuses } from "#view/transitions.ts";
import { findSelectedClaim, findSelectedNode } from "#view/view.ts";
import type { AppState } from "./app-store.ts";
import { listClaimsOf, listNodesOf, litByChain, litByClaims, litByPointing } from "./lit.ts";

/**
 * Keeps the last few results only: dragging the date through years would otherwise keep what was shown
 * on every day of them. More than one, since subscribers compare a state with the one before it.
 */
const createSelector = createSelectorCreator({
  memoize: lruMemoize,
  memoizeOptions: { maxSize: 4 },
  argsMemoize: lruMemoize,
  argsMemoizeOptions: { maxSize: 4 },
});

/** Above so many claims of a source their ends are left to the filters. */
const MOST_TOLD = 12;

const NO_CHANGES: Marks["changes"] = new Map();

const selectWholeGraph = (state: AppState): Graph => state.graph;
const selectKnownBy = (state: AppState) => state.view.knownBy;

/** The scope's graph or, with `known-by`, what of it had been published by then. */
export const selectGraph = createSelector([selectWholeGraph, selectKnownBy], (graph, by) =>
  by === null ? graph : withKnownBy(graph, by),
);

const selectFacets = (state: AppState) => state.facets;
const selectMinerals = (state: AppState) => state.view.minerals;
const selectCountries = (state: AppState) => state.view.countries;
const selectKinds = (state: AppState) => listKinds(state.view);
const selectStatuses = (state: AppState) => listStatuses(state.view);
const selectAsOf = (state: AppState) => state.view.asOf;
const selectExpand = (state: AppState) => state.view.expand;
const selectHops = (state: AppState) => state.view.focus;
const selectPointed = (state: AppState): SceneItem | null => state.pointed;
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
  const id = findSelectedClaim(view);
  return id === null ? null : (graph.claims.get(id) ?? null);
}

/** Id of the line that holds the selected claim: what the diagram brings out on a claim page. */
const selectSelectedLineId = createSelector([selectSelectedClaim], (claim) =>
  claim === null ? null : formatLineId(claim.subject, claim.object),
);

/**
 * The chains between the two nodes that the path page asks about, best first; none elsewhere.
 */
export const selectPaths = createSelector(
  [
    selectGraph,
    (state: AppState) => state.view.from,
    (state: AppState) => state.view.to,
    selectAsOf,
    selectStatuses,
  ],
  (graph, from, to, asOf, statuses): readonly Path[] =>
    from === null || to === null || from === to
      ? []
      : findPaths(graph, { from, to, asOf, statuses: new Set(statuses) }),
);

/** The chain that is lit. */
const selectChain = createSelector(
  [selectPaths, (state: AppState) => state.chain],
  (paths, index) => paths[index] ?? paths[0] ?? null,
);

/** The step of a story that the address names, with its story; `null` outside one. */
export const selectStory = createSelector(
  [selectWholeGraph, (state: AppState) => state.view.story],
  (graph, at) => {
    const story = graph.stories.find(({ id }) => id === at?.id);
    const step = story?.steps[(at?.step ?? 0) - 1];
    return at === null || story === undefined || step === undefined
      ? null
      : { story, step, n: at.step };
  },
);

/** The source of a source page. */
function selectSourceId({ view: { place } }: AppState): SourceId | null {
  return place.page === "source" ? place.id : null;
}

/** The claims that the page tells of: those of a story's step, or those that rest on a source. */
const selectToldClaims = createSelector(
  [selectWholeGraph, selectStory, selectSourceId],
  (graph, story, source): readonly ClaimId[] => {
    if (story !== null) return story.step.claims ?? [];
    return source === null ? [] : listClaimsOf(graph, source);
  },
);

/** Nodes of which the source of a source page gives figures. */
const selectFigureNodes = createSelector(
  [selectWholeGraph, selectSourceId],
  (graph, source): readonly NodeId[] => (source === null ? [] : listNodesOf(graph, source)),
);

/** What a source tells of, so that its page shows it; not where that is a crowd. */
const selectSourceEnds = createSelector(
  [selectWholeGraph, selectToldClaims, selectFigureNodes, selectSourceId],
  (graph, told, figured, source): readonly NodeId[] => {
    if (source === null || told.length > MOST_TOLD) return [];
    return [...litByClaims(graph, told, figured).nodes];
  },
);

/** Nodes shown whatever the filters say. */
const selectPinned = createSelector(
  [
    selectSelectedId,
    selectSelectedClaim,
    selectChain,
    selectSourceEnds,
    (state: AppState) => state.view.from,
    (state: AppState) => state.view.to,
  ],
  (selected, claim, chain, ends, from, to): readonly NodeId[] => {
    if (claim !== null) return [claim.subject, claim.object];
    const named = [selected, from, to].filter((id) => id !== null);
    return [...named, ...ends, ...(chain?.nodes ?? [])];
  },
);

/** The view's filters as the graph understands them. */
export const selectFilter = createSelector(
  [
    selectMinerals,
    selectCountries,
    selectKinds,
    selectStatuses,
    selectAsOf,
    selectHops,
    selectSelectedId,
    selectSelectedClaim,
    selectPinned,
    selectExpand,
  ],
  (
    minerals,
    countries,
    kinds,
    statuses,
    asOf,
    hops,
    around,
    claim,
    pinned,
    expand,
  ): GraphFilter => ({
    minerals: new Set(minerals),
    countries: new Set(countries),
    kinds: new Set(kinds),
    statuses: new Set(statuses),
    asOf,
    pinned,
    pinnedRelation:
      claim === null ? null : formatRelationId(claim.subject, claim.predicate, claim.object),
    around,
    hops,
    expanded: new Set(expand),
  }),
);

/** What passes the filters: shown nodes, relations with their standing, lines and bridges. */
export const selectShown = createSelector([selectGraph, selectFacets, selectFilter], filterGraph);

/** The paragraph of the article being read, if any. */
const selectReadParagraph = createSelector(
  [selectWholeGraph, selectParagraph],
  (graph, n) => graph.article?.paragraphs.find((paragraph) => paragraph.n === n) ?? null,
);

/** What pointing, reading, a source, a story's step or a path lights: nodes and edges by id. */
const selectLit = createSelector(
  [
    selectWholeGraph,
    selectShown,
    selectPointed,
    selectReadParagraph,
    selectChain,
    selectToldClaims,
    selectFigureNodes,
    selectSelectedId,
  ],
  (graph, shown, pointed, paragraph, chain, told, figured, selected): Marks["lit"] => {
    if (pointed !== null) {
      return { ...litByPointing(shown, pointed), isPassing: graph.regions.length > 0 };
    }
    if (paragraph !== null) return litByClaims(graph, paragraph.claims, paragraph.mentions);
    if (chain !== null) return litByChain(chain);
    const isTold = told.length + figured.length > 0;
    return isTold && selected === null ? litByClaims(graph, told, figured) : null;
  },
);

/** What changed since the date asked for, newest first; none where none is asked for. */
export const selectChanges = createSelector(
  [selectGraph, (state: AppState) => state.view.since, selectAsOf],
  (graph, since, asOf) => (since === null ? [] : listChanges(graph, since, asOf)),
);

const selectLineChanges = createSelector([selectChanges], (changes) =>
  changes.length === 0 ? NO_CHANGES : toLineChanges(changes),
);

const selectMarks = createSelector(
  [selectSelectedId, selectSelectedLineId, selectLit, selectLineChanges],
  (selectedNode, selectedLine, lit, changes): Marks => ({
    selectedNode,
    selectedLine,
    lit,
    changes,
  }),
);

/** The drawing of the present view. */
export const selectScene = createSelector([selectGraph, selectShown, selectMarks], buildScene);

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
