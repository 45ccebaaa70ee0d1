import type { PartialDate } from "#schema/graph.ts";
import type { Parameter } from "./parameter.ts";
import { readDate } from "./parameter-values.ts";

/** Date in force, "true on"; `null` for the newest in the data. */
export const AS_OF: Parameter<"as-of", { readonly asOf: PartialDate | null }> = {
  name: "as-of",
  isDate: true,
  defaults: { asOf: null },
  filters: true,
  read: (reading) => ({ asOf: readDate(reading, reading.ids.newest) }),
  write: ({ asOf }) => asOf,
  tell: ({ asOf }, teller) => teller.tellDate(asOf),
};
