import type { Graph } from "#graph/graph.ts";
import type { View } from "#view/view.ts";
import { formatFiltersOrNone } from "#words/filters.ts";
import { formatOtherDates } from "#words/timebar.ts";
import type { Words } from "#words/words.ts";

/**
 * What limits the view beside the date in force, the other dates first since they change what the rest
 * means: "published by 2024 · China · potassium"; "" for nothing.
 */
export function formatReaderFilters(words: Words, graph: Graph, view: View): string {
  const others = { ...view, asOf: null, knownBy: null, since: null };
  const parts = [formatOtherDates(words, view), formatFiltersOrNone(words, graph, others) ?? ""];
  return parts.filter((part) => part !== "").join(" · ");
}
