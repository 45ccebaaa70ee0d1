import { renderToString } from "react-dom/server";
import type { Graph } from "#graph/graph.ts";
import { createAppStore } from "#store/app-store.ts";
import { App } from "#ui/app/App.tsx";
import { loadFigures } from "#ui/details/figures/load-figures.ts";
import { loadPages } from "#ui/details/load-pages.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import type { View } from "#view/view.ts";
import { formatDescription, formatTitle } from "#words/titles.ts";

/** What one page is rendered from. */
export interface PageInput {
  /** The graph of the view's scope. */
  readonly graph: Graph;
  readonly view: View;
  readonly base: string;
  readonly dataVersion: string;
}

/** Markup for the root element, with the document's title and description as plain text. */
export interface RenderedPage {
  readonly html: string;
  readonly title: string;
  readonly description: string;
}

/**
 * Renders a page as the browser will render it first, so that hydration finds what it expects: the
 * view is the path's alone, since a file cannot know the query.
 */
export async function renderPage({
  graph,
  view,
  base,
  dataVersion,
}: PageInput): Promise<RenderedPage> {
  await Promise.all([loadPages(), loadFigures()]);
  const reportUrl = import.meta.env.VITE_REPORT_URL || null;
  const store = createAppStore({ graph, base, reportUrl, dataVersion, view });
  const html = renderToString(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  return { html, title: formatTitle(graph, view), description: formatDescription(graph, view) };
}
