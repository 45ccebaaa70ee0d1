import type { Graph } from "#graph/graph.ts";
import type { Scope } from "#view/scopes.ts";
import { formatDate } from "./dates.ts";
import { formatCount } from "./messages.ts";
import { SCOPE_WORDS } from "./scope-words.ts";

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
