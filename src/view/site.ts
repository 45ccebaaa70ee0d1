import type { Scope, View } from "./view.ts";

/** What an address depends on beside the view: where the site lies and what the article has. */
export interface Site {
  /** Begins and ends with "/". */
  readonly base: string;
  /** Ids that are in the founding article's graph. */
  readonly article: {
    readonly nodes: ReadonlySet<string>;
    readonly claims: ReadonlySet<string>;
    readonly sources: ReadonlySet<string>;
  };
}

/** Where each scope's compiled graph is published, below the site's base. */
export const GRAPH_FILES: Readonly<Record<Scope, string>> = {
  article: "data/article/graph.json",
  world: "data/graph.json",
};

/** The service worker, below the site's base: the build writes it there and the page starts it. */
export const WORKER_FILE = "service-worker.js";

/** The address of a page or file on its host: `/node/ylb/` is `/salar/node/ylb/` below "/salar/". */
export function withBase(base: string, path: string): string {
  return `${base}${path.replace(/^\//, "")}`;
}

/** A host's path from the site's root, "/" for the root itself; `null` where it lies outside the site. */
export function withoutBase(base: string, path: string): string | null {
  if (`${path}/` === base) return "/";
  return path.startsWith(base) ? path.slice(base.length - 1) : null;
}

type Named = Pick<View, "place" | "from" | "to" | "sel">;

/**
 * The scope a place has unless its address names one: the article's where all that it names is in the
 * article, else the world's.
 */
export function findHomeScope({ place, from, to, sel }: Named, { article }: Site): Scope {
  const named = [from, to, sel].filter((id) => id !== null);
  const isAllThere = named.every((id) => article.nodes.has(id));
  return isAllThere && isPlaceInArticle(place, article) ? "article" : "world";
}

function isPlaceInArticle(place: View["place"], article: Site["article"]): boolean {
  switch (place.page) {
    case "node":
      return article.nodes.has(place.id);
    case "claim":
      return article.claims.has(place.id);
    case "source":
      return article.sources.has(place.id);
    case "embed":
      return place.claim === null || article.claims.has(place.claim);
    case "home":
    case "path":
    case "about":
    case "not-found":
      return true;
  }
}
