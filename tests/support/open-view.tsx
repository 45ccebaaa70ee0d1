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
import { formatAddress, type ParsedAddress, parseAddress, splitAddress } from "#view/address.ts";
import type { KnownScopes } from "#view/known.ts";
import { isRecordPlace } from "#view/place.ts";
import type { Scope } from "#view/scopes.ts";
import { HOME } from "#view/view.ts";
import { readArticleGraph, readWorldGraph } from "./graph-builder.ts";
import { ENGLISH_WORDS } from "./words.ts";
import "virtual:diagram-looks.css";
import "#styles/index.css";

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
 * @param address - Path and query from the site's root. The browser's own address stays as it is. A record
 *   opens where the page began: in the first of `scopes`, unless it is not there or the address says where.
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
    words: ENGLISH_WORDS,
    view: { ...HOME, scope: first },
    views,
  });
  for (const scope of others) store.getState().addGraph(scope, read(scope));
  const known = selectKnownScopes(store.getState());
  const { view, faults, missing } = parseIn(first, address, known);
  if (missing !== null) throw new Error(`${address} needs the graph of the ${missing}.`);
  store.getState().openAddress(view, faults);
  await PAGES.load(ENGLISH_WORDS);
  const screen = await render(<StoreProvider store={store}>{ui}</StoreProvider>);
  const site = selectSite(store.getState());
  return { store, screen, address: () => formatAddress(store.getState().view, site) };
}

function parseIn(scope: Scope, address: string, known: KnownScopes): ParsedAddress {
  const [path, search] = splitAddress(address);
  const plain = parseAddress(path, search, known);
  const params = new URLSearchParams(search);
  if (params.has("scope") || plain.view.story !== null) return plain;
  params.set("scope", scope);
  const there = parseAddress(path, params.toString(), known);
  return isRecordPlace(there.view.place) && there.view.scope === scope ? there : plain;
}

/** As {@link openView}, over all records. */
export function openWorldView(
  address: string,
  ui: ReactNode,
  options: Omit<Options, "scopes"> = {},
): Promise<OpenedView> {
  return openView(address, ui, { ...options, scopes: ["world", "article"] });
}
