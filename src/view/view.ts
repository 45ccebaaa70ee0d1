import type { ClaimId, NodeId } from "#schema/graph.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Place, StoryPlace } from "./place.ts";

/** What the path says. */
interface Placed {
  readonly place: Place;
  /**
   * The story step whose address this view is, `null` outside a story. Whatever changes the view
   * leaves the story: a step says one thing and no other.
   */
  readonly story: StoryPlace | null;
}

/** The fields of one of several types as those of one type. */
type AllOf<Types> = (Types extends object ? (each: Types) => void : never) extends (
  all: infer All,
) => void
  ? All
  : never;

/** What the query says: the fields of every parameter, each told of in its file. */
type Queried = AllOf<(typeof PARAMETERS)[number]["defaults"]>;

/** Everything an address says. Irreducible: what can be worked out from it and the graph is not here. */
export interface View extends Placed, Queried {}

/** The graph the site begins with, nothing selected and no filter: what `/` shows. */
export const HOME: View = buildHome({ place: { page: "home" }, story: null });

function buildHome(placed: Placed): View {
  let view: Partial<View> = placed;
  for (const { defaults } of PARAMETERS) view = { ...view, ...defaults };
  if (!isWhole(view)) throw new Error("parameters.ts: expected a default for every field.");
  return view;
}

function isWhole(view: Partial<View>): view is View {
  return PARAMETERS.every(({ defaults }) => Object.keys(defaults).every((field) => field in view));
}

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
