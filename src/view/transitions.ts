import type {
  ClaimId,
  NodeId,
  NodeType,
  PartialDate,
  SourceId,
  Status,
  StoryId,
} from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { Display } from "./displays.ts";
import type { Parameter } from "./parameter.ts";
import type { Hops } from "./parameter-focus.ts";
import { canMatchAll } from "./parameter-match.ts";
import { clipSearchText } from "./parameter-q.ts";
import { PARAMETERS } from "./parameters.ts";
import type { Place } from "./place.ts";
import { isApart, isDefaultKinds, listDefaultKinds, type Scope, WHOLE } from "./scopes.ts";
import { type Has, hasAll, type Site, toHas } from "./site.ts";
import { findSelectedClaim, findSelectedNode, type View } from "./view.ts";

/** Kinds shown in a view, the default written out. */
export function listKinds(view: Pick<View, "kinds" | "scope">): readonly NodeType[] {
  return view.kinds ?? listDefaultKinds(view.scope);
}

/** Standings shown in a view, the default written out. */
export function listStatuses(view: View): readonly Status[] {
  return view.statuses ?? STATUSES;
}

/** A changed copy. A story's step says one view and no other, so a change leaves the story. */
function change(view: View, fields: Partial<View>): View {
  return settle({ ...view, story: null, ...fields });
}

/** Where too little is chosen for it to mean anything, the choice between any and all is none. */
function settle(view: View): View {
  return view.match === "any" || canMatchAll(view) ? view : { ...view, match: "any" };
}

/**
 * Goes to a page; filters, date and view stay. Focus needs a selected node and goes with it. The embed
 * page stays where it is and shows what the page would, as far as it can (`canEmbed`).
 */
export function withPlace(view: View, place: Place): View {
  const focus = place.page === "node" ? view.focus : null;
  const next = change(view, { place, sel: null, from: null, to: null, focus });
  return view.place.page === "embed" && canEmbed(place) ? withEmbed(next) : next;
}

/** Whether the embed page can show what a page is about: a node, a claim, a path, or the whole. */
export function canEmbed({ page }: Place): boolean {
  return page !== "source" && page !== "about" && page !== "not-found";
}

/**
 * The same view on the embed page. What the path says goes into the query; search text and story,
 * which it has no room for, are left out, as is a source.
 */
export function withEmbed(view: View): View {
  const claim = findSelectedClaim(view);
  const sel = findSelectedNode(view);
  return change(view, { place: { page: "embed", claim }, sel, q: "", reader: false });
}

