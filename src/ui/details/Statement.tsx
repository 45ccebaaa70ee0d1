import type { GraphNode } from "#schema/graph.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withNode } from "#view/transitions.ts";
import { findName } from "#words/statement.ts";
import { listNames } from "./claim-sources.ts";
import styles from "./Statement.module.css";

/** A claim's sentence; where it has the node's name in it, the name is a link to the node. */
export function Statement({
  text,
  about,
}: {
  readonly text: string;
  /** The end of the claim to bring out; `null` for none. */
  readonly about: GraphNode | null;
}) {
  const parts = about === null ? null : findName(text, listNames(about));
  return (
    <p className={styles.statement}>
      {about === null || parts === null ? (
        text
      ) : (
        <>
          {parts.before}
          <ViewLink className={styles.name} to={(view) => withNode(view, about.id)}>
            {parts.name}
          </ViewLink>
          {parts.after}
        </>
      )}
    </p>
  );
}
