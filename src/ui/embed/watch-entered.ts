/** Whether the reader is in the diagram, so that the wheel is the map's. */
export interface Entered {
  readonly isEntered: () => boolean;
  readonly stop: () => void;
}

/**
 * Watches whether the reader has gone into the diagram: by a click, or by its walk by keys. Escape, a
 * click elsewhere, the pointer or the focus going elsewhere lead out again; so the page is never more
 * than a move of the mouse away. Fingers do not enter: one always scrolls the page.
 *
 * @param pane - Takes the focus; marked with `data-entered` while the reader is in it.
 */
export function watchEntered(pane: HTMLElement): Entered {
  const life = new AbortController();
  const { signal } = life;
  let isEntered = false;
  const set = (value: boolean): void => {
    isEntered = value;
    pane.toggleAttribute("data-entered", value);
  };
  const leave = (): void => set(false);
  const isOutside = (target: EventTarget | null): boolean =>
    !(target instanceof Node && pane.contains(target));
  document.addEventListener(
    "pointerdown",
    ({ target, pointerType }) => {
      if (isOutside(target)) leave();
      else if (pointerType !== "touch") {
        set(true);
        // Cytoscape keeps the browser from moving the focus, so that Escape would go to another frame.
        const control = "button, a:not([tabindex='-1'])";
        const isControl = target instanceof Element && target.closest(control) !== null;
        if (!isControl) pane.focus({ preventScroll: true });
      }
    },
    { capture: true, signal },
  );
  // The walk by keys keeps the keys it knows to itself.
  document.addEventListener("keydown", ({ key }) => key === "Escape" && leave(), {
    capture: true,
    signal,
  });
  pane.addEventListener(
    "focusin",
    ({ target }) => {
      const isWalk = target instanceof Element && target.closest("[role=application]") !== null;
      if (isWalk) set(true);
    },
    { signal },
  );
  pane.addEventListener(
    "focusout",
    ({ relatedTarget }) => {
      if (relatedTarget !== null && isOutside(relatedTarget)) leave();
    },
    { signal },
  );
  pane.addEventListener("pointerleave", leave, { signal });
  window.addEventListener("blur", leave, { signal });
  return {
    isEntered: () => isEntered,
    stop: () => {
      leave();
      life.abort();
    },
  };
}
