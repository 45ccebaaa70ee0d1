import type { Graph } from "#graph/graph.ts";
import type { View } from "#view/view.ts";
import { findParameterWords } from "./find-parameter-words.ts";
import { formatSome, listToldFilters, type Manner } from "./parameter-teller.ts";

/** Said where no filter is set. */
export const NOTHING_FILTERED = "Nothing is filtered";

/** What the filters say, in words: "China · potassium · as of 2022"; where none is set, so. */
export function formatFilters(graph: Graph, view: View): string {
  const told = listToldFilters(graph, view, ON_SCREEN).map(({ text }) => text);
  return told.length === 0 ? NOTHING_FILTERED : told.join(" · ");
}

const put: Manner["put"] = (name, value) => findParameterWords(name).told?.(value) ?? value;

const ON_SCREEN: Manner = {
  put,
  /** Nothing of what shows of itself. */
  tellWords: (name, { chosen }) => {
    const { words } = findParameterWords(name);
    if (chosen === null || words === undefined) return "";
    if (chosen.length === 0) return words.none;
    return put(name, formatSome(chosen.map(words.nameOf), words.unit));
  },
};
