// Small, and apart from the figures themselves, which load only where there are some.
import type { NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { findQuantityOwner } from "./figures-owner.ts";
import { type Graph, otherEnd } from "./graph.ts";

interface Near {
  /** The end of the relations at which the node stands. */
  readonly end: "subject" | "object";
  readonly by: readonly Predicate[];
}

/** Relations over which a node's page lists the figures of projects and, at a project, of agreements. */
const NEAR: Readonly<Partial<Record<NodeType, Near>>> = {
  country: { end: "object", by: ["located-in"] },
  "salt-flat": { end: "object", by: ["draws-from"] },
  agreement: { end: "subject", by: ["covers"] },
  project: { end: "object", by: ["covers"] },
  company: { end: "subject", by: ["operates", "owns", "party-to"] },
  institution: { end: "subject", by: ["operates", "owns", "party-to"] },
};

/** Whether a graph has any figure: the founding article has none. Cheap where there is one. */
export function hasAnyFigure({ claims, nodes }: Graph): boolean {
  for (const { quantity } of claims.values()) if (quantity !== undefined) return true;
  for (const { facts = [] } of nodes.values()) if (facts.length > 0) return true;
  return false;
}

/**
 * Whether a node's page has figures at some date: its own, those of a project one relation away, or
 * what a company or institution reaches through an agreement or another company.
 *
 * @returns `true` only where the section of figures has something to show or to say. What a country has
 *   only from its companies and a product only from facts that name it is not looked for.
 */
export function hasFigures(graph: Graph, id: NodeId): boolean {
  const node = graph.nodes.get(id);
  if (node === undefined) return false;
  const isOwn = (graph.incident.get(id) ?? []).some(({ claims }) =>
    claims.some(({ quantity }) => quantity !== undefined),
  );
  if (isOwn || (node.facts ?? []).length > 0 || isCounted(graph, id)) return true;
  if (node.type === "project") return listNear(graph, id).some((far) => hasOwn(graph, far));
  const near = listNear(graph, id).flatMap((far) => {
    const isBetween = node.type === "company" || node.type === "institution";
    return isBetween ? [far, ...listNear(graph, far)] : far;
  });
  return near.some((far) => graph.nodes.get(far)?.type === "project" && hasOwn(graph, far));
}

/** Whether some quantity counts a product or mineral. */
function isCounted({ claims, nodes }: Graph, id: NodeId): boolean {
  const type = nodes.get(id)?.type;
  if (type !== "product" && type !== "mineral") return false;
  return [...claims.values()].some(({ quantity }) => quantity?.of === id);
}

function listNear(graph: Graph, id: NodeId): readonly NodeId[] {
  const near = NEAR[graph.nodes.get(id)?.type ?? "person"];
  if (near === undefined) return [];
  return (graph.incident.get(id) ?? [])
    .filter((relation) => near.by.includes(relation.predicate) && relation[near.end] === id)
    .map((relation) => otherEnd(relation, id));
}

/** Whether a node has a fact or a quantity that is of itself. */
function hasOwn(graph: Graph, id: NodeId): boolean {
  if ((graph.nodes.get(id)?.facts ?? []).length > 0) return true;
  return (graph.incident.get(id) ?? []).some(
    (relation) =>
      findQuantityOwner(graph, relation) === id &&
      relation.claims.some(
        ({ quantity }) => quantity !== undefined && quantity.measure !== "stake",
      ),
  );
}
