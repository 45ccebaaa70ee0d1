import { createContext, type ReactNode, useContext, useEffect } from "react";
import { useStore } from "zustand";
import type { AppState, AppStore } from "#store/app-store.ts";
import { HOME, type View } from "#view/view.ts";
import { useAfterFrame } from "./use-after-frame.ts";

const StoreContext = createContext<AppStore | null>(null);
const SettledViewContext = createContext<View>(HOME);

/**
 * Gives the page its store.
 *
 * @param onReady - Called once React holds the prerendered markup; what it gives back ends it. Here
 *   rather than in a component of its own, so that server and browser render the same tree.
 */
export function StoreProvider({
  store,
  onReady,
  children,
}: {
  readonly store: AppStore;
  readonly onReady?: (store: AppStore) => () => void;
  readonly children: ReactNode;
}) {
  useEffect(() => onReady?.(store), [store, onReady]);
  return (
    <StoreContext value={store}>
      <SettledView store={store}>{children}</SettledView>
    </StoreContext>
  );
}

/** Every link's address holds the filters: they are written anew once the click's result shows. */
function SettledView({
  store,
  children,
}: {
  readonly store: AppStore;
  readonly children: ReactNode;
}) {
  const view = useAfterFrame(useStore(store, (state) => state.view));
  return <SettledViewContext value={view}>{children}</SettledViewContext>;
}

/** The view as of the last time the page had nothing more urgent to show: for the addresses of links. */
export function useSettledView(): View {
  return useContext(SettledViewContext);
}

/**
 * The page's store itself, for event handlers that read the state when they run.
 *
 * @throws {Error} Outside a `StoreProvider`.
 */
export function useAppStore(): AppStore {
  const store = useContext(StoreContext);
  if (store === null) throw new Error("This component needs a StoreProvider around it.");
  return store;
}

/**
 * Reads from the page's store and renders again when the result changes.
 *
 * @param selector - Gives a primitive, an existing reference or a memoised result, never a new object.
 */
export function useApp<T>(selector: (state: AppState) => T): T {
  return useStore(useAppStore(), selector);
}
