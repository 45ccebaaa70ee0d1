import type { AppStore } from "#store/app-store.ts";

/** How long printing waits for the sheet, in milliseconds; after that the page prints as it stands. */
const LONGEST_WAIT = 3000;

/** Asks for the printed sheet ahead of need; one that could not be loaded is tried again. */
export function askForSheet(store: AppStore): void {
  const { sheet, setSheet } = store.getState();
  if (sheet !== "ready") setSheet("asked");
}

/** Opens the browser's print dialog once the page would print as a sheet. */
export async function printPage(store: AppStore): Promise<void> {
  askForSheet(store);
  await Promise.race([
    waitForSheet(store),
    new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT)),
  ]);
  window.print();
}

/** Resolves once the sheet is there, or known not to be. */
function waitForSheet(store: AppStore): Promise<void> {
  return new Promise((resolve) => {
    const check = () => {
      if (store.getState().sheet === "asked") return;
      stop();
      resolve();
    };
    const stop = store.subscribe(check);
    check();
  });
}
