import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { readOf, WHOLE } from "#view/scopes.ts";
import { isMain, runCommand } from "./run-command.ts";
import { compileSite } from "./site/compile-site.ts";
import { formatSeats, SEATS_FILE } from "./site/seats-file.ts";

/**
 * Run when a map has been published: `npx tsx src/build/keep-seats.ts`. Later maps begin with what this
 * writes; seats of nodes that are gone are swept. Without the file the map is searched afresh.
 */
async function keepSeats(): Promise<void> {
  const { graphs } = compileSite("data");
  const path = join("data", SEATS_FILE);
  writeFileSync(path, formatSeats(readOf(graphs, WHOLE)));
  console.log(`${path}: written`);
}

if (isMain(import.meta.url)) await runCommand(keepSeats);
