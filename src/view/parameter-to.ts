import type { NodeId } from "#schema/graph.ts";
import type { Parameter } from "./parameter.ts";
import { asksForPath } from "./parameter-from.ts";
import { readId } from "./parameter-values.ts";

/** Where the path asked for ends; `null` off the path page, or while not chosen. */
export const TO: Parameter<"to", { readonly to: NodeId | null }> = {
  name: "to",
  defaults: { to: null },
  isNaming: true,
  read: (reading) => ({ to: asksForPath(reading) ? readId(reading) : null }),
  write: ({ to }) => to,
};
