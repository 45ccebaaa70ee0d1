import { memo, useState } from "react";
import { findGlyph } from "#scene/node-text.ts";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { formatCount } from "#words/messages.ts";
import { OutlineBridges } from "./OutlineBridges.tsx";
import styles from "./OutlineNodeItem.module.css";
import { OutlineRelations } from "./OutlineRelations.tsx";
import type { OutlineGiven } from "./outline-given.ts";
import { describeBridge, listGroups, type OutlineNode } from "./outline-groups.ts";

/** One node of the outline with its relations. */
export const OutlineNodeItem = memo(function OutlineNodeItem({
  item,
  given,
  isSelected,
}: {
  readonly item: OutlineNode;
  readonly given: OutlineGiven;
  readonly isSelected: boolean;
}) {
  const { node, relations, bridges } = item;
  const [isOpen, setOpen] = useState(isSelected);
  const size = relations + bridges.length;
  return (
    <li className={styles.node} data-selected={isSelected} data-folded={given.isFolded}>
      <a
        className={styles.name}
        href={given.addresses.toNode(node.id)}
        aria-current={isSelected ? "true" : undefined}
      >
        <KindSymbol kind={node.type} glyph={findGlyph(node)} />
        {node.name}
      </a>
      {!given.isFolded && <NodeRelations item={item} given={given} />}
      {given.isFolded && size > 0 && (
        <details
          className={styles.fold}
          open={isOpen}
          onToggle={(event) => setOpen(event.currentTarget.open)}
        >
          <summary>
            {formatSize(relations, bridges.length)}
            <span className="visually-hidden"> of {node.name}</span>
          </summary>
          {isOpen && <NodeRelations item={item} given={given} />}
        </details>
      )}
    </li>
  );
});

function NodeRelations({
  item: { node, bridges },
  given,
}: {
  readonly item: OutlineNode;
  readonly given: OutlineGiven;
}) {
  const { graph, shown, addresses } = given;
  const described = bridges.flatMap((bridge) => describeBridge(graph, node.id, bridge));
  return (
    <>
      {listGroups(graph, shown, node.id).map((group) => (
        <OutlineRelations key={group.id} group={group} given={given} />
      ))}
      {described.length > 0 && <OutlineBridges bridges={described} addresses={addresses} />}
    </>
  );
}

function formatSize(relations: number, bridges: number): string {
  const parts = [
    relations === 0 ? "" : formatCount(relations, "relation"),
    bridges === 0 ? "" : formatCount(bridges, "dashed bridge"),
  ];
  return parts.filter((part) => part !== "").join(", ");
}
