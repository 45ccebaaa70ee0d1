import type { ClaimId, NodeId, NodeType, PartialDate, SourceId, Status } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { Display, Hops, Place, View } from "./view.ts";

/** Kinds a view shows when the reader has not chosen: all of them, in the article's scope. */
export const DEFAULT_KINDS: readonly NodeType[] = NODE_TYPES;

/** Kinds shown in a view, the default written out. */
export function listKinds(view: View): readonly NodeType[] {
  return view.kinds ?? DEFAULT_KINDS;
}

/** Standings shown in a view, the default written out. */
export function listStatuses(view: View): readonly Status[] {
  return view.statuses ?? STATUSES;
}

/** Goes to a page; filters, date and view stay. Focus needs a selected node and goes with it. */
export function withPlace(view: View, place: Place): View {
  return { ...view, place, sel: null, focus: place.page === "node" ? view.focus : null };
}

export function withNode(view: View, id: NodeId): View {
  return withPlace(view, { page: "node", id });
}

export function withClaim(view: View, id: ClaimId): View {
  return withPlace(view, { page: "claim", id });
}

export function withSource(view: View, id: SourceId): View {
  return withPlace(view, { page: "source", id });
}

/** Nothing selected: back to the graph's own page, filters kept. */
export function withoutSelection(view: View): View {
  return withPlace(view, { page: "home" });
}

export function withDisplay(view: View, display: Display): View {
  return { ...view, display };
}

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}

export function withMineralToggled(view: View, id: NodeId): View {
  return { ...view, minerals: toggled(view.minerals, id).toSorted() };
}

export function withMinerals(view: View, ids: readonly NodeId[]): View {
  return { ...view, minerals: [...new Set(ids)].toSorted() };
}

export function withCountryToggled(view: View, id: NodeId): View {
  return { ...view, countries: toggled(view.countries, id).toSorted() };
}

export function withCountries(view: View, ids: readonly NodeId[]): View {
  return { ...view, countries: [...new Set(ids)].toSorted() };
}

/** Shows exactly these kinds; the default set is written as `null`, so equal views are equal. */
export function withKinds(view: View, kinds: Iterable<NodeType>): View {
  const chosen = new Set(kinds);
  const ordered = NODE_TYPES.filter((kind) => chosen.has(kind));
  const isDefault = ordered.length === DEFAULT_KINDS.length;
  return { ...view, kinds: isDefault ? null : ordered };
}

export function withKindToggled(view: View, kind: NodeType): View {
  return withKinds(view, toggled(listKinds(view), kind));
}

/** Shows exactly these standings; all of them is the default and written as `null`. */
export function withStatuses(view: View, statuses: Iterable<Status>): View {
  const chosen = new Set(statuses);
  const ordered = STATUSES.filter((status) => chosen.has(status));
  return { ...view, statuses: ordered.length === STATUSES.length ? null : ordered };
}

export function withStatusToggled(view: View, status: Status): View {
  return withStatuses(view, toggled(listStatuses(view), status));
}

export function withAsOf(view: View, asOf: PartialDate | null): View {
  return { ...view, asOf };
}

/** Narrows to the selected node's neighbourhood; without a selected node there is none. */
export function withFocus(view: View, focus: Hops | null): View {
  const hasCentre = view.place.page === "node" || view.sel !== null;
  return { ...view, focus: hasCentre ? focus : null };
}

/** Longest search text an address keeps, in UTF-16 units. */
const LONGEST_Q = 200;

/** Sets the search text: cut to length, without halves of surrogate pairs, which no address can hold. */
export function withQuery(view: View, text: string): View {
  return { ...view, q: text.slice(0, LONGEST_Q).replace(/\p{Surrogate}/gu, "") };
}

/** Every filter back to its default; selection, view and search text stay. */
export function withoutFilters(view: View): View {
  return {
    ...view,
    minerals: [],
    countries: [],
    kinds: null,
    statuses: null,
    asOf: null,
    focus: null,
  };
}

/** How many of the filters differ from their defaults, for "Filters (2)". */
export function countFilters(view: View): number {
  const { minerals, countries, kinds, statuses, asOf, focus } = view;
  const set = [kinds, statuses, asOf, focus].filter((value) => value !== null).length;
  return minerals.length + countries.length + set;
}
