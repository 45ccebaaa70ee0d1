import type { PartialDate } from "#schema/graph.ts";
import type { Parameter } from "./parameter.ts";
import { readDate } from "./parameter-values.ts";

/** What changed from then to the date in force is listed and tinted; `null` for nothing. */
export const SINCE: Parameter<"since", { readonly since: PartialDate | null }> = {
  name: "since",
  isDate: true,
  defaults: { since: null },
  filters: true,
  read: (reading) => ({ since: readDate(reading) }),
  write: ({ since }) => since,
  tell: ({ since }, teller) => teller.tellDate(since),
};
