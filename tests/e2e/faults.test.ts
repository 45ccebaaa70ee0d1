import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixture.ts";

/** The page as prerendered is still there and says so. */
async function expectStaticPage(page: Page): Promise<void> {
  await expect(page.locator("html")).toHaveAttribute("data-graph", "failed");
  await expect(page.getByRole("heading", { level: 1 })).toHaveText("Carlos Ramos");
  await expect(page.getByRole("complementary")).toContainText("Carlos Ramos is president of");
  await expect(page.locator("#diagram svg").first()).toBeVisible();
}

const GRAPH = "**/data/graph.json";

test.describe("when the graph's data does not come as it should", () => {
  test.use({ allowed: { messages: [/Failed to load resource/, /preloaded/], hosts: [] } });

  const answers: readonly (readonly [name: string, status: number, body: string, says: RegExp])[] =
    [
      ["is missing", 404, "Not found", /could not be found/],
      ["is cut short", 200, '{"format":"salar-graph","version":1,"sour', /incomplete or damaged/],
      ["is not JSON", 200, "lithium", /incomplete or damaged/],
      ["is a page", 200, "<!doctype html><p>Hello", /a page instead/],
      ["is of another version", 200, '{"format":"salar-graph","version":2}', /another version/],
      ["breaks the schema", 200, '{"format":"salar-graph","version":1,"nodes":7}', /expected form/],
    ];
  for (const [name, status, body, says] of answers) {
    test(`it ${name}: the page stays, says so, and trying again works`, async ({ page }) => {
      await page.route(GRAPH, (route) => route.fulfill({ status, body }));
      await page.goto("/node/carlos-ramos/");
      await expect(page.getByRole("alert")).toContainText(says);
      await expectStaticPage(page);
      await page.unroute(GRAPH);
      await page.getByRole("button", { name: "Try again" }).click();
      await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
      await expect(page.getByRole("alert")).toHaveCount(0);
    });
  }

  test("the connection breaks off", async ({ page }) => {
    await page.route(GRAPH, (route) => route.abort());
    await page.goto("/node/carlos-ramos/");
    await expect(page.getByRole("alert")).toContainText(/connection/);
    await expectStaticPage(page);
  });
});

test.describe("when the canvas cannot be had", () => {
  test.use({ allowed: { messages: [/Failed to load resource/, /preload/i], hosts: [] } });

  test("its chunk is missing: the still drawing follows filters and selection", async ({
    page,
  }) => {
    let loads = 0;
    page.on("domcontentloaded", () => {
      loads += 1;
    });
    await page.route("**/assets/canvas-*.js", (route) => route.fulfill({ status: 404, body: "" }));
    await page.goto("/node/carlos-ramos/?scope=article");
    // The page is loaded anew once, in case that it was of an earlier build.
    await expect.poll(() => loads).toBe(2);
    await expect(page.getByRole("alert")).toContainText(/interactive diagram/);
    await expectStaticPage(page);
    await page.getByRole("checkbox", { name: "Potassium", exact: true }).check();
    await expect(page).toHaveURL("/node/carlos-ramos/?scope=article&mineral=potassium");
    await expect(
      page.locator("#diagram a.diagram-node").filter({ hasText: "Magnesium" }),
    ).toHaveCount(0);
    await page.locator("#diagram a.diagram-node").filter({ hasText: "Potassium" }).first().click();
    await expect(page).toHaveURL("/node/potassium/?scope=article&mineral=potassium");
    await page.unroute("**/assets/canvas-*.js");
    await page.getByRole("button", { name: "Try again" }).click();
    await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
    await expect(page).toHaveURL("/node/potassium/?scope=article&mineral=potassium");
  });

  test("the browser gives no canvas to draw on", async ({ page }) => {
    await page.addInitScript(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await page.goto("/node/carlos-ramos/");
    await expect(page.getByRole("alert")).toContainText(/interactive diagram/);
    await expectStaticPage(page);
  });
});

test.describe("when storage is blocked", () => {
  test("everything works, and the theme holds for the visit", async ({ page, openDrawn }) => {
    await page.addInitScript(() => {
      Object.defineProperty(window, "localStorage", {
        get: () => {
          throw new DOMException("The operation is insecure.", "SecurityError");
        },
      });
    });
    await openDrawn("/");
    await page.getByRole("checkbox", { name: "Potassium", exact: true }).check();
    await expect(page).toHaveURL("/?mineral=potassium");
  });
});

test.describe("hostile addresses", () => {
  const paths = [
    "/?mineral=__proto__&country=constructor&kind=toString",
    "/?q=%3Cimg%20src%3Dx%20onerror%3Dalert(1)%3E",
    "/?as-of=9999-99-99&focus=-1&view=javascript:alert(1)",
    `/?mineral=${"x,".repeat(2000)}`,
    "/?sel=%E0%A4%A&status=%",
    "/node/ylb/?q=%E2%80%AEevil",
    "/?data=https://evil.example/graph.json",
  ];
  for (const path of paths) {
    test(`${path.slice(0, 50)} opens a page that works`, async ({ page, openDrawn }) => {
      await openDrawn(path);
      await page.keyboard.press("Escape");
      await page.getByRole("checkbox", { name: "Potassium", exact: true }).check();
      await expect(page).toHaveURL(/mineral=potassium/);
    });
  }

  for (const path of [
    "/node/__proto__/",
    "/node/%3Cscript%3E/",
    "/claim/constructor/",
    "/x/y/z/",
  ]) {
    test(`${path} is told to be unknown`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
      await expect(page.getByRole("heading", { level: 1 })).toHaveText("Not found");
    });
  }

  // No host has a page there: it answers with the one for unknown paths, which reads the address.
  for (const [path, meant] of [
    ["/node/YLB).", "/node/ylb/"],
    ["/Claim/BO-086/", "/claim/bo-086/"],
    [
      "/world/?country=Bolivia,%20Chile&amp;mineral=potassium",
      "/world/?mineral=potassium&country=bolivia,chile",
    ],
  ] as const) {
    test(`${path}, changed on its way, is what was meant, and says so`, async ({ page }) => {
      await page.goto(path);
      await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
      await expect(page).toHaveURL(meant);
      await expect(page.getByText(/which is read as/).first()).toBeVisible();
      await expect(page.getByRole("heading", { level: 1 })).not.toHaveText("Not found");
    });
  }
});
