import { useCallback } from "react";
import { selectSite } from "#store/selectors.ts";
import { formatAddress } from "#view/address.ts";
import type { View } from "#view/view.ts";
import { measureToNextFrame } from "./measure.ts";
import { useAppStore } from "./store-context.tsx";

/**
 * Applies a change of the filters or dates.
 *
 * @param start - The time stamp of the input that asked for it: its latency is measured from there.
 * @param change - A click pushes a step into the history; dragging replaces the last one.
 */
export type OnFilter = (
  to: (view: View) => View,
  start: number,
  change?: "push" | "replace",
) => void;

/** The function that applies filters to the page's view; always the same one. */
export function useFilterStep(): OnFilter {
  const store = useAppStore();
  return useCallback<OnFilter>(
    (to, start, change = "push") => {
      const state = store.getState();
      const next = to(state.view);
      // Asking for what is there already would make a step that Back cannot be seen to undo.
      if (formatAddress(next, selectSite(state)) === formatAddress(state.view, selectSite(state)))
        return;
      state.navigate(next, { change, start });
      measureToNextFrame("salar:filter", start);
    },
    [store],
  );
}
