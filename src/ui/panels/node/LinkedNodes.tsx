import type { RelationEntry } from "#graph/claim-entries.ts";
import type { Graph } from "#graph/graph.ts";
import { otherEnd } from "#graph/graph.ts";
import { groupBy } from "#graph/group-by.ts";
import { compareNodes } from "#graph/order.ts";

import type { GraphNode, NodeId, NodeType, StandingName } from "#schema/graph.ts";
import { FoldedSection } from "#ui/panels/parts/FoldedSection.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { LongList } from "#ui/panels/parts/LongList.tsx";
import { NodeLink } from "#ui/panels/parts/NodeLink.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import styles from "./LinkedNodes.module.css";
import { isSmall } from "./node-sections.ts";

/** The nodes a node has relations with, by kind, each with the standing of its relations. */
export function LinkedNodes({
  given,
  here,
  relations,
}: {
  readonly given: Given;
  readonly here: NodeId;
  readonly relations: readonly RelationEntry[];
}) {
  const linked = listLinked(given.graph, here, relations);
  return (
    <FoldedSection
      id="details-linked"
      title={given.words.chapter("panels").node.linked}
      count={linked.reduce((sum, { nodes }) => sum + nodes.length, 0)}
      isOpen={isSmall(relations)}
    >
      {linked.map(({ kind, nodes }) => (
        <div key={kind} className={styles.kind}>
          <h3>{given.words.text.kinds[kind].many}</h3>
          <LongList items={nodes} className={undefined} toKey={({ node }) => node.id}>
            {({ node, statuses }) => (
              <div className={styles.row}>
                <NodeLink node={node} isShown={given.shown.nodes.has(node.id)} />{" "}
                <span className={styles.chips}>
                  {[...statuses].map((status) => (
                    <StandingChip key={status} status={status} />
                  ))}
                </span>
              </div>
            )}
          </LongList>
        </div>
      ))}
    </FoldedSection>
  );
}

interface LinkedNode {
  readonly node: GraphNode;
  /** Standings of the relations that join it, each once. */
  readonly statuses: ReadonlySet<StandingName>;
}

/** The far ends of the relations by kind, in the order the interface lists kinds, then by name. */
function listLinked(
  graph: Graph,
  here: NodeId,
  relations: readonly RelationEntry[],
): readonly { readonly kind: NodeType; readonly nodes: readonly LinkedNode[] }[] {
  const statuses = new Map<NodeId, Set<StandingName>>();
  for (const { relation, standing } of relations) {
    const far = otherEnd(relation, here);
    const known = statuses.get(far) ?? new Set();
    if (standing !== null) known.add(standing.name);
    statuses.set(far, known);
  }
  const nodes = [...statuses.keys()].flatMap((id) => graph.nodes.get(id) ?? []).sort(compareNodes);
  return [...groupBy(nodes, ({ type }) => type)].map(([kind, list]) => ({
    kind,
    nodes: list.map((node) => ({ node, statuses: statuses.get(node.id) ?? new Set() })),
  }));
}
