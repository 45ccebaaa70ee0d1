import { findGlyph } from "#scene/node-text.ts";
import type { GraphNode } from "#schema/graph.ts";
import { KindSymbol } from "#ui/shared/KindSymbol.tsx";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withNode } from "#view/transitions.ts";
import styles from "./NodeLink.module.css";

/** A node's symbol and name as a link that selects it; the diagram lights it when pointed at. */
export function NodeLink({
  node,
  isShown,
}: {
  readonly node: GraphNode;
  /** Whether the diagram shows it: only then can it light there. */
  readonly isShown: boolean;
}) {
  const pointing = usePointing(isShown ? { type: "node", id: node.id } : null);
  return (
    <ViewLink className={styles.node} to={(view) => withNode(view, node.id)} {...pointing}>
      <KindSymbol kind={node.type} glyph={findGlyph(node)} />
      <span className={styles.name}>{node.name}</span>
    </ViewLink>
  );
}
