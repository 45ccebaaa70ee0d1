import type { Claim, NodeId } from "#schema/graph.ts";
import { compareClaims, toInterval } from "./as-of.ts";
import type { Graph } from "./graph.ts";

/**
 * The claim by which another agreement has taken the place of this one by a day, the first where
 * several say so; `null` while none has.
 *
 * @param day - `YYYY-MM-DD`, the last day of the date asked for.
 */
export function findSupersession(graph: Graph, agreement: NodeId, day: string): Claim | null {
  const [first] = (graph.incident.get(agreement) ?? [])
    .filter(({ predicate, object }) => predicate === "supersedes" && object === agreement)
    .flatMap(({ claims }) => claims)
    .filter((claim) => isInForce(claim, day))
    .sort(compareClaims);
  return first ?? null;
}

const isInForce = ({ asOf, status, remark = false }: Claim, day: string): boolean =>
  !remark && status === "established" && (asOf === null || toInterval(asOf).start <= day);
