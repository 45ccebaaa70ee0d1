import { readFileSync, rmSync } from "node:fs";
import { join, resolve } from "node:path";
import { Worker } from "node:worker_threads";
import { build, type InlineConfig, type PluginOption, type Rollup, type UserConfig } from "vite";
import type { LaterScripts, PageFrame } from "#build/pages/page.ts";
import type { PageShare } from "#build/pages/render-pages.ts";
import { LATE_PARTS } from "#ui/app/late-parts.ts";
import { createMinifyPlugin } from "./minify-plugin.ts";

/** The built client, and the same code built to render its pages. */
export interface BuiltApp {
  /** The built `index.html`, its placeholders still open. */
  readonly template: string;
  /** The script that starts every page, below the site's base. */
  readonly entry: string;
  /** Scripts besides the entry that a page needs soon, below the site's base. */
  readonly laterScripts: LaterScripts;
  /** Renders every page into the directory; the compiled graphs must be there. */
  readonly renderPages: (frame: PageFrame, workers: number) => Rendering;
  /** Removes what was only needed to render. */
  readonly discard: () => void;
}

/** Of the client's build alone. */
interface ClientOptions {
  readonly plugins: readonly PluginOption[];
  /** Minified by the bundler, at once, instead of by Terser, which makes 1 to 2 % less of it. */
  readonly isQuick: boolean;
}

/** Pages that are being rendered. */
export interface Rendering {
  /** Resolves to how many there are, once all are written. */
  readonly done: Promise<number>;
  /** Has a page written before those that wait; resolves once it is there, whoever wrote it. */
  readonly ask: (file: string) => Promise<void>;
}

/** Of each language; one that is left out here is a file of its own. */
const SHORT_CHAPTER =
  /\/src\/words\/([a-z-]+)\/(?:more-dates|outline|print|reader|search|updates|walk)\.ts$/i;

/**
 * Builds the client into `directory` and, beside the other caches, the module that renders pages.
 *
 * @param options - What both builds share: base, plugins, class names.
 */
export async function buildApp(
  options: UserConfig,
  directory: string,
  { plugins, isQuick }: ClientOptions,
): Promise<BuiltApp> {
  const common: InlineConfig = {
    ...options,
    configFile: false,
    logLevel: "warn",
    mode: "production",
  };
  const client = await build({
    ...common,
    plugins: [...(options.plugins ?? []), ...plugins, ...(isQuick ? [] : [createMinifyPlugin()])],
    build: {
      ...options.build,
      minify: isQuick,
      cssMinify: true,
      outDir: resolve(directory),
      emptyOutDir: true,
      rolldownOptions: {
        ...options.build?.rolldownOptions,
        output: {
          // The bundler would else print anew what the plugin has minified.
          minify: isQuick,
          chunkFileNames: nameChunk,
          // What every page needs at once is one file: ten small ones compress worse and arrive later.
          // So are the shortest chapters of words, which are shorter than what it takes to name them.
          codeSplitting: {
            groups: [
              { name: "app", tags: ["$initial"] },
              { name: (id) => SHORT_CHAPTER.exec(id)?.[1] ?? null, test: SHORT_CHAPTER },
            ],
          },
        },
      },
    },
  });
  const chunks = readChunks(client);
  // One per process, so that two builds at once do not mix; within the project, so that the module
  // finds the packages.
  const cache = resolve(`node_modules/.cache/salar-pages-${process.pid}`);
  await build({
    ...common,
    publicDir: false,
    build: {
      ...options.build,
      outDir: cache,
      emptyOutDir: true,
      minify: false,
      ssr: "src/build/pages/render-pages.ts",
      rolldownOptions: {
        ...options.build?.rolldownOptions,
        output: { entryFileNames: PAGES_MODULE },
      },
    },
  });
  const index = join(directory, "index.html");
  const template = readFileSync(index, "utf8");
  // Its place is that of the home page, which is still to be rendered.
  rmSync(index);
  return {
    template,
    entry: findEntry(chunks),
    laterScripts: listLaterScripts(chunks),
    renderPages: (frame, workers) =>
      renderInWorkers(join(cache, PAGES_MODULE), { directory, frame, of: workers }),
    discard: () => rmSync(cache, { recursive: true, force: true }),
  };
}

const PAGES_MODULE = "render-pages.js";

/** Renders all pages, each worker its share. */
function renderInWorkers(module: string, shared: Omit<PageShare, "index">): Rendering {
  const written = new Set<string>();
  // What is asked for and not yet there, with who is told.
  const waiting = new Map<string, (() => void)[]>();
  const tell = (file: string): void => {
    written.add(file);
    for (const told of waiting.get(file) ?? []) told();
    waiting.delete(file);
  };
  const workers = Array.from({ length: shared.of }, (_, index) => {
    const share: PageShare = { ...shared, index };
    const worker = new Worker(module, { workerData: share });
    return worker.on("message", (file: unknown) => tell(String(file)));
  });
  const ends = workers.map(
    (worker) =>
      new Promise<void>((end, fail) => {
        worker.once("error", fail);
        worker.once("exit", () => end());
      }),
  );
  return {
    done: Promise.all(ends).then(() => written.size),
    ask: (file) =>
      new Promise((told) => {
        if (written.has(file)) {
          told();
          return;
        }
        const before = waiting.get(file);
        waiting.set(file, [...(before ?? []), told]);
        if (before === undefined) workers[0]?.postMessage(file);
      }),
  };
}

/** The chunk with Cytoscape is called what the budgets call it. */
function nameChunk(chunk: { readonly moduleIds: readonly string[] }): string {
  const isCanvas = chunk.moduleIds.some((id) => id.includes("/node_modules/cytoscape/"));
  return isCanvas ? "assets/canvas-[hash].js" : "assets/[name]-[hash].js";
}

type BuildResult = Awaited<ReturnType<typeof build>>;

type Chunks = ReadonlyMap<string, Rollup.OutputChunk>;

function readChunks(result: BuildResult): Chunks {
  const outputs = Array.isArray(result) ? result : [result];
  const chunks = new Map<string, Rollup.OutputChunk>();
  for (const output of outputs) {
    if (!("output" in output)) continue;
    for (const item of output.output) if (item.type === "chunk") chunks.set(item.fileName, item);
  }
  return chunks;
}

function findEntry(chunks: Chunks): string {
  const [entry, ...more] = [...chunks.values()].filter((chunk) => chunk.isEntry);
  if (entry !== undefined && more.length === 0) return entry.fileName;
  throw new Error("index.html: expected one script that starts it.");
}

function listLaterScripts(chunks: Chunks): LaterScripts {
  const entries = [...chunks.values()].filter((chunk) => chunk.isEntry);
  const atOnce = collectImports(
    chunks,
    entries.map((chunk) => chunk.fileName),
  );
  const list = (source: string): readonly string[] => {
    const own = [...chunks.values()].filter(({ facadeModuleId }) =>
      facadeModuleId?.endsWith(`/src/${source}`),
    );
    const files = collectImports(
      chunks,
      own.map((chunk) => chunk.fileName),
    );
    if (files.size === 0) throw new Error(`src/${source} is in no chunk of its own.`);
    return [...files].filter((file) => !atOnce.has(file));
  };
  return Object.fromEntries(LATE_PARTS.map(({ source }) => [source, list(source)]));
}

function collectImports(chunks: Chunks, files: readonly string[]): ReadonlySet<string> {
  const seen = new Set(files);
  // A Set iterates over what is added on the way, so it is also the queue.
  for (const file of seen) for (const next of chunks.get(file)?.imports ?? []) seen.add(next);
  return seen;
}
