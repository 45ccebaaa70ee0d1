import type { NodeId } from "#schema/graph.ts";
import type { Parameter } from "./parameter.ts";
import { joinList, readIds } from "./parameter-values.ts";

/** Nodes whose neighbours show although their kinds are off; sorted. */
export const EXPAND: Parameter<"expand", { readonly expand: readonly NodeId[] }> = {
  name: "expand",
  isList: true,
  defaults: { expand: [] },
  filters: true,
  read: (reading) => ({ expand: readIds(reading, reading.ids.isNode) }),
  write: ({ expand }) => joinList(expand),
  within: ({ expand }, isThere) => ({ expand: expand.filter(isThere) }),
  tell: ({ expand }, teller) => teller.tellAllOf(expand),
};
