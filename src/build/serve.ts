import { readBuildOptions, readPort } from "./client/options.ts";
import { isMain, runCommand } from "./run-command.ts";
import { createStaticServer } from "./server/static-server.ts";

/** Serves `dist/`, or another folder that is named, and says where; runs until it is stopped. */
export async function serveSite(directory = "dist"): Promise<void> {
  const { base } = readBuildOptions(process.env);
  const port = readPort(process.env);
  const server = await createStaticServer({ directory, base, port });
  console.log(`Salar is at ${server.url}`);
}

if (isMain(import.meta.url)) await runCommand(() => serveSite(process.argv[2]));
