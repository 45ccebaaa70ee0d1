import { useEffect, useId, useRef } from "react";
import { DIAGRAM_KEYS } from "#words/diagram-keys.ts";
import styles from "./DiagramHelp.module.css";

export interface DiagramHelpProps {
  readonly onClose: () => void;
}

/** How to move in the diagram by keyboard, mouse and touch. */
export function DiagramHelp({ onClose }: DiagramHelpProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const heading = useId();
  useEffect(() => {
    if (dialog.current?.open === false) dialog.current.showModal();
  }, []);
  return (
    <dialog ref={dialog} className={styles.help} aria-labelledby={heading} onClose={onClose}>
      <h2 id={heading}>Moving in the diagram</h2>
      <p>
        Drag to move, wheel or pinch to zoom, double-click to zoom in. Click a node, its name or a
        line to read its claims. By keyboard, choose “Explore diagram with arrow keys”, then:
      </p>
      <dl>
        {DIAGRAM_KEYS.map(({ keys, does }) => (
          <div key={keys}>
            <dt>
              <kbd>{keys}</kbd>
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <button type="button" onClick={() => dialog.current?.close()}>
        Close
      </button>
    </dialog>
  );
}
