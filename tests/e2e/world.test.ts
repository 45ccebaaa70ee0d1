import type { Page } from "@playwright/test";
import { buildStage } from "#scene/stage.ts";
import { fitViewport } from "#scene/viewport.ts";
import { countGraph, tellInView } from "../support/graph-size.ts";
import { BUILT } from "./support/built-graphs.ts";
import { expect, openDrawn, test } from "./support/fixture.ts";

const SIZE = countGraph(BUILT.world);
const status = (page: Page) => page.getByRole("status", { name: "In view" });
const scope = (page: Page, name: "Article" | "World") =>
  page.getByRole("radiogroup", { name: "Scope" }).getByText(name, { exact: true });

/** Addresses of the graphs that a page asked for. */
function watchGraphs(page: Page): readonly string[] {
  const asked: string[] = [];
  page.on("request", (request) => {
    const { pathname } = new URL(request.url());
    if (pathname.endsWith("graph.json")) asked.push(pathname);
  });
  return asked;
}

test("the article's reader loads nothing of the world until the world is asked for", async ({
  page,
}) => {
  const asked = watchGraphs(page);
  await openDrawn(page, "/");
  await expect(status(page)).toHaveText(tellInView(BUILT.article));
  expect(asked).toEqual(["/data/article/graph.json"]);
  await scope(page, "World").click();
  await expect(page).toHaveURL("/world/");
  await expect(status(page)).toHaveText(
    new RegExp(`of ${SIZE.nodes} nodes, \\d+ of ${SIZE.relations} relations`),
  );
  expect(asked).toEqual(["/data/article/graph.json", "/data/graph.json"]);
  await scope(page, "Article").click();
  await expect(page).toHaveURL("/");
  await page.goBack();
  await expect(page).toHaveURL("/world/");
  expect(asked).toHaveLength(2);
});

test("a page of the world loads the world alone, and the article when asked", async ({ page }) => {
  const asked = watchGraphs(page);
  await openDrawn(page, "/node/catl/");
  expect(asked).toEqual(["/data/graph.json"]);
  await scope(page, "Article").click();
  await expect(page).toHaveURL("/");
  await expect(status(page)).toHaveText(tellInView(BUILT.article));
});

test("an old address of the world becomes its page's, and Back leaves it as one step", async ({
  page,
}) => {
  await openDrawn(page, "/about/");
  await openDrawn(page, "/?scope=world&country=bolivia");
  await expect(page).toHaveURL("/world/?country=bolivia");
  await expect(page).toHaveTitle(/world/);
  await expect(status(page)).toContainText(`of ${SIZE.nodes} nodes`);
  await page.goBack();
  await expect(page).toHaveURL("/about/");
});

test("a record opens in the world, and leads to its place in the article and back", async ({
  page,
}) => {
  const details = page.getByRole("complementary", { name: "Details" });
  await openDrawn(page, "/node/carlos-ramos/");
  await expect(status(page)).toContainText(`of ${SIZE.nodes} nodes`);
  await details.getByRole("link", { name: "In the article’s graph" }).click();
  await expect(page).toHaveURL("/node/carlos-ramos/?scope=article");
  await expect(status(page)).toHaveText(tellInView(BUILT.article));
  await page.reload();
  await expect(status(page)).toHaveText(tellInView(BUILT.article));
  await details.getByRole("link", { name: "Seen in the world graph" }).click();
  await expect(page).toHaveURL("/node/carlos-ramos/");
});

test("beside the diagram the panels scroll, never the page", async ({ page }) => {
  await openDrawn(page, "/node/bolivia/");
  const details = page.getByRole("complementary", { name: "Details" });
  await details.getByRole("link", { name: "Figures", exact: true }).click();
  await expect.poll(() => details.evaluate(({ scrollTop }) => scrollTop)).toBeGreaterThan(0);
  const { scrollTop, scrollHeight, clientHeight } = await page.evaluate(() => {
    const { documentElement: root } = document;
    return {
      scrollTop: root.scrollTop,
      scrollHeight: root.scrollHeight,
      clientHeight: root.clientHeight,
    };
  });
  expect({ scrollTop, scrollHeight }).toEqual({ scrollTop: 0, scrollHeight: clientHeight });
});

