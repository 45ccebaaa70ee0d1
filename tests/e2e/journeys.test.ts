import type { Page } from "@playwright/test";
import { tellInView } from "../support/graph-size.ts";
import { BUILT } from "./support/built-graphs.ts";
import { expect, test } from "./support/fixture.ts";

/** Reads the status line. */
function inView(page: Page) {
  return page.getByRole("status", { name: "In view" });
}

function details(page: Page) {
  return page.getByRole("complementary", { name: "Details" });
}

/** Where a node stands on the screen: by the still drawing's rule, which the canvas keeps. */
async function findOnCanvas(page: Page, id: string): Promise<{ x: number; y: number }> {
  const box = await page.getByRole("group", { name: "Diagram" }).boundingBox();
  const response = await page.request.get("/data/article/graph.json");
  const graph = await response.json();
  const html = await (await page.request.get("/")).text();
  const [x = 0, y = 0, width = 1, height = 1] = (
    /viewBox="([-\d. ]+)" preserveAspectRatio/.exec(html)?.[1] ?? ""
  )
    .split(" ")
    .map(Number);
  const [left = 0, top = 0] = graph.positions[id];
  if (box === null) throw new Error("The diagram is not laid out.");
  const zoom = Math.min(box.width / width, box.height / height);
  return {
    x: box.x + box.width / 2 + (left - x - width / 2) * zoom,
    y: box.y + box.height / 2 + (top - y - height / 2) * zoom,
  };
}

/** Keeps a file from the page until it is delivered. */
async function holdBack(page: Page, file: string): Promise<() => void> {
  let deliver = () => {};
  const wanted = new Promise<void>((resolve) => {
    deliver = resolve;
  });
  await page.route(file, async (route) => {
    await wanted;
    await route.continue();
  });
  return deliver;
}

/** The path's open end has the focus and this text, and offers what it may mean. */
async function expectOtherEnd(page: Page, text: string): Promise<void> {
  const end = details(page).getByRole("combobox", { name: "To" });
  await expect(end).toHaveValue(text);
  await expect(end).toBeFocused();
  await expect(
    details(page)
      .getByRole("option", { name: /^Russia/ })
      .first(),
  ).toBeVisible();
}

