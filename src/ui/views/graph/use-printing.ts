import { useSyncExternalStore } from "react";
import { SHEET_ID } from "#ui/shared/sheet-id.ts";

const PRINT = "print";

/**
 * Whether the page is being laid out for paper as it stands, where the still drawing stands in for the
 * canvas. Usually a sheet of its own is printed instead.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, isPrinting, isNeverPrinting);
}

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(PRINT);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isPrinting(): boolean {
  return window.matchMedia(PRINT).matches && document.getElementById(SHEET_ID) === null;
}

/** The prerendered page has the still drawing anyway. */
function isNeverPrinting(): boolean {
  return false;
}
