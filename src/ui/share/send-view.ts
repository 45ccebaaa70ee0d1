import type { AppStore } from "#store/app-store.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import { formatDescription } from "#words/descriptions.ts";
import { formatTitle } from "#words/titles.ts";
import { readAddress } from "./read-shared.ts";

/** Whether the platform has a sheet to send things with. */
export function canSend(): boolean {
  return "share" in navigator;
}

/** Opens the platform's sheet with what shows. A reader who leaves it again has changed their mind. */
export async function sendView(store: AppStore): Promise<void> {
  const { view } = store.getState();
  const graph = selectWholeGraph(store.getState());
  const title = formatTitle(graph, view);
  const text = formatDescription(graph, view);
  try {
    await navigator.share({ title, text, url: readAddress(store) });
  } catch (error) {
    if (error instanceof DOMException && error.name === "AbortError") return;
    const notice = "The system did not take it. Copy the link instead.";
    store.getState().addNotice({ id: "share", text: notice });
  }
}
