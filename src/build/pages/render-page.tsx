import { renderToString } from "react-dom/server";
import { findPreviewFile } from "#build/previews/preview-files.ts";
import type { Graph } from "#graph/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { createAppStore } from "#store/app-store.ts";
import { App } from "#ui/app/App.tsx";
import { loadPrerendered } from "#ui/app/list-all-parts.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { VIEWS } from "#ui/views/views.ts";
import type { Place, Scope } from "#view/view.ts";
import { formatDescription, formatPreviewText } from "#words/descriptions.ts";
import { formatHeading, formatTitle } from "#words/titles.ts";
import { listPageThings } from "./json-ld/page-things.ts";
import type { Page, PageFrame } from "./page.ts";
import { isFound, type PageFile } from "./places.ts";

/** What one page is rendered from. */
export interface PageInput {
  readonly graphs: Readonly<Record<Scope, Graph>>;
  readonly page: PageFile;
  readonly frame: Pick<PageFrame, "base" | "siteUrl" | "dataVersion" | "dataDate">;
}

/**
 * Renders a page as the browser will render it first, so that hydration finds what it expects: the
 * view is the path's alone, since a file cannot know the query.
 */
export async function renderPage({ graphs, page, frame }: PageInput): Promise<Page> {
  await loadPrerendered();
  const { view, path } = page;
  const { base, siteUrl, dataVersion, dataDate } = frame;
  const graph = graphs[view.scope];
  const reportUrl = import.meta.env.VITE_REPORT_URL || null;
  const store = createAppStore({
    ...{ graph, base, reportUrl, view, dataVersion },
    views: VIEWS.map(({ id }) => id),
    dataDate: parsePartialDate(dataDate),
  });
  const html = renderToString(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  const words = {
    heading: formatHeading(graph, view),
    description: formatDescription(graph, view),
  };
  const site = { base, siteUrl };
  return {
    path,
    scope: view.scope,
    title: formatTitle(graph, view),
    ...words,
    isFound: isFound(view),
    isArticle: view.story !== null || ARTICLES.has(view.place.page),
    preview: { file: findPreviewFile(view), text: formatPreviewText(graph, view) },
    things: listPageThings({ site, world: graphs.world, view, dataVersion, dataDate, ...words }),
    html,
  };
}

/** Pages that tell of one thing. */
const ARTICLES: ReadonlySet<Place["page"]> = new Set(["node", "claim", "source"]);
