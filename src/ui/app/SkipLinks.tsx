import type { MouseEvent } from "react";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import type { Display } from "#view/displays.ts";
import { withDisplay } from "#view/transitions.ts";
import { isReaderMode } from "#view/view.ts";
import { SkipLink } from "./SkipLink.tsx";
import styles from "./SkipLinks.module.css";

/** After this many frames a part that has not come is not waited for: about a second. */
const PATIENCE = 60;

/** The parts that only one of the equal views shows. */
const DISPLAY_BY_ID: Readonly<Record<string, Display>> = { diagram: "graph", outline: "outline" };

/** Moves the keyboard to a part of the page as soon as it stands there and takes the focus. */
function focusWhenShown(id: string, patience = PATIENCE): void {
  requestAnimationFrame(() => {
    const target = document.getElementById(id);
    target?.focus();
    const isThere = target !== null && document.activeElement === target;
    if (!isThere && patience > 0) focusWhenShown(id, patience - 1);
  });
}

/**
 * The first stops for Tab. Before scripts have loaded diagram and outline both stand on the page and
 * the links are followed as they are; later only one of them does, and the link brings it.
 */
export function SkipLinks() {
  const store = useAppStore();
  const isReader = useApp((state) => isReaderMode(state.view));
  // Reader mode has an outline only once scripts can bring it.
  const isReady = useApp((state) => state.ready);
  const skipTo = (event: MouseEvent, id: string) => {
    const { view, navigate, ready } = store.getState();
    if (!ready) return;
    event.preventDefault();
    const display = DISPLAY_BY_ID[id];
    if (display !== undefined && display !== view.display) navigate(withDisplay(view, display));
    focusWhenShown(id);
  };
  return (
    <nav aria-label="Skip" className={styles.links}>
      <SkipLink id="diagram" name="Skip to diagram" onSkip={skipTo} />
      {(isReady || !isReader) && <SkipLink id="outline" name="Skip to outline" onSkip={skipTo} />}
      {!isReader && <SkipLink id="details" name="Skip to details" onSkip={skipTo} />}
    </nav>
  );
}
