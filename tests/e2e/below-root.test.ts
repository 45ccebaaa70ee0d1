import { rmSync } from "node:fs";
import { addClaim, writeFewRecords } from "../support/few-records.ts";
import {
  buildAgain,
  type ExtraBuild,
  hashFiles,
  listFiles,
  readBuilt,
  startSite,
} from "./support/built-site.ts";
import { expect, openDrawn, test } from "./support/fixture.ts";
import { createHost, goOffline, type Host, visit } from "./support/host.ts";
import { findPageFaults } from "./support/page-faults.ts";

// A small site of a slice of the records, with one claim more: it is built in seconds. In one worker,
// so that it is built once for all that is asked of it, and once more for its bytes.
test.describe.configure({ mode: "default" });
test.setTimeout(300_000);

/** A path below the root of a host not known yet, and an address for reports. */
const SETTINGS = {
  BASE_PATH: "/salar/",
  SITE_URL: "",
  REPORT_URL: "https://example.org/report",
};

let records: string;
let site: ExtraBuild;
let host: Host;
test.beforeAll(async () => {
  records = writeFewRecords();
  addClaim(records);
  site = buildAgain(SETTINGS, records);
  host = await createHost("/salar/");
});
test.beforeEach(() => host.start(site.directory));
test.afterEach(async ({ page }) => {
  // What it still fetches ahead of need would find no host.
  await page.close();
  await host.stop();
});
test.afterAll(() => {
  site.remove();
  rmSync(records, { recursive: true });
});

test("built once more, a site has the same bytes", () => {
  const again = buildAgain(SETTINGS, records);
  expect(hashFiles(again.directory)).toEqual(hashFiles(site.directory));
  again.remove();
});

/** Names and texts of a site's pages, whatever its scripts were minified by: they are named by what is in them. */
function readPages(directory: string): Readonly<Record<string, string>> {
  const withoutHash = (text: string) => text.replace(/-[\w-]{8}(?=\.(?:js|css)\b)/g, "");
  const files = listFiles(directory);
  const pages = files.filter((name) => name.endsWith(".html"));
  return {
    files: files.map(withoutHash).join("\n"),
    ...Object.fromEntries(pages.map((name) => [name, withoutHash(readBuilt(name, directory))])),
  };
}

test("served while it is built, a site has what is asked for at once, and the same pages", async () => {
  const growing = await startSite(SETTINGS, records);
  // The last of its pages and pictures, which would come after all others.
  const pages = listFiles(site.directory).filter((name) => name.startsWith("source/"));
  const asked = [...pages.slice(-1), "node/ylb", "previews/node/ylb.png", "claim/nothing/"];
  const answers = await Promise.all(
    asked.map((path) => fetch(`${growing.url}${path.replace(/index\.html$/, "")}`)),
  );
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 404]);
  // It names all that it keeps, and so waits until that is there.
  expect((await fetch(`${growing.url}service-worker.js`)).status).toBe(200);
  await growing.finish();
  expect(readPages(growing.directory)).toEqual(readPages(site.directory));
  growing.remove();
});

test("every page leads and says right, with a claim, a node and a source more than before", () => {
  const { directory } = site;
  const { count, faults, written } = findPageFaults({ directory, base: "/salar/", origin: null });
  expect(faults).toEqual([]);
  expect(Object.values(written).flat()).toEqual([]);
  expect(count).toBeGreaterThan(40);
  const names = listFiles(directory);
  for (const page of ["claim/bo-999", "node/added-brine-works", "source/added-source"]) {
    expect(names).toContain(`${page}/index.html`);
  }
});

test("what wants an origin is left out", () => {
  const names = listFiles(site.directory);
  expect(names).toContain("robots.txt");
  expect(names).not.toContain("sitemap.xml");
});

test("a page works there, and names no address of its own", async ({ page }) => {
  await openDrawn(page, `${host.url}node/carlos-ramos/`);
  const details = page.getByRole("complementary", { name: "Details" });
  await details
    .locator('a[href^="/salar/node/"]:not([href*="/carlos-ramos/"]):visible')
    .first()
    .click();
  await expect(page).toHaveURL(
    (url) => url.href.startsWith(`${host.url}node/`) && !url.href.includes("/carlos-ramos/"),
  );
  const links = await page.locator("a[href^='/']").evaluateAll((all) => {
    return all.map((link) => link.getAttribute("href") ?? "");
  });
  expect(links.filter((href) => !href.startsWith("/salar/"))).toEqual([]);
  expect((await page.goto(`${host.url}node/nobody/`))?.status()).toBe(404);
  await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
});

test("a claim that was added is found from its ends, and its node stands on the map", async ({
  page,
}) => {
  await openDrawn(page, `${host.url}node/added-brine-works/`);
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Added Brine Works");
  await page.locator('a[href^="/salar/claim/bo-999/"]').first().click();
  await expect(page).toHaveURL((url) => url.pathname === "/salar/claim/bo-999/");
  await expect(page.getByRole("complementary", { name: "Details" })).toContainText("Added Source");
});

test.describe("with a worker", () => {
  // What the browser itself says when there is no connection, or a part is missing.
  test.use({
    serviceWorkers: "allow",
    allowed: { messages: [/Failed to load resource/, /preload/i, /FetchEvent/, /ERR_/], hosts: [] },
  });

  test("the site is kept for its own path alone", async ({ page, context }) => {
    await visit(host, page, "");
    const scope = await page.evaluate(async () => (await navigator.serviceWorker.ready).scope);
    expect(scope).toBe(host.url);
    await goOffline(host, context);
    await openDrawn(page, `${host.url}node/carlos-ramos/`);
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Carlos Ramos");
    await expect(page.getByRole("alert")).toContainText(
      "You see only what the article says of this",
    );
    await expect(page.goto(new URL("/elsewhere/", host.url).href)).rejects.toThrow(/ERR_/);
    await page.close();
  });
});
