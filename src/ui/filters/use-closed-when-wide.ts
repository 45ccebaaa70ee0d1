import { type RefObject, useEffect } from "react";

/** From this width the filters stand beside the diagram; the same as in FiltersPanel.module.css. */
const WIDE = "(min-width: 56.25em)";

/** Closes the sheet when the window grows past it: in the top layer it would cover the page. */
export function useClosedWhenWide(panel: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const query = window.matchMedia(WIDE);
    const close = () => {
      const element = panel.current;
      if (query.matches && element?.matches(":popover-open")) element.hidePopover();
    };
    query.addEventListener("change", close);
    return () => query.removeEventListener("change", close);
  }, [panel]);
}
