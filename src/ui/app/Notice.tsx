import { Icon } from "#ui/shared/Icon.tsx";
import styles from "./Notice.module.css";

/** One notice, a line for each thing it tells, and a button that puts it away. */
export function Notice({
  lines,
  onDismiss,
  onRetry,
}: {
  readonly lines: readonly string[];
  readonly onDismiss: () => void;
  /** What "Try again" does; without it there is no such button. */
  readonly onRetry?: (() => void) | undefined;
}) {
  return (
    <div className={styles.notice}>
      <ul className={styles.lines}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {onRetry !== undefined && (
        <button type="button" className={styles.retry} onClick={onRetry}>
          Try again
        </button>
      )}
      <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
