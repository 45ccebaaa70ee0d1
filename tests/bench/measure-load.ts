import type { Browser, BrowserContext, Page } from "@playwright/test";

export const BYTE_TYPES = ["html", "css", "script", "data", "other"] as const;
export type ByteType = (typeof BYTE_TYPES)[number];

/** What one load of a page cost. Times are milliseconds from navigation, sizes compressed bytes. */
export interface Load {
  readonly bytes: Readonly<Record<ByteType, number>>;
  /** Scripts that had arrived when the diagram showed, but for the canvas chunk: what comes later is
   * fetched ahead for other pages. */
  readonly scriptBeforeCanvas: number;
  readonly canvasChunk: number;
  /** Everything that had arrived when the interactive diagram showed; all of it on other pages. */
  readonly toDrawn: number;
  readonly firstPaint: number;
  readonly largestPaint: number;
  /** `null` on a page that sets no such mark. */
  readonly drawn: number | null;
  readonly layoutShift: number;
  readonly longTasks: number;
  readonly longTaskTime: number;
}

interface Resource {
  readonly url: string;
  readonly size: number;
  readonly end: number;
}

/** Figures as the page itself saw them. */
interface PageRecord {
  readonly resources: readonly Resource[];
  readonly firstPaint: number;
  readonly largestPaint: number;
  readonly drawn: number | null;
  readonly layoutShift: number;
  readonly longTasks: readonly number[];
}

/** How long to wait for the diagram, and how long the page must then be idle, in milliseconds. */
const PATIENCE = 20_000;
const SETTLED = 700;

/** Loads a page in a context of its own, with an empty cache. */
export async function measureLoad(browser: Browser, url: string): Promise<Load> {
  const context = await createContext(browser);
  try {
    const page = await context.newPage();
    await page.addInitScript(observe);
    await page.goto(url, { waitUntil: "load" });
    await waitForDrawn(page);
    await page.waitForTimeout(SETTLED);
    return summarise(await page.evaluate(readRecord));
  } finally {
    await context.close();
  }
}

/** A context with an empty cache, in the window size of all figures. */
export async function createContext(browser: Browser): Promise<BrowserContext> {
  const viewport = { width: 1280, height: 800 };
  // What is put by for later would come in the middle of what is measured.
  const context = await browser.newContext({ viewport, serviceWorkers: "block" });
  // tsx marks functions with a helper of its own, also those that are handed to the page.
  await context.addInitScript({ content: "globalThis.__name = (value) => value;" });
  return context;
}

/** Waits for the interactive diagram; on pages of others, which have no such signal, for quiet. */
export async function waitForDrawn(page: Page): Promise<void> {
  const isOurs = (await page.locator("html[data-graph]").count()) > 0;
  if (isOurs) await page.locator('html[data-graph="drawn"]').waitFor({ timeout: PATIENCE });
  else await page.waitForLoadState("networkidle", { timeout: PATIENCE });
}

/** Runs in the page before anything of its own: keeps what the timeline does not. */
function observe(): void {
  const longTasks: number[] = [];
  const kept = { largestPaint: 0, layoutShift: 0, longTasks };
  Reflect.set(window, "salarBench", kept);
  function watch(type: string, take: (entry: PerformanceEntry) => void): void {
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) take(entry);
    }).observe({ type, buffered: true });
  }
  watch("largest-contentful-paint", (entry) => {
    kept.largestPaint = entry.startTime;
  });
  watch("layout-shift", (entry) => {
    kept.layoutShift += Number(Reflect.get(entry, "value"));
  });
  watch("longtask", (entry) => {
    kept.longTasks.push(entry.duration);
  });
}

/** Runs in the page at the end. */
function readRecord(): PageRecord {
  const kept = Reflect.get(window, "salarBench");
  const entries = [
    ...performance.getEntriesByType("navigation"),
    ...performance.getEntriesByType("resource"),
  ];
  return {
    resources: entries
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map((entry) => ({ url: entry.name, size: entry.encodedBodySize, end: entry.responseEnd })),
    firstPaint: performance.getEntriesByName("first-contentful-paint")[0]?.startTime ?? Number.NaN,
    largestPaint: kept.largestPaint,
    drawn: performance.getEntriesByName("salar:graph-drawn")[0]?.startTime ?? null,
    layoutShift: kept.layoutShift,
    longTasks: kept.longTasks,
  };
}

function summarise(record: PageRecord): Load {
  const { resources, drawn, longTasks } = record;
  const bytes: Record<ByteType, number> = { html: 0, css: 0, script: 0, data: 0, other: 0 };
  for (const resource of resources) bytes[readType(resource.url)] += resource.size;
  const arrived = resources.filter(({ end }) => drawn === null || end <= drawn);
  const scripts = arrived.filter(({ url }) => readType(url) === "script");
  const canvasChunk = sum(scripts.filter(isCanvas).map(({ size }) => size));
  return {
    bytes,
    scriptBeforeCanvas: sum(scripts.map(({ size }) => size)) - canvasChunk,
    canvasChunk,
    toDrawn: sum(arrived.map(({ size }) => size)),
    firstPaint: record.firstPaint,
    largestPaint: record.largestPaint,
    drawn,
    layoutShift: record.layoutShift,
    longTasks: longTasks.length,
    longTaskTime: sum(longTasks),
  };
}

const isCanvas = ({ url }: Resource): boolean => /\/canvas-[^/]*\.js$/.test(url);
const sum = (values: readonly number[]): number =>
  values.reduce((total, value) => total + value, 0);

function readType(url: string): ByteType {
  const { pathname } = new URL(url);
  const extension = pathname.includes(".") ? pathname.replace(/^.*\./, "") : "html";
  switch (extension) {
    case "html":
    case "css":
      return extension;
    case "js":
    case "mjs":
      return "script";
    case "json":
    case "gexf":
      return "data";
    default:
      return "other";
  }
}
