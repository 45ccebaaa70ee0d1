import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { buildApp } from "./client-build.ts";
import { compileSite } from "./compile-site.ts";
import { buildGraphJsonSchema } from "./json-schema.ts";
import { type BuildOptions, readBuildOptions } from "./options.ts";
import { formatPage, type PageFrame } from "./page-html.ts";
import { listPageFiles } from "./places.ts";
import { formatHeadersFile, formatMetaPolicy } from "./policy.ts";
import { isMain, runCommand } from "./run-command.ts";
import { readThemeColours } from "./theme-colours.ts";
import { createTierRulesPlugin, readTierRules } from "./tier-rules-plugin.ts";
import { createViteOptions } from "./vite-options.ts";

/**
 * Writes the whole site: plain files for any static host. The same records, code and settings give
 * the same bytes.
 *
 * @param directory - Where to; emptied first.
 * @throws {Error} When the records break a rule (all faults are in the message) or a setting is wrong.
 */
export async function buildSite(directory: string): Promise<void> {
  const started = performance.now();
  // React and others ship their lean half only when told so.
  process.env.NODE_ENV = "production";
  const options = readBuildOptions(process.env);
  const { file, graph } = compileSite("data");
  const shared = createViteOptions(options);
  const app = await buildApp(
    { ...shared, plugins: [...shared.plugins, createTierRulesPlugin(() => readTierRules(graph))] },
    directory,
  );
  write(directory, "data/graph.json", JSON.stringify(file));
  write(
    directory,
    "schema/graph.schema.json",
    `${JSON.stringify(buildGraphJsonSchema(), null, 2)}\n`,
  );
  write(directory, "_headers", formatHeadersFile(options.base));
  const frame: PageFrame = {
    template: app.template,
    base: options.base,
    siteUrl: options.siteUrl,
    policy: formatMetaPolicy(),
    preloads: app.laterScripts,
    themeColours: readThemeColours(),
  };
  const pages = listPageFiles(graph);
  for (const { place, path, file: name } of pages) {
    try {
      const rendered = app.renderPage({ graph, place, base: options.base });
      write(directory, name, formatPage(frame, { path, ...rendered }));
    } catch (error) {
      console.error(`${name} could not be rendered:`);
      throw error;
    }
  }
  report(options, `${pages.length} pages into ${directory}/`, performance.now() - started);
}

function write(directory: string, name: string, text: string): void {
  const path = join(directory, name);
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, text);
}

function report({ siteUrl }: BuildOptions, built: string, milliseconds: number): void {
  if (siteUrl === null) {
    console.log(
      "SITE_URL is not set: canonical and preview addresses are left out. Set it for a public site.",
    );
  }
  console.log(`Built ${built} in ${(milliseconds / 1000).toFixed(1)} s.`);
}

if (isMain(import.meta.url)) await runCommand(() => buildSite(process.argv[2] ?? "dist"));
