import { readdirSync } from "node:fs";
import AxeBuilder from "@axe-core/playwright";
import type { Page } from "@playwright/test";
import { expect, test } from "./support/fixture.ts";

/** Rule ids with what they were found on; empty when all is well. */
const TAGS = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"];
/** Axe's rules whose findings a theme can change. */
const COLOUR_RULES = ["color-contrast", "link-in-text-block"];

/** @param rules - All of ours, or those of colours alone. */
async function findIssues(
  page: Page,
  rules: "all" | "colours" = "all",
): Promise<readonly string[]> {
  await layOutAll(page);
  // What a frame holds is a page with landmarks of its own, and looked at on its own. What is in order
  // is not asked for: to tell where each of a thousand links stands takes longer than to look at it.
  // And so it can run in the page alone ("legacy mode"); to join frames' findings it would open another.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    .options({ resultTypes: ["violations"] })
    .exclude("iframe");
  const { violations } = await (rules === "all"
    ? axe.withTags(TAGS)
    : axe.withRules(COLOUR_RULES)
  ).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id}: ${target}`));
}

/** Lays out what waits until it is scrolled to: until then its links lie where its size was guessed. */
async function layOutAll(page: Page): Promise<void> {
  await page.evaluate(() => {
    const waiting = [...document.querySelectorAll<HTMLElement>("#root *")].filter(
      (element) => getComputedStyle(element).contentVisibility === "auto",
    );
    for (const { style } of waiting) style.contentVisibility = "visible";
  });
}

/** An address, and what is done there. */
type State = readonly [name: string, path: string, act?: (page: Page) => Promise<void>];

/** The views besides the diagram, which all other states show: each is a folder of its own. */
const VIEWS = readdirSync("src/ui/views", { withFileTypes: true })
  .filter((entry) => entry.isDirectory() && entry.name !== "graph")
  .map(({ name }) => name);

/** Every state that axe looks at. */
const STATES: readonly State[] = [
  ["home", "/"],
  ["a country", "/node/bolivia/"],
  ["a salt flat", "/node/bolivian-salt-flats/"],
  ["a claim", "/claim/art-05/"],
  ["a source", "/source/article/"],
  ["about", "/about/"],
  ["not found", "/node/nothing-of-the-kind/"],
  ...VIEWS.map((view): State => [`the view ${view}`, `/?view=${view}`]),
  ["a neighbourhood", "/node/ylb/?focus=1"],
  ["a filter that leaves little", "/?mineral=potassium&country=russia&status=proposed"],
  ["a notice", "/?mineral=unobtainium"],
  ["no kind shown", "/?kind=none"],
  ["a date", "/?as-of=2023-02-14"],
  ["search results", "/?q=li"],
  ["search without a result", "/?q=xyzzy"],
  ["the world", "/world/"],
  ...VIEWS.map((view): State => [`the world's ${view}`, `/world/?view=${view}`]),
  ["a salt flat of the world", "/node/salar-de-uyuni/"],
  ["figures that disagree", "/node/uranium-one-uyuni-plant/"],
  ["a path", "/path/?from=catl&to=salar-de-uyuni"],
  ["a path without ends", "/path/"],
  ["a step of a story", "/story/russian-companies/2/"],
  ["what changed", "/world/?country=bolivia&kind=all&since=2024"],
  ["what was known", "/node/ylb/?as-of=2024-06&known-by=2023"],
  ["the embed page", "/embed/?sel=ylb&known-by=2024"],
  ["reader mode", "/claim/art-05/?ui=reader"],
  ...VIEWS.map((view): State => [`reader mode's ${view}`, `/?ui=reader&view=${view}`]),
  [
    "the code for a frame",
    "/node/ylb/",
    async (page) => {
      await page.getByRole("button", { name: "Share", exact: true }).click();
      await page.getByRole("button", { name: "Embed…" }).click();
      await page.getByRole("dialog", { name: "Embed this view" }).waitFor();
    },
  ],
  [
    "more dates",
    "/world/",
    async (page) => {
      await page.getByText("More dates", { exact: true }).click();
      await page.getByRole("textbox", { name: "Published by" }).waitFor();
    },
  ],
  [
    "the diagram entered by keyboard",
    "/",
    async (page) => {
      await page.getByRole("button", { name: /Explore.*diagram with arrow keys/ }).focus();
      await page.keyboard.press("Enter");
      await page.keyboard.press("ArrowDown");
    },
  ],
  [
    "the diagram's help",
    "/",
    async (page) => {
      await page.getByRole("button", { name: "Keys", exact: true }).click();
      await page.getByRole("dialog", { name: "Moving in the diagram" }).waitFor();
    },
  ],
  [
    "the story's first step",
    "/",
    (page) => page.getByRole("button", { name: /start the story/i }).click(),
  ],
];

for (const [name, path, act] of STATES) {
  test(`axe finds nothing in the light theme, nor in the dark: ${name}`, async ({
    page,
    openDrawn,
  }) => {
    await page.emulateMedia({ colorScheme: "light" });
    await openDrawn(path);
    await act?.(page);
    expect(await findIssues(page)).toEqual([]);
    const ink = await readInk(page);
    await page.emulateMedia({ colorScheme: "dark" });
    await expect.poll(() => readInk(page)).not.toBe(ink);
    expect(await findIssues(page, "colours")).toEqual([]);
  });
}

