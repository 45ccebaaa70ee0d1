import { memo, type RefObject, useId } from "react";
import dialogStyles from "#ui/shared/dialog.module.css";
import { DIAGRAM_KEYS } from "#words/diagram-keys.ts";
import styles from "./DiagramHelp.module.css";

/** How to move in the diagram by keyboard, mouse and touch. */
export const DiagramHelp = memo(function DiagramHelp({
  dialog,
}: {
  readonly dialog: RefObject<HTMLDialogElement | null>;
}) {
  const heading = useId();
  return (
    <dialog
      ref={dialog}
      className={`${dialogStyles.dialog} ${styles.help}`}
      aria-labelledby={heading}
    >
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
});
