import * as v from "valibot";
import type { ClaimId, NodeId } from "#schema/graph.ts";
import { ClaimIdSchema } from "#schema/ids.ts";
import type { Parameter, Reading } from "./parameter.ts";
import { readId } from "./parameter-values.ts";

/** Selection on pages whose path carries none: source, path, about and embed. Null elsewhere. */
export const SEL: Parameter<"sel", { readonly sel: NodeId | null }> = {
  name: "sel",
  defaults: { sel: null },
  isNaming: true,
  read: (reading) => {
    const { place } = reading;
    if (place.page === "node" || place.page === "claim" || place.page === "not-found") {
      return { sel: null };
    }
    const claim = place.page === "embed" ? readClaim(reading) : null;
    if (claim !== null) return { place: { page: "embed", claim }, sel: null };
    const sel = readId(reading);
    // `/?sel=x` and `/node/x/` are one state.
    return place.page === "home" && sel !== null
      ? { place: { page: "node", id: sel }, sel: null }
      : { sel };
  },
  write: ({ place, sel }) => (place.page === "embed" ? (place.claim ?? sel) : sel),
};

/** On the embed page it may also be a claim's id; where a node has the same, the node is meant. */
function readClaim({ name, params, ids }: Reading): ClaimId | null {
  const word = params.get(name) ?? "";
  const result = v.safeParse(ClaimIdSchema, word);
  return result.success && ids.isClaim(word) && !ids.isNode(word) ? result.output : null;
}
