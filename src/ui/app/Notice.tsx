import { Icon } from "#ui/shared/Icon.tsx";
import styles from "./Notice.module.css";

/** One notice, a line for each thing it tells, and a button that puts it away. */
export function Notice({
  lines,
  onDismiss,
}: {
  readonly lines: readonly string[];
  readonly onDismiss: () => void;
}) {
  return (
    <div className={styles.notice}>
      <ul className={styles.lines}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <button type="button" className={styles.dismiss} aria-label="Dismiss" onClick={onDismiss}>
        <Icon name="close" />
      </button>
    </div>
  );
}
