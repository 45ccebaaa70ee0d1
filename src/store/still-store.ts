import { createStore } from "zustand/vanilla";
import type { AppState, AppStore } from "./app-store.ts";

/**
 * A page's state as it stands, for a copy that is drawn once and never used: paper. Like a page that
 * has not been taken over it has everything in it at once and nothing pointed at; whatever happens to
 * the page meanwhile does not reach it.
 */
export function createStillStore(state: AppState): AppStore {
  return createStore<AppState>()(() => ({ ...state, ready: false, pointed: null, waiting: null }));
}
