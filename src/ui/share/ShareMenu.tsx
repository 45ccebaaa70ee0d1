import {
  type ComponentType,
  type MouseEvent,
  type ReactNode,
  useId,
  useRef,
  useState,
} from "react";
import type { ClaimId } from "#schema/graph.ts";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { SHARE } from "./late-share.ts";
import styles from "./ShareMenu.module.css";
import type { SharePanelProps } from "./SharePanel.tsx";

/**
 * The button that opens what may be done with a page: copy its link, send, cite, embed, print it; for a
 * claim, quote and cite that. All of it is loaded when first opened.
 */
export function ShareMenu({
  claim = null,
  className = styles.quiet ?? "",
  name,
  children = "Share",
}: {
  /** Quotes and cites this claim instead of the page. */
  readonly claim?: ClaimId | null;
  /** Look of the button, where it is not the quiet one. */
  readonly className?: string | undefined;
  /** Accessible name where the button shows only an icon. */
  readonly name?: string;
  readonly children?: ReactNode;
}) {
  const store = useAppStore();
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps> | null>(null);
  const open = async (event: MouseEvent) => {
    // What has been loaded opens within the click, which would then close it as this button's own.
    event.preventDefault();
    const share = await SHARE.load();
    if (share !== null) {
      setPanel(() => share.SharePanel);
      return;
    }
    const text = "Sharing could not be loaded. The page’s address can be copied all the same.";
    store.getState().addNotice({ id: "share", text, canReload: true });
  };
  return (
    <>
      <button
        ref={button}
        type="button"
        className={`${styles.share} ${className}`}
        aria-label={name}
        aria-expanded={Panel !== null}
        title={name}
        // While it is open a click is the browser's, which closes what this names.
        popoverTarget={Panel === null ? undefined : id}
        onClick={Panel === null ? (event) => void open(event) : undefined}
      >
        {children}
      </button>
      {Panel !== null && (
        <Panel id={id} button={button} claim={claim} onClose={() => setPanel(null)} />
      )}
    </>
  );
}
