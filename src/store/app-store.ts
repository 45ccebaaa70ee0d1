import { createStore, type StoreApi } from "zustand/vanilla";
import type { Graph } from "#graph/graph.ts";
import { AT_REST, type Attention } from "#picture/attention.ts";
import type { SceneItem } from "#scene/scene.ts";
import type { PartialDate } from "#schema/graph.ts";
import { formatAddress } from "#view/address.ts";
import type { Display } from "#view/displays.ts";
import type { AddressFault } from "#view/faults.ts";
import type { Scope } from "#view/scopes.ts";
import { withQuery } from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import { findPrefix } from "#words/languages.ts";
import type { Words } from "#words/words.ts";
import { buildSite, findFirstGraph, findWholeGraph, type Graphs } from "./loaded.ts";

/** What a reader can do about a notice. */
export interface NoticeAction {
  /** What its button says. */
  readonly label: string;
  readonly run: () => void;
}

/** A line for the reader: what went wrong, was left out, or is new. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** Offers to load the page anew, at the same address. */
  readonly canReload?: boolean;
  /** Offers something else. */
  readonly action?: NoticeAction;
}

/** How and why a view comes. */
export interface Step {
  /** A click pushes a history entry, typing and dragging replace it. */
  readonly change?: "push" | "replace";
  /** "search": chosen from what was found, so that it may lie anywhere; what is pointed out or told
   * elsewhere is where the reader is looking, or the view itself says where to look. */
  readonly reason?: "search";
  /** Time stamp of the input that asked for it, in milliseconds: latency is measured from there. */
  readonly start?: number;
}

/** A view, or an address, that shows once the graph of its scope has been loaded. */
export interface Waiting {
  readonly scope: Scope;
  /** Where to go then, and how it enters the history; `null`: the address is to be read again. */
  readonly goal: { readonly view: View; readonly change: "push" | "replace" } | null;
}

/** A graph that is asked for though no view waits for it: the search looks in all records. */
export interface Wanted {
  readonly scope: Scope;
  /** Whether it could not be had; it may be asked for again. */
  readonly hasFailed: boolean;
}

/** Facts a page is drawn from. What can be worked out from them is in `selectors.ts`. */
export interface AppState extends Attention {
  /** The graphs that have been loaded; that of the view's scope is among them. */
  readonly graphs: Graphs;
  /** Where the site lies on its host; begins and ends with "/". */
  readonly base: string;
  /** Ids of the equal views the page has: what `view=` may say. */
  readonly views: readonly Display[];
  /** What the page says, in its language. */
  readonly words: Words;
  /** Where errors are reported (https or mailto), or `null` where the build was given none. */
  readonly reportUrl: string | null;
  /** Names the records this page was built from; two builds of the same records have the same. */
  readonly dataVersion: string;
  /** The day the records were last changed; `null` where the page was not told. */
  readonly dataDate: PartialDate | null;

  /** What the address says. Only `browser/address-sync.ts` mirrors it to the address bar. */
  readonly view: View;
  /** How the last change of `view` enters the history: `none` when the address itself brought it. */
  readonly change: "push" | "replace" | "none";
  /** Why it came, and the time stamp of the input that asked for it; `null` where that is not known. */
  readonly reason: Step["reason"] | null;
  readonly start: number | null;
  /** False until the page has been taken over from its prerendered markup, which shows no query. */
  readonly ready: boolean;
  /** What could not be followed in the address that was opened. */
  readonly faults: readonly AddressFault[];

  /** Set while the graph of another scope is on its way (`browser/load-scopes.ts`). */
  readonly waiting: Waiting | null;
  /** Set while a graph is asked for that nothing waits for, and when it could not be had. */
  readonly wanted: Wanted | null;

  /** Faults of the page itself, such as a canvas that could not be drawn. */
  readonly notices: readonly Notice[];
  /** Whether the interactive diagram shows (contract §5). */
  readonly drawing: "static" | "drawn" | "failed";
  /** Whether the page prints as a sheet: not asked for yet, asked for, or what came of it. */
  readonly sheet: "later" | "asked" | "ready" | "missing";

  /** Applies a change of the view; without a step it is a click's. */
  readonly navigate: (view: View, step?: Step) => void;
  /**
   * Takes over what an address says (first load, Back, Forward).
   *
   * @throws {Error} When the graph of its scope has not been loaded.
   */
  readonly openAddress: (view: View, faults: readonly AddressFault[]) => void;
  /** Asks for the graph without which the address cannot be read. */
  readonly awaitScope: (scope: Scope) => void;
  /** Asks for a graph ahead of any view of it; once loaded or on its way it is there for all. */
  readonly wantScope: (scope: Scope) => void;
  /** What was wanted could not be loaded: whoever wanted it tells so where it matters. */
  readonly giveUpWanted: () => void;
  /** A graph has been loaded: what waited for it shows. */
  readonly addGraph: (scope: Scope, graph: Graph) => void;
  /** It could not be loaded: the view stays what it was, and the page can be used. */
  readonly giveUpWaiting: () => void;
  readonly point: (pointed: SceneItem | null) => void;
  readonly readParagraph: (n: number | null) => void;
  readonly chooseChain: (index: number) => void;
  readonly setDrawing: (drawing: AppState["drawing"]) => void;
  readonly setSheet: (sheet: AppState["sheet"]) => void;
  readonly addNotice: (notice: Notice) => void;
  readonly dismissNotice: (id: string) => void;
  readonly dismissFaults: () => void;
}

