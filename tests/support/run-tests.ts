/**
 * `npm test`: every check, whatever the earlier ones found; `npm run check`: those that need no browser
 * and no build, and search for no layout anew. Quiet on success; a check that fails shows all it
 * printed. The last line counts tests, and a check that has none as one.
 */
import { spawn } from "node:child_process";
import { existsSync, mkdirSync, readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { provideBrowser } from "./find-browser.ts";
import { findFreePort } from "./free-port.ts";

interface Step {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  /** Reads how its tests went from the file it writes to; absent where the step is one check. */
  readonly count?: (report: unknown) => Counts;
}

interface Counts {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: number;
}

interface Outcome extends Counts {
  readonly name: string;
  readonly seconds: number;
}

/** The site under test knows where it stands, so that its addresses of its own are tested too. */
const SITE_URL = "https://salar.example";

const REPORTS = resolve("node_modules/.cache/salar-tests");
const reportFile = (name: string): string => join(REPORTS, `${name}.json`);

function vitestStep(name: string): Step {
  return {
    name,
    command: "vitest",
    args: [
      "run",
      `--project=${name}*`,
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${reportFile(name)}`,
    ],
    count: (report) => ({
      passed: readNumber(report, "numPassedTests"),
      failed: readNumber(report, "numFailedTests"),
      skipped: readNumber(report, "numPendingTests") + readNumber(report, "numTodoTests"),
    }),
  };
}

/** In this order; those of a stage run side by side, and each is told whole once it is done. */
const STAGES: Readonly<Record<"check" | "whole", readonly (readonly Step[])[]>> = {
  check: [
    [
      { name: "types", command: "tsc", args: ["--noEmit"] },
      { name: "lint", command: "biome", args: ["ci", "."] },
      { name: "data", command: "tsx", args: ["src/build/check-data.ts"] },
    ],
    [vitestStep("unit")],
  ],
  whole: [
    [vitestStep("layouts")],
    [vitestStep("browser")],
    [{ name: "build", command: "tsx", args: ["src/build/build.ts"] }],
    [
      {
        name: "e2e",
        command: "playwright",
        args: ["test", "--config=tests/e2e/playwright.config.ts", "--reporter=line,json"],
        count: (report) => {
          const stats = readField(report, "stats");
          return {
            passed: readNumber(stats, "expected"),
            failed: readNumber(stats, "unexpected") + readNumber(stats, "flaky"),
            skipped: readNumber(stats, "skipped"),
          };
        },
      },
    ],
  ],
};

const isCheck = process.argv[2] === "check";
const environment = isCheck ? {} : await prepareBrowser();
rmSync(REPORTS, { recursive: true, force: true });
mkdirSync(REPORTS, { recursive: true });

const outcomes: Outcome[] = [];
for (const stage of isCheck ? STAGES.check : [...STAGES.check, ...STAGES.whole]) {
  outcomes.push(...(await Promise.all(stage.map(runStep))));
}

const total = (key: keyof Counts): number => outcomes.reduce((sum, step) => sum + step[key], 0);
console.log("");
for (const { name, passed, failed, skipped, seconds } of outcomes) {
  const parts = [
    `${passed} passed`,
    `${failed} failed`,
    ...(skipped > 0 ? [`${skipped} skipped`] : []),
  ];
  console.log(
    `${name.padEnd(8)} ${parts.join(", ").padEnd(28)} ${seconds.toFixed(1).padStart(6)} s`,
  );
}
// A skipped test says nothing, and so counts as one that failed.
const failed = total("failed") + total("skipped");
console.log(`${total("passed")} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

/** What the checks in a browser are told: which one, and where the site is to be served. */
async function prepareBrowser(): Promise<Readonly<Record<string, string>>> {
  const browser = provideBrowser();
  console.log(`Browser: ${browser.path} (${browser.how})`);
  return { SALAR_CHROMIUM: browser.path, SALAR_TEST_PORT: String(await findFreePort()) };
}

async function runStep(step: Step): Promise<Outcome> {
  const started = performance.now();
  const { code, output } = await run(step);
  const seconds = (performance.now() - started) / 1000;
  process.stdout.write(`\n== ${step.name}: ${step.command} ${step.args[0] ?? ""}\n`);
  if (code !== 0) process.stdout.write(output.endsWith("\n") ? output : `${output}\n`);
  const counts = countTests(step, code);
  console.log(code === 0 ? `ok in ${seconds.toFixed(1)} s` : `FAILED (exit code ${code})`);
  return { name: step.name, seconds, ...counts };
}

function countTests(step: Step, code: number): Counts {
  const isOne = { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
  const file = reportFile(step.name);
  if (step.count === undefined || !existsSync(file)) return isOne;
  const counts = step.count(JSON.parse(readFileSync(file, "utf8")));
  // A file that does not load has no tests that fail, but the run has.
  return code !== 0 && counts.failed === 0 ? { ...counts, failed: 1 } : counts;
}

function run(step: Step): Promise<{ readonly code: number; readonly output: string }> {
  return new Promise((done) => {
    const child = spawn(join("node_modules", ".bin", step.command), step.args, {
      shell: process.platform === "win32",
      stdio: ["ignore", "pipe", "pipe"],
      env: {
        ...process.env,
        ...environment,
        SITE_URL,
        PLAYWRIGHT_JSON_OUTPUT_FILE: reportFile(step.name),
      },
    });
    const chunks: Buffer[] = [];
    child.stdout.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.stderr.on("data", (chunk: Buffer) => chunks.push(chunk));
    child.on("error", (error) => done({ code: 1, output: error.message }));
    child.on("close", (code) =>
      done({ code: code ?? 1, output: Buffer.concat(chunks).toString() }),
    );
  });
}

function readField(value: unknown, key: string): unknown {
  return typeof value === "object" && value !== null && key in value
    ? Reflect.get(value, key)
    : undefined;
}

function readNumber(value: unknown, key: string): number {
  const number = readField(value, key);
  return typeof number === "number" ? number : 0;
}
