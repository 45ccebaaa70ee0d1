import type { CanvasPoint, Gestures } from "./pointer.ts";

/** A mouse that has moved this far with its button pressed drags, in CSS pixels. */
const CLICK_REACH = 5;

/**
 * Tells of clicks, drags and moves of the mouse, or of what is one to the browser. A drag goes on
 * beyond the container, and ends where the button is let go or the pointer is taken away. A click that
 * asks for another tab or window is left to a link that may lie under the pointer; of any other, and of
 * a drag, such a link hears nothing.
 *
 * @returns Stops listening.
 */
export function listenToMouse(
  container: HTMLElement,
  { onTap, onDrag, onHover }: Pick<Gestures, "onTap" | "onDrag" | "onHover">,
): () => void {
  const life = new AbortController();
  const { signal } = life;
  const { defaultView: page } = container.ownerDocument;
  const press = followPress(container, onDrag, signal);

  const onDown = (event: MouseEvent): void => {
    if (event.button !== 0) return;
    // Else a drag selects text, and a click moves the focus.
    event.preventDefault();
    leaveFocus();
    press.begin(event);
  };
  const onUp = (event: MouseEvent): void => {
    if (event.button !== 0 || !press.isOn()) return;
    press.end();
    if (!press.wasDragged() && !asksForElsewhere(event)) {
      onTap(readPlace(container, event), "mouse", event.timeStamp);
    }
  };
  const onOver = (event: MouseEvent): void => {
    if (!press.isOn()) onHover(readPlace(container, event));
  };
  const onClick = (event: MouseEvent): void => {
    if (press.wasDragged() || !asksForElsewhere(event)) event.preventDefault();
  };
  container.addEventListener("mousedown", onDown, { signal });
  page?.addEventListener("mousemove", press.move, { signal });
  page?.addEventListener("mouseup", onUp, { signal });
  page?.addEventListener("pointercancel", press.end, { signal });
  page?.addEventListener("blur", press.end, { signal });
  container.addEventListener("mousemove", onOver, { signal });
  container.addEventListener("click", onClick, { signal });
  container.addEventListener("pointerleave", () => onHover(null), { signal });
  return () => life.abort();
}

/** A press of the button, from where it began: it drags once it has moved. */
interface Press {
  readonly begin: (event: MouseEvent) => void;
  readonly move: (event: MouseEvent) => void;
  readonly end: () => void;
  readonly isOn: () => boolean;
  /** Of the last one, also when it has ended. */
  readonly wasDragged: () => boolean;
}

function followPress(
  container: HTMLElement,
  onDrag: Gestures["onDrag"],
  signal: AbortSignal,
): Press {
  let last: CanvasPoint | null = null;
  let isDragged = false;
  let pointer: number | null = null;
  const noteId = ({ isTrusted, pointerType, pointerId }: PointerEvent): void => {
    pointer = isTrusted && pointerType === "mouse" ? pointerId : null;
  };
  container.addEventListener("pointerdown", noteId, { signal });
  const end = (): void => {
    last = null;
  };
  return {
    begin: ({ clientX: x, clientY: y }) => {
      last = { x, y };
      isDragged = false;
    },
    move: ({ clientX: x, clientY: y, buttons }) => {
      if (last === null) return;
      // Let go where the page could not hear of it: over another frame, or a window of the system's.
      if ((buttons & 1) === 0) {
        end();
        return;
      }
      const [dx, dy] = [x - last.x, y - last.y];
      if (!isDragged && Math.hypot(dx, dy) < CLICK_REACH) return;
      // Not before: of a press that is captured the click is the captor's, not the link's.
      if (!isDragged) capture(container, pointer);
      isDragged = true;
      last = { x, y };
      onDrag(dx, dy);
    },
    end,
    isOn: () => last !== null,
    wasDragged: () => isDragged,
  };
}

/** Whether a click on a link would open a tab or a window. */
function asksForElsewhere({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

/** From now on the pointer's events come to the container wherever it is; one that is gone has none. */
function capture(container: HTMLElement, pointer: number | null): void {
  if (pointer === null) return;
  try {
    container.setPointerCapture(pointer);
  } catch {
    // It was taken away in the meantime, which is told too.
  }
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
