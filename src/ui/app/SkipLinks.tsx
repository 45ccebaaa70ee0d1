import type { MouseEvent } from "react";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import type { ViewBody } from "#ui/shared/view-entry.ts";
import { VIEWS } from "#ui/views/views.ts";
import { withDisplay } from "#view/transitions.ts";
import { isReaderMode } from "#view/view.ts";
import { SkipLink } from "./SkipLink.tsx";
import styles from "./SkipLinks.module.css";

/** After this many frames a part that has not come is not waited for: about a second. */
const PATIENCE = 60;

/** Moves the keyboard to a part of the page as soon as it stands there and takes the focus. */
function focusWhenShown(id: string, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const target = document.getElementById(id);
    target?.focus();
    const isThere = target !== null && document.activeElement === target;
    if (!isThere && patience > 0) focusWhenShown(id, patience - 1);
  });
}

/** Whether a view stands in the page before scripts can bring it. */
function isPrerendered(body: ViewBody, isReader: boolean): boolean {
  return body.comes === "at once" || (body.part.isPrerendered === true && !isReader);
}

/**
 * The first stops for Tab. Before scripts have loaded diagram and outline both stand on the page and
 * the links are followed as they are; later only one of the views does, and the link brings it.
 */
export function SkipLinks() {
  const store = useAppStore();
  const isReader = useApp((state) => isReaderMode(state.view));
  const isReady = useApp((state) => state.ready);
  const skipTo = (event: MouseEvent, target: string) => {
    const { view, navigate, ready } = store.getState();
    if (!ready) return;
    event.preventDefault();
    const shownBy = VIEWS.find(({ skip }) => skip.target === target);
    if (shownBy !== undefined && shownBy.id !== view.display) {
      navigate(withDisplay(view, shownBy.id));
    }
    focusWhenShown(target);
  };
  return (
    <nav aria-label="Skip" className={styles.links}>
      {VIEWS.map(
        ({ id, skip, body }) =>
          (isReady || isPrerendered(body, isReader)) && (
            <SkipLink key={id} id={skip.target} name={skip.label()} onSkip={skipTo} />
          ),
      )}
      {!isReader && <SkipLink id="details" name="Skip to details" onSkip={skipTo} />}
    </nav>
  );
}
