import type { Page } from "@playwright/test";
import { expect, openDrawn, test } from "./support/fixture.ts";

/** Opens a page and waits until it would print as a sheet. */
async function openPrintable(page: Page, path: string): Promise<void> {
  await openDrawn(page, path);
  const hasSheet = () =>
    page.evaluate(() => {
      window.dispatchEvent(new Event("beforeprint"));
      const isThere = document.getElementById("print-sheet") !== null;
      window.dispatchEvent(new Event("afterprint"));
      return isThere;
    });
  await expect.poll(hasSheet).toBe(true);
}

/** The page as it is laid out for paper 182 mm wide between its margins, and the sheet on it. */
async function layOut(page: Page) {
  await page.setViewportSize({ width: 688, height: 1020 });
  await page.emulateMedia({ media: "print" });
  await page.evaluate(() => window.dispatchEvent(new Event("beforeprint")));
  return page.locator("#print-sheet");
}

/** What a PDF is made of: its pages, and pictures, of which a drawing in vectors needs none. */
async function print(page: Page) {
  const pdf = (await page.pdf({ format: "A4" })).toString("latin1");
  const count = (pattern: RegExp) => pdf.match(pattern)?.length ?? 0;
  return { pages: count(/\/Type \/Page\b/g), images: count(/\/Subtype \/Image\b/g) };
}

/** Whatever of the sheet reaches over the paper's edge, in words. */
function findClipped(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const right = document.documentElement.clientWidth + 1;
    // What a drawing has beyond its own edge is cut off there, as on the screen.
    const all = [...document.querySelectorAll<HTMLElement>("#print-sheet :not(svg *)")];
    return all
      .filter((item) => {
        const { left, right: end, width } = item.getBoundingClientRect();
        return width > 1 && (left < -1 || end > right) && item.closest("figure") === null;
      })
      .map((item) => `${item.tagName} ${item.textContent?.slice(0, 60)}`);
  });
}

test("a node prints as a sheet: head, drawing in vectors, legend, all of its panel, sources", async ({
  page,
}) => {
  await openPrintable(page, "/node/salar-de-uyuni/");
  const share = page.getByRole("link", { name: "Data: CC BY 4.0" });
  await share.focus();
  const { pages, images } = await print(page);
  expect(pages).toBeGreaterThan(3);
  expect(images, "pictures in place of vectors").toBe(0);
  // Afterwards the page is as it was.
  await expect(page.locator("#print-sheet")).toHaveCount(0);
  await expect(share).toBeFocused();
  await expect(page).toHaveURL("/node/salar-de-uyuni/");

  const sheet = await layOut(page);
  await expect(sheet.getByRole("heading", { level: 1, name: "Salar de Uyuni" })).toBeVisible();
  const address = new URL("/node/salar-de-uyuni/", page.url()).href;
  await expect(sheet.getByText(address, { exact: true })).toBeVisible();
  await expect(sheet.getByRole("img", { name: `QR code of ${address}` })).toBeVisible();
  await expect(sheet.getByText(/data of \d+ \w+ \d{4}, version [0-9a-f]{8}/)).toBeVisible();
  await expect(sheet.getByText("none set; kinds: countries, companies")).toBeVisible();
  await expect(sheet.locator("figure .diagram-svg").first()).toBeVisible();
  await expect(sheet.locator("figcaption").first()).toContainText("Salt flat");
  await expect(sheet.getByRole("heading", { name: "Sources" })).toBeVisible();
  await expect(sheet.locator("details:not([open])")).toHaveCount(0);
  await expect(page.locator("#root")).toBeHidden();
  await expect(sheet.locator("button:visible, input:visible, nav:visible")).toHaveCount(0);
  expect(await findClipped(page)).toEqual([]);
});

test("T1 prints with its date and filters in words, step and filtered graph alike", async ({
  page,
}) => {
  await openPrintable(page, "/story/russian-companies/1/");
  const step = await layOut(page);
  await expect(step.getByText("1 Dec 2024", { exact: true })).toBeVisible();
  await expect(step.getByText(/^countries: Bolivia; kinds: /)).toBeVisible();
  await expect(
    step.locator("p", { hasText: "Uranium One signed a contract with YLB" }).first(),
  ).toBeVisible();
  expect(await findClipped(page)).toEqual([]);

  await page.emulateMedia({ media: "screen" });
  const query = "country=bolivia%2Crussia&kind=company%2Cagreement&as-of=2025-05-28";
  await openPrintable(page, `/world/?${query}`);
  const graph = await layOut(page);
  await expect(graph.getByText("28 May 2025", { exact: true })).toBeVisible();
  await expect(
    graph.getByText("countries: Bolivia or Russia; kinds: companies, agreements"),
  ).toBeVisible();
  const contract = graph.locator("p", { hasText: /^Uranium One.s contract with YLB/ }).first();
  await expect(contract).toBeVisible();
  await expect(
    graph.locator("p", { hasText: /^Suspended as of 27 May 2025/ }).first(),
  ).toBeVisible();
  const numbers = await graph
    .locator("a[data-source]")
    .evaluateAll((links) => links.map((link) => Number(link.getAttribute("data-source"))));
  const listed = await graph.locator("ol").last().locator("> li").count();
  expect([...new Set(numbers)]).toEqual(Array.from({ length: listed }, (_, index) => index + 1));
  expect(await findClipped(page)).toEqual([]);
});

test.describe("in the dark, on a phone, in the outline", () => {
  test.use({ colorScheme: "dark", viewport: { width: 390, height: 844 } });

  test("the sheet is the same: black on white, with the drawing", async ({ page }) => {
    await openPrintable(page, "/?view=outline");
    const sheet = await layOut(page);
    await expect(sheet.locator("figure .diagram-svg").first()).toBeVisible();
    await expect(sheet.locator("article")).toHaveCSS("color", "rgb(0, 0, 0)");
    const ground = await page.evaluate(() => getComputedStyle(document.body).backgroundColor);
    expect(ground).toBe("rgba(0, 0, 0, 0)");
    const scheme = await page.evaluate(
      () => getComputedStyle(document.documentElement).colorScheme,
    );
    expect(scheme).toBe("light");
    await page.evaluate(() => window.dispatchEvent(new Event("afterprint")));
    expect(await print(page)).toEqual({ pages: 3, images: 0 });
  });
});

test.describe("without scripts", () => {
  test.use({ javaScriptEnabled: false });

  test("the page prints as it stands: drawing and text, nothing folded, nothing to press", async ({
    page,
  }) => {
    await page.goto("/node/salar-de-uyuni/");
    await page.emulateMedia({ media: "print" });
    await expect(page.locator("main .diagram-svg").first()).toBeVisible();
    await expect(page.getByRole("search")).toBeHidden();
    await expect(page.locator("section[popover]")).toBeHidden();
    await expect(page.locator("button:visible")).toHaveCount(0);
    const history = page.locator("details:not([open])").filter({ hasText: "the history" }).first();
    await expect(history.locator("[data-claim]").first()).toBeVisible();
  });
});
