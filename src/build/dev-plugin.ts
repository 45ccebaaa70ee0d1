import { readFileSync } from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import { resolve, sep } from "node:path";
import type { Plugin, ViteDevServer } from "vite";
import type { LiveSite } from "./compile-site.ts";
import { buildGraphJsonSchema } from "./json-schema.ts";
import type { BuildOptions } from "./options.ts";
import { formatPage } from "./page-html.ts";
import { listPageFiles } from "./places.ts";
import { readThemeColours } from "./theme-colours.ts";

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
  const path = pathname.startsWith(base) ? pathname.slice(base.length - 1) : null;
  if (path === "/data/graph.json") return sendJson(response, site.read().file);
  if (path === "/schema/graph.schema.json") return sendJson(response, buildGraphJsonSchema());
  const wantsPage = request.headers.accept?.includes("text/html") ?? false;
  if (path === null || !wantsPage || path.startsWith("/@")) return false;

  const pages = listPageFiles(site.read().graph);
  const page = pages.find((candidate) => candidate.path === path) ?? pages.at(-1);
  if (page === undefined) return false;
  const html = await renderDevPage(server, base, site, page);
  response.writeHead(page.path === "" ? 404 : 200, { "Content-Type": "text/html;charset=utf-8" });
  response.end(html);
  return true;
}

async function renderDevPage(
  server: ViteDevServer,
  base: string,
  site: LiveSite,
  { place, path }: ReturnType<typeof listPageFiles>[number],
): Promise<string> {
  const template = await server.transformIndexHtml(path, readFileSync("index.html", "utf8"));
  const module = await server.ssrLoadModule("/src/build/render-page.tsx");
  const rendered = module.renderPage({ graph: site.read().graph, place, base });
  const themeColours = readThemeColours();
  const frame = { template, base, siteUrl: null, policy: null, preloads: [], themeColours };
  return formatPage(frame, { path, ...rendered });
}

function sendJson(response: ServerResponse, value: unknown): true {
  response.writeHead(200, { "Content-Type": "application/json", "Cache-Control": "no-cache" });
  response.end(JSON.stringify(value));
  return true;
}
