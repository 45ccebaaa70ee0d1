import type { CanvasPoint, Gestures } from "./pointer.ts";

/** A mouse that has moved this far with its button pressed drags, in CSS pixels. */
const CLICK_REACH = 5;

/**
 * Tells of clicks, drags and moves of the mouse, or of what is one to the browser. A drag goes on
 * beyond the container.
 *
 * @returns Stops listening.
 */
export function listenToMouse(
  container: HTMLElement,
  { onTap, onDrag, onHover }: Pick<Gestures, "onTap" | "onDrag" | "onHover">,
): () => void {
  /** Where the button was pressed, and where the drag has come to: null until it is one. */
  let pressed: CanvasPoint | null = null;
  let dragged: CanvasPoint | null = null;
  const life = new AbortController();
  const { signal } = life;
  const { defaultView: page } = container.ownerDocument;

  const onDown = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    // Else a drag selects text, and a click moves the focus.
    event.preventDefault();
    leaveFocus();
    pressed = { x: event.clientX, y: event.clientY };
    dragged = null;
  };
  const onMove = ({ clientX: x, clientY: y }: MouseEvent): void => {
    if (pressed === null) return;
    const isStill = dragged === null && Math.hypot(x - pressed.x, y - pressed.y) < CLICK_REACH;
    if (isStill) return;
    const from = dragged ?? pressed;
    dragged = { x, y };
    onDrag(x - from.x, y - from.y);
  };
  const onUp = (event: MouseEvent): void => {
    if (event.button !== 0 || pressed === null) return;
    const isClick = dragged === null;
    pressed = null;
    dragged = null;
    if (isClick) onTap(readPlace(container, event), "mouse", event.timeStamp);
  };
  container.addEventListener("mousedown", onDown, { signal });
  page?.addEventListener("mousemove", onMove, { signal });
  page?.addEventListener("mouseup", onUp, { signal });
  container.addEventListener(
    "mousemove",
    (event) => {
      if (pressed === null) onHover(readPlace(container, event));
    },
    { signal },
  );
  container.addEventListener("pointerleave", () => onHover(null), { signal });
  return () => life.abort();
}

/** What has the focus, such as the search field with a phone's keyboard, gives it up. */
export function leaveFocus(): void {
  const { activeElement } = document;
  if (activeElement instanceof HTMLElement) activeElement.blur();
}

/** The place of an event or a finger in the container. */
export function readPlace(
  container: HTMLElement,
  { clientX, clientY }: Pick<MouseEvent, "clientX" | "clientY">,
): CanvasPoint {
  const corner = container.getBoundingClientRect();
  return { x: clientX - corner.left, y: clientY - corner.top };
}
