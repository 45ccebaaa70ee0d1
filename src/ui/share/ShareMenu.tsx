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
import { useWords } from "#ui/shared/use-words.ts";
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
  children,
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
  const { share } = useWords().text;
  const id = useId();
  const button = useRef<HTMLButtonElement>(null);
  const [Panel, setPanel] = useState<ComponentType<SharePanelProps> | null>(null);
  // What is open closes at a press beside it, in one browser before the click and in another after
  // it: whether the click is to close or to open was settled when the press began.
  const wasOpen = useRef(false);
  const open = async () => {
    const late = await SHARE.load(store.getState().words);
    if (late !== null) {
      setPanel(() => late.SharePanel);
      return;
    }
    store.getState().addNotice({ id: "share", text: share.failed, canReload: true });
  };
  const press = ({ detail }: MouseEvent) => {
    // A key's click comes without a press.
    const isOpen = detail === 0 ? Panel !== null : wasOpen.current;
    wasOpen.current = false;
    if (!isOpen) {
      void open();
      return;
    }
    setPanel(null);
    button.current?.focus();
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
        onPointerDown={() => {
          wasOpen.current = Panel !== null;
        }}
        onClick={press}
      >
        {children ?? share.button}
      </button>
      {Panel !== null && (
        <Panel id={id} button={button} claim={claim} onClose={() => setPanel(null)} />
      )}
    </>
  );
}
