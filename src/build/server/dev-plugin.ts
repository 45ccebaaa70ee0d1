import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { BuildOptions } from "#build/client/options.ts";
import { formatAtomFeed } from "#build/feeds/atom-feed.ts";
import type { PageFrame } from "#build/pages/page.ts";
import { FEED_FILE } from "#build/pages/page-head.ts";
import { formatPage } from "#build/pages/page-html.ts";
import { listPageFiles, type PageFile } from "#build/pages/places.ts";
import { readThemeColours } from "#build/pages/theme-colours.ts";
import { buildGraphJsonSchema } from "#build/schema/json-schema.ts";
import type { CompiledSite, LiveSite } from "#build/site/compile-site.ts";
import { readRecordsDate } from "#build/site/records-date.ts";
import { listArticleIds } from "#graph/article-scope.ts";
import { PUBLISHED } from "#view/published.ts";
import { readOf, WHOLE } from "#view/scopes.ts";
import { withoutBase } from "#view/site.ts";
import { findPrefix, LANGUAGES } from "#words/languages.ts";
import { loadWords } from "#words/load-words.ts";

/**
 * Makes the development server answer as the built site does: the compiled graph, its schema, and
 * every page rendered with its content, so that hydration is tried all the time. A change in `data/`
 * compiles the records again and reloads the page.
 */
export function createDevPlugin({ base }: BuildOptions, site: LiveSite): Plugin {
  return {
    name: "salar:dev",
    apply: "serve",
    configureServer(server) {
      const records = resolve("data") + sep;
      server.watcher.add(records);
      server.watcher.on("all", (_event, path) => {
        if (!resolve(path).startsWith(records)) return;
        site.refresh();
        server.ws.send({ type: "full-reload" });
      });
      server.middlewares.use((request, response, next) => {
        answer(server, base, site, request, response).then((isAnswered) => {
          if (!isAnswered) next();
        }, next);
      });
    },
  };
}

async function answer(
  server: ViteDevServer,
  base: string,
  site: LiveSite,
  request: IncomingMessage,
  response: ServerResponse,
): Promise<boolean> {
  const { pathname } = new URL(`http://localhost${request.url ?? "/"}`);
  const path = withoutBase(base, pathname);
  const published = PUBLISHED.find(({ file }) => path === `/${file}`);
  if (published !== undefined) return sendJson(response, site.read().files[published.scope]);
  if (path === "/schema/graph.schema.json") return sendJson(response, buildGraphJsonSchema());
  if (path === `/${FEED_FILE}`) {
    const graph = readOf(site.read().graphs, WHOLE);
    response.writeHead(200, { "Content-Type": "application/atom+xml" });
    response.end(
      formatAtomFeed({
        words: await loadWords(LANGUAGES[0]),
        graph,
        base,
        siteUrl: null,
        updated: null,
      }),
    );
    return true;
  }
  const wantsPage = request.headers.accept?.includes("text/html") ?? false;
  if (path === null || !wantsPage || path.startsWith("/@")) return false;

  const compiled = site.read();
  const start = listArticleIds(readOf(compiled.files, WHOLE));
  const pages = listPageFiles(compiled, { base, start });
  const page = pages.find((one) => one.path !== "" && toSitePath(one) === path) ?? pages.at(-1);
  if (page === undefined) return false;
  const html = await renderDevPage(server, base, compiled, page);
  response.writeHead(page.path === "" ? 404 : 200, { "Content-Type": "text/html;charset=utf-8" });
  response.end(html);
  return true;
}

/** A page's path from the site's root. */
function toSitePath({ language, path }: PageFile): string {
  return `/${findPrefix(language.id)}${path.slice(1)}`;
}

async function renderDevPage(
  server: ViteDevServer,
  base: string,
  { dataVersion, graphs }: CompiledSite,
  page: PageFile,
): Promise<string> {
  const template = await server.transformIndexHtml(page.path, readFileSync("index.html", "utf8"));
  const module = await server.ssrLoadModule("/src/build/pages/render-page.tsx");
  const words = await loadWords(page.language);
  const frame: PageFrame = {
    template,
    base,
    siteUrl: null,
    policy: null,
    preloads: {},
    themeColours: readThemeColours(),
    dataVersion,
    dataDate: readRecordsDate("data") ?? "",
  };
  return formatPage(frame, await module.renderPage({ graphs, page, words, frame }));
}

function sendJson(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-cache" });
  response.end(JSON.stringify(value));
  return true;
}
