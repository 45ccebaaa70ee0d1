import type {
  ClaimId,
  NodeId,
  NodeType,
  PartialDate,
  SourceId,
  Status,
  StoryId,
} from "#schema/graph.ts";

/** What the path names: which page this is, and so what the Details panel shows. */
export type Place =
  | { readonly page: "home" }
  | { readonly page: "node"; readonly id: NodeId }
  | { readonly page: "claim"; readonly id: ClaimId }
  | { readonly page: "source"; readonly id: SourceId }
  /** How two nodes are linked: the view's `from` and `to`. */
  | { readonly page: "path" }
  | { readonly page: "about" }
  /** The diagram alone, for frames on other pages; its selection is the view's `sel`, or this claim. */
  | { readonly page: "embed"; readonly claim: ClaimId | null }
  /** No such page, or an id the graph does not have; `path` is what was asked, decoded, from the root. */
  | { readonly page: "not-found"; readonly path: string };

export const SCOPES = ["article", "world"] as const;
/** How much of the graph: what the founding article says, or all records. */
export type Scope = (typeof SCOPES)[number];

/** Which of the equal views shows (`view=` in the address): an id of the list in `ui/views/`. */
export type Display = string;

export const HOPS = [1, 2, 3] as const;
export type Hops = (typeof HOPS)[number];

/** A step of a story; steps are counted from 1. */
export interface StoryPlace {
  readonly id: StoryId;
  readonly step: number;
}

/** Everything an address says. Irreducible: what can be worked out from it and the graph is not here. */
export interface View {
  readonly place: Place;
  /**
   * The story step whose address this view is, `null` outside a story. Whatever changes the view
   * leaves the story: a step says one thing and no other.
   */
  readonly story: StoryPlace | null;
  /** Ends of the path asked for; `null` off the path page, or while not chosen. */
  readonly from: NodeId | null;
  readonly to: NodeId | null;
  /** Selection on pages whose path carries none (`sel=`): source, path, about and embed. Null elsewhere. */
  readonly sel: NodeId | null;
  readonly scope: Scope;
  readonly display: Display;
  /** Chosen minerals and countries, sorted; none means no filter. */
  readonly minerals: readonly NodeId[];
  readonly countries: readonly NodeId[];
  /** Kinds shown, in the order of NODE_TYPES; `null` for the scope's default (see `listKinds`). */
  readonly kinds: readonly NodeType[] | null;
  /** Standings shown, in the order of STATUSES; `null` for the default (all). */
  readonly statuses: readonly Status[] | null;
  /** Date in force, "true on"; `null` for the newest in the data. */
  readonly asOf: PartialDate | null;
  /** Only claims published by then; `null` for no limit. */
  readonly knownBy: PartialDate | null;
  /** What changed from then to the date in force is listed and tinted; `null` for nothing. */
  readonly since: PartialDate | null;
  /** Only the neighbourhood of the selected node, in hops. */
  readonly focus: Hops | null;
  /** Nodes whose neighbours show although their kinds are off; sorted. */
  readonly expand: readonly NodeId[];
  /** Text in the search box; it never filters. */
  readonly q: string;
  /** Only diagram, title, date and attribution (`ui=reader`). False on the embed page, which is so anyway. */
  readonly reader: boolean;
}

/** The article's graph with nothing selected and no filter: what `/` shows. */
export const HOME: View = {
  place: { page: "home" },
  story: null,
  from: null,
  to: null,
  sel: null,
  scope: "article",
  display: "graph",
  minerals: [],
  countries: [],
  kinds: null,
  statuses: null,
  asOf: null,
  knownBy: null,
  since: null,
  focus: null,
  expand: [],
  q: "",
  reader: false,
};

/** The selected node: the path's, else `sel`'s. A claim page selects no node. */
export function findSelectedNode({ place, sel }: View): NodeId | null {
  return place.page === "node" ? place.id : sel;
}

/** The claim that the page shows: the path's, or the embed page's. */
export function findSelectedClaim({ place }: Pick<View, "place">): ClaimId | null {
  if (place.page === "claim") return place.id;
  return place.page === "embed" ? place.claim : null;
}

/** Whether the view shows in reader mode: by choice, or since its page has no other. */
export function isReaderMode({ place, reader }: Pick<View, "place" | "reader">): boolean {
  return reader || place.page === "embed";
}
