import * as v from "valibot";
import type { Story } from "#schema/graph.ts";
import { ClaimIdSchema, NodeIdSchema, SourceIdSchema, StoryIdSchema } from "#schema/ids.ts";
import type { PartialDate } from "#schema/partial-date.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { parseQuery, READER } from "./query.ts";
import { findHomeScope, type Site, withBase } from "./site.ts";
import { findStoryStep } from "./story-step.ts";
import { withStory } from "./transitions.ts";
import { type Display, HOME, type Place, type Scope, type View } from "./view.ts";

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
  /**
   * The scope whose graph is needed before the address can be read for sure: the one it asks for, or
   * the world where it names what the article does not have. Load it and read again.
   */
  readonly missing: Scope | null;
}

/** What is asked of a graph while an address is read: does it have this id, in this role? */
export interface KnownIds {
  readonly isNode: (id: string) => boolean;
  readonly isMineral: (id: string) => boolean;
  readonly isCountry: (id: string) => boolean;
  readonly isClaim: (id: string) => boolean;
  readonly isSource: (id: string) => boolean;
  /** The newest date in the data: the default, so an address that names it has set no date. */
  readonly newest?: PartialDate | null;
}

/** The graphs at hand while an address is read; `null` for one that has not been loaded. */
export interface KnownScopes extends Readonly<Record<Scope, KnownIds | null>> {
  readonly site: Site;
  /** Ids of the equal views, that of `HOME` among them. */
  readonly views: readonly Display[];
  readonly stories: readonly Story[];
}

/**
 * Reads an address (contract §2).
 *
 * @param path - Path from the site's root (base removed), percent-encoded as in `location.pathname`.
 * @param search - Query with or without "?".
 * @returns The view, and whatever was left out of it. Never throws.
 */
export function parseAddress(path: string, search: string, known: KnownScopes): ParsedAddress {
  const decoded = decodePath(path);
  const story = parseStory(decoded, search, known);
  if (story !== null) return story;
  const place = parsePlace(decoded, known);
  const query = parseQuery(search, { known, place });
  const view: View = { ...HOME, ...query.values, place: query.place };
  const hasCentre = view.place.page === "node" || view.sel !== null;
  const isUnsure = place.page === "not-found" && known.world === null && isRecordPath(decoded);
  return {
    view: hasCentre ? view : { ...view, focus: null },
    faults: query.faults,
    missing: isUnsure ? "world" : query.missing,
  };
}

/** Path and query of an address from the site's root, such as a story step's. */
export function splitAddress(address: string): readonly [path: string, search: string] {
  const at = address.indexOf("?");
  return at === -1 ? [address, ""] : [address.slice(0, at), address.slice(at)];
}

/** Parameters that make another view of a step's; `view`, `q` and `ui` only say how it is told. */
const CHANGING: ReadonlySet<string> = new Set([
  ...["from", "to", "sel", "scope", "mineral", "country", "kind", "status"],
  ...["as-of", "known-by", "since", "focus", "expand"],
]);

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
  const parsed = parseAddress(place, params.toString(), { ...known, stories: [] });
  const isChanged = [...given.keys()].some((name) => CHANGING.has(name));
  return isChanged ? parsed : { ...parsed, view: withStory(parsed.view, id, Number(number)) };
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

function isKnownAs(role: "isNode" | "isClaim" | "isSource", { article, world }: KnownScopes) {
  return (id: string): boolean => (world?.[role](id) ?? false) || (article?.[role](id) ?? false);
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

/** Whether a path could be a record's page, as far as its shape tells. */
function isRecordPath(path: string): boolean {
  const [, section = "", word = "", ...more] = splitPath(path);
  return /^(?:node|claim|source)$/.test(section) && word !== "" && more.length === 0;
}

function parsePlace(path: string, known: KnownScopes): Place {
  const words = splitPath(path);
  const [, section = "", word = ""] = words;
  const notFound: Place = { page: "not-found", path };
  if (words.length <= 1) return { page: "home" };
  if (words.length === 2 && section === "about") return { page: "about" };
  if (words.length === 2 && section === "path") return { page: "path" };
  if (words.length === 2 && section === "embed") return { page: "embed", claim: null };
  return words.length === 3 ? (parseRecordPlace(section, word, known) ?? notFound) : notFound;
}

/** Path of a page from the site's root: `/node/ylb/`. */
export function formatPath(place: Place): string {
  switch (place.page) {
    case "home":
      return "/";
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
export function formatViewPath({ story, place }: View): string {
  return story === null ? formatPath(place) : `/story/${story.id}/${story.step}/`;
}

/** The query of a view, "" or beginning with "?": defaults omitted, the contract's order, ids sorted. */
export function formatQuery(view: View, site: Site): string {
  const pairs = view.story === null ? listPairs(view, site) : listStoryPairs(view);
  const given = pairs
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `${name}=${value}`);
  return given.length === 0 ? "" : `?${given.join("&")}`;
}

type Pair = readonly [name: string, value: string | null];

const formatDisplay = ({ display }: View): Pair => [
  "view",
  display === HOME.display ? null : display,
];
const formatText = ({ q }: View): Pair => ["q", q === "" ? null : encodeURIComponent(q)];
const formatUi = ({ reader }: View): Pair => ["ui", reader ? READER : null];

function listStoryPairs(view: View): readonly Pair[] {
  return [formatDisplay(view), formatText(view), formatUi(view)];
}

function listPairs(view: View, site: Site): readonly Pair[] {
  return [
    ["from", view.from],
    ["to", view.to],
    ["sel", view.place.page === "embed" ? (view.place.claim ?? view.sel) : view.sel],
    ["scope", view.scope === findHomeScope(view, site) ? null : view.scope],
    formatDisplay(view),
    ["mineral", joinList(view.minerals)],
    ["country", joinList(view.countries)],
    ["kind", formatKinds(view)],
    ["status", view.statuses === null ? null : (joinList(view.statuses) ?? "none")],
    ["as-of", view.asOf],
    ["known-by", view.knownBy],
    ["since", view.since],
    ["focus", view.focus === null ? null : String(view.focus)],
    ["expand", joinList(view.expand)],
    formatText(view),
    formatUi(view),
  ];
}

function formatKinds({ kinds }: View): string | null {
  if (kinds === null) return null;
  return kinds.length === NODE_TYPES.length ? "all" : (joinList(kinds) ?? "none");
}

function joinList(ids: readonly string[]): string | null {
  return ids.length === 0 ? null : ids.toSorted().join(",");
}

/** The address of a view on this site: equal views have equal addresses. */
export function formatAddress(view: View, site: Site): string {
  return `${withBase(site.base, formatViewPath(view))}${formatQuery(view, site)}`;
}
