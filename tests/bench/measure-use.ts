import type { Browser, Locator, Page } from "@playwright/test";
import { createContext, waitForDrawn } from "./measure-load.ts";

/** How the page answers. All times in milliseconds. */
export interface Use {
  /** From the input event to the frame that shows the result, as the page measures it. */
  readonly filter: readonly number[];
  readonly select: readonly number[];
  /** Of each letter typed into the search. */
  readonly search: readonly number[];
  /** Of each step while the date is dragged along its slider: a filter like others. */
  readonly dates: readonly number[];
  /** From asking how two nodes are linked to the chain lit in the diagram. */
  readonly path: readonly number[];
  /** Between animation frames while the diagram is dragged, and while the wheel turns. */
  readonly panFrames: readonly number[];
  readonly zoomFrames: readonly number[];
  /** JavaScript heap after a collection, in bytes. */
  readonly heap: number;
}

/** How many filter clicks and selections are measured in one run. */
const SAMPLES = 30;
/** How long the diagram is dragged or zoomed, in milliseconds, at 60 events a second. */
const MOTION = 2000;
const EVENT_GAP = 1000 / 60;
/** How long a measure may be in coming before it counts as missing. */
const PATIENCE = 3000;

/** Uses one page as a reader would: filters, selects, drags, zooms. */
export async function measureUse(browser: Browser, url: string): Promise<Use> {
  const context = await createContext(browser);
  try {
    const page = await context.newPage();
    await page.goto(url);
    await waitForDrawn(page);
    await page.waitForTimeout(300);
    const cdp = await context.newCDPSession(page);
    await cdp.send("HeapProfiler.collectGarbage");
    const { usedSize } = await cdp.send("Runtime.getHeapUsage");
    const panFrames = await recordFrames(page, () => pan(page));
    const zoomFrames = await recordFrames(page, () => zoom(page));
    const filter = await measureFilter(page);
    const dates = await measureDates(page);
    const search = await measureSearch(page);
    const select = await measureSelect(page);
    const path = await measurePath(page, url);
    return { filter, select, search, dates, path, panFrames, zoomFrames, heap: usedSize };
  } finally {
    await context.close();
  }
}

/** Clicks the values of the filters in turn, on and off again, so that the page ends as it began. */
async function measureFilter(page: Page): Promise<readonly number[]> {
  const boxes = page.getByRole("region", { name: "Filters" }).getByRole("checkbox");
  const count = await boxes.count();
  if (count === 0) throw new Error("No checkbox in the region Filters: nothing to measure.");
  for (let done = 0; done < SAMPLES; done++) {
    const box = boxes.nth(Math.floor(done / 2) % count);
    await clickAndWait(page, "salar:filter", box);
  }
  return readMeasures(page, "salar:filter");
}

/** Follows the links to other nodes in the Details panel, from node to node. */
async function measureSelect(page: Page): Promise<readonly number[]> {
  // Long lists and agreements' histories fold: what is in a closed fold cannot be clicked.
  const links = page
    .getByRole("complementary", { name: "Details" })
    .locator('a[href*="/node/"]')
    .filter({ visible: true });
  for (let done = 0; done < SAMPLES; done++) {
    const here = new URL(page.url()).pathname;
    const paths = await links.evaluateAll((all) => {
      return all.map((link) => (link instanceof HTMLAnchorElement ? link.pathname : ""));
    });
    const others = paths.flatMap((path, index) => (path === here ? [] : [index]));
    // Seven is prime to most counts, so the walk does not go back and forth between two nodes.
    const next = others[(done * 7) % others.length];
    if (next === undefined) throw new Error("No link to another node in Details.");
    await clickAndWait(page, "salar:select", links.nth(next));
  }
  return readMeasures(page, "salar:select");
}

const WORDS = ["uyuni", "potassium", "russia", "carbonate", "ylb"];

/** Types names letter by letter, as a reader would. */
async function measureSearch(page: Page): Promise<readonly number[]> {
  const box = page.getByRole("combobox", { name: "Search the graph" });
  await box.click();
  // The index comes when it is first needed, and is not part of what typing costs later.
  await box.pressSequentially("li", { delay: 150 });
  await page.waitForTimeout(500);
  await page.evaluate(() => performance.clearMeasures("salar:search"));
  for (const word of WORDS) {
    await box.fill("");
    await box.pressSequentially(word, { delay: 120 });
  }
  await box.fill("");
  await box.blur();
  return readMeasures(page, "salar:search");
}

