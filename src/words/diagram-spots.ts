import type { Graph } from "#graph/graph.ts";
import { otherEnd } from "#graph/graph.ts";
import type { Standing } from "#graph/standing.ts";
import type { NodeId, NodeType } from "#schema/graph.ts";
import { formatAsOf } from "./dates.ts";
import { KIND_LABELS, STATUS_LABELS } from "./labels.ts";
import { formatCount } from "./messages.ts";

/** "2 of 7": place of a spot in its row, counted from 1. */
function formatPlace(index: number, total: number): string {
  return `${index + 1} of ${total}`;
}

/** "Salt flats, 7. 3 of 9 kinds." */
export function formatGroupSpot(
  kind: NodeType,
  nodes: number,
  index: number,
  total: number,
): string {
  return `${KIND_LABELS[kind].many}, ${nodes}. ${formatPlace(index, total)} kinds.`;
}

/** "Lithium, mineral. 9 claims. 2 of 5." */
export function formatNodeSpot(
  graph: Graph,
  id: NodeId,
  claims: number,
  index: number,
  total: number,
): string {
  const node = graph.nodes.get(id);
  if (node === undefined) return id;
  const kind = KIND_LABELS[node.type].one.toLowerCase();
  return `${node.name}, ${kind}. ${formatCount(claims, "claim")}. ${formatPlace(index, total)}.`;
}

/** The claim's sentence, where it leads, its standing, date and sources. */
export function formatClaimSpot(
  graph: Graph,
  from: NodeId,
  standing: Standing,
  index: number,
  total: number,
): string {
  const { claim, relation, status, sometime } = standing;
  const to = graph.nodes.get(otherEnd(relation, from))?.name ?? "";
  const parts = [
    claim.statement,
    `To ${to}.`,
    `${STATUS_LABELS[status]}, ${formatAsOf(claim.asOf, claim.asOfApprox, sometime)}.`,
    `${formatCount(claim.sources.length, "source")}.`,
    `${formatPlace(index, total)}.`,
  ];
  return parts.join(" ");
}
