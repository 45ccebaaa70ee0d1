import type { Graph } from "#graph/graph.ts";
import type { Scope } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { formatCount } from "./messages.ts";

/** How much of the graph, as the switch between them names it. */
export const SCOPE_LABELS: Readonly<Record<Scope, string>> = {
  article: "Article",
  world: "World",
};

/** What each scope has, for who wonders. */
export const SCOPE_MEANINGS: Readonly<Record<Scope, string>> = {
  article: "What the founding article says",
  world: "All records",
};

/** How much there is in a scope, and how far its dates reach: "29 claims from 1 source, to 10 Jul 2023". */
export function formatSize(scope: Scope, graph: Graph): string {
  const claims = formatCount(graph.claims.size, "claim");
  const sources = formatCount(graph.sources.size, "source");
  const newest = graph.newest === null ? "" : `, to ${formatDate(graph.newest)}`;
  return `${SCOPE_LABELS[scope]}: ${claims} from ${sources}${newest}`;
}

/** Said while the graph of another scope is on its way. */
export const LOADING_LABELS: Readonly<Record<Scope, string>> = {
  article: "Loading the article’s graph…",
  world: "Loading the world’s graph…",
};

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
