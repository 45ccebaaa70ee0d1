import { readBuildOptions, readPort } from "./client/options.ts";
import { isMain, runCommand } from "./run-command.ts";
import { createStaticServer, type StaticSite } from "./server/static-server.ts";

/**
 * Serves `dist/`, or another folder that is named, and says where; runs until it is stopped.
 *
 * @param prepare - See {@link StaticSite}.
 */
export async function serveSite(
  directory = "dist",
  prepare?: StaticSite["prepare"],
): Promise<void> {
  const { base } = readBuildOptions(process.env);
  const port = readPort(process.env);
  const server = await createStaticServer({
    ...{ directory, base, port },
    ...(prepare === undefined ? {} : { prepare }),
  });
  console.log(`Salar is at ${server.url}`);
}

if (isMain(import.meta.url)) await runCommand(() => serveSite(process.argv[2]));
