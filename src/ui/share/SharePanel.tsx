import { type ReactNode, type RefObject, useState } from "react";
import type { ClaimId } from "#schema/graph.ts";
import type { LatePart } from "#ui/shared/late-part.ts";
import { useAppStore } from "#ui/shared/store-context.tsx";
import { CITE, EMBED } from "./late-dialogs.ts";
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
  const follow = async <M extends object>(part: LatePart<M>, draw: (dialog: M) => ReactNode) => {
    const loaded = await part.load(store.getState().words);
    if (loaded !== null) {
      setDialog(draw(loaded));
      return;
    }
    const text = store.getState().words.chapter("share").menu.failed;
    store.getState().addNotice({ id: "share", text, canReload: true });
    onClose();
  };
  if (dialog !== null) return dialog;
  return (
    <ShareList
      id={id}
      button={button}
      claim={claim}
      onClose={onClose}
      onCite={() =>
        void follow(CITE, ({ CiteDialog }) => <CiteDialog claim={claim} onClose={leave} />)
      }
      onEmbed={() => void follow(EMBED, ({ EmbedDialog }) => <EmbedDialog onClose={leave} />)}
    />
  );
}
