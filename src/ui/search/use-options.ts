import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { Graph } from "#graph/graph.ts";
import { useWords } from "#ui/shared/use-words.ts";
import type { Words } from "#words/words.ts";
import { SEARCH, type SearchModule } from "./late-search.ts";
import { NO_OPTIONS, type SearchOptions } from "./option-list.ts";
import type { Present, ReadySearch } from "./search-options.ts";

/** How far the search itself has come: its code is loaded when it is first needed. */
export type SearchState = "idle" | "loading" | "ready" | "failed";

export interface Options {
  readonly options: SearchOptions;
  /** The search's code, once it has been loaded. */
  readonly module: SearchModule | null;
  readonly state: SearchState;
  /** Loads the search and builds the index ahead of need, in tasks of their own. */
  readonly prepare: () => void;
}

/**
 * The options for a text, none for an empty one or until the search has been loaded. The index is
 * built when it is first needed and kept for as long as the graph is the same.
 *
 * @param text - As it is typed; what was typed while the search was loading is answered then.
 * @param present - See `listOptions`.
 */
export function useOptions(graph: Graph, text: string, present: Present | null = null): Options {
  const words = useWords();
  const { module, state, load } = useSearchModule(words);
  const kept = useRef<ReadySearch>(null);
  const readSearch = useCallback(
    ({ createReadySearch }: SearchModule) => {
      if (kept.current?.graph !== graph) kept.current = createReadySearch(graph);
      return kept.current;
    },
    [graph],
  );
  const prepare = useCallback(() => {
    load().then((loaded) => {
      if (loaded === null) return;
      setTimeout(() => {
        const { index } = readSearch(loaded);
        setTimeout(index.readStatements, 0);
      }, 0);
    }, reportError);
  }, [load, readSearch]);
  // Another text asks again for what could not be loaded.
  useEffect(() => {
    if (text !== "" && module === null) void load();
  }, [text, module, load]);
  const options = useMemo(
    () =>
      text === "" || module === null
        ? NO_OPTIONS
        : module.listOptions(words, readSearch(module), text, present),
    [words, readSearch, module, text, present],
  );
  return { options, module, state, prepare };
}

/** The code of the search, once somebody asks for it. */
function useSearchModule(words: Words) {
  const [module, setModule] = useState<SearchModule | null>(null);
  const [state, setState] = useState<SearchState>("idle");
  const load = useCallback(async (): Promise<SearchModule | null> => {
    setState((before) => (before === "ready" ? before : "loading"));
    const loaded = await SEARCH.load(words);
    setModule(loaded);
    setState(loaded === null ? "failed" : "ready");
    return loaded;
  }, [words]);
  return { module, state, load };
}
