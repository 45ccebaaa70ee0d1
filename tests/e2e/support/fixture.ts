import { type BrowserContext, test as base, expect, type Page } from "@playwright/test";

/** What a test may cause without failing; anything else that the page reports fails it. */
export interface Allowed {
  /** Console messages of any level, uncaught errors included. */
  readonly messages: readonly RegExp[];
  /** Hosts besides the site's own and this machine's. */
  readonly hosts: readonly string[];
}

interface Fixtures {
  /** Set with `test.use({ allowed: { messages: [/…/], hosts: [] } })`. */
  readonly allowed: Allowed;
  /** What pages did that they should not have, so far. */
  readonly oracle: readonly string[];
  /** Opens a page of the site and waits until the interactive diagram shows. */
  readonly openDrawn: (path: string) => Promise<Page>;
}

/**
 * Playwright's `test`, watched: after every test there must have been no uncaught error, no console
 * message, no request to another host, no breach of the content policy, and no trace of injected
 * script. Use it in place of Playwright's own everywhere.
 */
export const test = base.extend<Fixtures>({
  allowed: [{ messages: [], hosts: [] }, { option: true }],

  oracle: [
    async ({ context, allowed, javaScriptEnabled }, use) => {
      const faults: string[] = [];
      await watch(context, { allowed, faults });
      await use(faults);
      if (javaScriptEnabled !== false) {
        for (const page of context.pages()) faults.push(...(await findInjections(page)));
      }
      expect(faults, "the page kept to itself and was quiet").toEqual([]);
    },
    { auto: true },
  ],

  openDrawn: async ({ page }, use) => {
    await use(async (path) => {
      await openDrawn(page, path);
      return page;
    });
  },
});

export { expect } from "@playwright/test";

/** Opens a page of the site and waits until the interactive diagram shows. */
export async function openDrawn(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
}

interface Watch {
  readonly allowed: Allowed;
  readonly faults: string[];
}

async function watch(context: BrowserContext, { allowed, faults }: Watch): Promise<void> {
  function report(kind: string, text: string): void {
    if (!allowed.messages.some((pattern) => pattern.test(text))) faults.push(`${kind}: ${text}`);
  }
  // Chromium itself says so on the console when the page asked for is answered with 404, as the page
  // for unknown addresses must be; a part of a page that is missing stays a fault.
  const unknownPages = new Set<string>();
  context.on("response", (response) => {
    const isPage = response.request().isNavigationRequest();
    if (isPage && response.status() === 404) unknownPages.add(response.url());
  });
  context.on("console", (message) => {
    const isAnswer = /^Failed to load resource.*\b404\b/.test(message.text());
    if (isAnswer && unknownPages.has(message.location().url)) return;
    // Said by Playwright itself, in the tests that are to go without.
    if (message.text() === "Service Worker registration blocked by Playwright") return;
    report(`console ${message.type()}`, message.text());
  });
  context.on("weberror", (webError) => report("uncaught error", webError.error().message));
  context.on("request", (request) => {
    const { protocol, host, hostname } = new URL(request.url());
    // "localhost" with another port is the site built another way.
    const isLocal = protocol === "data:" || protocol === "blob:" || hostname === "localhost";
    if (!isLocal && !allowed.hosts.includes(host)) faults.push(`foreign request: ${request.url()}`);
  });
  await context.exposeBinding("salarReportViolation", (_source, text: string) => {
    report("policy violation", text);
  });
  await context.addInitScript(() => {
    document.addEventListener("securitypolicyviolation", (event) => {
      const report: unknown = Reflect.get(window, "salarReportViolation");
      const text = `${event.effectiveDirective} blocked ${event.blockedURI} ${event.sample}`;
      if (typeof report === "function") report(text);
    });
  });
}

/** What hostile test data would leave behind if any of it ran. */
async function findInjections(page: Page): Promise<readonly string[]> {
  if (page.isClosed()) return [];
  const found = await page.evaluate(() => {
    const isPolluted = Reflect.has({}, "polluted");
    return [
      ...(Reflect.has(window, "__xss") ? ["window.__xss"] : []),
      ...(isPolluted ? ["Object.prototype.polluted"] : []),
    ];
  });
  return found.map((name) => `injected: ${name}`);
}
