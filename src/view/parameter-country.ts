import type { NodeId } from "#schema/graph.ts";
import type { Match, Parameter } from "./parameter.ts";
import { joinList, readIds } from "./parameter-values.ts";

/** Chosen countries, sorted; none means no filter. */
export const COUNTRY: Parameter<
  "country",
  { readonly countries: readonly NodeId[] },
  { readonly match: Match }
> = {
  name: "country",
  isList: true,
  defaults: { countries: [] },
  filters: true,
  read: (reading) => ({ countries: readIds(reading, reading.ids.isCountry) }),
  write: ({ countries }) => joinList(countries),
  within: ({ countries }, isThere) => ({ countries: countries.filter(isThere) }),
  tell: ({ countries, match }, teller) => teller.tellPlaces(countries, match),
  isToldFirst: true,
};
