import type { ClaimId, NodeId, SourceId } from "#schema/graph.ts";
import { formatPath, formatQuery } from "#view/address.ts";
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
