import { useApp } from "#ui/shared/store-context.tsx";
import { SCOPE_WORDS } from "#words/scope-words.ts";
import styles from "./Loading.module.css";

/** Says quietly that the graph of another scope is on its way; what shows stays until it is there. */
export function Loading() {
  const waiting = useApp((state) => state.waiting);
  return (
    // Always there, so that assistive technology hears of what comes into it.
    <output className={styles.loading} aria-label="Loading">
      {waiting !== null && (
        <span className={styles.text}>{SCOPE_WORDS[waiting.scope].loading}</span>
      )}
    </output>
  );
}
