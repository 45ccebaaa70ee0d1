import { useDeferredValue } from "react";
import { useApp } from "#ui/shared/store-context.tsx";

/**
 * Whether to draw all of a panel. A prerendered page, and the page that takes it over, have all at
 * once; where scripts make a panel anew, its first frame leaves out what is folded or far down, and
 * the rest follows when there is nothing more urgent to show.
 */
export function useWhole(): boolean {
  const isTakenOver = useApp((state) => state.ready);
  return useDeferredValue(true, !isTakenOver);
}
