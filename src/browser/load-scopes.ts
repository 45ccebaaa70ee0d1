import { LoadError } from "#sources/graph-source.ts";
import type { AppStore } from "#store/app-store.ts";
import type { Scope } from "#view/scopes.ts";
import { formatLoadFault } from "#words/messages.ts";
import { formatScopeFault, type ScopeFault } from "#words/scopes.ts";
import { openAtStart } from "./address-sync.ts";
import { loadPageGraph } from "./load-graph.ts";

/** Id of the notice that a scope could not be loaded. */
const NOTICE = "scope";

/**
 * Loads the graph of another scope when a view waits for it or the search wants it: nobody pays for what
 * they do not go to. When it cannot be had the view stays what it was and a notice says why, or the
 * search does.
 *
 * @returns Ends it, with whatever is under way.
 */
export function loadScopes(store: AppStore): () => void {
  const life = new AbortController();
  const loading = new Set<Scope>();
  const load = async (scope: Scope): Promise<void> => {
    if (loading.has(scope) || store.getState().graphs[scope] !== undefined) return;
    loading.add(scope);
    store.getState().dismissNotice(NOTICE);
    try {
      const { base, dataVersion } = store.getState();
      const graph = await loadPageGraph({ scope, base, dataVersion }, life.signal);
      if (!life.signal.aborted) store.getState().addGraph(scope, graph);
    } catch (error) {
      if (!life.signal.aborted) tellFailure(store, scope, error);
    } finally {
      loading.delete(scope);
    }
  };
  const look = () => {
    const { waiting, wanted } = store.getState();
    if (waiting !== null) void load(waiting.scope);
    if (wanted?.hasFailed === false) void load(wanted.scope);
  };
  look();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.waiting !== before.waiting || state.wanted !== before.wanted) look();
  });
  return () => {
    unsubscribe();
    life.abort();
  };
}

function tellFailure(store: AppStore, scope: Scope, error: unknown): void {
  if (!(error instanceof LoadError)) reportError(error);
  // Whoever has gone elsewhere meanwhile does not miss it.
  const { waiting, wanted, words, addNotice, giveUpWaiting, giveUpWanted } = store.getState();
  if (wanted?.scope === scope) giveUpWanted();
  if (waiting?.scope !== scope) return;
  const fault = findFault(store, waiting.goal === null);
  if (fault !== "record") giveUpWaiting();
  const why = formatLoadFault(words, error instanceof LoadError ? error : { fault: "unread" });
  const text = formatScopeFault(words, scope, { fault, why, isOffline: !navigator.onLine });
  addNotice({ id: NOTICE, text, canReload: fault !== "choice" });
}

/** What is left to see; a record that the site begins with is opened in its place there. */
function findFault(store: AppStore, isUnread: boolean): ScopeFault {
  if (!isUnread) return "choice";
  return openAtStart(store) ? "record" : "address";
}
