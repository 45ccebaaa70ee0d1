import type { StandingName } from "#schema/graph.ts";

import styles from "./StandingChip.module.css";
import { useWords } from "./use-words.ts";

/** A claim's standing as a word on its tint: the word says it, the colour only helps. */
export function StandingChip({ status }: { readonly status: StandingName }) {
  const { standings } = useWords().text;
  return (
    <span className={styles.chip} data-status={status}>
      {standings[status]}
    </span>
  );
}
