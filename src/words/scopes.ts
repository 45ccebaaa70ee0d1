import type { Graph } from "#graph/graph.ts";
import type { Scope } from "#view/scopes.ts";
import { formatDate } from "./dates.ts";
import { formatCount } from "./messages.ts";

/** How a dataset is spoken of. */
interface ScopeWords {
  /** As the switch between them names it. */
  readonly label: string;
  /** What it has, for who wonders. */
  readonly meaning: string;
  /** The name of its own page. */
  readonly title: string;
  /** What it is of, within a sentence. */
  readonly name: string;
  /** Its graph, within a sentence. */
  readonly graph: string;
  /** Said while its graph is on its way. */
  readonly loading: string;
}

export const SCOPE_WORDS: Readonly<Record<Scope, ScopeWords>> = {
  article: {
    label: "Article",
    meaning: "What the founding article says",
    title: "Bolivia, Russia and the lithium of the salt flats",
    name: "the article",
    graph: "the article’s graph",
    loading: "Loading the article’s graph…",
  },
  world: {
    label: "World",
    meaning: "All records",
    title: "The world’s lithium brines",
    name: "the world",
    graph: "the world’s graph",
    loading: "Loading the world’s graph…",
  },
};

/** With a capital: "The article’s graph". */
export function startSentence(text: string): string {
  return `${text.slice(0, 1).toUpperCase()}${text.slice(1)}`;
}

/** How much there is in a scope, and how far its dates reach: "29 claims from 1 source, to 10 Jul 2023". */
export function formatSize(scope: Scope, graph: Graph): string {
  const claims = formatCount(graph.claims.size, "claim");
  const sources = formatCount(graph.sources.size, "source");
  const newest = graph.newest === null ? "" : `, to ${formatDate(graph.newest)}`;
  return `${SCOPE_WORDS[scope].label}: ${claims} from ${sources}${newest}`;
}

/** Offers to look for a text in all records. */
export function formatWorldSearch(text: string): string {
  return `Search the world graph for “${text}”`;
}

/** The question that the path page answers. */
export function formatLinkQuestion(from: string, to: string): string {
  return `How is ${from} linked to ${to}?`;
}

/** Said while the search is not ready yet, and when it could not be had. */
export const SEARCH_LOADING = "Getting the search ready…";
export const SEARCH_FAILED = "The search could not be loaded. Type on to try again.";
