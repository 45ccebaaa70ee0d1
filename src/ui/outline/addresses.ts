import type { ClaimId, NodeId, SourceId } from "#schema/graph.ts";
import { formatPath, formatQuery, type KnownIds, parseAddress } from "#view/address.ts";
import type { View } from "#view/view.ts";

/** Writes the addresses of the outline's links. */
export interface OutlineAddresses {
  readonly toNode: (id: NodeId) => string;
  readonly toClaim: (id: ClaimId) => string;
  readonly toSource: (id: SourceId) => string;
}

/** Addresses that keep the filters of a view. The query is written once for thousands of links. */
export function createOutlineAddresses(view: View, base: string): OutlineAddresses {
  const root = base.replace(/\/$/, "");
  const atNode = formatQuery({ ...view, sel: null });
  // Only a node can be the centre of a neighbourhood.
  const elsewhere = formatQuery({ ...view, sel: null, focus: null });
  return {
    toNode: (id) => `${root}${formatPath({ page: "node", id })}${atNode}`,
    toClaim: (id) => `${root}${formatPath({ page: "claim", id })}${elsewhere}`,
    toSource: (id) => `${root}${formatPath({ page: "source", id })}${elsewhere}`,
  };
}

/**
 * The view that a link's address on this site says.
 *
 * @param href - A whole address.
 * @param origin - Where the page stands: `https://example.org`.
 * @param base - Where the site lies on it, beginning and ending with "/".
 * @returns `null` for an address elsewhere: that is for the browser to follow.
 */
export function parseOwnAddress(
  href: string,
  origin: string,
  base: string,
  known: KnownIds,
): View | null {
  const url = new URL(href);
  if (url.origin !== origin || !url.pathname.startsWith(base)) return null;
  return parseAddress(url.pathname.slice(base.length - 1), url.search, known).view;
}
