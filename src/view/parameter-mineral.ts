import type { NodeId } from "#schema/graph.ts";
import type { Parameter } from "./parameter.ts";
import { joinList, readIds } from "./parameter-values.ts";

/** Chosen minerals, sorted; none means no filter. */
export const MINERAL: Parameter<"mineral", { readonly minerals: readonly NodeId[] }> = {
  name: "mineral",
  defaults: { minerals: [] },
  filters: true,
  read: (reading) => ({ minerals: readIds(reading, reading.ids.isMineral) }),
  write: ({ minerals }) => joinList(minerals),
  within: ({ minerals }, isThere) => ({ minerals: minerals.filter(isThere) }),
  tell: ({ minerals }, teller) => teller.tellAnyOf(minerals),
};
