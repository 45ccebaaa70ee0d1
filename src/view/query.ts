import * as v from "valibot";
import { type ClaimId, ClaimIdSchema, type NodeId, NodeIdSchema } from "#schema/ids.ts";
import { type PartialDate, parsePartialDate } from "#schema/partial-date.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { AddressFault, KnownIds, KnownScopes } from "./address.ts";
import { findHomeScope } from "./site.ts";
import { isDefaultKinds, withQuery } from "./transitions.ts";
import { HOME, HOPS, type Place, SCOPES, type Scope, type View } from "./view.ts";

/** Longest value repeated back to the reader, in characters. */
const LONGEST_SHOWN = 60;
/** Most values read of a list, so that a hostile address stays cheap. */
const MOST_VALUES = 500;

/** Parameters of the contract that this version does not answer yet, and the value that says nothing. */
const UNAVAILABLE: Readonly<Record<string, string>> = { data: "" };

/** What `ui=` says for reader mode. */
export const READER = "reader";

interface ParsedQuery {
  readonly values: Partial<View>;
  /** The path's place, or the node that `/?sel=` names: `/?sel=x` and `/node/x/` are one state. */
  readonly place: Place;
  readonly faults: readonly AddressFault[];
  readonly missing: Scope | null;
}

/** Collects what could not be followed while values are read. */
class FaultList {
  readonly faults: AddressFault[] = [];
  add(name: string, value: string, reason: AddressFault["reason"]): null {
    const shown = value.length > LONGEST_SHOWN ? `${value.slice(0, LONGEST_SHOWN)}…` : value;
    this.faults.push({ name, value: shown, reason });
    return null;
  }
}

/** Reads the query of an address; see `parseAddress`. Of a repeated parameter the first counts. */
export function parseQuery(
  search: string,
  { known, place: path }: { readonly known: KnownScopes; readonly place: Place },
): ParsedQuery {
  const params = new URLSearchParams(search);
  const list = new FaultList();
  const ends = readEnds(params, path, known, list);
  const { place, from, to, sel } = ends;
  const scope = readScope(params, findHomeScope(ends, known.site), list);
  const ids = known[scope];
  if (
    ids === null ||
    (known.world === null && list.faults.some(({ name }) => END_NAMES.has(name)))
  ) {
    // Another graph decides: nothing is said of what cannot be judged yet.
    const missing = ids === null ? scope : "world";
    return { values: { scope, from, to, sel }, place, faults: [], missing };
  }
  const values: Partial<View> = {
    from,
    to,
    sel,
    scope,
    display: pick(params, "view", known.views, list) ?? HOME.display,
    ...readFilters(params, scope, ids, list),
    q: withQuery(HOME, params.get("q") ?? "").q,
    reader: readReader(params, place, list),
  };
  for (const [name, empty] of Object.entries(UNAVAILABLE)) {
    const value = params.get(name);
    if (value !== null && value !== empty) list.add(name, value, "unavailable");
  }
  return { values, place, faults: list.faults, missing: null };
}

const END_NAMES: ReadonlySet<string> = new Set(["from", "to", "sel"]);

/** The nodes an address names beside its path's. */
function readEnds(
  params: URLSearchParams,
  path: Place,
  { article, world }: KnownScopes,
  list: FaultList,
): Pick<View, "place" | "from" | "to" | "sel"> {
  const isNode = (id: string): boolean => (world ?? article)?.isNode(id) ?? false;
  const read = (name: string): NodeId | null => readIds(params, name, isNode, list, 1)[0] ?? null;
  const isPath = path.page === "path" || path.page === "embed";
  const ends = { from: isPath ? read("from") : null, to: isPath ? read("to") : null };
  const claim = path.page === "embed" ? readSelectedClaim(params, { article, world }) : null;
  if (claim !== null) return { ...ends, place: { page: "embed", claim }, sel: null };
  const carriesNode = path.page === "node" || path.page === "claim";
  const sel = carriesNode || path.page === "not-found" ? null : read("sel");
  return path.page === "home" && sel !== null
    ? { ...ends, place: { page: "node", id: sel }, sel: null }
    : { ...ends, place: path, sel };
}

