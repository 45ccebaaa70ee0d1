/// <reference lib="webworker" />
import { cacheNames, setCacheNameDetails } from "workbox-core";
import type { RouteHandler, RouteHandlerCallback } from "workbox-core/types.js";
import { CacheExpiration } from "workbox-expiration";
import { addPlugins, matchPrecache, precache } from "workbox-precaching";
import { registerRoute } from "workbox-routing";
import { CacheFirst, NetworkFirst } from "workbox-strategies";
import { PUBLISHED } from "#view/published.ts";
import { answerPage } from "./answer-page.ts";
import { formatBuildName, isGraphOfVersion, isPageOfBuild } from "./is-of-build.ts";
import { parseWorkerMessage, type WorkerMessage } from "./messages.ts";
import { sortRequest, type Wanted, type WorkerSite } from "./sort-request.ts";

declare const self: ServiceWorkerGlobalScope;

/** How long the network is waited for before what is kept shows, in seconds. */
const PATIENCE = 3;
/** Visited pages that are kept, some 120 kB each. */
const MOST_PAGES = 60;

/** The home page stands in for any page that is not kept: its script reads the address. */
const SHELL = "index.html";

const base = import.meta.env.BASE_URL;
const build = {
  entry: `${base}${import.meta.env.VITE_ENTRY}`,
  dataVersion: import.meta.env.VITE_DATA_VERSION,
};
/** Filled in by the build: what is kept from the first visit on. */
const manifest = self.__WB_MANIFEST;
const site: WorkerSite = {
  origin: self.location.origin,
  base,
  files: new Set(manifest.map((entry) => (typeof entry === "string" ? entry : entry.url))),
};
const home = `${site.origin}${base}`;
const sort = (url: URL, isPage: boolean): Wanted => sortRequest(url, isPage, site);

// One site may stand below another on the same host: each has caches of its own.
const PREFIX = `salar:${base}:`;
const buildName = formatBuildName(build);
const DATA = `${PREFIX}data `;
setCacheNameDetails({ prefix: `${PREFIX}first`, precache: buildName, suffix: "" });
const CACHES = {
  first: cacheNames.precache,
  pages: `${PREFIX}pages ${buildName}`,
  later: `${PREFIX}later ${buildName}`,
  // Another build of the same records has the same graphs: they need not come again.
  data: `${DATA}${build.dataVersion}`,
};

// Into a cache comes only what is of this worker's build, whatever the host has by now.
type Keep = (response: Response) => Promise<Response | null>;

const keepPage: Keep = async (response) => {
  const isOwn = response.status === 200 && isPageOfBuild(await response.clone().text(), build);
  return isOwn ? response : null;
};

const keepGraph: Keep = async (response) => {
  if (response.status !== 200) return null;
  const text = await response.clone().text();
  return isGraphOfVersion(text, build.dataVersion) ? response : null;
};

/** Some hosts answer with a page where a file is missing. */
const keepPart: Keep = async (response) => {
  const isPage = response.headers.get("Content-Type")?.includes("text/html") ?? false;
  return response.status === 200 && !isPage ? response : null;
};

function findKeep(url: string): Keep {
  const file = new URL(url).pathname.slice(base.length);
  if (file === SHELL) return keepPage;
  return PUBLISHED.some((one) => one.file === file) ? keepGraph : keepPart;
}

addPlugins([{ cacheWillUpdate: ({ request, response }) => findKeep(request.url)(response) }]);
precache(manifest);

const shell = (): Promise<Response | undefined> => matchPrecache(SHELL);
const matchKept = (url: string): Promise<Response | undefined> =>
  matchPrecache(url.replace(/\?.*$/, ""));

/** The pages visited longest ago make room. */
const expiration = new CacheExpiration(CACHES.pages, { maxEntries: MOST_PAGES });
const pages = new NetworkFirst({
  cacheName: CACHES.pages,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheKeyWillBeUsed: async ({ request }) => {
        const wanted = sort(new URL(request.url), true);
        return wanted.type === "page" ? wanted.key : request;
      },
      // The home page is kept already, whatever its query.
      cacheWillUpdate: async ({ request, response }) => {
        const wanted = sort(new URL(request.url), true);
        return wanted.type === "page" && wanted.key !== home ? keepPage(response) : null;
      },
      cacheDidUpdate: async ({ request }) => {
        await expiration.updateTimestamp(request.url);
        await expiration.expireEntries();
      },
      cachedResponseWillBeUsed: async ({ cachedResponse }) => cachedResponse ?? (await shell()),
    },
  ],
});

