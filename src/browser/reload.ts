/**
 * Loads the page anew at the same address. A part of the page that did not load cannot be asked for
 * twice: the browser remembers that a module failed.
 */
export function reloadPage(): void {
  window.location.reload();
}
