import { defineConfig, devices } from "@playwright/test";
import { BROWSER_FLAGS, findBrowser } from "../support/find-browser.ts";
import { DIST } from "./support/built-site.ts";

/** `npm test` finds a free one. */
const PORT = process.env.SALAR_TEST_PORT ?? "4399";
const executablePath = process.env.SALAR_CHROMIUM ?? findBrowser()?.path;

/** Journeys on the built site: `npm run build` comes first. */
export default defineConfig({
  testDir: ".",
  outputDir: "../../test-results",
  fullyParallel: true,
  workers: 2,
  retries: 0,
  forbidOnly: true,
  // A slow machine is no fault: only what hangs should end a test, in milliseconds.
  timeout: 90_000,
  expect: { timeout: 15_000 },
  reporter: "line",
  use: {
    ...devices["Desktop Chrome"],
    viewport: { width: 1440, height: 900 },
    // What a worker keeps is tried where it is meant: a test is not to meet what another has left.
    serviceWorkers: "block",
    baseURL: `http://localhost:${PORT}`,
    trace: "off",
    screenshot: "off",
    video: "off",
    launchOptions: {
      args: [...BROWSER_FLAGS],
      ...(executablePath === undefined ? {} : { executablePath }),
    },
  },
  webServer: {
    command: `node --import tsx src/build/serve.ts "${DIST}"`,
    cwd: "../..",
    env: { PORT, BASE_PATH: "" },
    url: `http://localhost:${PORT}/`,
    reuseExistingServer: false,
    stdout: "ignore",
  },
});
