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
  hidden = 0,
): string {
  const node = graph.nodes.get(id);
  if (node === undefined) return id;
  const kind = KIND_LABELS[node.type].one.toLowerCase();
  const more = hidden === 0 ? "" : ` ${formatHiddenNeighbours(hidden)}`;
  return `${node.name}, ${kind}. ${formatCount(claims, "claim")}. ${formatPlace(index, total)}.${more}`;
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

/** Said when the start of a path has been marked in the diagram, and when the mark was taken back. */
export function formatPathStart(graph: Graph, id: NodeId): string {
  return `Start of the path: ${readName(graph, id)}. Press P on another node to ask how the two are linked.`;
}
export const PATH_START_TAKEN_BACK = "No start of a path is marked.";

/** Said when the path page has been asked for from the diagram. */
export function formatPathAsked(graph: Graph, from: NodeId, to: NodeId): string {
  return `How ${readName(graph, from)} is linked to ${readName(graph, to)}: the details tell.`;
}

/** Said when a node's hidden neighbours have been shown, hidden again, or are none. */
export function formatExpanded(graph: Graph, id: NodeId, isExpanded: boolean): string {
  const name = readName(graph, id);
  return isExpanded ? `All neighbours of ${name} show.` : `Neighbours of ${name} follow the kinds.`;
}
export function formatNoneHidden(graph: Graph, id: NodeId): string {
  return `${readName(graph, id)} has no neighbours hidden by their kind.`;
}

/** "7 more neighbours are hidden by their kind." */
export function formatHiddenNeighbours(count: number): string {
  return `${formatCount(count, "more neighbour is", "more neighbours are")} hidden by ${count === 1 ? "its kind" : "their kinds"}.`;
}

function readName(graph: Graph, id: NodeId): string {
  return graph.nodes.get(id)?.name ?? id;
}
