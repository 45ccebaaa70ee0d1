import type { AppStore } from "#store/app-store.ts";
import { GRAPH_FILES } from "#view/site.ts";
import type { Scope } from "#view/view.ts";
import { LoadError, loadGraph } from "./load-graph.ts";

/** Id of the notice that a scope could not be loaded. */
const NOTICE = "scope";

/**
 * Loads the graph of another scope when a view waits for it: nobody pays for the world who does not
 * go there. When it cannot be had the view stays what it was and a notice says why.
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
      const url = `${base}${GRAPH_FILES[scope]}`;
      const graph = await loadGraph(url, dataVersion, life.signal);
      if (!life.signal.aborted) store.getState().addGraph(scope, graph);
    } catch (error) {
      if (!life.signal.aborted) tellFailure(store, scope, error);
    } finally {
      loading.delete(scope);
    }
  };
  const look = () => {
    const { waiting } = store.getState();
    if (waiting !== null) void load(waiting.scope);
  };
  look();
  const unsubscribe = store.subscribe((state, before) => {
    if (state.waiting !== before.waiting) look();
  });
  return () => {
    unsubscribe();
    life.abort();
  };
}

function tellFailure(store: AppStore, scope: Scope, error: unknown): void {
  if (!(error instanceof LoadError)) reportError(error);
  // Whoever has gone elsewhere meanwhile does not miss it.
  const { waiting, addNotice, giveUpWaiting } = store.getState();
  if (waiting?.scope !== scope) return;
  const why = error instanceof LoadError ? error.message : "It could not be read.";
  giveUpWaiting();
  // An address that cannot be read leaves another page than the one it names.
  const isUnread = waiting.goal === null;
  const text = isUnread
    ? `This address needs the ${scope}’s graph: what you see is not what it names. ${why}`
    : `The ${scope}’s graph could not be shown. ${why} You are where you were; choose it again to try again.`;
  const hint = navigator.onLine
    ? ""
    : ` Once opened with a connection, the ${scope} can be read without one.`;
  addNotice({ id: NOTICE, text: `${text}${hint}`, canReload: isUnread });
}
