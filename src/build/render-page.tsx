import { renderToString } from "react-dom/server";
import type { Graph } from "#graph/graph.ts";
import { createAppStore } from "#store/app-store.ts";
import { App } from "#ui/app/App.tsx";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { HOME, type Place } from "#view/view.ts";
import { formatDescription, formatTitle } from "#words/titles.ts";

/** What one page is rendered from. */
export interface PageInput {
  readonly graph: Graph;
  readonly place: Place;
  readonly base: string;
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
export function renderPage({ graph, place, base }: PageInput): RenderedPage {
  const reportUrl = import.meta.env.VITE_REPORT_URL || null;
  const store = createAppStore({ graph, base, reportUrl, view: { ...HOME, place } });
  const html = renderToString(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  return {
    html,
    title: formatTitle(graph, place),
    description: formatDescription(graph, place),
  };
}
