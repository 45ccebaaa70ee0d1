import type { ReactNode } from "react";
import { type RenderResult, render } from "vitest-browser-react";
import type { Graph } from "#graph/graph.ts";
import type { Story } from "#schema/graph.ts";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { selectSite } from "#store/selectors.ts";
import { PAGES } from "#ui/panels/late-pages.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { formatAddress, parseAddress, splitAddress } from "#view/address.ts";
import { HOME, type Scope } from "#view/view.ts";
import "#styles/index.css";
import { readArticleGraph, readWorldGraph } from "./graph-builder.ts";

interface OpenedView {
  readonly store: AppStore;
  readonly screen: RenderResult;
  /** The address of the view of the moment. */
  readonly address: () => string;
}

/** Which graphs the page has loaded, the one it was prerendered with first. */
interface Options {
  readonly scopes?: readonly [Scope, ...Scope[]];
  /** Stories the graphs carry. */
  readonly stories?: readonly Story[];
}

const READ: Readonly<Record<Scope, () => Graph>> = {
  article: readArticleGraph,
  world: readWorldGraph,
};

/**
 * Renders a part of the page over the article's graph, as it is once the page has been taken over.
 *
 * @param address - Path and query from the site's root. The browser's own address stays as it is.
 * @throws {Error} When the address needs a graph that is not among `scopes`.
 */
export async function openView(
  address: string,
  ui: ReactNode,
  { scopes = ["article"], stories = [] }: Options = {},
): Promise<OpenedView> {
  const [first, ...others] = scopes;
  // One that is told nothing more is the same for all tests of a file, with all that was found of it.
  const read = (scope: Scope): Graph =>
    stories.length === 0 ? READ[scope]() : { ...READ[scope](), stories };
  const views = VIEWS.map(({ id: display }) => display);
  const store = createAppStore({
    graph: read(first),
    base: "/",
    view: { ...HOME, scope: first },
    views,
  });
  for (const scope of others) store.getState().addGraph(scope, read(scope));
  const known = selectKnownScopes(store.getState());
  const { view, faults, missing } = parseAddress(...splitAddress(address), known);
  if (missing !== null) throw new Error(`${address} needs the graph of the ${missing}.`);
  store.getState().openAddress(view, faults);
  await PAGES.load();
  const screen = await render(<StoreProvider store={store}>{ui}</StoreProvider>);
  const site = selectSite(store.getState());
  return { store, screen, address: () => formatAddress(store.getState().view, site) };
}

/** As {@link openView}, over all records. */
export function openWorldView(
  address: string,
  ui: ReactNode,
  options: Omit<Options, "scopes"> = {},
): Promise<OpenedView> {
  return openView(address, ui, { ...options, scopes: ["world", "article"] });
}
