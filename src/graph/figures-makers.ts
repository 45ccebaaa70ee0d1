import type { NodeId, PartialDate } from "#schema/graph.ts";
import { findMembers } from "./figures-members.ts";
import { findStop } from "./figures-standing.ts";
import type { Graph } from "./graph.ts";
import { findStanding } from "./standing.ts";

/** The projects listed at a node that are known to make a product on a date, with a figure or without. */
export function listMakers(
  graph: Graph,
  here: NodeId,
  product: NodeId,
  on: PartialDate | null,
): ReadonlySet<NodeId> {
  const type = graph.nodes.get(here)?.type;
  const isMaterial = type === "mineral" || type === "product";
  const members = isMaterial ? null : findMembers(graph, here, on);
  const making = (graph.incident.get(product) ?? []).filter(
    (relation) =>
      relation.predicate === "produces" &&
      relation.object === product &&
      graph.nodes.get(relation.subject)?.type === "project" &&
      (members?.has(relation.subject) ?? true) &&
      findStanding(graph, relation, on)?.status === "established" &&
      findStop(graph, relation.subject, on) === null,
  );
  return new Set(making.map(({ subject }) => subject));
}