/** The whole page that shows what an embed page or reader mode does. */
export function withWholePage(view: View): View {
  const whole = { ...view, reader: false };
  const { place, sel, from, to } = view;
  if (place.page !== "embed") return whole;
  if (place.claim !== null) return withClaim({ ...whole, place: { page: "home" } }, place.claim);
  if (from !== null || to !== null) return { ...whole, place: { page: "path" } };
  const selected: Place = sel === null ? { page: "home" } : { page: "node", id: sel };
  return { ...whole, place: selected, sel: null };
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

/** Asks how two nodes are linked; an end that is `null` is still to be chosen. */
export function withPath(view: View, from: NodeId | null, to: NodeId | null): View {
  return { ...withPlace(view, { page: "path" }), from, to };
}

/**
 * Goes to another scope. What it is not known to have is left behind: a place that is not there leads
 * to the scope's own page, chosen values that are not in it are dropped.
 */
export function withScope(view: View, scope: Scope, site: Site): View {
  // The kinds chosen here may be those that the other scope shows of itself.
  const { kinds: chosen } = view;
  const kinds = chosen !== null && isDefaultKinds(scope, chosen) ? null : chosen;
  const isLeft = scope !== view.scope && isApart(view.scope);
  const has: Has = isLeft ? () => false : toHas(scope, site);
  let moved = change(view, { scope, kinds });
  for (const { within } of PARAMETERS) {
    moved = { ...moved, ...within?.(moved, (id) => has("node", id)) };
  }
  return hasAll(view, has) ? settle(moved) : withoutSelection(moved);
}

/** The view in which a node of the records can be seen: the present scope's if it is there. */
export function withNodeAnywhere(view: View, id: NodeId, site: Site): View {
  return withNode(withScopeOf(view, "node", id, site), id);
}

/** The view in which a claim of the records can be seen: the present scope's if it is there. */
export function withClaimAnywhere(view: View, id: ClaimId, site: Site): View {
  return withClaim(withScopeOf(view, "claim", id, site), id);
}

/** The question how two nodes of the records are linked, where both can be seen. */
export function withPathAnywhere(view: View, from: NodeId, to: NodeId, site: Site): View {
  return withPath(withScopeOf(withScopeOf(view, "node", from, site), "node", to, site), from, to);
}

function withScopeOf(view: View, kind: "node" | "claim", id: string, site: Site): View {
  return toHas(view.scope, site)(kind, id) ? view : withScope(view, WHOLE, site);
}

/** A step of a story on another view: `step` is the view its address says. */
export function withStory(step: View, id: StoryId, n: number): View {
  return { ...step, story: { id, step: n } };
}

/** Switches between equal views; a story goes on in any of them. */
export function withDisplay(view: View, display: Display): View {
  return { ...view, display };
}

/** Shows the hidden neighbours of a node, or hides them again. */
export function withExpandToggled(view: View, id: NodeId): View {
  return change(view, { expand: toggled(view.expand, id).toSorted() });
}

function toggled<T>(list: readonly T[], value: T): readonly T[] {
  return list.includes(value) ? list.filter((item) => item !== value) : [...list, value];
}

export function withMineralToggled(view: View, id: NodeId): View {
  return change(view, { minerals: toggled(view.minerals, id).toSorted() });
}

export function withMinerals(view: View, ids: readonly NodeId[]): View {
  return change(view, { minerals: [...new Set(ids)].toSorted() });
}

export function withCountryToggled(view: View, id: NodeId): View {
  return change(view, { countries: toggled(view.countries, id).toSorted() });
}

export function withCountries(view: View, ids: readonly NodeId[]): View {
  return change(view, { countries: [...new Set(ids)].toSorted() });
}

/** Keeps what is placed in each of the chosen countries and minerals, or in any again. */
export function withMatchToggled(view: View): View {
  return change(view, { match: view.match === "all" ? "any" : "all" });
}

/** Shows exactly these kinds; the default set is written as `null`, so equal views are equal. */
export function withKinds(view: View, kinds: Iterable<NodeType>): View {
  const chosen = new Set(kinds);
  const ordered = NODE_TYPES.filter((kind) => chosen.has(kind));
  return change(view, { kinds: isDefaultKinds(view.scope, ordered) ? null : ordered });
}

export function withKindToggled(view: View, kind: NodeType): View {
  return withKinds(view, toggled(listKinds(view), kind));
}

/** Shows exactly these standings; all of them is the default and written as `null`. */
export function withStatuses(view: View, statuses: Iterable<Status>): View {
  const chosen = new Set(statuses);
  const ordered = STATUSES.filter((status) => chosen.has(status));
  return change(view, { statuses: ordered.length === STATUSES.length ? null : ordered });
}

export function withStatusToggled(view: View, status: Status): View {
  return withStatuses(view, toggled(listStatuses(view), status));
}

/** Only plans that have gone quiet, or all again. */
export function withQuietToggled(view: View): View {
  return change(view, { quiet: !view.quiet });
}

export function withAsOf(view: View, asOf: PartialDate | null): View {
  return change(view, { asOf });
}

export function withKnownBy(view: View, knownBy: PartialDate | null): View {
  return change(view, { knownBy });
}

export function withSince(view: View, since: PartialDate | null): View {
  return change(view, { since });
}

/** Narrows to the selected node's neighbourhood; without a selected node there is none. */
export function withFocus(view: View, focus: Hops | null): View {
  const hasCentre = view.place.page === "node" || view.sel !== null;
  return change(view, { focus: hasCentre ? focus : null });
}

/** Sets the search text, as an address can keep it. */
export function withQuery(view: View, text: string): View {
  return { ...view, q: clipSearchText(text) };
}

const FILTERS = PARAMETERS.filter(({ filters }) => filters);

/** Every filter back to its default; selection, scope, view and search text stay. */
export function withoutFilters(view: View): View {
  let next = change(view, {});
  for (const { defaults } of FILTERS) next = { ...next, ...defaults };
  return next;
}

/** How many of the filters differ from their defaults, for "Filters (2)"; chosen nodes count each. */
export function countFilters(view: View): number {
  return FILTERS.reduce((sum, filter) => sum + countSet(view, filter), 0);
}

/** How much of a parameter differs from its default: each chosen value of a list, else 1. */
export function countSet(view: View, { defaults }: Pick<Parameter, "defaults">): number {
  return Object.entries(defaults).reduce((sum, [field, unset]: [string, unknown]) => {
    const value: unknown = Reflect.get(view, field);
    if (Array.isArray(unset) && Array.isArray(value)) return sum + value.length;
    return value === unset ? sum : sum + 1;
  }, 0);
}
