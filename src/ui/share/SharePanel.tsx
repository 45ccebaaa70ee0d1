import { type ReactNode, type RefObject, useState } from "react";
import type { ClaimId } from "#schema/graph.ts";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { ShareList } from "./ShareList.tsx";

export interface SharePanelProps {
  /** Of the popover: the button names it. */
  readonly id: string;
  readonly button: RefObject<HTMLButtonElement | null>;
  /** The claim that is quoted and cited; `null` for the page. */
  readonly claim: ClaimId | null;
  readonly onClose: () => void;
}

/** What the button opens: the list of what may be done, then the dialog that was chosen from it. */
export function SharePanel({ id, button, claim, onClose }: SharePanelProps) {
  const store = useAppStore();
  const [dialog, setDialog] = useState<ReactNode>(null);
  const leave = () => {
    onClose();
    button.current?.focus();
  };
  const follow = async (load: () => Promise<ReactNode>) => {
    try {
      const next = await load();
      if (next === null) onClose();
      else setDialog(next);
    } catch {
      const text = store.getState().words.chapter("share").menu.failed;
      store.getState().addNotice({ id: "share", text, canReload: true });
      onClose();
    }
  };
  if (dialog !== null) return dialog;
  return (
    <ShareList
      id={id}
      button={button}
      claim={claim}
      onClose={onClose}
      onCite={() =>
        void follow(async () => {
          const { CiteDialog } = await import("./CiteDialog.tsx");
          return <CiteDialog claim={claim} onClose={leave} />;
        })
      }
      onEmbed={() =>
        void follow(async () => {
          const { EmbedDialog } = await import("./EmbedDialog.tsx");
          return <EmbedDialog onClose={leave} />;
        })
      }
    />
  );
}
