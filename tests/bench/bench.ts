/**
 * `npm run bench [-- --runs N] [--json FILE] [--vs URL]`: builds the site, serves it compressed to
 * this machine, loads and uses it in Chromium, and prints medians beside the budgets. With `--vs`
 * another running page is loaded in turn with ours, so that both meet the same load of the machine.
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
import { formatTable, summariseLoads, summariseUse } from "./report.ts";

const COMPRESSED = "node_modules/.cache/salar-bench";
const LEAST_RUNS = 5;

/** What is measured: the page readers begin at, and the world, loaded as the first page of a visit. */
const SUBJECTS = [
  { name: "The article’s graph", path: "", hasBudget: true },
  { name: "The world’s graph", path: "?scope=world", hasBudget: false },
] as const;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: String(LEAST_RUNS) },
    json: { type: "string" },
    vs: { type: "string" },
    port: { type: "string", default: "4174" },
  },
});
const runs = Math.max(LEAST_RUNS, Number(values.runs) || 0);
const { path: executablePath } = provideBrowser();

await buildSite("dist");
compressSite("dist", COMPRESSED);
const { base } = readBuildOptions(process.env);
const port = Number(values.port);
const server = await createStaticServer({ directory: COMPRESSED, base, port, brotli: true });
try {
  await runBench(server.url);
} finally {
  await server.destroy();
}

async function runBench(url: string): Promise<void> {
  const machine = describeMachine(await withBrowser(async (browser) => browser.version()));
  console.log(`\n${machine}\nMedians of ${runs} runs, each with an empty cache.`);
  const reports = [];
  // Another page has one graph: it is loaded beside the page readers begin at.
  const subjects = values.vs === undefined ? SUBJECTS : SUBJECTS.slice(0, 1);
  for (const { name, path, hasBudget } of subjects) {
    const page = `${url}${path}`;
    const { ours, theirs } = await collectLoads(page, values.vs);
    const uses = values.vs === undefined ? await collectUses(page) : [];
    const used = uses.length > 0 ? summariseUse(uses) : [];
    const figures = [...summariseLoads(ours, hasBudget), ...used];
    const others = theirs.length > 0 ? summariseLoads(theirs) : undefined;
    console.log(`\n${name}, ${page}`);
    if (values.vs !== undefined) console.log(`In turn with ${values.vs}.`);
    console.log(formatTable(figures, others));
    reports.push({ name, page, figures, others, ours, theirs, uses });
  }
  if (values.json === undefined) return;
  const report = { machine, vs: values.vs ?? null, runs, reports };
  writeFileSync(values.json, `${JSON.stringify(report, null, 2)}\n`);
  console.log(`\nWritten to ${values.json}.`);
}

/** Loads our page, and in turn the other where there is one. */
async function collectLoads(
  url: string,
  other: string | undefined,
): Promise<{ readonly ours: readonly Load[]; readonly theirs: readonly Load[] }> {
  const ours: Load[] = [];
  const theirs: Load[] = [];
  // The first round is not counted: it fills the disk's caches, for both pages alike.
  for (let run = 0; run <= runs; run++) {
    const load = await withBrowser((browser) => measureLoad(browser, url));
    const beside =
      other === undefined ? [] : [await withBrowser((browser) => measureLoad(browser, other))];
    if (run === 0) continue;
    ours.push(load);
    theirs.push(...beside);
  }
  return { ours, theirs };
}

async function collectUses(url: string): Promise<readonly Use[]> {
  const uses: Use[] = [];
  for (let run = 0; run < runs; run++) {
    uses.push(await withBrowser((browser) => measureUse(browser, url)));
  }
  return uses;
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
