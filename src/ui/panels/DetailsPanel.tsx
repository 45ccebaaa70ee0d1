import { type MouseEvent, useEffect, useMemo, useRef } from "react";
import {
  selectDate,
  selectGraph,
  selectShown,
  selectSite,
  selectWholeGraph,
} from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { useAfterFrame } from "#ui/shared/use-after-frame.ts";
import { useOrigin } from "#ui/shared/use-origin.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { formatViewPath } from "#view/address.ts";
import styles from "./DetailsPanel.module.css";
import { PlaceDetails } from "./PlaceDetails.tsx";
import type { Given } from "./parts/given.ts";

/** What the page is about, in full: the panel beside the diagram, and the text of a prerendered page. */
export function DetailsPanel() {
  const graph = useApp(selectGraph);
  const whole = useApp(selectWholeGraph);
  const site = useApp(selectSite);
  const reportUrl = useApp((state) => state.reportUrl);
  const view = useApp((state) => state.view);
  const shown = useApp(selectShown);
  const on = useApp(selectDate);
  const words = useWords();
  const origin = useOrigin();
  const given = useMemo<Given>(
    () => ({ graph, whole, shown, view, on, site, origin, reportUrl, words }),
    [graph, whole, shown, view, on, site, origin, reportUrl, words],
  );
  // Another place shows at once; what a filter changes here may follow once the diagram shows it.
  const settled = useAfterFrame(given);
  const drawn = settled.view.place === view.place ? settled : given;
  const path = formatViewPath(view);
  const { panel, noteClick } = usePlaceChange(path);
  // From step to step of a story the links that lead on stay, and the focus on them.
  const key = view.story === null ? path : view.story.id;
  return (
    <aside
      id="details"
      ref={panel}
      className={styles.details}
      aria-label={words.text.panel.details}
      tabIndex={-1}
      onClickCapture={noteClick}
    >
      <div className={styles.page} key={key}>
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
