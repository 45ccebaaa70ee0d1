import type { NodeId } from "#schema/graph.ts";
import type { Match, Parameter } from "./parameter.ts";
import { joinList, readIds } from "./parameter-values.ts";

/** Chosen minerals, sorted; none means no filter. */
export const MINERAL: Parameter<
  "mineral",
  { readonly minerals: readonly NodeId[] },
  { readonly match: Match }
> = {
  name: "mineral",
  isList: true,
  defaults: { minerals: [] },
  filters: true,
  read: (reading) => ({ minerals: readIds(reading, reading.ids.isMineral) }),
  write: ({ minerals }) => joinList(minerals),
  within: ({ minerals }, isThere) => ({ minerals: minerals.filter(isThere) }),
  tell: ({ minerals, match }, teller) => teller.tellPlaces(minerals, match),
};
