import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { listArticleIds } from "#graph/article-scope.ts";
import { listNeededOn } from "#ui/app/late-parts.ts";
import { PUBLISHED } from "#view/published.ts";
import { readOf, WHOLE } from "#view/scopes.ts";
import { LANGUAGES } from "#words/languages.ts";
import { loadWords } from "#words/load-words.ts";
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
import { drawPreviews } from "./previews/draw-previews.ts";
import { isMain, runCommand } from "./run-command.ts";
import { buildGraphJsonSchema } from "./schema/json-schema.ts";
import { type CompiledSite, compileSite } from "./site/compile-site.ts";
import { readRecordsDate } from "./site/records-date.ts";

/**
 * Writes the whole site: plain files for any static host. The same records, code and settings give
 * the same bytes.
 *
 * @param directory - Where to; emptied first.
 * @param folder - Of the records.
 * @throws {Error} When the records break a rule (all faults are in the message) or a setting is wrong.
 */
export async function buildSite(directory: string, folder = "data"): Promise<void> {
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
    offline.plugins,
  );
  for (const { scope, file } of PUBLISHED) write(directory, file, JSON.stringify(files[scope]));
  write(
    directory,
    "schema/graph.schema.json",
    `${JSON.stringify(buildGraphJsonSchema(), null, 2)}\n`,
  );
  const { base, siteUrl } = options;
  write(directory, "_headers", formatHeadersFile(base));
  write(
    directory,
    FEED_FILE,
    formatAtomFeed({ words, graph: readOf(graphs, WHOLE), base, siteUrl, updated: null }),
  );
  writeForSearch(directory, { files, graphs }, options);
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
  const count = await app.renderPages(frame).finally(app.discard);
  const previews = await drawPreviews({ files, graphs }, words, directory);
  const { entry, laterScripts } = app;
  const needed = listNeededOn(WITH_PANEL).flatMap(({ source }) => laterScripts[source] ?? []);
  await offline.writeWorker({ entry, needed, dataVersion });
  console.log(`Previews: ${previews.drawn} drawn, ${previews.reused} as drawn before.`);
  report(options, `${count} pages into ${directory}/`, performance.now() - started);
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
