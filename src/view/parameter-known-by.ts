import type { PartialDate } from "#schema/graph.ts";
import type { Parameter } from "./parameter.ts";
import { readDate } from "./parameter-values.ts";

/** Only claims published by then; `null` for no limit. */
export const KNOWN_BY: Parameter<"known-by", { readonly knownBy: PartialDate | null }> = {
  name: "known-by",
  isDate: true,
  defaults: { knownBy: null },
  filters: true,
  read: (reading) => ({ knownBy: readDate(reading) }),
  write: ({ knownBy }) => knownBy,
  tell: ({ knownBy }, teller) => teller.tellDate(knownBy),
};
