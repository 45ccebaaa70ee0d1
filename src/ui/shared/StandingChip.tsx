import type { Status } from "#schema/graph.ts";
import { STATUS_LABELS } from "#words/labels.ts";
import styles from "./StandingChip.module.css";

/** A claim's standing as a word on its tint: the word says it, the colour only helps. */
export function StandingChip({ status }: { readonly status: Status }) {
  return (
    <span className={styles.chip} data-status={status}>
      {STATUS_LABELS[status]}
    </span>
  );
}
