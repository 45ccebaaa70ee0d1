import { useCallback, useMemo, useRef } from "react";
import type { Graph } from "#graph/graph.ts";
import { buildSearchIndex, type SearchIndex } from "#search/search-index.ts";
import { listOptions, NO_OPTIONS, type SearchOptions } from "./search-options.ts";

/**
 * The options for a text, none for an empty one. The index is built when it is first needed and kept
 * for as long as the graph is the same: most visits search for nothing.
 *
 * @returns The options, and a function that builds the index ahead of need, in a task of its own.
 */
export function useOptions(graph: Graph, text: string): readonly [SearchOptions, () => void] {
  const kept = useRef<{ readonly graph: Graph; readonly index: SearchIndex }>(null);
  const readIndex = useCallback(() => {
    if (kept.current?.graph !== graph) kept.current = { graph, index: buildSearchIndex(graph) };
    return kept.current.index;
  }, [graph]);
  const prepare = useCallback(() => {
    setTimeout(readIndex, 0);
  }, [readIndex]);
  const options = useMemo(
    () => (text === "" ? NO_OPTIONS : listOptions(graph, readIndex(), text)),
    [graph, readIndex, text],
  );
  return [options, prepare];
}