/** On the embed page `sel` may also be a claim's id; where a node has the same, the node is meant. */
function readSelectedClaim(
  params: URLSearchParams,
  { article, world }: Pick<KnownScopes, "article" | "world">,
): ClaimId | null {
  const known = world ?? article;
  const word = params.get("sel") ?? "";
  const result = v.safeParse(ClaimIdSchema, word);
  const isClaim = known?.isClaim(word) === true && !known.isNode(word);
  return result.success && isClaim ? result.output : null;
}

function readReader(params: URLSearchParams, { page }: Place, list: FaultList): boolean {
  const value = params.get("ui") ?? "";
  if (value !== "" && value !== READER) list.add("ui", value, "unknown");
  return value === READER && page !== "embed";
}

/** The scope asked for; what is not in the article cannot be shown in its scope. */
function readScope(params: URLSearchParams, home: Scope, list: FaultList): Scope {
  const asked = pick(params, "scope", SCOPES, list) ?? home;
  if (asked === "article" && home === "world") return list.add("scope", asked, "unknown") ?? home;
  return asked;
}

function readFilters(
  params: URLSearchParams,
  scope: Scope,
  known: KnownIds,
  list: FaultList,
): Partial<View> {
  return {
    minerals: readIds(params, "mineral", known.isMineral, list),
    countries: readIds(params, "country", known.isCountry, list),
    kinds: readKinds(params, scope, list),
    statuses: readStatuses(params, list),
    asOf: readDate(params, "as-of", known, list),
    knownBy: readDate(params, "known-by", null, list),
    since: readDate(params, "since", null, list),
    focus: readFocus(params, list),
    expand: readIds(params, "expand", known.isNode, list),
  };
}

function pick<T extends string>(
  params: URLSearchParams,
  name: string,
  words: readonly T[],
  list: FaultList,
): T | null {
  const value = params.get(name);
  if (value === null) return null;
  return words.find((word) => word === value) ?? list.add(name, value, "unknown");
}

function readList(params: URLSearchParams, name: string): readonly string[] {
  const value = params.get(name) ?? "";
  return value
    .split(",")
    .filter((word) => word !== "")
    .slice(0, MOST_VALUES);
}

function readIds(
  params: URLSearchParams,
  name: string,
  isKnown: (id: string) => boolean,
  list: FaultList,
  most = MOST_VALUES,
): readonly NodeId[] {
  const ids = new Set<NodeId>();
  for (const word of readList(params, name).slice(0, most)) {
    const result = v.safeParse(NodeIdSchema, word);
    if (result.success && isKnown(word)) ids.add(result.output);
    else list.add(name, word, "unknown");
  }
  return [...ids].toSorted();
}

function readWords<T extends string>(
  params: URLSearchParams,
  name: string,
  words: readonly T[],
  list: FaultList,
): readonly T[] | null {
  const given = readList(params, name);
  const chosen = words.filter((word) => given.includes(word));
  const strange = given.filter((word) => !words.some((known) => known === word));
  for (const word of strange) list.add(name, word, "unknown");
  // A list of nothing but unknown words would hide everything: it is left out instead.
  return chosen.length === 0 ? null : chosen;
}

function readKinds(params: URLSearchParams, scope: Scope, list: FaultList): View["kinds"] {
  const value = params.get("kind");
  if (value === null) return null;
  if (value === "none") return [];
  const kinds = value === "all" ? NODE_TYPES : readWords(params, "kind", NODE_TYPES, list);
  return kinds === null || isDefaultKinds(scope, kinds) ? null : kinds;
}

function readStatuses(params: URLSearchParams, list: FaultList): View["statuses"] {
  if (params.get("status") === "none") return [];
  const statuses = readWords(params, "status", STATUSES, list);
  return statuses === null || statuses.length === STATUSES.length ? null : statuses;
}

/** @param known - Of the graph whose newest date is the parameter's default; `null` where it has none. */
function readDate(
  params: URLSearchParams,
  name: string,
  known: KnownIds | null,
  list: FaultList,
): PartialDate | null {
  const value = params.get(name);
  if (value === null || value === "" || value === known?.newest) return null;
  return parsePartialDate(value) ?? list.add(name, value, "malformed");
}

function readFocus(params: URLSearchParams, list: FaultList): View["focus"] {
  const value = params.get("focus");
  if (value === null) return null;
  return HOPS.find((hops) => String(hops) === value) ?? list.add("focus", value, "malformed");
}
