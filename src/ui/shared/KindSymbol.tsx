import { symbolIcon } from "#scene/symbols.ts";
import type { NodeType } from "#schema/graph.ts";
import styles from "./KindSymbol.module.css";
import { SvgTree } from "./SvgTree.tsx";

/** A kind's symbol as the diagram draws it, at text size; decoration beside the kind's or node's name. */
export function KindSymbol({
  kind,
  glyph = "",
}: {
  readonly kind: NodeType;
  readonly glyph?: string;
}) {
  return (
    <span className={styles.symbol} aria-hidden="true">
      <SvgTree tree={symbolIcon(kind, glyph)} />
    </span>
  );
}