test("a text that is too faint in the dark is found", async ({ page, openDrawn }) => {
  await page.emulateMedia({ colorScheme: "dark" });
  await openDrawn("/node/ylb/");
  expect(await findIssues(page, "colours")).toEqual([]);
  await page.locator('#details a[href="/node/ylb/?focus=1"]').evaluate((link) => {
    if (link instanceof HTMLElement) link.style.color = "#333";
  });
  await expect
    .poll(() => findIssues(page, "colours"))
    .toEqual(['color-contrast: a[href="/node/ylb/?focus=1"]']);
});

function readInk(page: Page): Promise<string> {
  return page.evaluate(() => getComputedStyle(document.body).color);
}

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 } });
  for (const [name, path, act] of [
    ["home", "/"],
    ["a salt flat", "/node/bolivian-salt-flats/"],
    ...VIEWS.map((view): State => [`the view ${view}`, `/?view=${view}`]),
    ["the world", "/world/"],
    ["a path", "/path/?from=catl&to=salar-de-uyuni"],
    [
      "the filters open",
      "/",
      (page: Page) => page.getByRole("button", { name: /^Filters/ }).click(),
    ],
  ] satisfies readonly State[]) {
    test(`axe finds nothing: ${name}`, async ({ page, openDrawn }) => {
      await openDrawn(path);
      await act?.(page);
      expect(await findIssues(page)).toEqual([]);
    });
  }
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });
  test("a page is a whole page: heading, drawing with its node lit, claims, links", async ({
    page,
  }) => {
    await page.goto("/node/carlos-ramos/");
    await expect(page.getByRole("heading", { level: 1 })).toHaveText("Carlos Ramos");
    await expect(page.locator("#diagram svg .diagram-selected").first()).toBeVisible();
    // One group of that name, whatever stands in it: the contract's landmarks are for every state.
    await expect(page.getByRole("group", { name: "Diagram" })).toHaveCount(1);
    await expect(page.getByRole("complementary")).toContainText("Carlos Ramos is president of");
    const details = page.getByRole("complementary");
    await expect(details.getByRole("link", { name: /Yacimientos/ }).first()).toHaveAttribute(
      "href",
      "/node/ylb/",
    );
  });
});

test.describe("for readers with other needs", () => {
  test("320 pixels wide nothing scrolls sideways", async ({ page, openDrawn }) => {
    await page.setViewportSize({ width: 320, height: 640 });
    for (const path of [
      "/",
      "/node/agreement-bolivia-russia-2023-07/",
      "/?view=outline",
      "/about/",
    ]) {
      await openDrawn(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });

  test("with text at 200 % nothing is cut off", async ({ page, openDrawn }) => {
    await openDrawn("/node/bolivian-salt-flats/");
    await page.evaluate(() => {
      document.documentElement.style.fontSize = "200%";
    });
    const cut = await page.evaluate(() =>
      [...document.querySelectorAll("aside p, aside h1, aside a, fieldset label, header a")]
        .filter((element) => element instanceof HTMLElement && element.offsetParent !== null)
        .filter(
          (element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 1,
        )
        .filter((element) => getComputedStyle(element).overflow === "hidden")
        .map((element) => element.textContent),
    );
    expect(cut).toEqual([]);
  });

  test("forced colours keep the chosen and the shown apart", async ({ page, openDrawn }) => {
    await page.emulateMedia({ forcedColors: "active" });
    await openDrawn("/node/ylb/?mineral=potassium");
    expect(await findIssues(page)).toEqual([]);
  });

  test("reduced motion moves at once", async ({ page, openDrawn }) => {
    await page.emulateMedia({ reducedMotion: "reduce" });
    await openDrawn("/node/ylb/");
    const running = await page.evaluate(() => document.getAnimations().length);
    expect(running).toBe(0);
  });
});

test.describe("while it loads", () => {
  for (const [width, height] of [
    [1440, 900],
    [390, 844],
  ] as const) {
    test(`nothing jumps at ${width}×${height}`, async ({ page, openDrawn }) => {
      await page.setViewportSize({ width, height });
      await page.addInitScript(() => {
        Reflect.set(window, "shifts", []);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shifts: unknown = Reflect.get(window, "shifts");
            if (Array.isArray(shifts)) shifts.push(Reflect.get(entry, "value"));
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      for (const path of ["/", "/node/bolivian-salt-flats/", "/claim/art-05/", "/about/"]) {
        await openDrawn(path);
        await page.waitForTimeout(300);
        const shifts = await page.evaluate(() => {
          const list: unknown = Reflect.get(window, "shifts");
          return Array.isArray(list)
            ? list.reduce((sum: number, value: number) => sum + value, 0)
            : -1;
        });
        expect(shifts, path).toBeGreaterThanOrEqual(0);
        expect(shifts, path).toBeLessThanOrEqual(0.02);
      }
    });
  }
});
