import * as v from "valibot";
import { type NodeId, NodeIdSchema } from "#schema/ids.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import type { AddressFault, KnownIds } from "./address.ts";
import { DEFAULT_KINDS, withQuery } from "./transitions.ts";
import { DISPLAYS, HOME, HOPS, type View } from "./view.ts";

/** Longest value repeated back to the reader, in characters. */
const LONGEST_SHOWN = 60;
/** Most values read of a list, so that a hostile address stays cheap. */
const MOST_VALUES = 500;

/** Parameters of the contract that this version does not answer yet, and the value that says nothing. */
const UNAVAILABLE: Readonly<Record<string, string>> = {
  from: "",
  to: "",
  scope: "article",
  "known-by": "",
  since: "",
  expand: "",
  ui: "",
  data: "",
};

type QueryValues = Partial<Omit<View, "place" | "sel">>;

interface ParsedQuery {
  readonly values: QueryValues;
  readonly sel: NodeId | null;
  readonly faults: readonly AddressFault[];
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
export function parseQuery(search: string, known: KnownIds): ParsedQuery {
  const params = new URLSearchParams(search);
  const list = new FaultList();
  const values: QueryValues = {
    display: pick(params, "view", DISPLAYS, list) ?? DISPLAYS[0],
    minerals: readIds(params, "mineral", known.isMineral, list),
    countries: readIds(params, "country", known.isCountry, list),
    kinds: readKinds(params, list),
    statuses: readStatuses(params, list),
    asOf: readDate(params, known, list),
    focus: readFocus(params, list),
    q: withQuery(HOME, params.get("q") ?? "").q,
  };
  const [sel = null] = readIds(params, "sel", known.isNode, list, 1);
  for (const [name, empty] of Object.entries(UNAVAILABLE)) {
    const value = params.get(name);
    if (value !== null && value !== empty) list.add(name, value, "unavailable");
  }
  return { values, sel, faults: list.faults };
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

function readKinds(params: URLSearchParams, list: FaultList): View["kinds"] {
  const value = params.get("kind");
  if (value === null || value === "all") return null;
  if (value === "none") return [];
  const kinds = readWords(params, "kind", NODE_TYPES, list);
  return kinds === null || kinds.length === DEFAULT_KINDS.length ? null : kinds;
}

function readStatuses(params: URLSearchParams, list: FaultList): View["statuses"] {
  if (params.get("status") === "none") return [];
  const statuses = readWords(params, "status", STATUSES, list);
  return statuses === null || statuses.length === STATUSES.length ? null : statuses;
}

function readDate(params: URLSearchParams, known: KnownIds, list: FaultList): View["asOf"] {
  const value = params.get("as-of");
  if (value === null || value === "" || value === known.newest) return null;
  return parsePartialDate(value) ?? list.add("as-of", value, "malformed");
}

function readFocus(params: URLSearchParams, list: FaultList): View["focus"] {
  const value = params.get("focus");
  if (value === null) return null;
  return HOPS.find((hops) => String(hops) === value) ?? list.add("focus", value, "malformed");
}
