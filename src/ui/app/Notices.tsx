import { reloadPage } from "#browser/reload.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAddressFault } from "#words/messages.ts";
import { Notice } from "./Notice.tsx";
import styles from "./Notices.module.css";

/** What went wrong, or was left out of the address, over the top of the main area. */
export function Notices() {
  const store = useAppStore();
  const words = useWords();
  const faults = useApp((state) => state.faults);
  const notices = useApp((state) => state.notices);
  const { dismissFaults, dismissNotice } = store.getState();
  if (faults.length === 0 && notices.length === 0) return null;
  return (
    <div role="alert" className={styles.notices}>
      {faults.length > 0 && (
        <Notice
          lines={faults.map((fault) => formatAddressFault(words, fault))}
          onDismiss={dismissFaults}
        />
      )}
      {notices.map(({ id, text, canReload = false, action }) => (
        <Notice
          key={id}
          lines={[text]}
          onDismiss={() => dismissNotice(id)}
          action={canReload ? { label: words.text.notices.tryAgain, run: reloadPage } : action}
        />
      ))}
    </div>
  );
}
