import { createServer } from "vite";
import { LANGUAGES } from "#words/languages.ts";
import { loadWords } from "#words/load-words.ts";
import { readBuildOptions, readPort } from "./client/options.ts";
import { createTierRulesPlugin, readTierRules } from "./client/tier-rules-plugin.ts";
import { createViteOptions } from "./client/vite-options.ts";
import { isMain, runCommand } from "./run-command.ts";
import { createDevPlugin } from "./server/dev-plugin.ts";
import { createLiveSite } from "./site/compile-site.ts";

/** Serves the sources, with the records compiled and the pages rendered as the build does it. */
async function serveSources(): Promise<void> {
  const options = readBuildOptions(process.env);
  const words = await loadWords(LANGUAGES[0]);
  const site = createLiveSite("data");
  site.read();
  const shared = createViteOptions(options);
  const server = await createServer({
    ...shared,
    configFile: false,
    plugins: [
      ...shared.plugins,
      createTierRulesPlugin(() => readTierRules(site.read().graphs, words)),
      createDevPlugin(options, site),
    ],
    server: process.env.PORT ? { port: readPort(process.env), strictPort: true } : {},
  });
  await server.listen();
  server.printUrls();
}

if (isMain(import.meta.url)) await runCommand(serveSources);
