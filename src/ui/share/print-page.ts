import { prepareSheet } from "#ui/shared/print-readiness.ts";

/** How long printing waits for the sheet, in milliseconds; after that the page prints as it stands. */
const LONGEST_WAIT = 3000;

/** Opens the browser's print dialog once the page would print as a sheet. */
export async function printPage(): Promise<void> {
  await Promise.race([prepareSheet(), new Promise((resolve) => setTimeout(resolve, LONGEST_WAIT))]);
  window.print();
}
