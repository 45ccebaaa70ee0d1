import type { Graph } from "#graph/graph.ts";
import { type Scope, START } from "#view/scopes.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** How much there is in a scope, and how far its dates reach: "29 claims from 1 source, to 10 Jul 2023". */
export function formatSize(words: Words, scope: Scope, graph: Graph): string {
  const { counts, scopes, size } = words.text;
  const values = {
    scope: scopes[scope].name,
    claims: words.count(counts.claims, graph.claims.size),
    sources: words.count(counts.sources, graph.sources.size),
  };
  return graph.newest === null
    ? fill(size.undated, values)
    : fill(size.dated, { ...values, date: formatDate(words, graph.newest) });
}

/** Said while the graph of another scope is on its way. */
export function formatLoading({ text }: Words, scope: Scope): string {
  return fill(text.loading.scope, { graph: text.scopes[scope].graph });
}

/** What the reader sees where a scope's graph could not be had. */
export type ScopeFault =
  /** The view was chosen, and stays what it was. */
  | "choice"
  /** The address could not be read: another page than it names. */
  | "address"
  /** The record that the address names, as the site begins with it. */
  | "record";

/**
 * Said where the graph of a scope could not be had.
 *
 * @param why - A sentence.
 * @param isOffline - Whether there is no connection.
 */
export function formatScopeFault(
  words: Words,
  scope: Scope,
  { fault, why, isOffline }: { fault: ScopeFault; why: string; isOffline: boolean },
): string {
  const { scopeFaults, scopes } = words.text;
  const { graph, whole } = scopes[scope];
  const named = fault === "choice" ? words.capital(graph) : graph;
  const text = fill(scopeFaults[fault], { graph: named, part: scopes[START].whole, why });
  return isOffline ? `${text} ${fill(scopeFaults.offline, { whole })}` : text;
}