test("the world opens with four kinds, the rest bridged", async ({ page }) => {
  await openDrawn(page, "/world/");
  const kinds = page.getByRole("group", { name: "Kinds" });
  for (const name of ["Country", "Company", "Salt flat", "Mineral"]) {
    await expect(kinds.getByRole("checkbox", { name, exact: true })).toBeChecked();
  }
  await expect(kinds.getByRole("checkbox", { checked: true })).toHaveCount(4);
  await page.goto("/world/?kind=all");
  await expect(kinds.getByRole("checkbox", { checked: false })).toHaveCount(0);
  // What has been merged or dissolved by now is not shown.
  const shown = async () => Number.parseInt((await status(page).textContent()) ?? "", 10);
  await expect.poll(shown).toBeGreaterThan(BUILT.world.nodes.size * 0.9);
  await expect(status(page)).toContainText(`of ${SIZE.nodes} nodes`);
});

/** Where a node of the world stands on the canvas that shows the whole. */
async function findInWorld(page: Page, key: string): Promise<{ x: number; y: number }> {
  const graph = BUILT.world;
  const place = [...graph.positions].find(([id]) => id === key)?.[1];
  const box = await page.locator("#diagram").boundingBox();
  if (place === undefined || box === null) throw new Error(`"${key}" is not on the map.`);
  const { zoom, pan } = fitViewport(buildStage(graph).bounds, box);
  return { x: box.x + pan.x + place.x * zoom, y: box.y + pan.y + place.y * zoom };
}

test("no filter, date or switch of kinds moves a node: it is found where it was", async ({
  page,
}) => {
  await openDrawn(page, "/world/");
  const chile = await findInWorld(page, "chile");
  const expectChile = async () => {
    await page.mouse.click(chile.x, chile.y);
    await expect(page).toHaveURL(/\/node\/chile\//);
    await page.goBack();
    await expect(page).toHaveURL((url) => url.pathname === "/world/");
  };
  await expectChile();
  await page.getByRole("checkbox", { name: "Potassium", exact: true }).check();
  await expectChile();
  await page.getByRole("checkbox", { name: "Potassium", exact: true }).uncheck();
  await page.getByRole("checkbox", { name: "Agreement", exact: true }).check();
  await expectChile();
  await page.getByRole("textbox", { name: "As of" }).fill("2022");
  await page.keyboard.press("Enter");
  await expect(page).toHaveURL(/as-of=2022/);
  await expectChile();
});

test("the world could not be had: the reader stays, is told, and may try again", async ({
  page,
}) => {
  await openDrawn(page, "/");
  await page.route("**/data/graph.json", (route) => route.abort());
  await scope(page, "World").click();
  await expect(page.getByRole("alert")).toContainText("world");
  await expect(page).toHaveURL("/");
  await page.unroute("**/data/graph.json");
  await scope(page, "World").click();
  await expect(page).toHaveURL("/world/");
});

test.use({ allowed: { messages: [/Failed to load resource/], hosts: [] } });

test("a hidden neighbour count expands a node, and the address keeps it", async ({ page }) => {
  await openDrawn(page, "/node/salar-de-uyuni/");
  const shown = Number.parseInt((await status(page).textContent()) ?? "", 10);
  const link = page.getByRole("link", { name: /^Show \d+ hidden neighbours/ }).first();
  const hidden = Number(/\d+/.exec((await link.textContent()) ?? "")?.[0]);
  expect(hidden).toBeGreaterThan(0);
  await link.click();
  await expect(page).toHaveURL("/node/salar-de-uyuni/?expand=salar-de-uyuni");
  await expect(status(page)).toContainText(`${shown + hidden} of ${SIZE.nodes} nodes`);
  await page.goBack();
  await expect(page).toHaveURL("/node/salar-de-uyuni/");
});

test("dragging the date replaces the address and adds no step to the history", async ({ page }) => {
  await openDrawn(page, "/node/chile/");
  const before = await status(page).textContent();
  const steps = await page.evaluate(() => history.length);
  const slider = page.getByRole("slider", { name: /True on/ });
  const box = await slider.boundingBox();
  if (box === null) throw new Error("The slider is not on the page.");
  await page.mouse.move(box.x + box.width - 8, box.y + box.height / 2);
  await page.mouse.down();
  for (const share of [0.9, 0.8, 0.7, 0.6]) {
    await page.mouse.move(box.x + box.width * share, box.y + box.height / 2);
    await page.waitForTimeout(60);
  }
  await page.mouse.up();
  await expect(page).toHaveURL(/as-of=20\d\d/);
  await expect(status(page)).not.toHaveText(before ?? "");
  expect(await page.evaluate(() => history.length)).toBe(steps);
});
