import type { AppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { selectSite, selectWholeGraph } from "#store/selectors.ts";
import { formatAddress, formatViewPath, type ParsedAddress, parseAddress } from "#view/address.ts";
import { SCOPE } from "#view/parameter-scope.ts";
import { isRecordPlace } from "#view/place.ts";
import { isStart, START } from "#view/scopes.ts";
import { findPagesBase, withBase, withoutBase } from "#view/site.ts";
import { withQuery } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { formatTitle } from "#words/titles.ts";
import { ADDRESS_PAUSE } from "./address-pause.ts";

/**
 * Keeps the address bar and the view the same: the address opened, then Back and Forward, set the
 * view; a change of the view writes the address. An address that needs a graph not yet loaded is read
 * again once it is there. The only code that makes entries in the history
 * and writes their addresses (`keep-place.ts` keeps a place with the present one).
 *
 * @returns Ends it.
 */
export function syncAddress(store: AppStore): () => void {
  // The text in the search box when an address began to wait for its graph.
  let textBefore = "";
  const open = () => {
    writing.drop();
    const state = store.getState();
    const { view, faults, missing } = readAddress(store, window.location.search);
    if (missing !== null) {
      textBefore = state.view.q;
      state.awaitScope(missing);
      return;
    }
    state.openAddress(view, faults);
    tellTitle(store);
    movePage(store);
  };
  const writing = createWriting(store);
  open();
  window.addEventListener("popstate", open);
  const unsubscribe = store.subscribe((state, before) => {
    const isAwaited = before.waiting !== null && before.waiting.goal === null;
    if (isAwaited && state.graphs !== before.graphs) {
      const text = state.view.q;
      open();
      // What was typed meanwhile stays.
      if (text !== textBefore)
        store.getState().navigate(withQuery(store.getState().view, text), { change: "replace" });
      return;
    }
    // An address that is still to be read must not be written over.
    const isUnread = isAwaited && state.waiting !== null;
    if (state.view !== before.view && !isUnread) writing.write(before.view);
  });
  return () => {
    window.removeEventListener("popstate", open);
    unsubscribe();
    writing.finish();
  };
}

function readAddress(store: AppStore, search: string): ParsedAddress {
  const state = store.getState();
  const { pathname } = window.location;
  const path = withoutBase(findPagesBase(selectSite(state)), pathname) ?? pathname;
  return parseAddress(path, search, selectKnownScopes(state));
}

/**
 * Opens a record's address in the scope the site begins with, where the graph it is at home in cannot be
 * had: if the record is there and the address names no scope. It stays as it is, to be loaded anew.
 *
 * @returns Whether it could.
 */
export function openAtStart(store: AppStore): boolean {
  const params = new URLSearchParams(window.location.search);
  if (params.has(SCOPE.name)) return false;
  params.set(SCOPE.name, START);
  const { view, faults, missing } = readAddress(store, params.toString());
  if (missing !== null || !isStart(view.scope) || !isRecordPlace(view.place)) return false;
  // What was typed meanwhile stays.
  const { openAddress, view: before } = store.getState();
  openAddress(before.q === "" ? view : withQuery(view, before.q), faults);
  tellTitle(store);
  return true;
}

/**
 * An address whose query makes it another page's (`/?scope=world`, `/?sel=ylb`) becomes that page's own,
 * and one that was repaired the right one: loaded anew, it opens with what it shows. The entry in the history stays the same.
 */
function movePage(store: AppStore): void {
  const { view, faults } = store.getState();
  const { history, location } = window;
  const site = selectSite(store.getState());
  if (view.place.page === "not-found") return;
  const isOwn = withBase(findPagesBase(site), formatViewPath(view)) === location.pathname;
  if (isOwn && !faults.some(({ reason }) => reason === "repaired")) return;
  history.replaceState(history.state, "", `${formatAddress(view, site)}${location.hash}`);
}

function tellTitle(store: AppStore): void {
  const { words, view } = store.getState();
  document.title = formatTitle(words, selectWholeGraph(store.getState()), view);
}

interface Writing {
  /** @param before - The view until now, of which the address may still have been put off. */
  readonly write: (before: View) => void;
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
  const writeNow = (change: "push" | "replace", view: View) => {
    drop();
    const address = formatAddress(view, selectSite(store.getState()));
    if (address === window.location.pathname + window.location.search) return;
    if (change === "push") {
      window.history.pushState(null, "", address);
      return;
    }
    lastReplaced = performance.now();
    // The entry stays the same, with whatever else is kept in it.
    window.history.replaceState(window.history.state, "", address);
  };
  return {
    write: (before) => {
      const { change, view } = store.getState();
      if (change === "none") return;
      tellTitle(store);
      // In a frame, Back is the way out of the page around it: what was looked at is no step of it.
      if (change === "push" && view.place.page !== "embed") {
        // Back leads to where the reader was, not to where a drag was when it was last written.
        if (timer !== undefined) writeNow("replace", before);
        writeNow("push", view);
        return;
      }
      const wait = lastReplaced + ADDRESS_PAUSE - performance.now();
      if (wait <= 0) writeNow("replace", view);
      else timer ??= setTimeout(() => writeNow("replace", store.getState().view), wait);
    },
    finish: () => {
      if (timer !== undefined) writeNow("replace", store.getState().view);
    },
    drop,
  };
}
