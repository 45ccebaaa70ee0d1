import type { Graph } from "#graph/graph.ts";
import { findDataset } from "#view/scopes.ts";
import type { GraphRequest } from "./graph-source.ts";
import { SOURCES } from "./sources.ts";

/**
 * Loads the graph of a scope from where its dataset says it is.
 *
 * @throws {LoadError} See `GraphSource`.
 */
export function loadGraph(request: GraphRequest, signal?: AbortSignal): Promise<Graph> {
  return SOURCES[findDataset(request.scope).from].load(request, signal);
}
