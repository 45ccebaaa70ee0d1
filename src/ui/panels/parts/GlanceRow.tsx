import type { ReactNode } from "react";
import styles from "./GlanceRow.module.css";

/** A line of what a node is at a glance: a term and what is to be said of it. */
export function GlanceRow({
  term,
  isRaised = false,
  children,
}: {
  readonly term: string;
  /** Brought out: something is not as a reader would expect. */
  readonly isRaised?: boolean;
  readonly children: ReactNode;
}) {
  return (
    <div className={styles.row} data-raised={isRaised}>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </div>
  );
}
