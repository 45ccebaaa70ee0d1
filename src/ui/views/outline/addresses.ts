import type { ClaimId, NodeId, SourceId } from "#schema/graph.ts";
import { formatPath, formatQuery } from "#view/address.ts";
import type { RecordPlace } from "#view/place.ts";
import { findPagesBase, type Site, withBase } from "#view/site.ts";
import { withPlace, withWholePage } from "#view/transitions.ts";
import type { View } from "#view/view.ts";

/** Writes the addresses of the outline's links. */
export interface OutlineAddresses {
  readonly toNode: (id: NodeId) => string;
  readonly toClaim: (id: ClaimId) => string;
  readonly toSource: (id: SourceId) => string;
}

/**
 * Addresses that keep the filters of a view; of whole pages on the embed page too. For thousands of links the query is written few times:
 * it depends on whether the page can be the centre of a neighbourhood, and whether the site begins with it.
 */
export function createOutlineAddresses(view: View, site: Site): OutlineAddresses {
  const from = view.place.page === "embed" ? withWholePage(view) : view;
  const queries = new Map<string, string>();
  const write = (place: RecordPlace, isAtStart: boolean): string => {
    const key = `${place.page} ${isAtStart}`;
    let query = queries.get(key);
    if (query === undefined) {
      query = formatQuery(withPlace(from, place), site);
      queries.set(key, query);
    }
    return `${withBase(findPagesBase(site), formatPath(place))}${query}`;
  };
  const { nodes, claims, sources } = site.start;
  return {
    toNode: (id) => write({ page: "node", id }, nodes.has(id)),
    toClaim: (id) => write({ page: "claim", id }, claims.has(id)),
    toSource: (id) => write({ page: "source", id }, sources.has(id)),
  };
}
