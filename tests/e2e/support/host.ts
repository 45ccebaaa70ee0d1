import type { BrowserContext, Page } from "@playwright/test";
import { createStaticServer, type StaticServer } from "#build/server/static-server.ts";
import { findFreePort } from "../../support/free-port.ts";
import { DIST } from "./built-site.ts";
import { expect, openDrawn } from "./fixture.ts";

/** A host of a test's own: it can be taken down and can have another build. */
export interface Host {
  readonly url: string;
  readonly start: (directory?: string) => Promise<void>;
  readonly stop: () => Promise<void>;
}

export async function createHost(base = "/"): Promise<Host> {
  const port = await findFreePort();
  let server: StaticServer | null = null;
  const stop = async () => {
    await server?.destroy();
    server = null;
  };
  return {
    url: `http://localhost:${port}${base}`,
    stop,
    start: async (directory = DIST) => {
      await stop();
      server = await createStaticServer({ directory, base, port });
    },
  };
}

/** Names of the caches; to open one that is just being deleted would make it anew. */
export const readCacheNames = (page: Page) => page.evaluate(() => caches.keys());

/** Whether a worker answers for the page, and the paths of what is put by. */
async function readKept(page: Page) {
  return page.evaluate(async () => {
    const names = await caches.keys();
    const opened = await Promise.all(names.map((name) => caches.open(name)));
    const kept = await Promise.all(opened.map((cache) => cache.keys()));
    const isServed = navigator.serviceWorker.controller !== null;
    return { isServed, paths: kept.flat().map(({ url }) => new URL(url).pathname) };
  });
}

/** Waits until the page, and the graphs it has loaded, are put by. */
export async function waitUntilKept(host: Host, page: Page): Promise<void> {
  // The page that was loaded: a step since then may have given the address of another.
  const loaded = await page.evaluate(() => performance.getEntriesByType("navigation")[0]?.name);
  const { pathname } = new URL(loaded ?? page.url());
  const wanted = await page.evaluate(() =>
    performance
      .getEntriesByType("resource")
      .map(({ name }) => new URL(name).pathname)
      .filter((path) => path.endsWith("graph.json")),
  );
  const isHome = pathname === new URL(host.url).pathname;
  wanted.push(isHome ? `${pathname}index.html` : pathname);
  await expect
    .poll(async () => {
      const { isServed, paths } = await readKept(page);
      return isServed ? wanted.filter((path) => !paths.includes(path)) : ["a worker"];
    })
    .toEqual([]);
}

/** Visits a page and waits until the site is put by. */
export async function visit(host: Host, page: Page, path: string): Promise<void> {
  await openDrawn(page, `${host.url}${path}`);
  await waitUntilKept(host, page);
}

/** No network for anybody: the host is down, and the browser knows that it is offline. */
export async function goOffline(host: Host, context: BrowserContext): Promise<void> {
  await host.stop();
  await context.setOffline(true);
}
