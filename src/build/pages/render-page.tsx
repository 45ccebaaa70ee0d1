import { renderToString } from "react-dom/server";
import { findPreviewFile } from "#build/previews/preview-files.ts";
import type { Graph } from "#graph/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { createAppStore } from "#store/app-store.ts";
import { App } from "#ui/app/App.tsx";
import { loadPrerendered } from "#ui/app/list-all-parts.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { VIEWS } from "#ui/views/views.ts";
import type { Place } from "#view/place.ts";
import { type ByScope, readOf, WHOLE } from "#view/scopes.ts";
import { formatDescription, formatPreviewText } from "#words/descriptions.ts";
import { findPrefix } from "#words/languages.ts";
import { formatHeading, formatTitle } from "#words/titles.ts";
import type { Words } from "#words/words.ts";
import { listPageThings } from "./json-ld/page-things.ts";
import type { Page, PageFrame } from "./page.ts";
import { isFound, type PageFile } from "./places.ts";

/** What one page is rendered from. */
export interface PageInput {
  readonly graphs: ByScope<Graph>;
  readonly page: PageFile;
  /** The page's language with all its chapters. */
  readonly words: Words;
  readonly frame: Pick<PageFrame, "base" | "siteUrl" | "dataVersion" | "dataDate">;
}

/**
 * Renders a page as the browser will render it first, so that hydration finds what it expects: the
 * view is the path's alone, since a file cannot know the query.
 */
export async function renderPage({ graphs, page, words, frame }: PageInput): Promise<Page> {
  await loadPrerendered(words);
  const { view, path } = page;
  const { base, siteUrl, dataVersion, dataDate } = frame;
  const graph = readOf(graphs, view.scope);
  const reportUrl = import.meta.env.VITE_REPORT_URL || null;
  const store = createAppStore({
    ...{ graph, base, words, reportUrl, view, dataVersion },
    views: VIEWS.map(({ id }) => id),
    dataDate: parsePartialDate(dataDate),
  });
  const html = renderToString(
    <StoreProvider store={store}>
      <App />
    </StoreProvider>,
  );
  const told = {
    heading: formatHeading(words, graph, view),
    description: formatDescription(words, graph, view),
  };
  const site = { base, siteUrl, prefix: findPrefix(words.language) };
  return {
    words,
    path,
    scope: view.scope,
    title: formatTitle(words, graph, view),
    ...told,
    isFound: isFound(view),
    isArticle: view.story !== null || ARTICLES.has(view.place.page),
    preview: { file: findPreviewFile(view), text: formatPreviewText(words, graph, view) },
    things: listPageThings({
      ...{ site, words, world: readOf(graphs, WHOLE), view, dataVersion, dataDate },
      ...told,
    }),
    html,
  };
}

/** Pages that tell of one thing. */
const ARTICLES: ReadonlySet<Place["page"]> = new Set(["node", "claim", "source"]);
