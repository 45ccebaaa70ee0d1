import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { join } from "node:path";
import sirv from "sirv";
import { findHeaders } from "#build/client/policy.ts";
import { type CompressedFile, createCompressedFiles } from "./compressed-files.ts";

/** What is served, and where. */
export interface StaticSite {
  /** Directory with the built site. */
  readonly directory: string;
  /** Path the site was built for, with a slash at both ends. */
  readonly base: string;
  readonly port: number;
  /**
   * `files`: serve `file.br` in place of `file` to those that accept it, where it is there. Without it
   * texts are compressed when they are first asked for.
   */
  readonly brotli?: "files";
  /** Told of what is asked for, below the base, before it is looked for: whoever builds meanwhile writes it first. */
  readonly prepare?: (path: string) => Promise<void>;
}

/** A running server. */
export interface StaticServer {
  /** Where the site's first page is. */
  readonly url: string;
  readonly destroy: () => Promise<void>;
}

/**
 * Serves a built site to this machine alone, as a static host would: real files, a redirect to the
 * path with a closing slash, `404.html` with status 404 for whatever is not there, and the headers
 * of `_headers`.
 *
 * @throws {Error} When the site is not built, was built for another base, or the port is taken.
 */
export async function createStaticServer(site: StaticSite): Promise<StaticServer> {
  checkSite(site);
  const answer = createHandler(site);
  const first = await listen(answer, site.port, "127.0.0.1");
  // Browsers may resolve localhost to either; a machine without IPv6 has only the first.
  const second = await listen(answer, site.port, "::1").catch(async (error: unknown) => {
    if (readErrorCode(error) !== "EADDRINUSE") return null;
    await close(first);
    throw error;
  });
  const servers = second === null ? [first] : [first, second];
  return {
    url: `http://localhost:${site.port}${site.base}`,
    destroy: async () => {
      await Promise.all(servers.map(close));
    },
  };
}

/** Names parted by single slashes, perhaps with one at the end. */
const PLAIN = /^[\w.-]+(?:\/[\w.-]+)*\/?$/;

function checkSite({ directory, base }: StaticSite): void {
  const home = join(directory, "index.html");
  if (!existsSync(home)) {
    throw new Error(`${home} is not there: run "npm run build" first.`);
  }
  if (!readFileSync(home, "utf8").includes(`"${base}theme.js"`)) {
    throw new Error(
      `${directory} was not built for ${base}: give BASE_PATH as it was at the build.`,
    );
  }
}

type Handler = (request: IncomingMessage, response: ServerResponse) => void;

function createHandler(site: StaticSite): Handler {
  const { directory, base, brotli, prepare } = site;
  const compressed = brotli === "files" ? null : createCompressedFiles();
  const serveFile = sirv(directory, {
    // Looks at the disk for each request: a site built anew is served without a restart.
    dev: true,
    etag: true,
    extensions: ["html"],
    brotli: brotli === "files",
    setHeaders: (response, pathname) => setHeaders(response, pathname.slice(1)),
  });
  const notFoundFile = join(directory, "404.html");

  function sendNotFound(response: ServerResponse): void {
    setHeaders(response, "404.html");
    response.writeHead(404, { "Content-Type": "text/html;charset=utf-8" });
    // While the site is being built anew the page may be missing for a moment.
    response.end(existsSync(notFoundFile) ? readFileSync(notFoundFile) : "Not found");
  }

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname, search } = new URL(`http://localhost${request.url ?? "/"}`);
    const isBelow = pathname.startsWith(base) && !pathname.includes("//");
    const path = isBelow ? pathname.slice(base.length) : null;
    if (path !== null) await prepare?.(path);
    const redirect = findRedirect(site, pathname);
    if (redirect !== null) {
      response.writeHead(redirect.status, { Location: `${redirect.path}${search}` }).end();
    } else if (path === null) {
      sendNotFound(response);
    } else {
      await serve(request, response, { path, search });
    }
  }

  async function serve(
    request: IncomingMessage,
    response: ServerResponse,
    { path, search }: { readonly path: string; readonly search: string },
  ): Promise<void> {
    const accepted = request.headers["accept-encoding"];
    const file = (await compressed?.read(join(directory, toFile(path)), accepted)) ?? null;
    if (file !== null) {
      sendCompressed(request, response, path, file);
      return;
    }
    // sirv reads the address from the request and knows nothing of the base.
    request.url = `/${path}${search}`;
    serveFile(request, response, () => sendNotFound(response));
  }

  return (request, response) => {
    if (request.method !== "GET" && request.method !== "HEAD") {
      response.writeHead(405, { Allow: "GET, HEAD" }).end();
      return;
    }
    answer(request, response).catch((error: unknown) => {
      console.error(error);
      response.writeHead(500).end();
    });
  };
}

/** The file of a plain path; "" where the path might lead elsewhere. */
function toFile(path: string): string {
  if (path !== "" && (!PLAIN.test(path) || path.includes(".."))) return "";
  return path === "" || path.endsWith("/") ? `${path}index.html` : path;
}

function sendCompressed(
  request: IncomingMessage,
  response: ServerResponse,
  path: string,
  { bytes, encoding, type, etag }: CompressedFile,
): void {
  setHeaders(response, path);
  response.setHeader("Vary", "Accept-Encoding");
  response.setHeader("ETag", etag);
  if (request.headers["if-none-match"] === etag) {
    response.writeHead(304).end();
    return;
  }
  response.writeHead(200, {
    "Content-Type": type,
    "Content-Encoding": encoding,
    "Content-Length": bytes.length,
  });
  response.end(request.method === "HEAD" ? undefined : bytes);
}

/** Where a path leads that is no page's own: to the site, or to the same with its closing slash. */
function findRedirect(
  { directory, base }: StaticSite,
  path: string,
): { readonly status: number; readonly path: string } | null {
  if (path === "/" && base !== "/") return { status: 302, path: base };
  const lacksSlash =
    `${path}/` === base ||
    (path.startsWith(base) && isDirectory(directory, path.slice(base.length)));
  return lacksSlash ? { status: 301, path: `${path}/` } : null;
}

function setHeaders(response: ServerResponse, path: string): void {
  response.setHeader("Cache-Control", "no-cache");
  for (const [name, value] of findHeaders(path)) response.setHeader(name, value);
}

/** Whether the path names a page's directory but lacks the closing slash. */
function isDirectory(directory: string, path: string): boolean {
  // Only plain paths: "//host" or "..%2f" must not come back as the place to go.
  if (!PLAIN.test(path) || path.endsWith("/") || path.includes("..")) return false;
  const index = join(directory, path, "index.html");
  return existsSync(index) && statSync(index).isFile();
}

function listen(answer: Handler, port: number, host: string): Promise<Server> {
  return new Promise((resolve, reject) => {
    const server = createServer(answer);
    server.once("error", (error) => {
      const isTaken = readErrorCode(error) === "EADDRINUSE";
      const hint = `Port ${port} is taken: stop what uses it, or choose another, as in PORT=4174 npm start.`;
      reject(isTaken ? Object.assign(new Error(hint), { code: "EADDRINUSE" }) : error);
    });
    server.listen({ port, host, ipv6Only: true }, () => resolve(server));
  });
}

function readErrorCode(error: unknown): unknown {
  return error instanceof Error && "code" in error ? error.code : undefined;
}

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
