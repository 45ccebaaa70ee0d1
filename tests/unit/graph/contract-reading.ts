import type { Facet } from "#graph/facets.ts";
import type { Relation } from "#graph/graph.ts";
import { findInForce, findStanding, listClaimsInForce } from "#graph/standing.ts";
import type { GraphNode, NodeId, NodeType } from "#schema/graph.ts";
import type { Case } from "./arbitraries.ts";
import { list } from "./sketch.ts";

/** The contract's paragraph read word by word, node by node: slow, and not the code it checks. */
export function readContract({ graph, facets, filter }: Case) {
  const { minerals, countries, match, kinds, statuses, asOf, pinned, pinnedRelation, expanded } =
    filter;
  const active = [
    { facet: facets.minerals, chosen: minerals },
    { facet: facets.countries, chosen: countries },
  ].filter(({ chosen }) => chosen.size > 0);
  const all = [...graph.nodes.values()];
  const relations = [...graph.relations.values()];
  const isPlaced = (facet: Facet, chosen: ReadonlySet<NodeId>, id: NodeId): boolean => {
    const isIn = (value: NodeId): boolean => facet.placements.get(id)?.has(value) === true;
    return match === "all" ? [...chosen].every(isIn) : [...chosen].some(isIn);
  };
  const kept = all.filter(
    (node) =>
      minerals.has(node.id) ||
      countries.has(node.id) ||
      active.every(({ facet, chosen }) => isPlaced(facet, chosen, node.id)),
  );
  const selected = new Set<string>([...pinned, ...(pinnedRelation?.split(" ") ?? [])]);
  const isKept = (id: NodeId) => kept.some((node) => node.id === id);
  const holds = relations.filter((one) => findStanding(graph, one, asOf) !== null);
  const hasRelationToKept = (id: NodeId) =>
    holds.some(
      ({ subject, object }) =>
        (subject === id && isKept(object)) || (object === id && isKept(subject)),
    );
  const isInForce = (id: NodeId) =>
    findInForce(graph, asOf).nodes.has(id) || graph.unclaimed.has(id);
  const isRejected = (id: NodeId, type: NodeType) =>
    active.some(({ facet, chosen }) => {
      if (facet.silent.has(type)) return false;
      return !isPlaced(facet, chosen, id);
    });
  const isUnlessKind = ({ id, type }: GraphNode): boolean =>
    (isKept(id) || (!isRejected(id, type) && hasRelationToKept(id))) && isInForce(id);
  const nodes = all
    .filter((node) => selected.has(node.id) || (kinds.has(node.type) && isUnlessKind(node)))
    .map(({ id }) => id);
  const passes = (one: Relation): boolean => {
    const standing = findStanding(graph, one, asOf);
    return (
      [one.subject, one.object].some(isKept) &&
      standing !== null &&
      listClaimsInForce(standing).some(({ status }) => statuses.has(status))
    );
  };
  const passing = relations.filter((one) => one.id === pinnedRelation || passes(one));
  const mayShow = (id: NodeId): boolean => all.some((node) => node.id === id && isUnlessKind(node));
  // Over and over until nothing is added: an expanded node may be shown by another.
  for (let size = -1; size < nodes.length; ) {
    size = nodes.length;
    const ways = passing.flatMap(({ subject, object }) => [
      { here: subject, next: object },
      { here: object, next: subject },
    ]);
    for (const { here, next } of ways) {
      const isOpen = expanded.has(here) && nodes.includes(here);
      if (isOpen && !nodes.includes(next) && mayShow(next)) nodes.push(next);
    }
  }
  const shown = relations.filter((one) => {
    if (one.id === pinnedRelation) return true;
    return nodes.includes(one.subject) && nodes.includes(one.object) && passes(one);
  });
  return { nodes: list(nodes), relations: list(shown.map(({ id }) => `(${id})`)) };
}
