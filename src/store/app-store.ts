import { createStore, type StoreApi } from "zustand/vanilla";
import { buildFacets, type FacetIndex } from "#graph/facets.ts";
import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import type { AddressFault } from "#view/address.ts";
import type { View } from "#view/view.ts";

/** Something pointed at in the diagram, or in a text about it. Edges are lines (`a b`) or bridges (`a ~ b`). */
export type Pointed =
  | { readonly type: "node"; readonly id: NodeId }
  | { readonly type: "edge"; readonly id: string };

/** A line for the reader: what went wrong or was left out. */
export interface Notice {
  readonly id: string;
  readonly text: string;
  /** Offers to load the page anew, at the same address. */
  readonly canReload?: boolean;
}

/** Facts a page is drawn from. What can be worked out from them is in `selectors.ts`. */
export interface AppState {
  readonly graph: Graph;
  readonly facets: FacetIndex;
  /** Where the site lies, beginning and ending with "/". */
  readonly base: string;
  /** Where errors are reported (https or mailto), or `null` where the build was given none. */
  readonly reportUrl: string | null;

  /** What the address says. Only `browser/address-sync.ts` mirrors it to the address bar. */
  readonly view: View;
  /** How the last change of `view` enters the history: `none` when the address itself brought it. */
  readonly change: "push" | "replace" | "none";
  /** False until the page has been taken over from its prerendered markup, which shows no query. */
  readonly ready: boolean;
  /** What could not be followed in the address that was opened. */
  readonly faults: readonly AddressFault[];

  /** What the pointer or the keyboard is on. Never in the address. */
  readonly pointed: Pointed | null;
  /** Paragraph of the article that lights its nodes and relations, counted from 1. */
  readonly paragraph: number | null;
  /** Faults of the page itself, such as a canvas that could not be drawn. */
  readonly notices: readonly Notice[];
  /** Whether the interactive diagram shows (contract §5). */
  readonly drawing: "static" | "drawn" | "failed";

  /** Applies a change of the view: a click pushes a history entry, typing and dragging replace it. */
  readonly navigate: (view: View, change?: "push" | "replace") => void;
  /** Takes over what an address says (first load, Back, Forward). */
  readonly openAddress: (view: View, faults: readonly AddressFault[]) => void;
  readonly point: (pointed: Pointed | null) => void;
  readonly readParagraph: (n: number | null) => void;
  readonly setDrawing: (drawing: AppState["drawing"]) => void;
  readonly addNotice: (notice: Notice) => void;
  readonly dismissNotice: (id: string) => void;
  readonly dismissFaults: () => void;
}

export type AppStore = StoreApi<AppState>;

/**
 * One store a page: a prerendered page, a test and a browser tab each have their own.
 *
 * @param given - The graph and the view the page was prerendered for.
 */
export function createAppStore(
  given: Pick<AppState, "graph" | "base" | "view"> & Partial<Pick<AppState, "reportUrl">>,
): AppStore {
  return createStore<AppState>()((set) => ({
    graph: given.graph,
    facets: buildFacets(given.graph),
    base: given.base,
    reportUrl: given.reportUrl ?? null,
    view: given.view,
    change: "none",
    ready: false,
    faults: [],
    pointed: null,
    paragraph: null,
    notices: [],
    drawing: "static",
    navigate: (view, change = "push") =>
      set((state) => ({
        view,
        change,
        pointed: null,
        // A new selection tells its own story; the paragraph read before it would hide that.
        paragraph: view.place === state.view.place ? state.paragraph : null,
        faults: change === "push" ? [] : state.faults,
      })),
    openAddress: (view, faults) =>
      set({ view, faults, change: "none", ready: true, pointed: null, paragraph: null }),
    point: (pointed) =>
      set((state) => {
        const { pointed: before } = state;
        const isSame = before?.type === pointed?.type && before?.id === pointed?.id;
        return isSame ? state : { pointed };
      }),
    readParagraph: (paragraph) => set({ paragraph, pointed: null }),
    setDrawing: (drawing) => set({ drawing }),
    addNotice: (notice) =>
      set(({ notices }) => ({
        notices: [...notices.filter((other) => other.id !== notice.id), notice],
      })),
    dismissNotice: (id) =>
      set(({ notices }) => ({ notices: notices.filter((notice) => notice.id !== id) })),
    dismissFaults: () => set({ faults: [] }),
  }));
}
