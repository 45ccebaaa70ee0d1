import type { NodeId } from "#schema/graph.ts";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./OutlineKindList.module.css";
import { OutlineNodeItem } from "./OutlineNodeItem.tsx";
import type { OutlineGiven } from "./outline-given.ts";
import type { OutlineKind } from "./outline-groups.ts";

/** The nodes of one kind, each with its relations. */
export function OutlineKindList({
  kind: { kind, nodes },
  most,
  given,
  selected,
}: {
  readonly kind: OutlineKind;
  /** How many of the nodes are listed. */
  readonly most: number;
  readonly given: OutlineGiven;
  readonly selected: NodeId | null;
}) {
  const words = useWords();
  const heading = `outline-${kind}`;
  return (
    <div className={styles.kind}>
      <h3 id={heading}>
        {words.text.kinds[kind].many}{" "}
        <span className={styles.count}>{words.number(nodes.length)}</span>
      </h3>
      <ul aria-labelledby={heading}>
        {nodes.slice(0, most).map((item) => (
          <OutlineNodeItem
            key={item.node.id}
            item={item}
            given={given}
            isSelected={item.node.id === selected}
          />
        ))}
      </ul>
    </div>
  );
}
