import type { Bridge } from "#graph/bridges.ts";
import type { Shown } from "#graph/filter.ts";
import { type Graph, otherEnd } from "#graph/graph.ts";
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

export interface OutlineNode {
  readonly node: GraphNode;
  readonly groups: readonly OutlineGroup[];
  readonly bridges: readonly OutlineBridge[];
}

/** The shown nodes of one kind, by name. */
export interface OutlineKind {
  readonly kind: NodeType;
  readonly nodes: readonly OutlineNode[];
}

/**
 * What the diagram shows as nested lists: kinds, their nodes, each node's relations by what they say.
 * A relation stands at both its ends, so that every node is whole. O(nodes + relations), sorted.
 */
export function buildOutline(graph: Graph, shown: Shown): readonly OutlineKind[] {
  const bridges = groupBridges(shown);
  const kinds = new Map<NodeType, OutlineNode[]>();
  const nodes = [...shown.nodes].flatMap((id) => graph.nodes.get(id) ?? []).sort(compareNodes);
  for (const node of nodes) {
    const list = kinds.get(node.type) ?? [];
    list.push({
      node,
      groups: groupRelations(graph, shown, node.id),
      bridges: (bridges.get(node.id) ?? []).flatMap((bridge) =>
        describeBridge(graph, node, bridge),
      ),
    });
    kinds.set(node.type, list);
  }
  return [...kinds].map(([kind, list]) => ({ kind, nodes: list }));
}

function groupRelations(graph: Graph, shown: Shown, here: NodeId): readonly OutlineGroup[] {
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

function describeBridge(graph: Graph, here: GraphNode, bridge: Bridge): readonly OutlineBridge[] {
  const far = bridge.ends.find((end) => end !== here.id);
  const other = far === undefined ? undefined : graph.nodes.get(far);
  const via = bridge.via.flatMap((id) => graph.nodes.get(id) ?? []);
  return other === undefined ? [] : [{ other, via, bridge }];
}
