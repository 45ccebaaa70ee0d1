import { reloadPage } from "#browser/reload.ts";
import type { NoticeAction } from "#store/app-store.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { formatAddressFault } from "#words/messages.ts";
import { Notice } from "./Notice.tsx";
import styles from "./Notices.module.css";

const TRY_AGAIN: NoticeAction = { label: "Try again", run: reloadPage };

/** What went wrong, or was left out of the address, over the top of the main area. */
export function Notices() {
  const store = useAppStore();
  const faults = useApp((state) => state.faults);
  const notices = useApp((state) => state.notices);
  const { dismissFaults, dismissNotice } = store.getState();
  if (faults.length === 0 && notices.length === 0) return null;
  return (
    <div role="alert" className={styles.notices}>
      {faults.length > 0 && (
        <Notice lines={faults.map(formatAddressFault)} onDismiss={dismissFaults} />
      )}
      {notices.map(({ id, text, canReload = false, action }) => (
        <Notice
          key={id}
          lines={[text]}
          onDismiss={() => dismissNotice(id)}
          action={canReload ? TRY_AGAIN : action}
        />
      ))}
    </div>
  );
}
