import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatLoading } from "#words/scopes.ts";
import styles from "./Loading.module.css";

/** Says quietly that the graph of another scope is on its way; what shows stays until it is there. */
export function Loading() {
  const words = useWords();
  const waiting = useApp((state) => state.waiting);
  return (
    // Always there, so that assistive technology hears of what comes into it.
    <output className={styles.loading} aria-label={words.text.loading.name}>
      {waiting !== null && (
        <span className={styles.text}>{formatLoading(words, waiting.scope)}</span>
      )}
    </output>
  );
}
