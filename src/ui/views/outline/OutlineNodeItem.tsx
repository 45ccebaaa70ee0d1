import { memo, useState } from "react";
import { findGlyph } from "#scene/node-text.ts";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { fill } from "#words/fill.ts";
import type { Words } from "#words/words.ts";
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
  const words = useWords();
  const texts = words.chapter("outline");
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
            {formatSize(words, relations, bridges.length)}
            <span className="visually-hidden">{fill(texts.ofNode, { name: node.name })}</span>
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

function formatSize(words: Words, relations: number, bridges: number): string {
  const { joints, counts } = words.text;
  const parts = [
    relations === 0 ? "" : words.count(counts.relations, relations),
    bridges === 0 ? "" : words.count(words.chapter("outline").bridges, bridges),
  ];
  return parts.filter((part) => part !== "").join(joints.comma);
}