/** Drags the date from its newest end through the years and back. */
async function measureDates(page: Page): Promise<readonly number[]> {
  const slider = page.getByRole("slider").first();
  const box = await slider.boundingBox();
  if (box === null) throw new Error("No slider on the page: no date to drag.");
  await page.evaluate(() => performance.clearMeasures("salar:filter"));
  const y = box.y + box.height / 2;
  const right = box.x + box.width - 9;
  await page.mouse.move(right, y);
  await page.mouse.down();
  for (let step = 1; step <= SAMPLES; step++) {
    const share = Math.sin((step / SAMPLES) * Math.PI);
    await page.mouse.move(right - share * (box.width * 0.6), y);
    await page.waitForTimeout(90);
  }
  await page.mouse.up();
  await page.waitForTimeout(PATIENCE / 10);
  const measures = await readMeasures(page, "salar:filter");
  await slider.press("End");
  return measures;
}

/** The page of all records, below the site's base. */
const WORLD = /world\/$/;

/** Asks how two nodes are linked, from either end in turn. */
async function measurePath(page: Page, url: string): Promise<readonly number[]> {
  const [site, ...rest] = url.split(WORLD);
  const ends = rest.length > 0 ? "from=catl&to=salar-de-uyuni" : "from=carlos-ramos&to=lithium";
  await page.goto(new URL(`path/?${ends}`, site).href);
  await waitForDrawn(page);
  await page.waitForTimeout(500);
  const swap = page
    .getByRole("complementary", { name: "Details" })
    .getByRole("link", { name: /^Swap/ });
  for (let done = 0; done < SAMPLES / 3; done++) await clickAndWait(page, "salar:select", swap);
  return readMeasures(page, "salar:select");
}

async function clickAndWait(page: Page, measure: string, target: Locator): Promise<void> {
  const before = (await readMeasures(page, measure)).length;
  await target.scrollIntoViewIfNeeded();
  await target.click();
  const deadline = Date.now() + PATIENCE;
  while ((await readMeasures(page, measure)).length === before) {
    if (Date.now() > deadline)
      throw new Error(`A click was not followed by the measure ${measure}.`);
    await page.waitForTimeout(20);
  }
  await page.waitForTimeout(60);
}

function readMeasures(page: Page, name: string): Promise<readonly number[]> {
  return page.evaluate(
    (measure) => performance.getEntriesByName(measure, "measure").map((entry) => entry.duration),
    name,
  );
}

/** Milliseconds between the animation frames while something is done. */
async function recordFrames(page: Page, action: () => Promise<void>): Promise<readonly number[]> {
  await page.evaluate(() => {
    const times: number[] = [];
    Reflect.set(window, "salarFrames", times);
    const note = (time: number): void => {
      times.push(time);
      if (Reflect.get(window, "salarFrames") === times) requestAnimationFrame(note);
    };
    requestAnimationFrame(note);
  });
  await action();
  return page.evaluate(() => {
    const times: unknown = Reflect.get(window, "salarFrames");
    Reflect.deleteProperty(window, "salarFrames");
    if (!Array.isArray(times)) return [];
    return times.slice(1).map((time, index) => Number(time) - Number(times[index]));
  });
}

async function findCentre(page: Page): Promise<{ readonly x: number; readonly y: number }> {
  const box = await page.getByRole("group", { name: "Diagram" }).boundingBox();
  if (box === null) throw new Error("The group Diagram is not on the page.");
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

async function pan(page: Page): Promise<void> {
  const { x, y } = await findCentre(page);
  await page.mouse.move(x, y);
  await page.mouse.down();
  await everyFrame((angle) => {
    return page.mouse.move(x + Math.sin(angle) * 160, y + Math.sin(angle * 2) * 80);
  });
  await page.mouse.up();
}

async function zoom(page: Page): Promise<void> {
  const { x, y } = await findCentre(page);
  await page.mouse.move(x, y);
  await everyFrame((angle) => page.mouse.wheel(0, Math.sin(angle) > 0 ? -24 : 24));
}

/** Sends an event 60 times a second; `angle` goes round twice. */
async function everyFrame(send: (angle: number) => Promise<void>): Promise<void> {
  const started = performance.now();
  for (let time = 0; time < MOTION; time += EVENT_GAP) {
    await send((time / MOTION) * 4 * Math.PI);
    const wait = started + time - performance.now();
    if (wait > 1) await new Promise((resolve) => setTimeout(resolve, wait));
  }
}
