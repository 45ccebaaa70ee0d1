import { useEffect, useId, useRef } from "react";
import { useWords } from "#ui/shared/use-words.ts";
import { listDiagramKeys } from "#words/diagram-keys.ts";
import { fill } from "#words/fill.ts";
import styles from "./DiagramHelp.module.css";

export interface DiagramHelpProps {
  readonly onClose: () => void;
}

/** How to move in the diagram by keyboard, mouse and touch. */
export function DiagramHelp({ onClose }: DiagramHelpProps) {
  const words = useWords();
  const { explore } = words.text.diagram;
  const { help } = words.chapter("walk");
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby={heading} onClose={onClose}>
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
}
