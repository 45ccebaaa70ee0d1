import type { AppStore } from "#store/app-store.ts";
import { loadPages } from "#ui/panels/load-pages.ts";
import { drawSheet } from "./draw-sheet.tsx";

/**
 * From now on the page prints as a sheet of its present view, however printing is asked for: the sheet
 * is made when printing begins, which the browser waits for, and is gone when it ends.
 *
 * @param signal - Ends it.
 */
export async function keepPrintable(store: AppStore, signal: AbortSignal): Promise<void> {
  // Without the panel's pages the sheet would lack what matters: the page then prints as it stands.
  if ((await loadPages()) === null || signal.aborted) return;
  let remove = () => {};
  const drop = () => {
    remove();
    remove = () => {};
  };
  const renew = () => {
    drop();
    remove = drawSheet(store);
  };
  window.addEventListener("beforeprint", renew, { signal });
  window.addEventListener("afterprint", drop, { signal });
  signal.addEventListener("abort", drop);
}
