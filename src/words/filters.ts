import type { Graph } from "#graph/graph.ts";
import type { View } from "#view/view.ts";
import { fill } from "./fill.ts";
import { formatSome, listToldFilters, type Manner, readVocabulary } from "./parameter-teller.ts";
import { findParameterText } from "./parameter-text.ts";
import type { Words } from "./words.ts";

/** What the filters say, in words: "China · potassium · as of 2022"; where none is set, so. */
export function formatFilters(words: Words, graph: Graph, view: View): string {
  return formatFiltersOrNone(words, graph, view) ?? words.text.limits.none;
}

/** As {@link formatFilters}; `null` where none is set. */
export function formatFiltersOrNone(words: Words, graph: Graph, view: View): string | null {
  const told = listToldFilters(words, graph, view, ON_SCREEN).map(({ text }) => text);
  return told.length === 0 ? null : told.join(" · ");
}

const put: Manner["put"] = (words, name, value) => {
  const { told } = findParameterText(words, name);
  return told === undefined ? value : fill(told, { value });
};

const ON_SCREEN: Manner = {
  put,
  /** Nothing of what shows of itself. */
  tellWords: (words, name, { chosen }) => {
    if (chosen === null) return "";
    const { nameOf, unit, none } = readVocabulary(words, name);
    if (chosen.length === 0) return none;
    return put(words, name, formatSome(words, chosen.map(nameOf), unit));
  },
};
