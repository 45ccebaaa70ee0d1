import { mkdirSync, readFileSync, renameSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { setImmediate } from "node:timers/promises";
import { isMainThread, type MessagePort, parentPort, workerData } from "node:worker_threads";
import * as v from "valibot";
import { listArticleIds } from "#graph/article-scope.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import { parseGraphFile } from "#schema/parse-graph-file.ts";
import { PUBLISHED } from "#view/published.ts";
import { type ByScope, readOf, type Scope, WHOLE } from "#view/scopes.ts";
import { loadWords } from "#words/load-words.ts";
import type { PageFrame } from "./page.ts";
import { formatPage } from "./page-html.ts";
import { listPageFiles, type PageFile } from "./places.ts";
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
 * Renders and writes a share of the site's pages; between two of them, whatever page is asked for,
 * also one of another share.
 *
 * @param port - Where files are asked for by name, and where each is named once it is written.
 * @throws {Error} At the first page that cannot be rendered; its file is named.
 */
export async function renderPages(
  { directory, frame, index, of }: PageShare,
  port: Pick<MessagePort, "on" | "postMessage">,
): Promise<void> {
  const graphs = readGraphs(directory);
  const whole = readOf(graphs, WHOLE);
  const records = { article: whole.article, claims: [...whole.claims.values()] };
  const pages = listPageFiles({ graphs }, { base: frame.base, start: listArticleIds(records) });
  const files = new Map(pages.map((page) => [page.file, page]));
  const written = new Set<string>();
  const asked: string[] = [];
  port.on("message", (file: unknown) => asked.push(String(file)));

  const write = async (page: PageFile): Promise<void> => {
    if (!written.has(page.file)) await writePage(directory, { graphs, page, frame });
    written.add(page.file);
    port.postMessage(page.file);
  };
  for (const page of pages.filter((_, at) => at % of === index)) {
    // Lets in what is asked for meanwhile.
    await setImmediate();
    for (let file = asked.shift(); file !== undefined; file = asked.shift()) {
      const first = files.get(file);
      if (first !== undefined) await write(first);
    }
    await write(page);
  }
}

async function writePage(
  directory: string,
  {
    graphs,
    page,
    frame,
  }: {
    readonly graphs: ByScope<Graph>;
    readonly page: PageFile;
    readonly frame: PageFrame;
  },
): Promise<void> {
  try {
    const words = await loadWords(page.language);
    const html = formatPage(frame, await renderPage({ graphs, page, words, frame }));
    const target = join(directory, page.file);
    mkdirSync(dirname(target), { recursive: true });
    // It has its name only once it is whole: the site may be served already.
    const draft = `${target}.draft`;
    writeFileSync(draft, html);
    renameSync(draft, target);
  } catch (error) {
    throw new Error(`${page.file} could not be rendered.`, { cause: error });
  }
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
  await renderPages(v.parse(PageShareSchema, workerData), parentPort);
  parentPort.close();
}
