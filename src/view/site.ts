import { isRecordPlace, type Named } from "./place.ts";
import { type Scope, START, WHOLE } from "./scopes.ts";

/** What an address depends on beside the view: where the site lies and what it begins with. */
export interface Site {
  /** Begins and ends with "/". */
  readonly base: string;
  /** Where the pages of this site's language stand, below the base: "", as when left out, or "es/". */
  readonly prefix?: string;
  /** Ids that are in the graph the site begins with, the founding article's. */
  readonly start: {
    readonly nodes: ReadonlySet<string>;
    readonly claims: ReadonlySet<string>;
    readonly sources: ReadonlySet<string>;
  };
}

/** The service worker, below the site's base: the build writes it there and the page starts it. */
export const WORKER_FILE = "service-worker.js";

/**
 * What the paths of pages stand below: the base with the language's prefix. Data and pictures, which
 * have no language, stand below the base itself.
 */
export function findPagesBase({ base, prefix = "" }: Pick<Site, "base" | "prefix">): string {
  return `${base}${prefix}`;
}

/** The address of a page or file on its host: `/node/ylb/` is `/salar/node/ylb/` below "/salar/". */
export function withBase(base: string, path: string): string {
  return `${base}${path.replace(/^\//, "")}`;
}

/** A host's path from the site's root, "/" for the root itself; `null` where it lies outside the site. */
export function withoutBase(base: string, path: string): string | null {
  if (`${path}/` === base) return "/";
  return path.startsWith(base) ? path.slice(base.length - 1) : null;
}

/** Whether a graph has a record, of the kind its page is called by. */
export type Has = (kind: "node" | "claim" | "source", id: string) => boolean;

/** What a scope is known to have without its graph: of all records all, of others than these nothing. */
export function toHas(scope: Scope, { start }: Site): Has {
  if (scope === WHOLE) return () => true;
  if (scope !== START) return () => false;
  const ids = { node: start.nodes, claim: start.claims, source: start.sources };
  return (kind, id) => ids[kind].has(id);
}

/**
 * The scope an address has unless it names one. A scope's own page has that scope, and a record's page
 * all records, so that it tells all that is known. Any other has what the site begins with. Where that
 * does not have all that is named, it is all records.
 *
 * @param page - The scope whose own page the path is, if it is one; with `sel=` the place is a node's.
 */
export function findHomeScope(named: Named, site: Site, page: Scope | null = null): Scope {
  const home = page ?? (isRecordPlace(named.place) ? WHOLE : START);
  return hasAll(named, toHas(home, site)) ? home : WHOLE;
}

/** Whether a graph has all that an address names. */
export function hasAll({ place, from, to, sel }: Named, has: Has): boolean {
  const nodes = [from, to, sel].filter((id) => id !== null);
  return nodes.every((id) => has("node", id)) && hasPlace(place, has);
}

function hasPlace(place: Named["place"], has: Has): boolean {
  switch (place.page) {
    case "node":
    case "claim":
    case "source":
      return has(place.page, place.id);
    case "embed":
      return place.claim === null || has("claim", place.claim);
    case "home":
    case "path":
    case "about":
    case "not-found":
      return true;
  }
}
