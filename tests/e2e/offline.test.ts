import type { Page } from "@playwright/test";
import { countGraph } from "../support/graph-size.ts";
import { BUILT } from "./support/built-graphs.ts";
import { expect, openDrawn, test } from "./support/fixture.ts";
import { createHost, goOffline, type Host, visit, waitUntilKept } from "./support/host.ts";

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

test.describe("without network, after one visit", () => {
  test("home, a page visited and one not visited show, and search and filters work", async ({
    page,
    context,
  }) => {
    await visit(host, page, "");
    await visit(host, page, "node/ylb/");
    await goOffline(host, context);

    await openDrawn(page, host.url);
    await expect(heading(page)).toBeVisible();
    await expect(alert(page)).toHaveCount(0);
    await page.getByRole("checkbox", { name: "Potassium", exact: true }).check();
    await expect(page).toHaveURL(/\?mineral=potassium$/);
    await page.getByRole("combobox").fill("carlos ramos");
    await page.getByRole("option").first().click();
    await expect(heading(page)).toHaveText("Carlos Ramos");

    await openDrawn(page, `${host.url}node/ylb/`);
    await expect(page.locator("html")).toHaveAttribute("data-path", "/node/ylb/");
    await expect(alert(page)).toHaveCount(0);

    await openDrawn(page, `${host.url}node/carlos-ramos/?mineral=lithium`);
    await expect(heading(page)).toHaveText("Carlos Ramos");
    await expect(page.getByRole("checkbox", { name: "Lithium", exact: true })).toBeChecked();
    await expect(page).toHaveTitle(/Carlos Ramos/);
    await expect(alert(page)).toHaveCount(0);
  });

  test("the very page of the first visit goes on, with parts it had not loaded", async ({
    page,
    context,
  }) => {
    await visit(host, page, "node/ylb/");
    await goOffline(host, context);
    await page.getByRole("combobox").fill("carlos ramos");
    await page.getByRole("option").first().click();
    await expect(heading(page)).toHaveText("Carlos Ramos");
    await page.reload();
    await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
    await expect(heading(page)).toHaveText("Carlos Ramos");
  });

  test("a story, a path between two and an unknown address are what they are", async ({
    page,
    context,
  }) => {
    await visit(host, page, "");
    await goOffline(host, context);
    await openDrawn(page, `${host.url}path/?from=bolivia&to=russia`);
    await expect(heading(page)).toContainText(/Bolivia.*Russia/);
    await openDrawn(page, `${host.url}x/y/z/`);
    await expect(heading(page)).toHaveText("Not found");
    await expect(alert(page)).toHaveCount(0);
  });

  test("a record of the article shows as it has it, and whole once there is a connection", async ({
    page,
    context,
  }) => {
    await visit(host, page, "");
    await goOffline(host, context);
    await openDrawn(page, `${host.url}node/carlos-ramos/`);
    await expect(heading(page)).toHaveText("Carlos Ramos");
    await expect(page).toHaveTitle(/Carlos Ramos/);
    await expect(alert(page)).toContainText("You see only what the article says of this");
    await expect(page).toHaveURL(`${host.url}node/carlos-ramos/`);
    await context.setOffline(false);
    await host.start();
    await alert(page).getByRole("button", { name: "Try again" }).click();
    await expect(page.getByRole("status", { name: "In view" })).toContainText(
      `of ${countGraph(BUILT.world).nodes} nodes`,
    );
    await expect(alert(page)).toHaveCount(0);
  });

  test("the world is told to be missing in plain words, and comes once there is a connection", async ({
    page,
    context,
  }) => {
    await visit(host, page, "");
    await goOffline(host, context);
    await openDrawn(page, `${host.url}node/catl/`);
    await expect(alert(page)).toContainText("needs the world’s graph");
    await expect(alert(page)).toContainText("Once opened with a connection");
    await expect(page).toHaveURL(`${host.url}node/catl/`);
    await context.setOffline(false);
    await host.start();
    await alert(page).getByRole("button", { name: "Try again" }).click();
    await expect(heading(page)).toContainText("CATL");
  });
});

test.describe("without network, after a visit to the world", () => {
  for (const [how, path] of [
    ["its first page", "node/catl/"],
    ["a step from the article", ""],
  ] as const) {
    test(`by ${how}, all of the world shows`, async ({ page, context }) => {
      await openDrawn(page, `${host.url}${path}`);
      if (path === "") await page.getByRole("radio", { name: "World" }).click();
      await expect(page.getByRole("status", { name: "In view" })).toContainText(
        `of ${countGraph(BUILT.world).nodes} nodes`,
      );
      await waitUntilKept(host, page);
      await goOffline(host, context);
      await openDrawn(page, `${host.url}node/albemarle/`);
      await expect(heading(page)).toContainText("Albemarle");
      await expect(alert(page)).toHaveCount(0);
      await openDrawn(page, `${host.url}node/nobody/`);
      await expect(heading(page)).toHaveText("Not found");
      await openDrawn(page, `${host.url}node/ylb/`);
      await expect(page.getByRole("status", { name: "In view" })).toContainText(
        `of ${countGraph(BUILT.world).nodes} nodes`,
      );
    });
  }
});

test("the site can be installed", async ({ page, context }) => {
  await visit(host, page, "");
  const session = await context.newCDPSession(page);
  const { url, errors } = await session.send("Page.getAppManifest");
  expect(errors).toEqual([]);
  expect(url).toBe(`${host.url}manifest.webmanifest`);
  const { installabilityErrors } = await session.send("Page.getInstallabilityErrors");
  // A test's context is a private one, where nothing is ever installed.
  expect(installabilityErrors.filter(({ errorId }) => errorId !== "in-incognito")).toEqual([]);
});

test.describe("the content policy", () => {
  test.use({
    allowed: {
      messages: [/TrustedScriptURL|trusted-types|Creating a TrustedTypePolicy/],
      hosts: [],
    },
  });

  test("lets no text name a worker, and nobody else say which texts may", async ({ page }) => {
    await visit(host, page, "");
    const outcomes = await page.evaluate(async () => {
      const register = (address: string) =>
        navigator.serviceWorker.register(address).then(
          () => "done",
          () => "stopped",
        );
      const factory: unknown = Reflect.get(window, "trustedTypes");
      const createPolicy = (name: string) => {
        try {
          const create: unknown = Reflect.get(Object(factory), "createPolicy");
          if (typeof create !== "function") return "no such thing";
          create.call(factory, name, { createScriptURL: (url: string) => url });
          return "done";
        } catch {
          return "stopped";
        }
      };
      return [
        await register("/theme.js"),
        await register("/service-worker.js"),
        createPolicy("any"),
        createPolicy("app-script-url"),
      ];
    });
    expect(outcomes).toEqual(["stopped", "stopped", "stopped", "stopped"]);
  });
});
