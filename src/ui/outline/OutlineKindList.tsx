import { findGlyph } from "#scene/node-text.ts";
import type { NodeId } from "#schema/graph.ts";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { KIND_LABELS } from "#words/labels.ts";
import { formatNumber } from "#words/messages.ts";
import type { OutlineAddresses } from "./addresses.ts";
import { OutlineBridges } from "./OutlineBridges.tsx";
import styles from "./OutlineKindList.module.css";
import { OutlineRelations, type SourceMap } from "./OutlineRelations.tsx";
import type { OutlineKind } from "./outline-groups.ts";

/** The nodes of one kind, each with its relations. */
export function OutlineKindList({
  kind: { kind, nodes },
  sources,
  addresses,
  selected,
}: {
  readonly kind: OutlineKind;
  readonly sources: SourceMap;
  readonly addresses: OutlineAddresses;
  readonly selected: NodeId | null;
}) {
  const heading = `outline-${kind}`;
  return (
    <div className={styles.kind}>
      <h3 id={heading}>
        {KIND_LABELS[kind].many} <span className={styles.count}>{formatNumber(nodes.length)}</span>
      </h3>
      <ul aria-labelledby={heading}>
        {nodes.map(({ node, groups, bridges }) => (
          <li key={node.id} className={styles.node} data-selected={node.id === selected}>
            <a
              className={styles.name}
              href={addresses.toNode(node.id)}
              aria-current={node.id === selected ? "true" : undefined}
            >
              <KindSymbol kind={node.type} glyph={findGlyph(node)} />
              {node.name}
            </a>
            {groups.map((group) => (
              <OutlineRelations
                key={group.id}
                group={group}
                sources={sources}
                addresses={addresses}
              />
            ))}
            {bridges.length > 0 && <OutlineBridges bridges={bridges} addresses={addresses} />}
          </li>
        ))}
      </ul>
    </div>
  );
}
