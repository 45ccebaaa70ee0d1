import { existsSync } from "node:fs";
import { join } from "node:path";
import { WORKER_FILE } from "#view/site.ts";
import { type BegunSite, beginSite } from "./build.ts";
import { runCommand } from "./run-command.ts";
import { serveSite } from "./serve.ts";

const [directory = "dist", folder = "data"] = process.argv.slice(2);

/** Serves the site while it is built: what is asked for is written first, the rest behind it. */
await runCommand(async () => {
  // One at a time, so that the reader's browser has a processor too.
  const site = await beginSite(directory, { folder, workers: 1, isQuick: true });
  await Promise.race([site.ask("index.html"), site.done]);
  await serveSite(directory, (path) => prepare(site, path));
  await site.done;
});

/** Has written what a path asks for, and what answers where there is nothing. */
async function prepare({ files, ask, done }: BegunSite, path: string): Promise<void> {
  if (path === WORKER_FILE) await done;
  const wanted = [path, `${path}index.html`, `${path}/index.html`].find((name) => files.has(name));
  const file = wanted ?? (existsSync(join(directory, path)) ? null : "404.html");
  if (file !== null && !existsSync(join(directory, file))) await ask(file);
}
