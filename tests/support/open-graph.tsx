import type { ReactNode } from "react";
import { type RenderResult, render } from "vitest-browser-react";
import type { Graph } from "#graph/graph.ts";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { PAGES } from "#ui/panels/late-pages.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import type { Place } from "#view/place.ts";
import { HOME, type View } from "#view/view.ts";
import { ENGLISH_WORDS } from "./words.ts";
import "virtual:diagram-looks.css";
import "#styles/index.css";

interface Opened {
  readonly store: AppStore;
  readonly screen: RenderResult;
}

/** What a test of {@link openGraph} may set; the rest is as a page without a query has it. */
interface Options {
  readonly view?: Partial<View>;
  readonly reportUrl?: string;
  /** False for the markup as it is prerendered and first taken over. */
  readonly isReady?: boolean;
}

/** Renders a part of the page over any graph, at any place of it. */
export async function openGraph(
  graph: Graph,
  place: Place,
  ui: ReactNode,
  { view = {}, reportUrl, isReady = true }: Options = {},
): Promise<Opened> {
  const full = { ...HOME, place, ...view };
  const report = reportUrl === undefined ? {} : { reportUrl };
  const store = createAppStore({ graph, base: "/", words: ENGLISH_WORDS, view: full, ...report });
  if (isReady) store.getState().openAddress(full, []);
  await PAGES.load(ENGLISH_WORDS);
  const screen = await render(<StoreProvider store={store}>{ui}</StoreProvider>);
  return { store, screen };
}
