import { type RefObject, useEffect } from "react";

/** The browser closes a popover on Escape and on a click beside it, but not when Tab leaves it. */
export function useLeaving(
  [list, button]: readonly [RefObject<HTMLElement | null>, RefObject<HTMLElement | null>],
  onLeave: () => void,
) {
  useEffect(() => {
    const follow = ({ target }: FocusEvent) => {
      if (!(target instanceof Node)) return;
      // A press of the button focuses it first, and closes the list itself.
      const isInside = [list, button].some(({ current }) => current?.contains(target));
      if (!isInside) onLeave();
    };
    document.addEventListener("focusin", follow);
    return () => document.removeEventListener("focusin", follow);
  }, [list, button, onLeave]);
}
