/**
 * `npm run bench [-- --runs N] [--json FILE] [--vs URL | --earlier FOLDER]`: builds the site, serves it
 * compressed to this machine, loads and uses it in Chromium, and prints medians beside the budgets.
 * With `--vs` another running page is loaded in turn with ours, so that both meet the same load of
 * the machine. With `--earlier` the built site of an earlier state (its `dist/`) is served likewise,
 * and both graphs are loaded and used in turn, for the ratio of each figure.
 */
import { writeFileSync } from "node:fs";
import { cpus, loadavg, totalmem } from "node:os";
import { parseArgs } from "node:util";
import { type Browser, chromium } from "@playwright/test";
import { buildSite } from "#build/build.ts";
import { readBuildOptions } from "#build/client/options.ts";
import { createStaticServer } from "#build/server/static-server.ts";
import { BROWSER_FLAGS, provideBrowser } from "../support/find-browser.ts";
import { compressSite } from "./compress.ts";
import { type Load, measureLoad } from "./measure-load.ts";
import { measureUse, type Use } from "./measure-use.ts";
import { type Figure, formatTable, summariseLoads, summariseUse } from "./report.ts";

const COMPRESSED = "node_modules/.cache/salar-bench";
const LEAST_RUNS = 5;

/** What is measured: the page readers begin at, and the world, loaded as the first page of a visit. */
const SUBJECTS = [
  { name: "The article’s graph", path: "", hasBudget: true },
  { name: "The world’s graph", path: "world/", hasBudget: false },
] as const;

/** A page that is not Salar's would not know what is asked of it. */
const NO_USES = { ours: [], theirs: [] };

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: String(LEAST_RUNS) },
    json: { type: "string" },
    vs: { type: "string" },
    earlier: { type: "string" },
    port: { type: "string", default: "4174" },
  },
});
if (values.vs !== undefined && values.earlier !== undefined) {
  throw new Error("--vs, --earlier: expected one of them, got both. Leave one out.");
}
const runs = Math.max(LEAST_RUNS, Number(values.runs) || 0);
const { path: executablePath } = provideBrowser();

await buildSite("dist");
const port = Number(values.port);
const server = await serve("dist", COMPRESSED, port);
const earlier =
  values.earlier === undefined
    ? undefined
    : await serve(values.earlier, `${COMPRESSED}-earlier`, port + 1);
try {
  await runBench(server.url, earlier?.url);
} finally {
  await server.destroy();
  await earlier?.destroy();
}

/** Serves a built site as a good static host does. */
async function serve(site: string, compressed: string, at: number) {
  compressSite(site, compressed);
  const { base } = readBuildOptions(process.env);
  return await createStaticServer({ directory: compressed, base, port: at, brotli: "files" });
}

async function runBench(url: string, earlierUrl: string | undefined): Promise<void> {
  const { vs } = values;
  const machine = describeMachine(await withBrowser(async (browser) => browser.version()));
  console.log(`\n${machine}\nMedians of ${runs} runs, each with an empty cache.`);
  const reports: unknown[] = [];
  // Another page has one graph: it is loaded beside the page readers begin at.
  const subjects = vs === undefined ? SUBJECTS : SUBJECTS.slice(0, 1);
  for (const { name, path, hasBudget } of subjects) {
    const page = `${url}${path}`;
    const beside = earlierUrl === undefined ? vs : `${earlierUrl}${path}`;
    const loads = await collectLoads(page, beside);
    const uses = vs === undefined ? await collectRounds(measureUse, page, beside) : NO_USES;
    const figures = summarise(loads.ours, uses.ours, hasBudget);
    const others = beside === undefined ? undefined : summarise(loads.theirs, uses.theirs);
    console.log(`\n${name}, ${page}`);
    if (beside !== undefined) console.log(`In turn with ${beside}.`);
    console.log(formatTable(figures, others));
    reports.push({ name, page, beside: beside ?? null, figures, others, loads, uses });
  }
  if (values.json === undefined) return;
  const report = { machine, runs, reports };
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nWritten to ${values.json}.`);
}

/** What was measured of our page, and of the other in turn; none where there is no other. */
interface Pairs<T> {
  readonly ours: readonly T[];
  readonly theirs: readonly T[];
}

/** Loads our page, and in turn the other where there is one. */
async function collectLoads(url: string, other: string | undefined): Promise<Pairs<Load>> {
  // A round that is not counted fills the disk's caches, for both pages alike.
  await collectPairs(measureLoad, url, other);
  return await collectRounds(measureLoad, url, other);
}

type Measure<T> = (browser: Browser, url: string) => Promise<T>;

async function collectRounds<T>(
  measure: Measure<T>,
  url: string,
  other: string | undefined,
): Promise<Pairs<T>> {
  const rounds: Pairs<T>[] = [];
  for (let run = 0; run < runs; run++) rounds.push(await collectPairs(measure, url, other));
  return {
    ours: rounds.flatMap(({ ours }) => ours),
    theirs: rounds.flatMap(({ theirs }) => theirs),
  };
}

/** One round: ours, and right after it the other. */
async function collectPairs<T>(
  measure: Measure<T>,
  url: string,
  other: string | undefined,
): Promise<Pairs<T>> {
  const ours = [await withBrowser((browser) => measure(browser, url))];
  if (other === undefined) return { ours, theirs: [] };
  return { ours, theirs: [await withBrowser((browser) => measure(browser, other))] };
}

function summarise(
  loads: readonly Load[],
  uses: readonly Use[],
  hasBudget = true,
): readonly Figure[] {
  return [...summariseLoads(loads, hasBudget), ...(uses.length > 0 ? summariseUse(uses) : [])];
}

/** A browser of its own for each run: no cache, no compiled code, no heap of the run before. */
async function withBrowser<T>(use: (browser: Browser) => Promise<T>): Promise<T> {
  const browser = await chromium.launch({ executablePath, args: [...BROWSER_FLAGS] });
  try {
    return await use(browser);
  } finally {
    await browser.close();
  }
}

function describeMachine(chromiumVersion: string): string {
  const cores = cpus();
  const memory = Math.round(totalmem() / 2 ** 30);
  const load = (loadavg()[0] ?? 0).toFixed(1);
  const model = cores[0]?.model.trim() || "unknown processor";
  return `${model}, ${cores.length} cores, ${memory} GiB; Node ${process.versions.node}, Chromium ${chromiumVersion}; load ${load}`;
}
