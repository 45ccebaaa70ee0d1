import { readFileSync } from "node:fs";
import { devices, type Page } from "@playwright/test";
import { expect, openDrawn, test } from "./support/fixture.ts";

const details = (page: Page) => page.getByRole("complementary", { name: "Details" });
const item = (page: Page, name: string) => page.getByRole("button", { name, exact: true });
const citation = (page: Page) => page.getByRole("textbox", { name: "Citation" });
const inView = (page: Page) => page.getByRole("status", { name: "In view" });

/** "November 25, 2026", by the clock of the machine, which the browser shares. */
const TODAY = new Intl.DateTimeFormat("en-US", { dateStyle: "long" });

test.describe("T8: a reader sends the filtered view", () => {
  test("by its link, which opens the same on a phone", async ({ page, context, browser }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openDrawn(page, "/world/?mineral=potassium&as-of=2024-12");
    await page.getByRole("button", { name: "Share this view" }).click();
    await item(page, "Copy link").click();
    await expect(item(page, "Copied")).toBeVisible();
    const link = await page.evaluate(() => navigator.clipboard.readText());
    expect(link).toBe(page.url());

    const phone = await browser.newContext({ ...devices["Pixel 7"], serviceWorkers: "block" });
    const other = await phone.newPage();
    await openDrawn(other, link);
    expect(await inView(other).textContent()).toBe(await inView(page).textContent());
    await expect(other).toHaveURL(link);
    await phone.close();
  });

  test("by the platform's sheet where there is one", async ({ page }) => {
    await page.addInitScript(() => {
      const share = async (data: ShareData) => Reflect.set(window, "salarShared", data);
      Object.defineProperty(navigator, "share", { value: share });
    });
    await openDrawn(page, "/node/ylb/?mineral=lithium");
    await item(page, "Share").click();
    await item(page, "Share…").click();
    const shared = () => page.evaluate(() => Reflect.get(window, "salarShared"));
    await expect.poll(shared).toEqual({
      title: await page.title(),
      text: await page.locator("meta[name=description]").getAttribute("content"),
      url: page.url(),
    });
  });
});

test.describe("T9: a writer cites a claim", () => {
  test("in APA, under the page's content policy, and takes it along as a file", async ({
    page,
  }) => {
    const scripts: string[] = [];
    page.on("request", (request) => scripts.push(new URL(request.url()).pathname));
    const asked = () => scripts.some((path) => /\/citation-styles-/.test(path));
    await openDrawn(page, "/claim/art-01/");
    await item(page, "Share").click();
    await item(page, "Cite…").click();
    const { version, date = "" } = await page.evaluate(() => ({
      version: document.documentElement.dataset.dataVersion,
      date: document.documentElement.dataset.dataDate,
    }));
    expect(date).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    await expect(citation(page)).toHaveValue(
      new RegExp(`version ${version}\\. Salar: .*${page.url()}$`),
    );
    expect(asked(), "what formats by style, before it is asked for").toBe(false);

    await page.getByRole("radio", { name: "APA" }).check();
    await expect(citation(page)).toHaveValue(
      `Salar. (${date.slice(0, 4)}). Bolivia is pursuing a broader lithium agreement with Russia, of which nothing is signed [Claim; negotiating, as of 10 Jul 2023]. ` +
        `In Salar: The Lithium Supply Chain, Claim by Claim (Version ${version}). ` +
        `Retrieved ${TODAY.format(new Date())}, from ${page.url()}`,
    );
    expect(asked()).toBe(true);
    await page.getByRole("radio", { name: /^Its source/ }).check();
    await expect(citation(page)).toHaveValue(
      /^Bolivia and Russia eye broader lithium deal .* \(n\.d\.\)\. Social Bites \(socialbites\.ca\)\. Retrieved /,
    );

    await page.getByRole("radio", { name: "BibTeX" }).check();
    const downloading = page.waitForEvent("download");
    await item(page, "Download .bib").click();
    const download = await downloading;
    expect(download.suggestedFilename()).toBe("article.bib");
    expect(readFileSync(await download.path(), "utf8")).toMatch(/^@article\{article,/);
    await page.keyboard.press("Escape");
    await expect(item(page, "Share")).toBeFocused();
  });

  test("and quotes it, with links where what it is pasted into has them", async ({
    page,
    context,
  }) => {
    await context.grantPermissions(["clipboard-read", "clipboard-write"]);
    await openDrawn(page, "/claim/art-01/");
    // The page has another claim of the relation, with actions of its own.
    await page
      .locator("[data-claim='art-01']")
      .getByRole("button", { name: "Quote or cite" })
      .click();
    await item(page, "Copy quotation block").click();
    await expect(item(page, "Copied")).toBeVisible();
    const copied = await page.evaluate(async () => {
      const [first] = await navigator.clipboard.read();
      const read = async (type: string) => (await first?.getType(type))?.text();
      return { text: await read("text/plain"), html: await read("text/html") };
    });
    expect(copied.text).toMatch(/^> “Bolivia is pursuing .*”\n> Negotiating, as of 10 Jul 2023/);
    expect(copied.html).toContain(`<a href="${page.url()}">`);
    await expect(details(page)).toBeVisible();
  });
});