test.describe("a reader explores the article's graph", () => {
  test("T2 by mouse: which by-products did YLB's head name, and were they agreed?", async ({
    page,
    openDrawn,
  }) => {
    await openDrawn("/");
    const ramos = await findOnCanvas(page, "carlos-ramos");
    await page.mouse.click(ramos.x, ramos.y);
    await expect(page).toHaveURL("/node/carlos-ramos/?scope=article");
    await expect(details(page).getByRole("heading", { level: 1 })).toHaveText("Carlos Ramos");
    for (const mineral of ["Magnesium", "Sodium", "Potassium"]) {
      const claim = details(page)
        .getByRole("listitem")
        .filter({
          hasText: `${mineral} is one of the elements of Bolivian brine`,
        });
      await expect(claim.first()).toContainText("Proposed");
      await expect(claim.first()).toContainText("10 Jul 2023");
    }
  });

  test("T2 by keyboard alone", async ({ page, openDrawn }) => {
    await openDrawn("/");
    await page.keyboard.press("/");
    await page.keyboard.type("carlos ramos");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/node/carlos-ramos/?scope=article");
    await expect(details(page)).toContainText("Potassium is one of the elements");
    await expect(details(page)).toContainText("Proposed");
  });

  test("a click on a line opens its claims, and one on the ground clears the selection", async ({
    page,
    openDrawn,
  }) => {
    await openDrawn("/");
    const [from, to] = [await findOnCanvas(page, "carlos-ramos"), await findOnCanvas(page, "ylb")];
    // The line bows out by 7 % of its length, so its middle lies 3.5 % beside the straight one.
    const bow = 0.035;
    await page.mouse.click(
      (from.x + to.x) / 2 - (to.y - from.y) * bow,
      (from.y + to.y) / 2 + (to.x - from.x) * bow,
    );
    await expect(page).toHaveURL("/claim/art-03/?scope=article");
    await expect(details(page)).toContainText("Carlos Ramos is president of");
    const pane = await page.getByRole("group", { name: "Diagram" }).boundingBox();
    await page.mouse.click((pane?.x ?? 0) + (pane?.width ?? 0) / 2, (pane?.y ?? 0) + 8);
    await expect(page).toHaveURL("/");
  });

  test("pointing at a line says its sentence", async ({ page, openDrawn }) => {
    await openDrawn("/");
    const [from, to] = [await findOnCanvas(page, "carlos-ramos"), await findOnCanvas(page, "ylb")];
    await page.mouse.move(
      (from.x + to.x) / 2 - (to.y - from.y) * 0.035,
      (from.y + to.y) / 2 + (to.x - from.x) * 0.035,
    );
    await expect(page.getByRole("main")).toContainText("Carlos Ramos is president of");
  });

  test("T3: which minerals occur in Bolivia's salt flats, and what is said of their use", async ({
    page,
    openDrawn,
  }) => {
    await openDrawn("/");
    await page.getByRole("combobox", { name: "Search the graph" }).fill("salares");
    await page
      .getByRole("option", { name: /salt flats/i })
      .first()
      .click();
    await expect(page).toHaveURL("/node/bolivian-salt-flats/?scope=article");
    for (const mineral of ["lithium", "magnesium", "sodium", "potassium"]) {
      await expect(details(page)).toContainText(`Bolivia's salt flats contain ${mineral}.`);
    }
    await page.goto("/node/potassium/");
    await expect(details(page)).toContainText("could have industrial applications");
  });

  test("T8: a filtered view opens elsewhere as it was, and Back undoes each step", async ({
    page,
    openDrawn,
    browser,
    baseURL,
  }) => {
    await openDrawn("/");
    const all = await inView(page).textContent();
    const filters = page.getByRole("region", { name: "Filters" });
    await filters.getByRole("checkbox", { name: "Potassium", exact: true }).check();
    await expect(page).toHaveURL("/?mineral=potassium");
    const potassium = await inView(page).textContent();
    expect(potassium).not.toBe(all);
    await filters.getByRole("checkbox", { name: "Russia", exact: true }).check();
    await expect(page).toHaveURL("/?mineral=potassium&country=russia");
    const both = await inView(page).textContent();

    const elsewhere = await browser.newContext({
      viewport: { width: 390, height: 844 },
      ...(baseURL === undefined ? {} : { baseURL }),
    });
    const phone = await elsewhere.newPage();
    await phone.goto(page.url());
    await expect(phone.locator("html")).toHaveAttribute("data-graph", "drawn");
    await expect(inView(phone)).toHaveText(both ?? "");
    await elsewhere.close();

    await page.goBack();
    await expect(inView(page)).toHaveText(potassium ?? "");
    await page.goBack();
    await expect(inView(page)).toHaveText(all ?? "");
    await expect(page).toHaveURL("/");
  });

  test("the potassium filter leaves its claims and what they need", async ({ page, openDrawn }) => {
    await openDrawn("/?mineral=potassium&view=outline");
    const outline = page.locator("#outline");
    for (const name of ["Potassium", "Bolivia's salt flats (as a group)", "Bolivia", "Russia"]) {
      await expect(outline.getByRole("link", { name, exact: true }).first()).toBeVisible();
    }
    await expect(outline.getByRole("link", { name: "Magnesium", exact: true })).toHaveCount(0);
    await expect(inView(page)).toHaveText(
      tellInView(BUILT.article, { nodes: "8", relations: "8" }),
    );
  });

  test("hiding agreements leaves bridges that say what they stand for", async ({
    page,
    openDrawn,
  }) => {
    await openDrawn("/?view=outline");
    await page.getByRole("checkbox", { name: "Agreement", exact: true }).uncheck();
    await expect(page).toHaveURL(/kind=/);
    await expect(page.locator("#outline")).toContainText("Bolivia–Russia");
    await expect(page.getByRole("group", { name: "Diagram", includeHidden: true })).toHaveCount(1);
  });

  test("T9: a claim's address cites it: the claim, its standing, its source", async ({
    page,
    openDrawn,
  }) => {
    await openDrawn("/claim/art-18/");
    await expect(page).toHaveTitle(/Magnesium/);
    const panel = details(page);
    await expect(panel).toContainText("Magnesium is one of the elements of Bolivian brine");
    await expect(panel).toContainText("Proposed");
    await expect(panel.getByRole("link", { name: /archived/ }).first()).toHaveAttribute(
      "href",
      /^https:\/\/web\.archive\.org\/web\//,
    );
    const source = panel.getByRole("link", { name: /Social Bites/ }).first();
    await expect(source).toHaveAttribute("rel", "noopener noreferrer");
  });

  test("search fills from the address, lists its results and filters nothing", async ({
    page,
    openDrawn,
  }) => {
    await openDrawn("/?q=калий");
    await expect(page.getByRole("combobox", { name: "Search the graph" })).toHaveValue("калий");
    await expect(page.getByRole("option", { name: /Potassium/ }).first()).toBeVisible();
    await expect(inView(page)).toHaveText(tellInView(BUILT.article));
  });

  test("what is clicked and typed before the scripts have loaded is done once they have", async ({
    page,
  }) => {
    const deliver = await holdBack(page, "**/data/article/graph.json");
    await page.goto("/?country=russia");
    const potassium = page.getByRole("checkbox", { name: "Potassium", exact: true });
    await potassium.check();
    await page.getByRole("radio", { name: "Outline" }).check();
    await page.getByRole("combobox", { name: "Search the graph" }).fill("lithium");
    await expect(page.locator("html")).toHaveAttribute("data-graph", "static");
    deliver();
    await expect(page).toHaveURL("/?view=outline&mineral=potassium&country=russia&q=lithium");
    await expect(potassium).toBeChecked();
    await expect(page.getByRole("option", { name: /Lithium/ }).first()).toBeVisible();
    await page.goBack();
    await expect(page).toHaveURL("/?mineral=potassium&country=russia");
  });

  test("what is typed at once on the way to a path is the name of the other end", async ({
    page,
  }) => {
    const deliver = await holdBack(page, "**/data/article/graph.json");
    await page.goto("/path/?from=bolivia");
    await page.keyboard.type("russia");
    deliver();
    await expectOtherEnd(page, "russia");
    await page.keyboard.press("Enter");
    await expect(page).toHaveURL("/path/?from=bolivia&to=russia");
  });

  test("so is what is typed while the address still waits for all records", async ({ page }) => {
    const deliverArticle = await holdBack(page, "**/data/article/graph.json");
    const deliverWorld = await holdBack(page, "**/data/graph.json");
    const asked = page.waitForRequest("**/data/graph.json");
    await page.goto("/path/?from=catl");
    await page.keyboard.type("rus");
    deliverArticle();
    await asked;
    await page.keyboard.type("sia");
    deliverWorld();
    await expectOtherEnd(page, "russia");
  });

  test("an unknown value is told and the rest applies", async ({ page, openDrawn }) => {
    await openDrawn("/?mineral=unobtainium,potassium");
    await expect(page.getByRole("alert")).toContainText("unobtainium");
    await expect(page.getByRole("checkbox", { name: "Potassium", exact: true })).toBeChecked();
  });

  test("an unknown node is answered with the nearest", async ({ page }) => {
    await page.goto("/node/bolivian-salt-flat/");
    await expect(details(page).getByRole("heading", { level: 1 })).toHaveText("Not found");
    await details(page)
      .getByRole("link", { name: /Bolivia's salt flats/ })
      .click();
    await expect(page).toHaveURL("/node/bolivian-salt-flats/?scope=article");
  });

  test("a date sets what holds", async ({ page, openDrawn }) => {
    await openDrawn("/?as-of=2023-02-14");
    await expect(page.getByText("14 Feb 2023").first()).toBeVisible();
    const early = await inView(page).textContent();
    expect(early).not.toBe(tellInView(BUILT.article));
    // Before any claim only plain facts hold: what lies, is based and is contained where.
    await openDrawn("/?as-of=2022");
    await expect(inView(page)).toHaveText(
      tellInView(BUILT.article, { nodes: "9", relations: "8" }),
    );
  });
});

test.describe("the diagram by keyboard", () => {
  test("is entered, walked, followed, stepped back and left", async ({ page, openDrawn }) => {
    await openDrawn("/");
    const enter = page.getByRole("button", { name: /Explore.*diagram with arrow keys/ });
    await enter.focus();
    await page.keyboard.press("Enter");
    const spot = page.getByRole("application").getByRole("button");
    await expect(spot).toBeFocused();
    await expect(spot).toHaveAccessibleName(/^Bolivia, country\./);
    await page.keyboard.press("ArrowRight");
    await expect(spot).toHaveAccessibleName(/^Russia, country\..* 2 of 2/);
    await page.keyboard.press("ArrowDown");
    await expect(spot).toHaveAccessibleName(/Russia.*Negotiating.*1 of \d/);
    await page.keyboard.press("Enter");
    await expect(spot).toHaveAccessibleName(/agreement/i);
    await page.keyboard.press("Backspace");
    await page.keyboard.press("Backspace");
    await expect(spot).toHaveAccessibleName(/^Russia, country\./);
    await page.keyboard.press("Space");
    await expect(page).toHaveURL("/node/russia/?scope=article");
    await expect(spot).toBeFocused();
    await page.keyboard.press("?");
    await expect(page.getByRole("dialog")).toBeVisible();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("dialog")).toBeHidden();
    await expect(spot).toBeFocused();
    await page.keyboard.press("Escape");
    await expect(page.getByRole("application")).toHaveCount(0);
    await expect(enter).toBeFocused();
  });

  test("skip links lead to the diagram and to the outline", async ({ page, openDrawn }) => {
    await openDrawn("/");
    await page.keyboard.press("Tab");
    await expect(page.getByRole("link", { name: /skip to.*diagram/i })).toBeFocused();
    await page.keyboard.press("Enter");
    await expect(page.locator("#diagram")).toBeFocused();
    await page.getByRole("link", { name: /skip to.*outline/i }).focus();
    await page.keyboard.press("Enter");
    await expect(page.locator("#outline")).toBeFocused();
    await expect(page).toHaveURL("/?view=outline");
  });
});

test.describe("on a phone", () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true });

  test("T2 and T3 by touch", async ({ page, openDrawn }) => {
    await openDrawn("/");
    const ramos = await findOnCanvas(page, "carlos-ramos");
    await page.touchscreen.tap(ramos.x, ramos.y);
    await expect(page).toHaveURL("/node/carlos-ramos/?scope=article");
    await expect(details(page)).toContainText("Potassium is one of the elements");
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
    await page.getByRole("button", { name: /^Filters/ }).tap();
    await page.getByRole("checkbox", { name: "Potassium", exact: true }).check();
    await expect(page).toHaveURL("/?mineral=potassium");
    await page
      .getByRole("button", { name: /close|done|show/i })
      .first()
      .tap();
    await expect(page.getByRole("checkbox", { name: "Potassium", exact: true })).toBeHidden();
  });

  test("nothing is wider than the screen", async ({ page, openDrawn }) => {
    for (const path of [
      "/",
      "/world/",
      "/node/ylb/",
      "/claim/art-05/",
      "/source/article/",
      "/about/",
    ]) {
      await openDrawn(path);
      const overflow = await page.evaluate(
        () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
      );
      expect(overflow, path).toBeLessThanOrEqual(0);
    }
  });
});
