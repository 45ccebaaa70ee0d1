import type { ClaimId, NodeId, NodeType, PartialDate, SourceId, Status } from "#schema/graph.ts";

/** What the path names: which page this is, and so what the Details panel shows. */
export type Place =
  | { readonly page: "home" }
  | { readonly page: "node"; readonly id: NodeId }
  | { readonly page: "claim"; readonly id: ClaimId }
  | { readonly page: "source"; readonly id: SourceId }
  | { readonly page: "about" }
  /** No such page, or an id the graph does not have; `path` is what was asked, decoded, from the root. */
  | { readonly page: "not-found"; readonly path: string };

export const DISPLAYS = ["graph", "outline"] as const;
/** Which of the equal views shows (`view=` in the address). */
export type Display = (typeof DISPLAYS)[number];

export const HOPS = [1, 2, 3] as const;
export type Hops = (typeof HOPS)[number];

/** Everything an address says. Irreducible: what can be worked out from it and the graph is not here. */
export interface View {
  readonly place: Place;
  /** Selection on pages whose path carries none (`sel=`): source and about. Null elsewhere. */
  readonly sel: NodeId | null;
  readonly display: Display;
  /** Chosen minerals and countries, sorted; none means no filter. */
  readonly minerals: readonly NodeId[];
  readonly countries: readonly NodeId[];
  /** Kinds shown, in the order of NODE_TYPES; `null` for the default (all, in the article's scope). */
  readonly kinds: readonly NodeType[] | null;
  /** Standings shown, in the order of STATUSES; `null` for the default (all). */
  readonly statuses: readonly Status[] | null;
  /** Date in force; `null` for the newest in the data. */
  readonly asOf: PartialDate | null;
  /** Only the neighbourhood of the selected node, in hops. */
  readonly focus: Hops | null;
  /** Text in the search box; it never filters. */
  readonly q: string;
}

/** The article's graph with nothing selected and no filter: what `/` shows. */
export const HOME: View = {
  place: { page: "home" },
  sel: null,
  display: "graph",
  minerals: [],
  countries: [],
  kinds: null,
  statuses: null,
  asOf: null,
  focus: null,
  q: "",
};

/** The selected node: the path's, else `sel`'s. A claim page selects no node. */
export function findSelectedNode({ place, sel }: View): NodeId | null {
  return place.page === "node" ? place.id : sel;
}
