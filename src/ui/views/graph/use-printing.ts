import { useEffect, useSyncExternalStore } from "react";
import type { AppStore } from "#store/app-store.ts";
import { SHEET_ID } from "#ui/print/sheet-id.ts";
import { prepareSheet, setPrepareSheet } from "#ui/shared/print-readiness.ts";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { isReaderMode } from "#view/view.ts";

const PRINT = "print";
/** How long after the diagram the printed sheet's script is fetched, in milliseconds. */
const PREFETCH_PAUSE = 1500;

/**
 * Whether the page is being laid out for paper as it stands, where the still drawing stands in for the
 * canvas. Usually a sheet of its own is printed instead: its script is fetched well after what shows
 * now, since printing does not wait for it, or when the reader is about to ask for it.
 */
export function usePrinting(): boolean {
  const store = useAppStore();
  // Reader mode prints as it stands: it is the diagram alone, often within another page.
  const isWanted = useApp(({ view }) => !isReaderMode(view));
  const isDrawn = useApp(({ drawing }) => drawing !== "static");
  useEffect(() => {
    if (!isWanted) return;
    const life = new AbortController();
    let ready: Promise<void> | null = null;
    const prepare = () => {
      ready ??= preparePrinting(store, life.signal);
      return ready;
    };
    setPrepareSheet(prepare);
    return () => {
      setPrepareSheet(null);
      life.abort();
    };
  }, [store, isWanted]);
  useEffect(() => {
    if (!isWanted || !isDrawn) return;
    const timer = setTimeout(prepareSheet, PREFETCH_PAUSE);
    return () => clearTimeout(timer);
  }, [isWanted, isDrawn]);
  return useSyncExternalStore(watch, isPrinting, isNeverPrinting);
}

async function preparePrinting(store: AppStore, signal: AbortSignal): Promise<void> {
  try {
    const { keepPrintable } = await import("#ui/print/keep-printable.ts");
    await keepPrintable(store, signal);
  } catch {
    // The page prints as it stands.
  }
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
