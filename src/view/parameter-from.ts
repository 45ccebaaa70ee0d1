import type { NodeId } from "#schema/graph.ts";
import type { Parameter, Reading } from "./parameter.ts";
import { readId } from "./parameter-values.ts";

/** Whether a page asks how two nodes are linked. */
export function asksForPath({ place: { page } }: Pick<Reading, "place">): boolean {
  return page === "path" || page === "embed";
}

/** Where the path asked for begins; `null` off the path page, or while not chosen. */
export const FROM: Parameter<"from", { readonly from: NodeId | null }> = {
  name: "from",
  defaults: { from: null },
  isNaming: true,
  read: (reading) => ({ from: asksForPath(reading) ? readId(reading) : null }),
  write: ({ from }) => from,
};
