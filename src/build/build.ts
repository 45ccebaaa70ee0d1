import { mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import { listArticleIds } from "#graph/article-scope.ts";
import { listNeededOn } from "#ui/app/late-parts.ts";
import { PUBLISHED } from "#view/published.ts";
import { readOf, WHOLE } from "#view/scopes.ts";
import { LANGUAGES } from "#words/languages.ts";
import { loadWords } from "#words/load-words.ts";
import type { Words } from "#words/words.ts";
import { buildApp } from "./client/client-build.ts";
import { createOfflineBuild } from "./client/offline-build.ts";
import { type BuildOptions, readBuildOptions } from "./client/options.ts";
import { formatHeadersFile, formatMetaPolicy } from "./client/policy.ts";
import { createTierRulesPlugin, readTierRules } from "./client/tier-rules-plugin.ts";
import { createViteOptions } from "./client/vite-options.ts";
import { formatAtomFeed } from "./feeds/atom-feed.ts";
import { formatRobots, formatSitemap, ROBOTS_FILE, SITEMAP_FILE } from "./feeds/sitemap.ts";
import type { PageFrame } from "./pages/page.ts";
import { FEED_FILE } from "./pages/page-head.ts";
import { listPageFiles } from "./pages/places.ts";
import { readThemeColours } from "./pages/theme-colours.ts";
import { createPreviewWriter } from "./previews/draw-previews.ts";
import { isMain, runCommand } from "./run-command.ts";
import { buildGraphJsonSchema } from "./schema/json-schema.ts";
import { type CompiledSite, compileSite } from "./site/compile-site.ts";
import { readRecordsDate } from "./site/records-date.ts";

/** A site of which all stands but what is drawn and written page by page. */
export interface BegunSite {
  /** Files still to be written: pages and previews by name, below the site's base. */
  readonly files: ReadonlySet<string>;
  /** Has one of them written before the others; resolves once it is there. */
  readonly ask: (file: string) => Promise<void>;
  /** Resolves once all is written, the service worker last. */
  readonly done: Promise<void>;
}

/**
 * Writes the whole site: plain files for any static host. The same records, code and settings give
 * the same bytes.
 *
 * @param directory - Where to; emptied first.
 * @param folder - Of the records.
 * @throws {Error} When the records break a rule (all faults are in the message) or a setting is wrong.
 */
export async function buildSite(directory: string, folder = "data"): Promise<void> {
  const site = await beginSite(directory, { folder, workers: availableParallelism() });
  await site.done;
}

/** More workers than this gain little and each holds the graphs. */
const MOST_WORKERS = 4;

interface BeginOptions {
  /** Of the records. */
  readonly folder?: string;
  /** How many pages are rendered at a time. */
  readonly workers: number;
  /** Scripts 1 to 2 % larger, half a minute sooner where they were not minified before. */
  readonly isQuick?: boolean;
}

/**
 * Writes what every page needs, and begins with the pages themselves.
 *
 * @throws {Error} As {@link buildSite}.
 */
export async function beginSite(
  directory: string,
  { folder = "data", workers, isQuick = false }: BeginOptions,
): Promise<BegunSite> {
  const started = performance.now();
  // React and others ship their lean half only when told so.
  process.env.NODE_ENV = "production";
  const options = readBuildOptions(process.env);
  // Of what there is one of, whatever the languages of the pages: previews and feed.
  const words = await loadWords(LANGUAGES[0]);
  const { files, graphs, dataVersion } = compileSite(folder);
  const offline = createOfflineBuild();
  const shared = createViteOptions(options);
  const app = await buildApp(
    {
      ...shared,
      plugins: [...shared.plugins, createTierRulesPlugin(() => readTierRules(graphs, words))],
    },
    directory,
    { plugins: offline.plugins, isQuick },
  );
  writeShared(directory, { files, graphs }, words, options);
  const { base, siteUrl } = options;
  const frame: PageFrame = {
    template: app.template,
    base,
    siteUrl,
    policy: formatMetaPolicy(),
    preloads: app.laterScripts,
    themeColours: readThemeColours(),
    dataVersion,
    dataDate: readRecordsDate(folder) ?? "",
  };
  const pages = app.renderPages(frame, Math.min(MOST_WORKERS, workers));
  const previews = createPreviewWriter({ files, graphs }, words, directory);
  const finish = async (): Promise<void> => {
    const count = await pages.done.finally(app.discard);
    const drawn = await previews.writeAll();
    const { entry, laterScripts } = app;
    const needed = listNeededOn(WITH_PANEL).flatMap(({ source }) => laterScripts[source] ?? []);
    await offline.writeWorker({ entry, needed, dataVersion });
    console.log(`Previews: ${drawn.drawn} drawn, ${drawn.reused} as drawn before.`);
    report(options, `${count} pages into ${directory}/`, performance.now() - started);
  };
  const done = finish();
  // Whoever waits for it is told; nobody may be waiting yet.
  done.catch(() => undefined);
  const start = listArticleIds(readOf(files, WHOLE));
  const pageFiles = listPageFiles({ graphs }, { base, start }).map(({ file }) => file);
  return {
    files: new Set([...pageFiles, ...previews.files]),
    ask: (file) => (previews.files.has(file) ? previews.write(file) : pages.ask(file)),
    done,
  };
}

/** Writes what there is one of: the data, what is read of it elsewhere, and the headers. */
function writeShared(
  directory: string,
  { files, graphs }: Pick<CompiledSite, "files" | "graphs">,
  words: Words,
  options: BuildOptions,
): void {
  const { base, siteUrl } = options;
  for (const { scope, file } of PUBLISHED) write(directory, file, JSON.stringify(files[scope]));
  const schema = JSON.stringify(buildGraphJsonSchema(), null, 2);
  write(directory, "schema/graph.schema.json", `${schema}\n`);
  write(directory, "_headers", formatHeadersFile(base));
  const graph = readOf(graphs, WHOLE);
  write(directory, FEED_FILE, formatAtomFeed({ words, graph, base, siteUrl, updated: null }));
  writeForSearch(directory, { files, graphs }, options);
}

function write(directory: string, name: string, text: string): void {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

/** Any page of the site itself, which a frame's is not. */
const WITH_PANEL = "/about/";

/** What search engines look for; a sitemap wants whole addresses, and so the site's origin. */
function writeForSearch(
  directory: string,
  { files, graphs }: Pick<CompiledSite, "files" | "graphs">,
  { base, siteUrl }: BuildOptions,
): void {
  write(directory, ROBOTS_FILE, formatRobots({ base, siteUrl }));
  if (siteUrl === null) return;
  const pages = listPageFiles({ graphs }, { base, start: listArticleIds(readOf(files, WHOLE)) });
  write(directory, SITEMAP_FILE, formatSitemap(pages, readOf(graphs, WHOLE), { base, siteUrl }));
}

function report({ siteUrl }: BuildOptions, built: string, milliseconds: number): void {
  if (siteUrl === null) {
    console.log(
      "SITE_URL is not set: canonical and preview addresses and the sitemap are left out. Set it for a public site.",
    );
  }
  console.log(`Built ${built} in ${(milliseconds / 1000).toFixed(1)} s.`);
}

if (isMain(import.meta.url))
  await runCommand(() => buildSite(process.argv[2] ?? "dist", process.argv[3]));
