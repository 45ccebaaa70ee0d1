import { flushSync } from "react-dom";
import { createRoot } from "react-dom/client";
import type { AppStore } from "#store/app-store.ts";
import { selectSite } from "#store/selectors.ts";
import { createStillStore } from "#store/still-store.ts";
import { SHEET_ID } from "#ui/shared/sheet-id.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { formatAddress } from "#view/address.ts";
import { withQuery } from "#view/transitions.ts";
import styles from "./draw-sheet.module.css";
import { PrintSheet } from "./PrintSheet.tsx";

/**
 * Loads what views bring for paper themselves: the sheet is drawn in one go.
 *
 * @throws {Error} When one of them could not be loaded.
 */
export async function loadPrinted(): Promise<void> {
  const parts = VIEWS.flatMap(({ print }) => (print === "drawing" ? [] : [print]));
  const loaded = await Promise.all(parts.map((part) => part.load()));
  if (loaded.includes(null)) throw new Error("A view could not be loaded for paper.");
}

/**
 * Puts the sheet of the present view beside the page, whole at once. On a screen it does not show; on
 * paper it alone does.
 *
 * @returns Takes it away.
 */
export function drawSheet(store: AppStore): () => void {
  const state = store.getState();
  const address = formatAddress(withQuery(state.view, ""), selectSite(state));
  const host = document.createElement("div");
  host.id = SHEET_ID;
  host.className = styles.host ?? "";
  document.body.append(host);
  const root = createRoot(host);
  flushSync(() => {
    root.render(
      <StoreProvider store={createStillStore(state)}>
        <PrintSheet address={new URL(address, window.location.href).href} at={new Date()} />
      </StoreProvider>,
    );
  });
  return () => {
    root.unmount();
    host.remove();
  };
}
