import type { Graph } from "#graph/graph.ts";
import { type GraphRequest, OtherVersionError } from "#sources/graph-source.ts";
import { loadGraph } from "#sources/load-graph.ts";
import { reloadOnce } from "./reload-once.ts";

/**
 * Loads the graph of a scope. One of another version than the page is not shown: the page is loaded
 * anew, once, and where that does not help it is an error.
 *
 * @param signal - Ends the attempt early.
 * @throws {LoadError} When it cannot be had.
 */
export async function loadPageGraph(request: GraphRequest, signal?: AbortSignal): Promise<Graph> {
  try {
    return await loadGraph(request, signal);
  } catch (error) {
    // Nothing more is to be said on a page that is about to go.
    if (error instanceof OtherVersionError && (await reloadOnce())) await new Promise(() => {});
    throw error;
  }
}
