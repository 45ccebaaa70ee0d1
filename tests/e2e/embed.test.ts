import { createHash } from "node:crypto";
import type { Frame, FrameLocator, Locator, Page } from "@playwright/test";
import { type ArticlePage, serveArticle } from "./support/article-page.ts";
import { expect, openDrawn, test } from "./support/fixture.ts";

let article: ArticlePage | null = null;
test.afterEach(async () => {
  await article?.destroy();
  article = null;
});

/** The code that the dialog gives for a view. */
async function readCode(page: Page, path: string): Promise<string> {
  await openDrawn(page, path);
  await page.getByRole("button", { name: "Share", exact: true }).click();
  await page.getByRole("button", { name: "Embed…" }).click();
  const dialog = page.getByRole("dialog", { name: "Embed this view" });
  await dialog.getByRole("radio", { name: /^Small/ }).check();
  await expect(dialog.getByRole("textbox", { name: "Code" })).toHaveValue(/width="480"/);
  return dialog.getByRole("textbox", { name: "Code" }).inputValue();
}

/** An article of another origin with exactly the dialog's code in it, its diagram drawn. */
async function openArticle(page: Page, path: string): Promise<FrameLocator> {
  const code = await readCode(page, path);
  article = await serveArticle(code);
  await page.goto(article.url);
  const frame = page.frameLocator("iframe");
  await expect(frame.locator("html")).toHaveAttribute("data-graph", "drawn");
  await expect(frame.getByRole("button", { name: "Zoom in" })).toBeVisible();
  return frame;
}

/** A place on the ground of the diagram, clear of nodes and lines and of its edges. */
async function findGround(frame: FrameLocator) {
  const box = await frame.locator("#diagram").boundingBox();
  if (box === null) throw new Error("The diagram has no place.");
  return { x: box.x + 12, y: box.y + box.height * 0.6 };
}

async function pointAtGround(page: Page, frame: FrameLocator): Promise<void> {
  const { x, y } = await findGround(frame);
  await page.mouse.move(x, y);
}

const readScroll = (page: Page): Promise<number> => page.evaluate(() => Math.round(window.scrollY));

/** A hash of how the diagram looks, without hints over it. */
async function look(frame: FrameLocator): Promise<string> {
  await expect(frame.getByText(/scroll to zoom|Two fingers/)).toHaveCSS("opacity", "0");
  const picture = await frame.locator("#diagram").screenshot();
  return createHash("sha256").update(picture).digest("hex");
}

test.describe("a page of another origin that embeds the diagram", () => {
  test("shows the view that was embedded, with its title, date and attribution", async ({
    page,
  }) => {
    const frame = await openArticle(page, "/node/ylb/?mineral=lithium&as-of=2023-03");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText(
      "Yacimientos de Litio Bolivianos",
    );
    await expect(frame.getByText("As of Mar 2023")).toBeVisible();
    const link = frame.getByRole("link", { name: /^Salar · CC BY 4.0/ });
    await expect(link).toHaveAttribute("href", "/node/ylb/?mineral=lithium&as-of=2023-03");
    const [opened] = await Promise.all([page.context().waitForEvent("page"), link.click()]);
    await expect(opened.getByRole("complementary", { name: "Details" })).toBeVisible();
    expect(await opened.evaluate(() => window.opener)).toBeNull();
  });

  test("scrolls under the wheel until the diagram is clicked, and again once that is left", async ({
    page,
  }) => {
    const frame = await openArticle(page, "/");
    const still = await look(frame);
    await pointAtGround(page, frame);
    await page.mouse.wheel(0, 40);
    await expect.poll(() => readScroll(page)).toBe(40);
    await expect(frame.getByText("Ctrl + scroll to zoom")).toHaveCSS("opacity", "1");
    expect(await look(frame)).toBe(still);

    await page.mouse.down();
    await page.mouse.up();
    const clicked = await look(frame);
    await page.mouse.wheel(0, -200);
    await expect.poll(() => look(frame)).not.toBe(clicked);
    expect(await readScroll(page)).toBe(40);

    await page.keyboard.press("Escape");
    const left = await look(frame);
    await page.mouse.wheel(0, 30);
    await expect.poll(() => readScroll(page)).toBe(70);
    expect(await look(frame)).toBe(left);
  });

  test("zooms under the wheel while Ctrl is held, and does not scroll", async ({ page }) => {
    const frame = await openArticle(page, "/");
    const before = await look(frame);
    await pointAtGround(page, frame);
    await page.keyboard.down("Control");
    await page.mouse.wheel(0, -200);
    await page.keyboard.up("Control");
    await expect.poll(() => look(frame)).not.toBe(before);
    expect(await readScroll(page)).toBe(0);
  });

  test("is passed through by Tab and by Shift and Tab", async ({ page }) => {
    await openArticle(page, "/");
    await page.getByRole("link", { name: "before" }).focus();
    const [before, after] = ["before", "after"].map((name) => page.getByRole("link", { name }));
    for (const [key, goal] of [
      ["Tab", after],
      ["Shift+Tab", before],
    ] as const) {
      let stops = 0;
      const isThere = () => goal?.evaluate((link) => link === document.activeElement);
      while (!(await isThere())) {
        await page.keyboard.press(key);
        stops += 1;
        expect(stops, `${key} gets through`).toBeLessThan(20);
      }
      expect(stops, `${key} stops within`).toBeGreaterThan(3);
    }
  });

  test("can be walked by keys and left: the focus is where it was", async ({ page }) => {
    const frame = await openArticle(page, "/");
    const enter = frame.getByRole("button", { name: "Explore diagram with arrow keys" });
    await enter.focus();
    await page.keyboard.press("Enter");
    await page.keyboard.press(" ");
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Bolivia");
    await page.keyboard.press("Escape");
    await expect(enter).toBeFocused();
    expect(await readScroll(page)).toBe(0);
  });

  test("keeps its history to itself: Back leads out of the article", async ({ page }) => {
    const frame = await openArticle(page, "/");
    const entries = await page.evaluate(() => window.history.length);
    const enter = frame.getByRole("button", { name: "Explore diagram with arrow keys" });
    await enter.focus();
    for (const key of ["Enter", "ArrowDown", " ", "ArrowRight", " "])
      await page.keyboard.press(key);
    const inner = findEmbed(page);
    await expect.poll(() => inner.url()).toContain("?sel=");
    expect(await page.evaluate(() => window.history.length)).toBe(entries);
  });
});

