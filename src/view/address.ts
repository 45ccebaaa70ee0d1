import * as v from "valibot";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema, StoryIdSchema } from "#schema/ids.ts";
import type { AddressFault } from "./faults.ts";
import type { KnownScopes } from "./known.ts";
import type { Place } from "./place.ts";
import { leavesStory, listPairs, parseQuery } from "./query.ts";
import { readRepaired } from "./repair.ts";
import { findScopeOfPage, findScopePage, SCOPES, type Scope, WHOLE } from "./scopes.ts";
import { findPagesBase, type Site, withBase } from "./site.ts";
import { findStoryStep } from "./story-step.ts";
import { withStory } from "./transitions.ts";
import { HOME, type View } from "./view.ts";

export interface ParsedAddress {
  readonly view: View;
  readonly faults: readonly AddressFault[];
  /**
   * The scope whose graph is needed before the address can be read for sure: the one it asks for, or
   * all records where it names what the graphs at hand do not have. Load it and read again.
   */
  readonly missing: Scope | null;
}

/**
 * Reads an address (contract §2), repaired where it cannot be followed as it came and one reading is
 * certain (`repair.ts`).
 *
 * @param path - Path from the site's root (base removed), percent-encoded as in `location.pathname`.
 * @param search - Query with or without "?".
 * @returns The view, and whatever was left out of it. Never throws.
 */
export function parseAddress(path: string, search: string, known: KnownScopes): ParsedAddress {
  return readRepaired(decodePath(path), search, (decoded, query) =>
    readAddress(decoded, query, known),
  );
}

/** Reads a decoded path and a query as they stand. */
function readAddress(decoded: string, search: string, known: KnownScopes): ParsedAddress {
  const story = parseStory(decoded, search, known);
  if (story !== null) return story;
  const page = findScopeOfPage(toPagePath(decoded));
  const place: Place = page === null ? parsePlace(decoded, known) : { page: "home" };
  const query = parseQuery(search, { known, place, page });
  const isWholeKnown = known.graphs[WHOLE] !== undefined;
  const isUnsure = place.page === "not-found" && !isWholeKnown && isRecordPath(decoded);
  return {
    view: { ...HOME, ...query.values },
    faults: query.faults,
    missing: query.missing ?? (isUnsure ? WHOLE : null),
  };
}

/** Path and query of an address from the site's root, such as a story step's. */
export function splitAddress(address: string): readonly [path: string, search: string] {
  const at = address.indexOf("?");
  return at === -1 ? [address, ""] : [address.slice(0, at), address.slice(at)];
}

/**
 * `/story/<id>/<step>/`: the view of the step's own address. A query changes that view as it would any
 * other, and so leaves the story, unless it only says how the step is told.
 */
function parseStory(path: string, search: string, known: KnownScopes): ParsedAddress | null {
  const [, section, word = "", number = "", ...more] = splitPath(path);
  if (section !== "story" || more.length > 0) return null;
  const id = readId(StoryIdSchema, word, (text) => known.stories.some((one) => one.id === text));
  if (id === null || !/^[1-9]\d*$/.test(number)) return null;
  const told = findStoryStep(known.stories, { id, step: Number(number) });
  if (told === null) return null;
  const [place, own] = splitAddress(told.step.address);
  const params = new URLSearchParams(own);
  const given = new URLSearchParams(search);
  for (const name of given.keys()) params.set(name, given.get(name) ?? "");
  // A step is an address of a place: a story that told of another would have no end.
  const parsed = readAddress(place, params.toString(), { ...known, stories: [] });
  return leavesStory(given)
    ? parsed
    : { ...parsed, view: withStory(parsed.view, id, Number(number)) };
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

function isKnownAs(role: "isNode" | "isClaim" | "isSource", { graphs }: KnownScopes) {
  return (id: string): boolean => SCOPES.some((scope) => graphs[scope]?.[role](id) ?? false);
}

function parseRecordPlace(section: string, word: string, known: KnownScopes): Place | null {
  switch (section) {
    case "node": {
      const id = readId(NodeIdSchema, word, isKnownAs("isNode", known));
      return id && { page: "node", id };
    }
    case "claim": {
      const id = readId(ClaimIdSchema, word, isKnownAs("isClaim", known));
      return id && { page: "claim", id };
    }
    case "source": {
      const id = readId(SourceIdSchema, word, isKnownAs("isSource", known));
      return id && { page: "source", id };
    }
    default:
      return null;
  }
}

const splitPath = (path: string): readonly string[] =>
  path.replace(/(?:\/index\.html|\/)$/, "").split("/");

/** A path as it is written: with a slash at the end, and no file's name. */
const toPagePath = (path: string): string => `${splitPath(path).join("/")}/`;

/** Whether a path could be a record's page, as far as its shape tells. */
function isRecordPath(path: string): boolean {
  const [, section = "", word = "", ...more] = splitPath(path);
  return /^(?:node|claim|source)$/.test(section) && word !== "" && more.length === 0;
}

function parsePlace(path: string, known: KnownScopes): Place {
  const words = splitPath(path);
  const [, section = "", word = ""] = words;
  const notFound: Place = { page: "not-found", path };
  if (words.length === 2 && section === "about") return { page: "about" };
  if (words.length === 2 && section === "path") return { page: "path" };
  if (words.length === 2 && section === "embed") return { page: "embed", claim: null };
  return words.length === 3 ? (parseRecordPlace(section, word, known) ?? notFound) : notFound;
}

/** Path of a page from the site's root: `/node/ylb/`. That of a whole graph depends on the scope. */
export function formatPath(place: Exclude<Place, { readonly page: "home" }>): string {
  switch (place.page) {
    case "about":
    case "path":
    case "embed":
      return `/${place.page}/`;
    case "not-found":
      return place.path.split("/").map(encodeURIComponent).join("/");
    case "node":
    case "claim":
    case "source":
      return `/${place.page}/${place.id}/`;
  }
}

/** Path of a view from the site's root: its story step's, else its place's. */
export function formatViewPath({
  story,
  place,
  scope,
}: Pick<View, "story" | "place" | "scope">): string {
  if (story !== null) return `/story/${story.id}/${story.step}/`;
  return place.page === "home" ? findScopePage(scope) : formatPath(place);
}

/** The query of a view, "" or beginning with "?": defaults omitted, the contract's order, ids sorted. */
export function formatQuery(view: View, site: Site): string {
  const given = listPairs(view, site).map(([name, value]) => `${name}=${value}`);
  return given.length === 0 ? "" : `?${given.join("&")}`;
}

/** The address of a view on this site: equal views have equal addresses. */
export function formatAddress(view: View, site: Site): string {
  return `${withBase(findPagesBase(site), formatViewPath(view))}${formatQuery(view, site)}`;
}
