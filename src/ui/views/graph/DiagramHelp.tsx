import { memo, type RefObject, useId } from "react";
import dialogStyles from "#ui/shared/dialog.module.css";
import { useWords } from "#ui/shared/use-words.ts";
import { listDiagramKeys } from "#words/diagram-keys.ts";
import { fill } from "#words/fill.ts";
import styles from "./DiagramHelp.module.css";

/** How to move in the diagram by keyboard, mouse and touch. */
export const DiagramHelp = memo(function DiagramHelp({
  dialog,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
}) {
  const words = useWords();
  const { help, explore } = words.text.diagram;
  const heading = useId();
  return (
    <dialog
      ref={dialog}
      className={`${dialogStyles.dialog} ${styles.help}`}
      aria-labelledby={heading}
    >
      <h2 id={heading}>{help.title}</h2>
      <p>{fill(help.intro, { explore })}</p>
      <dl>
        {listDiagramKeys(words).map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        {help.close}
      </button>
    </dialog>
  );
});
