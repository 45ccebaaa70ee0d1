import type { AppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { formatAddress, parseAddress } from "#view/address.ts";
import { formatTitle } from "#words/titles.ts";

/** Shortest time between two replaced addresses, in milliseconds: browsers refuse more than some 100
 * in half a minute, and dragging a slider asks for 60 a second. */
const REPLACE_PAUSE = 350;

/** The path from the site's root, or the whole path where it lies outside `base`. */
function withoutBase(path: string, base: string): string {
  if (path === base.slice(0, -1)) return "/";
  return path.startsWith(base) ? path.slice(base.length - 1) : path;
}

/**
 * Keeps the address bar and the view the same: the address opened, then Back and Forward, set the
 * view; a change of the view writes the address. An address that needs a graph not yet loaded is read
 * again once it is there. The only code that touches the history.
 *
 * @returns Ends it.
 */
export function syncAddress(store: AppStore): () => void {
  const open = () => {
    writing.drop();
    const state = store.getState();
    const path = withoutBase(window.location.pathname, state.site.base);
    const { view, faults, missing } = parseAddress(
      path,
      window.location.search,
      selectKnownScopes(state),
    );
    if (missing !== null) {
      state.awaitScope(missing);
      return;
    }
    state.openAddress(view, faults);
    document.title = formatTitle(store.getState().graph, store.getState().view);
  };
  const writing = createWriting(store);
  open();
  window.addEventListener("popstate", open);
  const unsubscribe = store.subscribe((state, before) => {
    const isAwaited = before.waiting !== null && before.waiting.goal === null;
    if (isAwaited && state.graphs !== before.graphs) open();
    else if (state.view !== before.view) writing.write();
  });
  return () => {
    window.removeEventListener("popstate", open);
    unsubscribe();
    writing.finish();
  };
}

interface Writing {
  readonly write: () => void;
  /** Writes what has been put off. */
  readonly finish: () => void;
  /** Forgets it: another address has been opened. */
  readonly drop: () => void;
}

/** Writes addresses: steps at once; what only replaces the last one, as dragging does, now and then. */
function createWriting(store: AppStore): Writing {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let lastReplaced = Number.NEGATIVE_INFINITY;
  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const writeNow = (change: "push" | "replace") => {
    drop();
    const { view, site } = store.getState();
    const address = formatAddress(view, site);
    if (address === window.location.pathname + window.location.search) return;
    if (change === "push") {
      window.history.pushState(null, "", address);
      return;
    }
    lastReplaced = performance.now();
    window.history.replaceState(null, "", address);
  };
  return {
    write: () => {
      const { change, graph, view } = store.getState();
      if (change === "none") return;
      document.title = formatTitle(graph, view);
      const wait = lastReplaced + REPLACE_PAUSE - performance.now();
      if (change === "push") writeNow("push");
      else if (wait <= 0) writeNow("replace");
      else timer ??= setTimeout(() => writeNow("replace"), wait);
    },
    finish: () => {
      if (timer !== undefined) writeNow("replace");
    },
    drop,
  };
}
