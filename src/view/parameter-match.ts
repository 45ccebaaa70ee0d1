import type { NodeId } from "#schema/graph.ts";
import type { Match, Parameter } from "./parameter.ts";

/** The facets of which more than one value can be chosen. */
interface Chosen {
  readonly minerals: readonly NodeId[];
  readonly countries: readonly NodeId[];
}

/**
 * Whether what is placed in each of the chosen countries and minerals is kept, and not in any. One for
 * both facets; it means nothing, and so is no choice, until two values of one are chosen.
 */
export const MATCH: Parameter<"match", { readonly match: Match }, Chosen> = {
  name: "match",
  defaults: { match: "any" },
  filters: true,
  read: ({ name, params, faults, minerals, countries }) => {
    const value = params.get(name) ?? "";
    if (value !== "" && value !== "any" && value !== "all") faults.add(name, value, "unknown");
    return { match: value === "all" && canMatchAll({ minerals, countries }) ? "all" : "any" };
  },
  write: ({ match, ...chosen }) => (match === "all" && canMatchAll(chosen) ? "all" : null),
};

/** Whether any and all differ: two values of one facet at least are chosen. */
export function canMatchAll({ minerals, countries }: Chosen): boolean {
  return minerals.length > 1 || countries.length > 1;
}
