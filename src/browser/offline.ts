import type { AppStore } from "#store/app-store.ts";
import { selectSite } from "#store/selectors.ts";
import { PUBLISHED } from "#view/published.ts";
import { findPagesBase, WORKER_FILE } from "#view/site.ts";
import { findBuild } from "./find-build.ts";
import { keepPlace } from "./keep-place.ts";
import { reloadPage } from "./reload.ts";
import { trustAddress } from "./trusted-address.ts";
import { tell, watchUpdates } from "./watch-updates.ts";

/** Id of the notice that there is a newer build; one at a time. */
const NOTICE = "update";
/** How long a worker may take to step into the place of another, in milliseconds. */
const TAKE_OVER_PATIENCE = 3_000;

/**
 * Keeps the site at hand for when there is no connection, and tells of newer builds. Not in frames: a
 * page that shows a diagram of this site has not asked for the rest.
 *
 * Where there are no service workers, or none may be had, the site works as it does without.
 */
export async function startOffline(store: AppStore): Promise<void> {
  if (!("serviceWorker" in navigator) || window.top !== window.self) return;
  const { base, words } = store.getState();
  // Now: what a newer build would say could be gone with this one's files.
  await words.load("updates");
  const registration = await register(base);
  if (registration === null) return;
  const { origin } = window.location;
  watchUpdates(registration, {
    isOwn: ({ entry, dataVersion }) =>
      `${origin}${entry}` === findBuild() && dataVersion === store.getState().dataVersion,
    onServed: (worker) => keepLoaded(store, worker),
    onWaiting: (worker) => offerUpdate(store, worker),
    onTakenOver: () => {
      if (!isChanging) tellTakenOver(store);
    },
  });
}

async function register(base: string): Promise<ServiceWorkerRegistration | null> {
  try {
    const address = trustAddress(`${base}${WORKER_FILE}`);
    const options = { scope: base, updateViaCache: "none" } as const;
    // Where workers are blocked some browsers give nothing instead of an error.
    return (await navigator.serviceWorker.register(address, options)) ?? null;
  } catch {
    return null;
  }
}

/**
 * What the page loaded before the worker answered for it is kept as if it had seen it. Only one of the
 * page's build is told: another would not keep it, and could not step back while it tried.
 */
function keepLoaded(store: AppStore, worker: ServiceWorker): void {
  const { graphs, base } = store.getState();
  const pages = findPagesBase(selectSite(store.getState()));
  const loaded = PUBLISHED.filter(({ scope }) => graphs[scope] !== undefined);
  tell(worker, {
    type: "salar:keep",
    // The address may have moved on since: this is the page that was loaded.
    page: `${pages}${document.documentElement.dataset.path?.slice(1) ?? ""}`,
    graphs: loaded.map(({ file }) => `${base}${file}`),
  });
}

function reloadInPlace(): void {
  keepPlace();
  reloadPage();
}

/** Whether the reader has told this very tab to change: it has nothing to be told then. */
let isChanging = false;

/** Reloads when the reader says so and at no other time. */
function offerUpdate(store: AppStore, worker: ServiceWorker): void {
  const update = () => {
    isChanging = true;
    const timer = setTimeout(reloadInPlace, TAKE_OVER_PATIENCE);
    const change = () => {
      clearTimeout(timer);
      reloadInPlace();
    };
    navigator.serviceWorker.addEventListener("controllerchange", change, { once: true });
    tell(worker, { type: "salar:take-over", alone: false });
  };
  const { words, addNotice } = store.getState();
  const { here, change: label } = words.chapter("updates");
  addNotice({ id: NOTICE, text: here, action: { label, run: update } });
}

/** Another tab has changed to the newer build; this one is not taken out of the reader's hands. */
function tellTakenOver(store: AppStore): void {
  const { words, addNotice } = store.getState();
  const { elsewhere, change: label } = words.chapter("updates");
  addNotice({ id: NOTICE, text: elsewhere, action: { label, run: reloadInPlace } });
}
