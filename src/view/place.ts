import type { ClaimId, NodeId, SourceId, StoryId } from "#schema/graph.ts";

/** What the path names: which page this is, and so what the Details panel shows. */
export type Place =
  /** All of a graph: the scope's own page (`findScopePage`). */
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

/** A place that is one record of the graph. */
export type RecordPlace = Extract<Place, { readonly page: "node" | "claim" | "source" }>;

export function isRecordPlace(place: Place): place is RecordPlace {
  return place.page === "node" || place.page === "claim" || place.page === "source";
}

/** A step of a story; steps are counted from 1. */
export interface StoryPlace {
  readonly id: StoryId;
  readonly step: number;
}

/** The records that an address names: its path's, and those its query adds. */
export interface Named {
  readonly place: Place;
  readonly from: NodeId | null;
  readonly to: NodeId | null;
  readonly sel: NodeId | null;
}
