import { useEffect, useId, useRef, useState } from "react";
import { selectSite, selectWholeGraph } from "#store/selectors.ts";
import { CopyButton } from "#ui/shared/CopyButton.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { formatAddress } from "#view/address.ts";
import { withEmbed, withWholePage } from "#view/transitions.ts";
import { formatTitle } from "#words/titles.ts";
import styles from "./EmbedDialog.module.css";
import { EmbedFields } from "./EmbedFields.tsx";
import { EMBED_PRESETS, type EmbedFrame, formatEmbedCode } from "./embed-code.ts";

const [, MEDIUM] = EMBED_PRESETS;

/** Gives the code that shows the present view in a frame of another page, and shows that frame. */
export function EmbedDialog({ onClose }: { readonly onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  const graph = useApp(selectWholeGraph);
  const site = useApp(selectSite);
  const view = useApp((state) => state.view);
  const [frame, setFrame] = useState<EmbedFrame>({ ...MEDIUM, theme: "page" });
  useEffect(() => {
    const { current } = dialog;
    if (current?.open === false) current.showModal();
  }, []);
  const embedded = withEmbed(view);
  const address = new URL(formatAddress(embedded, site), window.location.href).href;
  const title = formatTitle(graph, withWholePage(embedded));
  const code = formatEmbedCode(address, title, frame);
  return (
    <dialog ref={dialog} className={styles.embed} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>Embed this view</h2>
      <p className={styles.lead}>
        The diagram with its title, date and attribution, in a frame on your page. It keeps this
        view. The wheel goes on scrolling your page until the diagram is clicked, one finger always.
      </p>
      <EmbedFields frame={frame} onChange={setFrame} />
      <label className={styles.code}>
        Code
        <textarea readOnly rows={4} value={code} spellCheck={false} onFocus={selectAll} />
      </label>
      <div className={styles.actions}>
        <CopyButton className={styles.copy} text={() => code}>
          Copy the code
        </CopyButton>
        <button type="button" onClick={() => dialog.current?.close()}>
          Close
        </button>
      </div>
      <h3>Preview</h3>
      <iframe
        key={address}
        className={styles.preview}
        src={address}
        title="Preview of the frame"
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
