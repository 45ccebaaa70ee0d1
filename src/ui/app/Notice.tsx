import type { NoticeAction } from "#store/app-store.ts";
import { Icon } from "#ui/shared/Icon.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import styles from "./Notice.module.css";

/** One notice, a line for each thing it tells, what can be done about it, and a button that puts it away. */
export function Notice({
  lines,
  onDismiss,
  action,
}: {
  readonly lines: readonly string[];
  readonly onDismiss: () => void;
  readonly action?: NoticeAction | undefined;
}) {
  const { notices } = useWords().text;
  return (
    <div className={styles.notice}>
      <ul className={styles.lines}>
        {[...new Set(lines)].map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {action !== undefined && (
        <button type="button" className={styles.action} onClick={action.run}>
          {action.label}
        </button>
      )}
      <button
        type="button"
        className={styles.dismiss}
        aria-label={notices.dismiss}
        onClick={onDismiss}
      >
        <Icon name="close" />
      </button>
    </div>
  );
}
