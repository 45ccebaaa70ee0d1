import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { isMainThread, parentPort, workerData } from "node:worker_threads";
import * as v from "valibot";
import { listArticleIds } from "#graph/article-scope.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import { parseGraphFile } from "#schema/parse-graph-file.ts";
import { PUBLISHED } from "#view/published.ts";
import { type ByScope, readOf, type Scope, WHOLE } from "#view/scopes.ts";
import { LANGUAGES } from "#words/languages.ts";
import { loadWords } from "#words/load-words.ts";
import type { PageFrame } from "./page.ts";
import { formatPage } from "./page-html.ts";
import { listPageFiles } from "./places.ts";
import { renderPage } from "./render-page.tsx";

/** What one of several workers does: every `of`-th page, beginning with the one at `index`. */
export interface PageShare {
  /** The built site; its compiled graphs are there already. */
  readonly directory: string;
  readonly frame: PageFrame;
  readonly index: number;
  readonly of: number;
}

const PageShareSchema = v.object({
  directory: v.string(),
  frame: v.custom<PageFrame>((input) => typeof input === "object" && input !== null),
  index: v.number(),
  of: v.number(),
});

/**
 * Renders and writes a share of the site's pages.
 *
 * @returns How many pages.
 * @throws {Error} At the first page that cannot be rendered; its file is named.
 */
export async function renderPages({ directory, frame, index, of }: PageShare): Promise<number> {
  const graphs = readGraphs(directory);
  const whole = readOf(graphs, WHOLE);
  const records = { article: whole.article, claims: [...whole.claims.values()] };
  const site = { base: frame.base, start: listArticleIds(records) };
  const pages = listPageFiles({ graphs }, site);
  const words = new Map(
    await Promise.all(
      LANGUAGES.map(async (language) => [language, await loadWords(language)] as const),
    ),
  );
  const share = pages.filter((_, at) => at % of === index);
  for (const page of share) {
    try {
      const own = words.get(page.language) ?? (await loadWords(page.language));
      const rendered = await renderPage({ graphs, page, words: own, frame });
      const target = join(directory, page.file);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, formatPage(frame, rendered));
    } catch (error) {
      throw new Error(`${page.file} could not be rendered.`, { cause: error });
    }
  }
  return share.length;
}

function readGraphs(directory: string): ByScope<Graph> {
  const graphs: Partial<Record<Scope, Graph>> = {};
  for (const { scope, file } of PUBLISHED) {
    const text = readFileSync(join(directory, file), "utf8");
    graphs[scope] = buildGraph(parseGraphFile(JSON.parse(text)));
  }
  return graphs;
}

// The bundle of this module is also what a worker runs.
if (!isMainThread && parentPort !== null) {
  parentPort.postMessage(await renderPages(v.parse(PageShareSchema, workerData)));
}
