import type { AppStore } from "#store/app-store.ts";
import { SHEET } from "./late-sheet.ts";

/**
 * From now on the page prints as a sheet of its present view, however printing is asked for: the sheet
 * is made when printing begins, which the browser waits for, and is gone when it ends. Until the sheet's
 * script has come the page prints as it stands.
 *
 * @returns Ends it.
 */
export function keepPrintable(store: AppStore): () => void {
  const life = new AbortController();
  const { signal } = life;
  let remove = () => {};
  const drop = () => {
    remove();
    remove = () => {};
  };
  const renew = () => {
    drop();
    remove = SHEET.read()?.drawSheet(store) ?? remove;
  };
  window.addEventListener("beforeprint", renew, { signal });
  window.addEventListener("afterprint", drop, { signal });
  return () => {
    life.abort();
    drop();
  };
}
