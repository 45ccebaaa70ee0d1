import { listNames } from "#graph/names.ts";
import type { GraphNode } from "#schema/graph.ts";
import { NodeLink } from "#ui/panels/parts/NodeLink.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withNode } from "#view/transitions.ts";
import { findName } from "#words/statement.ts";
import styles from "./Statement.module.css";

/**
 * A claim's sentence. Where it has the node's name in it, the name is a link to the node; where it
 * speaks of the node in other words, the link stands below.
 */
export function Statement({
  text,
  about,
  isShown,
}: {
  readonly text: string;
  /** The end of the claim to bring out; `null` for none. */
  readonly about: GraphNode | null;
  /** Whether the diagram shows that end. */
  readonly isShown: boolean;
}) {
  const parts = about === null ? null : findName(text, listNames(about));
  if (about === null || parts === null) {
    return (
      <>
        <p className={styles.statement}>{text}</p>
        {about !== null && (
          <p className={styles.about}>
            <NodeLink node={about} isShown={isShown} />
          </p>
        )}
      </>
    );
  }
  return (
    <p className={styles.statement}>
      {parts.before}
      <ViewLink className={styles.name} to={(view) => withNode(view, about.id)}>
        {parts.name}
      </ViewLink>
      {parts.after}
    </p>
  );
}