function findEmbed(page: Page): Frame {
  const frame = page.frames().find((one) => one.url().includes("/embed/"));
  if (frame === undefined) throw new Error("The page has no such frame.");
  return frame;
}

interface Finger {
  readonly x: number;
  readonly y: number;
}

/** Puts fingers down, moves each to its goal in ten steps and lifts them: the browser's own touches. */
async function moveFingers(
  page: Page,
  from: readonly Finger[],
  to: readonly Finger[],
): Promise<void> {
  const client = await page.context().newCDPSession(page);
  const send = (type: "touchStart" | "touchMove" | "touchEnd", part: number | null) =>
    client.send("Input.dispatchTouchEvent", {
      type,
      touchPoints:
        part === null
          ? []
          : from.map(({ x, y }, id) => {
              const goal = to[id] ?? { x, y };
              return { x: x + (goal.x - x) * part, y: y + (goal.y - y) * part, id };
            }),
    });
  await send("touchStart", 0);
  for (let step = 1; step <= 10; step += 1) await send("touchMove", step / 10);
  await send("touchEnd", null);
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 700 }, hasTouch: true });

  test("one finger scrolls the article and leaves the map", async ({ page }) => {
    const frame = await openArticle(page, "/");
    const still = await look(frame);
    const at = await findGround(frame);
    await moveFingers(page, [at], [{ x: at.x, y: at.y - 90 }]);
    await expect.poll(() => readScroll(page)).toBeGreaterThan(50);
    await expect(frame.getByText("Two fingers move the map")).toBeAttached();
    // A page at a fraction of a pixel looks otherwise.
    await page.evaluate(() => window.scrollTo({ top: 0, behavior: "instant" }));
    await expect.poll(() => look(frame)).toBe(still);
  });

  test("two fingers move and zoom the map and leave the article", async ({ page }) => {
    const frame = await openArticle(page, "/");
    const still = await look(frame);
    const { x, y } = await findGround(frame);
    const pair = (apart: number, up: number) =>
      [-apart, apart].map((dx) => ({ x: x + 100 + dx, y: y - up }));
    await moveFingers(page, pair(20, 0), pair(50, 40));
    await expect.poll(() => look(frame)).not.toBe(still);
    expect(await readScroll(page)).toBe(0);
    expect(await page.evaluate(() => window.visualViewport?.scale)).toBe(1);
  });

  test("a tap selects", async ({ page }) => {
    const frame = await openArticle(page, "/");
    const enter = frame.getByRole("button", { name: "Explore diagram with arrow keys" });
    await enter.focus();
    await page.keyboard.press("Enter");
    const spot = await findResting(frame.locator("[role=application] button"));
    await page.keyboard.press("Escape");
    await page.touchscreen.tap(spot.x + spot.width / 2, spot.y + spot.height / 2);
    await expect(frame.getByRole("heading", { level: 1 })).toHaveText("Bolivia");
  });
});

/** Where something lies once it moves no more: the map may glide to show it. */
async function findResting(item: Locator) {
  let box = await item.boundingBox();
  await expect
    .poll(async () => {
      const before = box;
      box = await item.boundingBox();
      return box !== null && box.x === before?.x && box.y === before.y;
    })
    .toBe(true);
  if (box === null) throw new Error("It has no place.");
  return box;
}

test.describe("any other page", () => {
  test.use({
    allowed: { messages: [/frame-ancestors 'none'/, /status of 404/], hosts: [] },
  });

  for (const path of ["/", "/node/ylb/", "/nothing-of-the-kind/"]) {
    test(`${path} refuses to be framed`, async ({ page, baseURL }) => {
      article = await serveArticle(`<iframe src="${baseURL}${path}" title="A page"></iframe>`);
      await page.goto(article.url);
      await expect.poll(() => page.frames().map((frame) => frame.url())).toHaveLength(2);
      const [, inner] = page.frames();
      await expect.poll(() => inner?.url()).toMatch(/^chrome-error:/);
    });
  }
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the frame has the still diagram, its title and the way to the whole page", async ({
    page,
    baseURL,
  }) => {
    article = await serveArticle(
      `<iframe src="${baseURL}/embed/" width="720" height="480" title="A diagram"></iframe>`,
    );
    await page.goto(article.url);
    const frame = page.frameLocator("iframe");
    await expect(frame.locator("#diagram svg.diagram-svg")).toBeVisible();
    await expect(frame.getByRole("heading", { level: 1 })).toBeVisible();
    await expect(frame.getByRole("link", { name: /^Salar · CC BY 4.0/ })).toHaveAttribute(
      "href",
      "/",
    );
  });
});