const graphs = new NetworkFirst({
  cacheName: CACHES.data,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheWillUpdate: ({ response }) => keepGraph(response),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await matchKept(request.url)),
    },
  ],
});

const parts = new CacheFirst({
  cacheName: CACHES.later,
  plugins: [
    {
      cacheWillUpdate: ({ response }) => keepPart(response),
      cachedResponseWillBeUsed: async ({ request, cachedResponse }) =>
        cachedResponse ?? (await matchKept(request.url)),
    },
  ],
});

const files = new NetworkFirst({
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      cacheWillUpdate: async () => null,
      cachedResponseWillBeUsed: async ({ request }) => matchKept(request.url),
    },
  ],
});

const showPage: RouteHandlerCallback = async ({ event, request, url }) => {
  const wanted = sort(url, true);
  return answerPage(await pages.handle({ event, request }), async () => {
    const kept = wanted.type === "page" && (await self.caches.match(wanted.key, KEPT_PAGES));
    return kept || shell();
  });
};
const KEPT_PAGES = { cacheName: CACHES.pages };

function answerRoute(matches: (wanted: Wanted) => boolean, handler: RouteHandler): void {
  registerRoute(({ url, request }) => matches(sort(url, request.mode === "navigate")), handler);
}
answerRoute(({ type }) => type === "page", showPage);
answerRoute(({ type }) => type === "graph", graphs);
answerRoute(({ type }) => type === "part", parts);
answerRoute(({ type }) => type === "file", files);

self.addEventListener("install", (event) => {
  event.waitUntil(keepVisited(event).catch(() => undefined));
});
self.addEventListener("activate", (event) => {
  event.waitUntil(takeOver());
});
self.addEventListener("message", (event) => {
  const message = parseWorkerMessage(event.data);
  if (message !== null) event.waitUntil(answer(event, message));
});

/** Who had a graph at hand that is kept once visited keeps having it with the newer build. */
async function keepVisited(event: ExtendableEvent): Promise<void> {
  const names = (await self.caches.keys()).filter((one) => one.startsWith(DATA));
  const caches = await Promise.all(names.map((name) => self.caches.open(name)));
  const requests = (await Promise.all(caches.map((cache) => cache.keys()))).flat();
  const paths = new Set(requests.map(({ url }) => new URL(url).pathname));
  const visited = PUBLISHED.filter(
    ({ file, kept }) => kept === "once visited" && paths.has(`${base}${file}`),
  );
  await Promise.all(
    visited.map(({ file }) => graphs.handle({ event, request: new Request(`${base}${file}`) })),
  );
}

async function takeOver(): Promise<void> {
  const own = new Set<string>(Object.values(CACHES));
  const names = await self.caches.keys();
  const old = names.filter((name) => name.startsWith(PREFIX) && !own.has(name));
  await Promise.all(old.map((name) => self.caches.delete(name)));
  // The page is on its way while the worker is still waking up.
  await self.registration.navigationPreload?.enable();
  await self.clients.claim();
}

async function answer(event: ExtendableMessageEvent, message: WorkerMessage): Promise<void> {
  switch (message.type) {
    case "salar:tell-build":
      event.ports[0]?.postMessage(build);
      return;
    case "salar:take-over":
      if (!message.alone || (await countPages()) <= 1) await self.skipWaiting();
      return;
    case "salar:keep":
      await keep(event, message);
      return;
  }
}

async function countPages(): Promise<number> {
  const all = await self.clients.matchAll({ type: "window", includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(self.registration.scope)).length;
}

async function keep(
  event: ExtendableEvent,
  message: WorkerMessage & { readonly type: "salar:keep" },
): Promise<void> {
  const page = sort(new URL(message.page, self.location.href), true);
  const wanted = message.graphs.map((url) => new URL(url, self.location.href));
  const asked = wanted.filter((url) => sort(url, false).type === "graph");
  await Promise.allSettled([
    page.type === "page" && page.key !== home
      ? pages.handle({ event, request: new Request(page.key) })
      : null,
    ...asked.map((url) => graphs.handle({ event, request: new Request(url) })),
  ]);
}
