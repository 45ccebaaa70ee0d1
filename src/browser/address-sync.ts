import type { AppStore } from "#store/app-store.ts";
import { selectKnownIds } from "#store/selectors.ts";
import { formatAddress, parseAddress } from "#view/address.ts";
import { formatTitle } from "#words/titles.ts";

/** The path from the site's root, or the whole path where it lies outside `base`. */
function withoutBase(path: string, base: string): string {
  if (path === base.slice(0, -1)) return "/";
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/**
 * Keeps the address bar and the view the same: the address opened, then Back and Forward, set the
 * view; a change of the view writes the address. The only code that touches the history.
 *
 * @returns Ends it.
 */
export function syncAddress(store: AppStore): () => void {
  const open = () => {
    const state = store.getState();
    const path = withoutBase(window.location.pathname, state.base);
    const { view, faults } = parseAddress(path, window.location.search, selectKnownIds(state));
    state.openAddress(view, faults);
    document.title = formatTitle(state.graph, view.place);
  };
  const write = () => {
    const { view, change, base, graph } = store.getState();
    if (change === "none") return;
    const address = formatAddress(view, base);
    document.title = formatTitle(graph, view.place);
    if (address === window.location.pathname + window.location.search) return;
    if (change === "push") window.history.pushState(null, "", address);
    else window.history.replaceState(null, "", address);
  };
  open();
  window.addEventListener("popstate", open);
  const unsubscribe = store.subscribe((state, before) => {
    if (state.view !== before.view) write();
  });
  return () => {
    window.removeEventListener("popstate", open);
    unsubscribe();
  };
}
