import { useEffect, useId, useRef, useState } from "react";
import { selectSite, selectWholeGraph } from "#store/selectors.ts";
import { CopyButton } from "#ui/shared/CopyButton.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAddress } from "#view/address.ts";
import { withEmbed, withWholePage } from "#view/transitions.ts";
import { formatTitle } from "#words/titles.ts";
import styles from "./EmbedDialog.module.css";
import { EmbedFields } from "./EmbedFields.tsx";
import { EMBED_PRESETS, type EmbedFrame, formatEmbedCode, formatFrameName } from "./embed-code.ts";

const [, MEDIUM] = EMBED_PRESETS;

/** Gives the code that shows the present view in a frame of another page, and shows that frame. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const words = useWords();
  const { embed } = words.chapter("share");
  const graph = useApp(selectWholeGraph);
  const site = useApp(selectSite);
  const view = useApp((state) => state.view);
  const [frame, setFrame] = useState<EmbedFrame>({ ...MEDIUM, theme: "light" });
  useEffect(() => {
    const { current } = dialog;
    if (current?.open === false) current.showModal();
  }, []);
  const embedded = withEmbed(view);
  const address = new URL(formatAddress(embedded, site), window.location.href).href;
  const title = formatTitle(words, graph, withWholePage(embedded));
  const code = formatEmbedCode(address, title, frame);
  return (
    <dialog ref={dialog} className={styles.embed} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>{embed.heading}</h2>
      <p className={styles.lead}>{embed.lead}</p>
      <EmbedFields frame={frame} onChange={setFrame} />
      <label className={styles.code}>
        {embed.code}
        <textarea readOnly rows={4} value={code} spellCheck={false} onFocus={selectAll} />
      </label>
      <div className={styles.actions}>
        <CopyButton className={styles.copy} text={() => code}>
          {embed.copy}
        </CopyButton>
        <button type="button" onClick={() => dialog.current?.close()}>
          {embed.close}
        </button>
      </div>
      <h3>{embed.preview}</h3>
      <iframe
        key={`${address} ${frame.theme}`}
        name={frame.theme === "page" ? undefined : formatFrameName(frame.theme)}
        className={styles.preview}
        src={address}
        title={embed.frame}
        width={frame.width === "full" ? "100%" : frame.width}
        height={frame.height}
        data-theme={frame.theme}
      />
    </dialog>
  );
}

function selectAll({ currentTarget }: { readonly currentTarget: HTMLTextAreaElement }): void {
  currentTarget.select();
}
