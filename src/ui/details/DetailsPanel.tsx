import { type MouseEvent, useDeferredValue, useEffect, useMemo, useRef } from "react";
import { selectDate, selectShown } from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useOrigin } from "#ui/shared/use-origin.ts";
import { formatPath } from "#view/address.ts";
import styles from "./DetailsPanel.module.css";
import type { Given } from "./given.ts";
import { PlaceDetails } from "./PlaceDetails.tsx";

/** What the page is about, in full: the panel beside the diagram, and the text of a prerendered page. */
export function DetailsPanel() {
  const graph = useApp((state) => state.graph);
  const base = useApp((state) => state.base);
  const reportUrl = useApp((state) => state.reportUrl);
  const view = useApp((state) => state.view);
  const shown = useApp(selectShown);
  const on = useApp(selectDate);
  const origin = useOrigin();
  const given = useMemo<Given>(
    () => ({ graph, shown, view, on, base, origin, reportUrl }),
    [graph, shown, view, on, base, origin, reportUrl],
  );
  // Another place shows at once; what a filter changes here may follow once the diagram shows it.
  const settled = useDeferredValue(given);
  const drawn = settled.view.place === view.place ? settled : given;
  const path = formatPath(view.place);
  const { panel, noteClick } = usePlaceChange(path);
  return (
    <aside
      id="details"
      ref={panel}
      className={styles.details}
      aria-label="Details"
      tabIndex={-1}
      onClickCapture={noteClick}
    >
      <div className={styles.page} key={path}>
        <PlaceDetails given={drawn} place={view.place} />
      </div>
    </aside>
  );
}

/**
 * Another place starts at its top. A link in the panel that was followed is gone with the old place:
 * then the focus goes to the new heading, so that keyboard and screen reader go on from there.
 */
function usePlaceChange(path: string) {
  const panel = useRef<HTMLElement>(null);
  const shownPath = useRef(path);
  const wasClicked = useRef(false);
  useEffect(() => {
    const element = panel.current;
    if (element === null || shownPath.current === path) return;
    shownPath.current = path;
    element.scrollTop = 0;
    const isFocusLost = document.activeElement === document.body;
    if (wasClicked.current && isFocusLost) element.querySelector("h1")?.focus();
    wasClicked.current = false;
  }, [path]);
  const noteClick = (event: MouseEvent) => {
    wasClicked.current = event.target instanceof Element && event.target.closest("a") !== null;
  };
  return { panel, noteClick };
}
