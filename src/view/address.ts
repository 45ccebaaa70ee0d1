import * as v from "valibot";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema } from "#schema/ids.ts";
import type { PartialDate } from "#schema/partial-date.ts";
import { parseQuery } from "./query.ts";
import { DISPLAYS, HOME, type Place, type View } from "./view.ts";

/** Something in an address that could not be followed; the rest of the address applies. */
export interface AddressFault {
  /** The parameter, or "path". */
  readonly name: string;
  /** What it said, clipped. */
  readonly value: string;
  readonly reason: "unknown" | "malformed" | "unavailable";
}

export interface ParsedAddress {
  readonly view: View;
  readonly faults: readonly AddressFault[];
}

/** What is asked of the graph while an address is read: does it have this id, in this role? */
export interface KnownIds {
  readonly isNode: (id: string) => boolean;
  readonly isMineral: (id: string) => boolean;
  readonly isCountry: (id: string) => boolean;
  readonly isClaim: (id: string) => boolean;
  readonly isSource: (id: string) => boolean;
  /** The newest date in the data: the default, so an address that names it has set no date. */
  readonly newest?: PartialDate | null;
}

/**
 * Reads an address (contract §2).
 *
 * @param path - Path from the site's root (base removed), percent-encoded as in `location.pathname`.
 * @param search - Query with or without "?".
 * @returns The view, and whatever was left out of it. Never throws.
 */
export function parseAddress(path: string, search: string, known: KnownIds): ParsedAddress {
  const place = parsePlace(path, known);
  const query = parseQuery(search, known);
  const carriesNode = place.page === "node" || place.page === "claim";
  const sel = carriesNode || place.page === "not-found" ? null : query.sel;
  // `/?sel=x` and `/node/x/` are one state, and have one address.
  const isHomeWithNode = place.page === "home" && sel !== null;
  const view: View = {
    ...HOME,
    ...query.values,
    place: isHomeWithNode ? { page: "node", id: sel } : place,
    sel: isHomeWithNode ? null : sel,
  };
  const hasCentre = view.place.page === "node" || view.sel !== null;
  return { view: hasCentre ? view : { ...view, focus: null }, faults: query.faults };
}

function decodePath(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path; // A stray "%": show it as it came.
  }
}

/** Reads `word` as an id of the graph, or `null`. */
function readId<S extends v.GenericSchema<string, string>>(
  schema: S,
  word: string,
  isKnown: (id: string) => boolean,
): v.InferOutput<S> | null {
  const result = v.safeParse(schema, word);
  return result.success && isKnown(word) ? result.output : null;
}

function parseRecordPlace(section: string, word: string, known: KnownIds): Place | null {
  switch (section) {
    case "node": {
      const id = readId(NodeIdSchema, word, known.isNode);
      return id && { page: "node", id };
    }
    case "claim": {
      const id = readId(ClaimIdSchema, word, known.isClaim);
      return id && { page: "claim", id };
    }
    case "source": {
      const id = readId(SourceIdSchema, word, known.isSource);
      return id && { page: "source", id };
    }
    default:
      return null;
  }
}

function parsePlace(path: string, known: KnownIds): Place {
  const decoded = decodePath(path);
  const words = decoded.replace(/(?:\/index\.html|\/)$/, "").split("/");
  const [, section = "", word = ""] = words;
  const notFound: Place = { page: "not-found", path: decoded };
  if (words.length <= 1) return { page: "home" };
  if (words.length === 2 && section === "about") return { page: "about" };
  return words.length === 3 ? (parseRecordPlace(section, word, known) ?? notFound) : notFound;
}

/** Path of a page from the site's root: `/node/ylb/`. */
export function formatPath(place: Place): string {
  switch (place.page) {
    case "home":
      return "/";
    case "about":
      return "/about/";
    case "not-found":
      return place.path.split("/").map(encodeURIComponent).join("/");
    case "node":
    case "claim":
    case "source":
      return `/${place.page}/${place.id}/`;
  }
}

/** The query of a view, "" or beginning with "?": defaults omitted, the contract's order, ids sorted. */
export function formatQuery(view: View): string {
  const pairs: [name: string, value: string | null][] = [
    ["sel", view.sel],
    ["view", view.display === DISPLAYS[0] ? null : view.display],
    ["mineral", joinList(view.minerals)],
    ["country", joinList(view.countries)],
    ["kind", view.kinds === null ? null : (joinList(view.kinds) ?? "none")],
    ["status", view.statuses === null ? null : (joinList(view.statuses) ?? "none")],
    ["as-of", view.asOf],
    ["focus", view.focus === null ? null : String(view.focus)],
    ["q", view.q === "" ? null : encodeURIComponent(view.q)],
  ];
  const given = pairs
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value}`);
  return given.length === 0 ? "" : `?${given.join("&")}`;
}

function joinList(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.toSorted().join(",");
}

/**
 * The address of a view on this site: equal views have equal addresses.
 *
 * @param base - Where the site lies, beginning and ending with "/".
 */
export function formatAddress(view: View, base: string): string {
  return `${base.replace(/\/$/, "")}${formatPath(view.place)}${formatQuery(view)}`;
}
