import type { Graph } from "#graph/graph.ts";
import type { View } from "#view/view.ts";
import { listToldFilters } from "./parameter-teller.ts";

/** Said where no filter is set. */
export const NOTHING_FILTERED = "Nothing is filtered";

/** What the filters say, in words: "China · potassium · as of 2022"; where none is set, so. */
export function formatFilters(graph: Graph, view: View): string {
  const told = listToldFilters(graph, view, "screen").map(({ text }) => text);
  return told.length === 0 ? NOTHING_FILTERED : told.join(" · ");
}
