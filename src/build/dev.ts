import { createServer } from "vite";
import { createLiveSite } from "./compile-site.ts";
import { createDevPlugin } from "./dev-plugin.ts";
import { readBuildOptions, readPort } from "./options.ts";
import { isMain, runCommand } from "./run-command.ts";
import { createTierRulesPlugin, readTierRules } from "./tier-rules-plugin.ts";
import { createViteOptions } from "./vite-options.ts";

/** Serves the sources, with the records compiled and the pages rendered as the build does it. */
async function serveSources(): Promise<void> {
  const options = readBuildOptions(process.env);
  const site = createLiveSite("data");
  site.read();
  const shared = createViteOptions(options);
  const server = await createServer({
    ...shared,
    configFile: false,
    plugins: [
      ...shared.plugins,
      createTierRulesPlugin(() => readTierRules(site.read().graphs)),
      createDevPlugin(options, site),
    ],
    server: process.env.PORT ? { port: readPort(process.env), strictPort: true } : {},
  });
  await server.listen();
  server.printUrls();
}

if (isMain(import.meta.url)) await runCommand(serveSources);
