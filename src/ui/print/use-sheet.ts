import { useEffect } from "react";
import { useApp, useAppStore } from "#ui/shared/store-context.tsx";
import { isReaderMode } from "#view/view.ts";
import { keepPrintable } from "./keep-printable.ts";
import { SHEET } from "./late-sheet.ts";

/** Lets the page print as a sheet of its own once that has been loaded, and loads it when it is asked for. */
export function useSheet(): void {
  const store = useAppStore();
  // Reader mode prints as it stands: it is the diagram alone, often within another page.
  const isWanted = useApp(({ view }) => !isReaderMode(view));
  const isAsked = useApp(({ sheet }) => sheet === "asked");
  useEffect(() => (isWanted ? keepPrintable(store) : undefined), [store, isWanted]);
  useEffect(() => {
    if (!isAsked) return;
    const tell = async () => {
      const part = await SHEET.load();
      store.getState().setSheet(part === null ? "missing" : "ready");
    };
    void tell();
  }, [store, isAsked]);
}
