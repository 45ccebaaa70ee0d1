import { useEffect } from "react";
import type { AppStore } from "#store/app-store.ts";

/** Calls back when an address brings a search text: on arrival, and by Back or Forward. */
export function useOpenedByAddress(store: AppStore, open: (isOpen: boolean) => void): void {
  useEffect(() => {
    const { ready, view, change } = store.getState();
    if (ready && change === "none" && view.q !== "") open(true);
    return store.subscribe((state, before) => {
      const isBrought = state.change === "none" && state.view !== before.view;
      if (isBrought && state.view.q !== before.view.q) open(state.view.q !== "");
    });
  }, [store, open]);
}
