import { ADDRESS_PAUSE } from "./address-pause.ts";

/**
 * Loads the page anew at the same address, once the address says all that the page shows. A part of the
 * page that did not load cannot be asked for twice: the browser remembers that a module failed.
 */
export function reloadPage(): void {
  setTimeout(() => window.location.reload(), ADDRESS_PAUSE);
}
