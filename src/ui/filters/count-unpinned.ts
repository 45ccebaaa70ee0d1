import { countFacets, type FacetCounts } from "#graph/counts.ts";
import type { FacetIndex } from "#graph/facets.ts";
import type { GraphFilter } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";

const last = new WeakMap<Graph, { readonly key: string; readonly counts: FacetCounts }>();

/**
 * The counts without what a page pins, which is in them once scripts have taken over. So thousands of
 * prerendered pages of one graph and one filter share them.
 */
export function countUnpinned(graph: Graph, facets: FacetIndex, filter: GraphFilter): FacetCounts {
  const { minerals, countries, match, kinds, statuses, quiet, asOf, expanded } = filter;
  const sets = [minerals, countries, kinds, statuses, expanded].map((set) => [...set].join());
  const key = [...sets, match, String(quiet), asOf ?? ""].join(" ");
  const known = last.get(graph);
  if (known?.key === key) return known.counts;
  const free = { ...filter, pinned: [], pinnedRelation: null, around: null, hops: null };
  const counts = countFacets(graph, facets, free);
  last.set(graph, { key, counts });
  return counts;
}
