import type { Bridge } from "#graph/bridges.ts";
import type { Shown } from "#graph/filter.ts";
import { type Graph, otherEnd } from "#graph/graph.ts";
import { groupBy } from "#graph/group-by.ts";
import { compareNodes } from "#graph/order.ts";
import type { Standing } from "#graph/standing.ts";
import type { GraphNode, NodeId, NodeType } from "#schema/graph.ts";
import { PREDICATE_WORDS } from "#schema/vocabulary.ts";
import { PREDICATE_HEADINGS } from "#words/labels.ts";

/** A shown relation seen from one of its ends. */
export interface OutlineLink {
  readonly other: GraphNode;
  readonly standing: Standing;
}

/** Relations of a node that say the same of it. */
export interface OutlineGroup {
  readonly id: string;
  readonly heading: string;
  readonly links: readonly OutlineLink[];
}

/** A bridge seen from one of its ends: the other one, and the hidden nodes it stands for. */
export interface OutlineBridge {
  readonly other: GraphNode;
  readonly via: readonly GraphNode[];
  readonly bridge: Bridge;
}

/** A node with as much of it as its line needs: what it is linked to is listed when it is unfolded. */
export interface OutlineNode {
  readonly node: GraphNode;
  /** How many relations of it are shown. */
  readonly relations: number;
  /** Bridges that end at it. */
  readonly bridges: readonly Bridge[];
}

/** The shown nodes of one kind, by name. */
export interface OutlineKind {
  readonly kind: NodeType;
  readonly nodes: readonly OutlineNode[];
}

/**
 * What the diagram shows as nested lists: kinds and their nodes, with the number of each node's
 * relations ({@link listGroups} lists them). O(nodes + relations), sorted.
 *
 * @param only - Lists these nodes alone, where they are shown.
 */
export function buildOutline(
  graph: Graph,
  shown: Shown,
  only?: ReadonlySet<NodeId>,
): readonly OutlineKind[] {
  const bridges = groupBridges(shown);
  const relations = countRelations(shown);
  const nodes = [...shown.nodes]
    .filter((id) => only?.has(id) ?? true)
    .flatMap((id) => graph.nodes.get(id) ?? [])
    .sort(compareNodes);
  return [...groupBy(nodes, ({ type }) => type)].map(([kind, list]) => ({
    kind,
    nodes: list.map((node) => ({
      node,
      relations: relations.get(node.id) ?? 0,
      bridges: bridges.get(node.id) ?? [],
    })),
  }));
}

function countRelations(shown: Shown): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const { relation } of shown.relations.values()) {
    for (const end of new Set([relation.subject, relation.object])) {
      counts.set(end, (counts.get(end) ?? 0) + 1);
    }
  }
  return counts;
}

/**
 * A node's shown relations by what they say of it. A relation stands at both its ends, so that every
 * node is whole. O(relations of the node), sorted.
 */
export function listGroups(graph: Graph, shown: Shown, here: NodeId): readonly OutlineGroup[] {
  const groups = new Map<string, { heading: string; links: OutlineLink[] }>();
  for (const relation of graph.incident.get(here) ?? []) {
    const standing = shown.relations.get(relation.id);
    const other = graph.nodes.get(otherEnd(relation, here));
    if (standing === undefined || other === undefined) continue;
    const { asSubject, asObject } = PREDICATE_HEADINGS[relation.predicate];
    const isSubject = relation.subject === here;
    const id = `${relation.predicate} ${isSubject ? "subject" : "object"}`;
    const group = groups.get(id) ?? { heading: isSubject ? asSubject : asObject, links: [] };
    group.links.push({ other, standing });
    groups.set(id, group);
  }
  const order = PREDICATE_WORDS.flatMap((word) => [`${word} subject`, `${word} object`]);
  return order.flatMap((id) => {
    const group = groups.get(id);
    if (group === undefined) return [];
    const links = group.links.toSorted((a, b) => compareNodes(a.other, b.other));
    return [{ id, heading: group.heading, links }];
  });
}

function groupBridges(shown: Shown): ReadonlyMap<NodeId, readonly Bridge[]> {
  const byEnd = new Map<NodeId, Bridge[]>();
  for (const bridge of shown.bridges.values()) {
    for (const end of bridge.ends) {
      const list = byEnd.get(end) ?? [];
      list.push(bridge);
      byEnd.set(end, list);
    }
  }
  return byEnd;
}

/** A bridge seen from one of its ends; none where the graph lacks the other one. */
export function describeBridge(
  graph: Graph,
  here: NodeId,
  bridge: Bridge,
): readonly OutlineBridge[] {
  const far = bridge.ends.find((end) => end !== here);
  const other = far === undefined ? undefined : graph.nodes.get(far);
  const via = bridge.via.flatMap((id) => graph.nodes.get(id) ?? []);
  return other === undefined ? [] : [{ other, via, bridge }];
}
