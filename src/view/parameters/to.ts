import type { NodeId } from "#schema/graph.ts";
import type { Parameter } from "#view/parameter.ts";
import { asksForPath } from "./from.ts";
import { readId } from "./read-values.ts";

/** Where the path asked for ends; `null` off the path page, or while not chosen. */
export const TO: Parameter<"to", { readonly to: NodeId | null }> = {
  name: "to",
  defaults: { to: null },
  isNaming: true,
  read: (reading) => ({ to: asksForPath(reading) ? readId(reading) : null }),
  write: ({ to }) => to,
};
