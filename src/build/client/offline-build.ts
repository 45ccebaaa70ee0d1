import type { PluginOption } from "vite";
import { type VitePluginPWAAPI, VitePWA } from "vite-plugin-pwa";
import { PUBLISHED } from "#view/published.ts";

/** What the client build takes in, and what is done once the site is complete. */
export interface OfflineBuild {
  readonly plugins: readonly PluginOption[];
  /** Builds the worker (`WORKER_FILE`) from `src/offline/` and writes into it what it keeps from the first visit on. */
  readonly writeWorker: (given: WorkerGiven) => Promise<void>;
}

export interface WorkerGiven {
  /** The page's entry script, below the base. */
  readonly entry: string;
  /** Scripts besides the entry that are kept whatever their size, below the base. */
  readonly needed: readonly string[];
  readonly dataVersion: string;
}

/** Larger scripts than this, in bytes before compression, are kept once somebody has asked for them. */
const SMALL = 100_000;

/** What is kept, below the site's folder: pages come when they are visited. */
const KEPT = [
  "index.html",
  "assets/*.{js,css}",
  ...PUBLISHED.filter(({ kept }) => kept === "from the first visit").map(({ file }) => file),
  "theme.js",
  "favicon.svg",
  "manifest.webmanifest",
  "icons/*.png",
];

/**
 * The service worker of a build.
 *
 * @throws {Error} When it is to be written before the client was built with the plugins.
 */
export function createOfflineBuild(): OfflineBuild {
  let given: WorkerGiven | null = null;
  const plugins = VitePWA({
    strategies: "injectManifest",
    srcDir: "src/offline",
    filename: "service-worker.ts",
    // The page registers it itself, and its manifest is a plain file.
    injectRegister: null,
    manifest: false,
    injectManifest: {
      rollupFormat: "iife",
      globPatterns: KEPT,
      manifestTransforms: [(entries) => ({ manifest: chooseKept(entries, given), warnings: [] })],
    },
    integration: {
      configureCustomSWViteBuild: (config) => {
        config.logLevel = "warn";
        config.define = {
          ...config.define,
          "import.meta.env.VITE_ENTRY": JSON.stringify(given?.entry),
          "import.meta.env.VITE_DATA_VERSION": JSON.stringify(given?.dataVersion),
        };
      },
    },
  });
  return {
    // Its own build step would write the worker before there are pages to keep.
    plugins: plugins.filter(({ name }) => name !== "vite-plugin-pwa:build"),
    writeWorker: async (names) => {
      given = names;
      const api: VitePluginPWAAPI | undefined = plugins.find(({ api }) => api !== undefined)?.api;
      if (api === undefined) throw new Error("vite-plugin-pwa: expected its api, found none.");
      await api.generateSW();
    },
  };
}

interface Kept {
  readonly url: string;
  readonly size: number;
}

/** In an order that does not depend on how the disk lists files: the same site has the same worker. */
function chooseKept<E extends Kept>(entries: readonly E[], given: WorkerGiven | null): E[] {
  const needed = new Set(given === null ? [] : [given.entry, ...given.needed]);
  return entries
    .filter(({ url, size }) => !url.endsWith(".js") || size <= SMALL || needed.has(url))
    .sort((a, b) => (a.url < b.url ? -1 : 1));
}
