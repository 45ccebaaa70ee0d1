import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withFocus, withoutSelection, withPath } from "#view/transitions.ts";
import { findSelectedNode } from "#view/view.ts";
import type { Given } from "./given.ts";
import styles from "./SelectionActions.module.css";

/** What may be done with a selection: send it, narrow to it, leave it. */
export function SelectionActions({
  given: { view },
  leave,
  canFocus = false,
}: {
  readonly given: Given;
  /** What the link says that leads back to the graph's own page, if it does not clear a selection. */
  readonly leave?: string;
  /** Whether there is one node whose neighbourhood may be shown alone. */
  readonly canFocus?: boolean;
}) {
  return (
    <div className={styles.actions}>
      <ShareMenu className={styles.action} />
      {canFocus && (
        <ViewLink
          className={styles.action}
          aria-current={view.focus === null ? undefined : "true"}
          to={(now) => withFocus(now, now.focus === null ? 1 : null)}
        >
          {view.focus === null ? "Neighbourhood" : "Whole graph"}
        </ViewLink>
      )}
      {canFocus && (
        <ViewLink
          className={styles.action}
          to={(now) => withPath(now, findSelectedNode(now), null)}
        >
          How is this linked to…?
        </ViewLink>
      )}
      <ViewLink className={styles.action} to={withoutSelection}>
        {leave ?? (
          <>
            Clear<span className="visually-hidden"> selection</span>
          </>
        )}
      </ViewLink>
    </div>
  );
}
