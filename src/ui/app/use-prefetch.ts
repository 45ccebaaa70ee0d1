import { useEffect } from "react";
import { useApp } from "#ui/shared/store-context.tsx";
import { isReaderMode } from "#view/view.ts";
import { listAllParts } from "./list-all-parts.ts";

/**
 * Fetches late parts before they are asked for, each at its own time. Not in reader mode, which is often
 * a part of another page, and has no panel.
 */
export function usePrefetch(): void {
  const isWanted = useApp(({ view }) => !isReaderMode(view));
  const isWaiting = useApp(({ waiting }) => waiting !== null);
  const isDrawn = useApp(({ drawing }) => drawing !== "static");
  useEffect(() => {
    if (!isWanted || !isWaiting) return;
    for (const part of listAllParts()) if (part.comesWithScope === true) void part.load();
  }, [isWanted, isWaiting]);
  useEffect(() => {
    if (!isWanted || !isDrawn) return;
    const timers = listAllParts().flatMap(({ fetchAfter, load }) =>
      fetchAfter === undefined ? [] : [setTimeout(() => void load(), fetchAfter)],
    );
    return () => {
      for (const timer of timers) clearTimeout(timer);
    };
  }, [isWanted, isDrawn]);
}
