import type { Page } from "@playwright/test";
import { expect, openDrawn, test } from "./support/fixture.ts";
import {
  createHost,
  goOffline,
  type Host,
  readCacheNames,
  visit,
  waitUntilKept,
} from "./support/host.ts";
import { NEXT_DATA, writeNextBuild } from "./support/next-build.ts";

// What the browser itself says when there is no connection, or a part is missing.
test.use({
  serviceWorkers: "allow",
  allowed: { messages: [/Failed to load resource/, /preload/i, /FetchEvent/, /ERR_/], hosts: [] },
});

let host: Host;
test.beforeEach(async () => {
  host = await createHost();
  await host.start();
});
test.afterEach(() => host.stop());

const heading = (page: Page) => page.getByRole("heading", { level: 1 });
const alert = (page: Page) => page.getByRole("alert");

test.describe("after a deploy", () => {
  let next: ReturnType<typeof writeNextBuild>;
  test.beforeAll(() => {
    next = writeNextBuild();
  });
  test.afterAll(() => next.remove());

  const html = (page: Page) => page.locator("html");
  const lookForUpdate = (page: Page) =>
    page.evaluate(async () => {
      await (await navigator.serviceWorker.ready).update();
    });
  const offer = (page: Page) => alert(page).filter({ hasText: "A newer version of Salar is here" });

  test("the old tab goes on as it was, offers the newer build, and changes to it in its place", async ({
    page,
  }) => {
    await visit(host, page, "node/ylb/");
    await page.getByRole("checkbox", { name: "Potassium", exact: true }).check();
    const { dataVersion } = await html(page).evaluate((element) => ({ ...element.dataset }));
    await host.start(next.directory);
    await lookForUpdate(page);
    await expect(offer(page)).toBeVisible();

    // A part that it had not loaded, and that the host has no more.
    await page.getByRole("combobox").fill("carlos ramos");
    await expect(page.getByRole("option").first()).toContainText("Carlos Ramos");
    await page.getByRole("combobox").fill("");
    await expect(html(page)).toHaveAttribute("data-data-version", dataVersion ?? "");

    const details = page.locator("#details");
    await details.evaluate((element) => {
      element.scrollTop = 240;
    });
    await offer(page).getByRole("button", { name: "Change to it" }).click();
    await expect(html(page)).toHaveAttribute("data-data-version", NEXT_DATA);
    await expect(html(page)).toHaveAttribute("data-graph", "drawn");
    expect(page.url()).toBe(`${host.url}node/ylb/?mineral=potassium`);
    await expect(page.getByRole("checkbox", { name: "Potassium", exact: true })).toBeChecked();
    await expect.poll(() => details.evaluate((element) => element.scrollTop)).toBe(240);
    // Nothing of the build before is kept, and nothing more is offered.
    await waitUntilKept(host, page);
    const names = await readCacheNames(page);
    expect(names.filter((name) => name.includes(`${dataVersion}`))).toEqual([]);
    await expect(alert(page)).toHaveCount(0);
  });

  test("a page opened from the newer build is not asked, and what was kept is replaced", async ({
    page,
    context,
  }) => {
    await visit(host, page, "");
    await host.start(next.directory);
    await page.goto(`${host.url}node/ylb/`);
    await expect(html(page)).toHaveAttribute("data-data-version", NEXT_DATA);
    await expect
      .poll(async () => (await readCacheNames(page)).filter((name) => !name.includes(NEXT_DATA)))
      .toEqual([]);
    await expect(alert(page)).toHaveCount(0);
    await goOffline(host, context);
    await openDrawn(page, `${host.url}node/carlos-ramos/`);
    await expect(html(page)).toHaveAttribute("data-data-version", NEXT_DATA);
  });

  test("a second tab is told and left as it is", async ({ page, context }) => {
    await visit(host, page, "node/ylb/");
    const other = await context.newPage();
    await visit(host, other, "");
    await host.start(next.directory);
    await lookForUpdate(page);
    await expect(offer(page)).toBeVisible();
    await expect(offer(other)).toBeVisible();
    await offer(page).getByRole("button", { name: "Change to it" }).click();
    await expect(html(page)).toHaveAttribute("data-data-version", NEXT_DATA);
    await expect(alert(other)).toContainText("in another tab");
    await expect(html(other)).not.toHaveAttribute("data-data-version", NEXT_DATA);
    await alert(other).getByRole("button", { name: "Change to it" }).click();
    await expect(html(other)).toHaveAttribute("data-data-version", NEXT_DATA);
    await expect(html(other)).toHaveAttribute("data-graph", "drawn");
  });

  test("the old tab never shows the newer world: it changes to the newer page, where it was", async ({
    page,
  }) => {
    await visit(host, page, "");
    await host.start(next.directory);
    await page.getByRole("radio", { name: "World" }).click();
    await expect(html(page)).toHaveAttribute("data-data-version", NEXT_DATA);
    await expect(html(page)).toHaveAttribute("data-graph", "drawn");
    await expect(page).toHaveURL(host.url);
  });

  test("who had the world at hand has the newer one without asking for it", async ({
    page,
    context,
  }) => {
    await visit(host, page, "node/catl/");
    await host.start(next.directory);
    await lookForUpdate(page);
    await offer(page).getByRole("button", { name: "Change to it" }).click();
    await expect(html(page)).toHaveAttribute("data-data-version", NEXT_DATA);
    await goOffline(host, context);
    await openDrawn(page, `${host.url}node/albemarle/`);
    await expect(heading(page)).toContainText("Albemarle");
    await expect(html(page)).toHaveAttribute("data-data-version", NEXT_DATA);
  });
});

test.describe("when a part of the page is missing", () => {
  test.use({ serviceWorkers: "block" });

  for (const [part, file] of [
    ["search", "search-part"],
    ["panel's other pages", "pages"],
  ] as const) {
    test(`the ${part}: the page is loaded anew once, at the same address`, async ({ page }) => {
      const loads: string[] = [];
      page.on("load", () => loads.push(page.url()));
      let misses = 1;
      await page.route(`**/assets/${file}-*.js`, (route) =>
        misses-- > 0 ? route.fulfill({ status: 404, body: "" }) : route.continue(),
      );
      await openDrawn(page, `${host.url}?mineral=potassium`);
      await page.getByRole("combobox").fill("carlos ramos");
      await expect.poll(() => loads.length).toBe(2);
      await expect(html(page)).toHaveAttribute("data-graph", "drawn");
      expect(new URL(page.url()).searchParams.get("mineral")).toBe("potassium");
      await page.getByRole("combobox").fill("carlos r");
      await page.getByRole("option").first().click();
      await expect(heading(page)).toHaveText("Carlos Ramos");
      expect(loads.length).toBe(2);
    });
  }

  test("for good: it is loaded anew once, then says so", async ({ page }) => {
    const loads: string[] = [];
    page.on("load", () => loads.push(page.url()));
    await page.route("**/assets/canvas-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto(`${host.url}node/ylb/`);
    await expect(alert(page)).toContainText("interactive diagram");
    await expect.poll(() => loads.length).toBe(2);
    await page.waitForTimeout(500);
    expect(loads.length).toBe(2);
  });

  const html = (page: Page) => page.locator("html");
});
