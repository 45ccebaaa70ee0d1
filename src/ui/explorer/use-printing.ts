import { useSyncExternalStore } from "react";

const PRINT = "print";

/** Whether the page is being laid out for paper, where the still drawing stands in for the canvas. */
export function usePrinting(): boolean {
  return useSyncExternalStore(watch, isPrinting, isNeverPrinting);
}

function watch(onChange: () => void): () => void {
  const query = window.matchMedia(PRINT);
  query.addEventListener("change", onChange);
  return () => query.removeEventListener("change", onChange);
}

function isPrinting(): boolean {
  return window.matchMedia(PRINT).matches;
}

/** The prerendered page has the still drawing anyway. */
function isNeverPrinting(): boolean {
  return false;
}
