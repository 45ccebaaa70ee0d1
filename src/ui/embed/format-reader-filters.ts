import type { Graph } from "#graph/graph.ts";
import { countFilters } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { formatFilters } from "#words/filters.ts";
import { formatOtherDates } from "#words/timebar.ts";

/**
 * What limits the view beside the date in force, the other dates first since they change what the rest
 * means: "published by 2024 · China · potassium"; "" for nothing.
 */
export function formatReaderFilters(graph: Graph, view: View): string {
  const others = { ...view, asOf: null, knownBy: null, since: null };
  const parts = [
    formatOtherDates(view),
    countFilters(others) === 0 ? "" : formatFilters(graph, others),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}
