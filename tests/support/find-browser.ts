import { spawnSync } from "node:child_process";
import { existsSync, readdirSync } from "node:fs";
import { homedir, platform } from "node:os";
import { join } from "node:path";

/** What a test browser is started with: no sandbox (root has none), no GPU, and no calls home. */
export const BROWSER_FLAGS: readonly string[] = [
  "--no-sandbox",
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

/** A Chromium or Chrome that is here, and how it was found. */
export interface FoundBrowser {
  readonly path: string;
  readonly how: string;
}

/** Finds a Chromium or Chrome without installing anything; `null` where there is none. */
export function findBrowser(): FoundBrowser | null {
  for (const name of ["SALAR_CHROMIUM", "CHROME_PATH"]) {
    const path = process.env[name];
    if (path && existsSync(path)) return { path, how: `named by ${name}` };
  }
  const system = listSystemPaths().find((path) => existsSync(path));
  if (system !== undefined) return { path: system, how: "the system's own" };
  const downloaded = findPlaywrightBrowser();
  return downloaded === null ? null : { path: downloaded, how: "Playwright's own" };
}

/**
 * Finds a Chromium, or installs one: with Playwright, else with apt where this is root.
 *
 * @throws {Error} When neither works.
 */
export function provideBrowser(): FoundBrowser {
  const found = findBrowser();
  if (found !== null && canStart(found.path)) return found;
  if (found !== null) console.log(`${found.path} is there but does not start.`);
  console.log("No Chromium or Chrome that starts; installing one with Playwright.");
  const isRoot = process.getuid?.() === 0;
  // Only root may install the libraries a downloaded browser needs.
  run("npx", ["playwright", "install", ...(isRoot ? ["--with-deps"] : []), "chromium"]);
  const downloaded = findPlaywrightBrowser();
  if (downloaded !== null && canStart(downloaded)) {
    return { path: downloaded, how: "just installed by Playwright" };
  }
  if (isRoot && existsSync("/usr/bin/apt-get")) {
    console.log("Playwright could not; installing the package chromium with apt-get.");
    run("apt-get", ["update"]);
    run("apt-get", ["install", "-y", "--no-install-recommends", "chromium"]);
    const path = listSystemPaths().find((candidate) => existsSync(candidate));
    if (path !== undefined && canStart(path)) return { path, how: "just installed by apt-get" };
  }
  throw new Error(
    "No Chromium or Chrome found, and none could be installed. Install one, or set SALAR_CHROMIUM to its path.",
  );
}

function canStart(path: string): boolean {
  // On Windows `--version` opens a window instead.
  return platform() === "win32" || spawnSync(path, ["--version"]).status === 0;
}

function run(command: string, args: readonly string[]): boolean {
  // npx is a .cmd file on Windows, which only a shell starts.
  const shell = platform() === "win32";
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive" };
  return spawnSync(command, args, { stdio: "inherit", shell, env }).status === 0;
}

function listSystemPaths(): readonly string[] {
  switch (platform()) {
    case "darwin":
      return ["Google Chrome", "Chromium", "Microsoft Edge"].flatMap((name) =>
        ["/Applications", join(homedir(), "Applications")].map((folder) =>
          join(folder, `${name}.app`, "Contents", "MacOS", name),
        ),
      );
    case "win32":
      return ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap((name) => {
        const folder = process.env[name];
        if (!folder) return [];
        return [
          join(folder, "Google", "Chrome", "Application", "chrome.exe"),
          join(folder, "Chromium", "Application", "chrome.exe"),
          join(folder, "Microsoft", "Edge", "Application", "msedge.exe"),
        ];
      });
    default:
      return [
        "/usr/bin/chromium",
        "/usr/bin/chromium-browser",
        "/usr/bin/google-chrome",
        "/usr/bin/google-chrome-stable",
        "/snap/bin/chromium",
      ];
  }
}

/** Playwright keeps its downloads in one folder per version: `chromium-1200/chrome-linux/chrome`. */
function findPlaywrightBrowser(): string | null {
  const cache = process.env.PLAYWRIGHT_BROWSERS_PATH ?? join(homedir(), cacheFolder());
  if (!existsSync(cache)) return null;
  const versions = readdirSync(cache).filter((name) => /^chromium-\d+$/.test(name));
  const newestFirst = versions.sort((a, b) => Number(b.slice(9)) - Number(a.slice(9)));
  for (const version of newestFirst) {
    for (const folder of readdirSync(join(cache, version))) {
      const names = ["chrome", "chrome.exe", "Chromium.app/Contents/MacOS/Chromium"];
      const app = "Google Chrome for Testing";
      names.push(`${app}.app/Contents/MacOS/${app}`);
      const paths = names.map((name) => join(cache, version, folder, name));
      const path = paths.find((candidate) => existsSync(candidate));
      if (path !== undefined) return path;
    }
  }
  return null;
}

function cacheFolder(): string {
  switch (platform()) {
    case "darwin":
      return "Library/Caches/ms-playwright";
    case "win32":
      return "AppData/Local/ms-playwright";
    default:
      return ".cache/ms-playwright";
  }
}
