import type { ReactNode } from "react";
import { type RenderResult, render } from "vitest-browser-react";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { selectKnownIds } from "#store/selectors.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { formatAddress, parseAddress } from "#view/address.ts";
import { HOME } from "#view/view.ts";
import "#styles/index.css";
import { readArticleGraph } from "./graph-builder.ts";

interface OpenedView {
  readonly store: AppStore;
  readonly screen: RenderResult;
  /** The address of the view of the moment. */
  readonly address: () => string;
}

/**
 * Renders a part of the page over the article's graph, as it is once the page has been taken over.
 *
 * @param address - Path and query from the site's root. The browser's own address stays as it is.
 */
export async function openView(address: string, ui: ReactNode): Promise<OpenedView> {
  const store = createAppStore({ graph: readArticleGraph(), base: "/", view: HOME });
  const [path = "/", search = ""] = address.split("?");
  const { view, faults } = parseAddress(path, search, selectKnownIds(store.getState()));
  store.getState().openAddress(view, faults);
  const screen = await render(<StoreProvider store={store}>{ui}</StoreProvider>);
  return { store, screen, address: () => formatAddress(store.getState().view, "/") };
}
