import { type RefObject, useEffect } from "react";

/** Calls back when the pointer goes down anywhere else, while `isWatching`. */
export function useLeft(
  box: RefObject<HTMLElement | null>,
  isWatching: boolean,
  onLeft: () => void,
): void {
  useEffect(() => {
    if (!isWatching) return;
    const check = (event: PointerEvent) => {
      const isInside = event.target instanceof Node && box.current?.contains(event.target);
      if (isInside !== true) onLeft();
    };
    document.addEventListener("pointerdown", check, true);
    return () => document.removeEventListener("pointerdown", check, true);
  }, [box, isWatching, onLeft]);
}
