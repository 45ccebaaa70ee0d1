import { buildSite } from "./build.ts";
import { runCommand } from "./run-command.ts";
import { serveSite } from "./serve.ts";

await runCommand(async () => {
  await buildSite("dist");
  await serveSite();
});
