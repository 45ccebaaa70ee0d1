import { StrictMode } from "react";
import { hydrateRoot } from "react-dom/client";
import { syncAddress } from "#browser/address-sync.ts";
import { type EarlyInput, keepEarlyInput } from "#browser/early-input.ts";
import { showFault } from "#browser/fault-notice.ts";
import { fetchAhead } from "#browser/fetch-ahead.ts";
import { loadPageGraph } from "#browser/load-graph.ts";
import { loadScopes } from "#browser/load-scopes.ts";
import { reloadOnce } from "#browser/reload-once.ts";
import { signalDrawing } from "#browser/signals.ts";
import { keepStrayTyping } from "#browser/stray-typing.ts";
import type { Graph } from "#graph/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { LoadError } from "#sources/graph-source.ts";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { App } from "#ui/app/App.tsx";
import { FaultBoundary } from "#ui/app/FaultBoundary.tsx";
import { LATE_PARTS } from "#ui/app/late-parts.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { formatPath, parseAddress } from "#view/address.ts";
import { findScope, START } from "#view/scopes.ts";
import { HOME, type View } from "#view/view.ts";
import { ENGLISH } from "#words/en/en.ts";
import { PAGE } from "#words/en/page.ts";
import { findLanguage } from "#words/languages.ts";
import { formatLoadFault } from "#words/messages.ts";
import { createWords, type Words } from "#words/words.ts";
import "virtual:diagram-looks.css";
import "#styles/index.css";
import "virtual:diagram-tiers.css";

const base = import.meta.env.BASE_URL;
// Every part that is loaded later tells here when it cannot be had.
window.addEventListener("vite:preloadError", () => void reloadOnce());

/** The scope this page was prerendered in: only its graph is loaded, the other one when asked for. */
function readScope(): View["scope"] {
  return findScope(document.documentElement.dataset.scope) ?? START;
}

/** What the page says, in the language that it was prerendered in. */
async function readWords(): Promise<Words> {
  const language = findLanguage(document.documentElement.lang);
  return createWords(language, await language.page());
}

/**
 * The store for the view this page was prerendered for: its path's, without the query, which a file
 * cannot know. The page that answers every unknown path carries an empty one.
 */
function createPageStore(graph: Graph, words: Words): AppStore {
  const reportUrl = import.meta.env.VITE_REPORT_URL || null;
  const path = document.documentElement.dataset.path ?? "/";
  const { dataVersion = "", dataDate = "" } = document.documentElement.dataset;
  const views = VIEWS.map(({ id }) => id);
  const told = { reportUrl, dataVersion, dataDate: parsePartialDate(dataDate) };
  const given = { graph, base, views, words, ...told };
  const first = createAppStore({ ...given, view: { ...HOME, scope: readScope() } });
  const view: View =
    path === ""
      ? { ...first.getState().view, place: { page: "not-found", path } }
      : parseAddress(path, "", selectKnownScopes(first.getState())).view;
  // From the start: while it hydrates, React reads the store's first state and no later one.
  return createAppStore({ ...given, view });
}

/** How long after the diagram the site is put by for use without a connection, in milliseconds. */
const OFFLINE_PAUSE = 2_000;

function startOfflineLater(store: AppStore): void {
  const stop = store.subscribe(({ drawing }) => {
    if (drawing === "static") return;
    stop();
    setTimeout(
      async () => (await import("#browser/offline.ts")).startOffline(store),
      OFFLINE_PAUSE,
    );
  });
}

/** The place is kept by what lets a page be loaded anew. */
async function goBackToPlace(): Promise<void> {
  (await import("#browser/keep-place.ts")).restorePlace();
}

/** Translations come to a page that shows: what mends them need not be in the first script. */
async function mendLater(root: HTMLElement): Promise<void> {
  (await import("#browser/mend-replaced-text.ts")).mendReplacedText(root);
}

async function start(root: HTMLElement, early: EarlyInput): Promise<void> {
  // Panels other than the graph's own, and reader mode, have scripts of their own: what stands there is
  // taken over whole.
  const { path = "", dataVersion = "" } = document.documentElement.dataset;
  const standing = LATE_PARTS.filter(({ standsOn }) => standsOn?.(path) === true);
  const wordsAndParts = async (): Promise<Words> => {
    const words = await readWords();
    // Who needs one that does not come asks again and tells of the fault.
    for (const part of LATE_PARTS) if (part.isUrgent === true) void part.load(words);
    await Promise.all(standing.map((part) => part.load(words)));
    return words;
  };
  const [graph, words] = await Promise.all([
    loadPageGraph({ scope: readScope(), base, dataVersion }),
    wordsAndParts(),
  ]);
  const store = createPageStore(graph, words);
  const takeOver = () => {
    const stopAddress = syncAddress(store);
    const stopLoading = loadScopes(store);
    // A task later the page shows what its address says, and what was clicked can change that.
    setTimeout(early.replay);
    if (window.history.state !== null) void goBackToPlace();
    if (import.meta.env.PROD) startOfflineLater(store);
    return () => {
      stopAddress();
      stopLoading();
    };
  };
  early.restore();
  void mendLater(root);
  hydrateRoot(
    root,
    <StrictMode>
      {/* The query comes with onReady: until then the markup must stay as it was prerendered. */}
      <StoreProvider store={store} onReady={takeOver}>
        <FaultBoundary as="main">
          <App />
        </FaultBoundary>
      </StoreProvider>
    </StrictMode>,
  );
}

function startOrTell(root: HTMLElement, early: EarlyInput): void {
  start(root, early).catch(async (error: unknown) => {
    signalDrawing("failed");
    if (!(error instanceof LoadError)) reportError(error);
    // Words that are missing must not keep the reader from hearing of it: English is always there.
    const words = await readWords().catch(() => createWords(ENGLISH, PAGE));
    const why =
      error instanceof LoadError ? formatLoadFault(words, error) : words.text.startFaults.unknown;
    showFault(words, why, () => startOrTell(root, early));
  });
}

fetchAhead(window.location.search, readScope(), base);
// Who comes to ask how one is linked to another may name the other before any field can be focused.
if (document.documentElement.dataset.path === formatPath({ page: "path" })) keepStrayTyping();
const root = document.getElementById("root");
if (root !== null) startOrTell(root, keepEarlyInput(root));
