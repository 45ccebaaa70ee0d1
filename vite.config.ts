import { availableParallelism } from "node:os";
import { playwright } from "@vitest/browser-playwright";
import { defineConfig } from "vitest/config";
import { readBuildOptions } from "./src/build/client/options.ts";
import { createViteOptions } from "./src/build/client/vite-options.ts";
import { BROWSER_FLAGS, findBrowser } from "./tests/support/find-browser.ts";

const executablePath = process.env.SALAR_CHROMIUM ?? findBrowser()?.path;

/** A slow machine is no fault: only what hangs should end a test, in milliseconds. */
const PATIENCE = 60_000;

/** Tests that replace a module for their length. */
const APART = "tests/unit/extend/**/*.test.{ts,tsx}";
/** Tests that look for layouts anew, which takes as long as a tenth of all others: not in the fast lane. */
const LAYOUTS = "tests/data/{added-claim,article-layout,world-layout}.test.ts";

// For the tests. The site has its own commands with the same options: src/build/{dev,build}.ts.
export default defineConfig({
  ...createViteOptions(readBuildOptions({})),
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          testTimeout: PATIENCE,
          // The files of a worker share what they import, the parsed records above all. So each puts
          // back what it replaces: see `unstubGlobals`, and `vi.useRealTimers` where a clock is set.
          isolate: false,
          // All cores: by default one is left idle, of two the half.
          maxWorkers: availableParallelism(),
          unstubGlobals: true,
          environment: "node",
          include: ["tests/{unit,data}/**/*.test.{ts,tsx}", "tests/architecture.test.ts"],
          exclude: [APART, LAYOUTS],
        },
      },
      {
        extends: true,
        test: {
          // What puts another module in the place of one is not to be shared.
          name: "unit-apart",
          testTimeout: PATIENCE,
          maxWorkers: availableParallelism(),
          environment: "node",
          include: [APART],
        },
      },
      {
        extends: true,
        test: {
          name: "layouts",
          testTimeout: PATIENCE,
          isolate: false,
          maxWorkers: availableParallelism(),
          environment: "node",
          include: [LAYOUTS],
        },
      },
      {
        extends: true,
        // Bundled before the first run: found on the way, they would reload the page under a test.
        optimizeDeps: {
          include: [
            "citeproc",
            "cytoscape",
            "fast-check",
            "minisearch",
            "react",
            "react/jsx-dev-runtime",
            "react-dom",
            "react-dom/client",
            "uqr",
            "valibot",
            "vitest-browser-react",
            "zustand",
            "zustand/vanilla",
          ],
        },
        test: {
          name: "browser",
          testTimeout: PATIENCE,
          include: ["tests/browser/**/*.test.{ts,tsx}"],
          maxWorkers: availableParallelism(),
          expect: { poll: { timeout: 15_000 } },
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({
              launchOptions: {
                args: [...BROWSER_FLAGS],
                ...(executablePath === undefined ? {} : { executablePath }),
              },
            }),
            instances: [{ browser: "chromium" }],
          },
        },
      },
    ],
  },
});