export type AppStore = StoreApi<AppState>;

/** What a store is made from. */
interface Given {
  /** The graph of the view's scope. */
  readonly graph: Graph;
  readonly base: string;
  readonly words: Words;
  /** The view the page was prerendered for. */
  readonly view: View;
  /** Those of the list in `ui/views/`; a page without it has that of `HOME`. */
  readonly views?: readonly Display[];
  readonly reportUrl?: string | null;
  readonly dataVersion?: string;
  readonly dataDate?: PartialDate | null;
}

/** One store a page: a prerendered page, a test and a browser tab each have their own. */
export function createAppStore({
  graph,
  base,
  words,
  view,
  views = [HOME.display],
  reportUrl = null,
  dataVersion = "",
  dataDate = null,
}: Given): AppStore {
  return createStore<AppState>()((set) => ({
    graphs: { [view.scope]: graph },
    base,
    views,
    words,
    reportUrl,
    dataVersion,
    dataDate,
    view,
    change: "none",
    reason: null,
    start: null,
    ready: false,
    faults: [],
    waiting: null,
    wanted: null,
    ...AT_REST,
    notices: [],
    drawing: "static",
    sheet: "later",
    navigate: (next, step = {}) => set((state) => goTo(state, next, step)),
    openAddress: (next, faults) =>
      set((state) => ({
        ...showView(state, next),
        faults,
        change: "none",
        reason: null,
        start: null,
        ready: true,
        waiting: null,
        paragraph: null,
      })),
    awaitScope: (scope) => set({ waiting: { scope, goal: null } }),
    wantScope: (scope) => set((state) => want(state, scope)),
    giveUpWanted: () =>
      set(({ wanted }) => ({ wanted: wanted === null ? null : { ...wanted, hasFailed: true } })),
    addGraph: (scope, added) => set((state) => takeGraph(state, scope, added)),
    giveUpWaiting: () => set({ waiting: null, ready: true }),
    point: (pointed) =>
      set((state) => {
        const { pointed: before } = state;
        const isSame = before?.type === pointed?.type && before?.id === pointed?.id;
        return isSame ? state : { pointed };
      }),
    readParagraph: (paragraph) => set({ paragraph, pointed: null }),
    chooseChain: (chain) => set({ chain, pointed: null }),
    setDrawing: (drawing) => set({ drawing }),
    setSheet: (sheet) => set({ sheet }),
    addNotice: (notice) =>
      set(({ notices }) => ({
        notices: [...notices.filter((other) => other.id !== notice.id), notice],
      })),
    dismissNotice: (id) =>
      set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    dismissFaults: () => set({ faults: [] }),
  }));
}

function want(state: AppState, scope: Scope): Partial<AppState> {
  const { graphs, wanted } = state;
  const isUnderWay = wanted?.scope === scope && !wanted.hasFailed;
  const isNothingNew = graphs[scope] !== undefined || isUnderWay;
  return isNothingNew ? state : { wanted: { scope, hasFailed: false } };
}

/** What waited for the graph shows. */
function takeGraph(state: AppState, scope: Scope, added: Graph): Partial<AppState> {
  const graphs = { ...state.graphs, [scope]: added };
  const wanted = state.wanted?.scope === scope ? null : state.wanted;
  const goal = state.waiting?.scope === scope ? state.waiting.goal : null;
  if (goal === null) return { graphs, wanted };
  const shown = goTo({ ...state, graphs }, goal.view, { change: goal.change });
  return { graphs, wanted, ...shown };
}

/** Shows a view now or, where its scope's graph is missing, once that has come. */
function goTo(state: AppState, view: View, step: Step): Partial<AppState> {
  const { change = "push", reason = null, start = null } = step;
  const { scope } = view;
  if (state.graphs[scope] === undefined) return { waiting: { scope, goal: { view, change } } };
  const { waiting } = state;
  const goesOn = waiting !== null && isTyped(state, view, change);
  return {
    ...showView(state, view),
    change,
    reason,
    start,
    waiting: goesOn ? withTyped(waiting, view.q) : null,
    ready: state.ready || !goesOn,
    // A new selection tells its own story; the paragraph read before it would hide that.
    paragraph: view.place === state.view.place ? state.paragraph : null,
    faults: change === "push" ? [] : state.faults,
  };
}

/** Whether only the text in the search box has changed: that does not call off what is waited for. */
function isTyped(
  { view: before, graphs, base, words }: AppState,
  view: View,
  change: "push" | "replace",
): boolean {
  const site = buildSite(findFirstGraph(graphs), base, findPrefix(words.language));
  const strip = (one: View): string => formatAddress(withQuery(one, ""), site);
  return change === "replace" && strip(before) === strip(view);
}

/** The text goes along to where the reader is going. */
function withTyped({ scope, goal }: Waiting, text: string): Waiting {
  return { scope, goal: goal && { ...goal, view: withQuery(goal.view, text) } };
}

/** The view with its scope's graph, whose newest date is the default and so is no date of the reader's. */
function showView(state: AppState, asked: View): Partial<AppState> {
  const { newest } = findWholeGraph(state.graphs, asked.scope);
  const isNewest = asked.asOf !== null && asked.asOf === newest;
  const view = isNewest ? { ...asked, asOf: null } : asked;
  const isSamePath = view.from === state.view.from && view.to === state.view.to;
  return { view, pointed: null, chain: isSamePath ? state.chain : 0 };
}
