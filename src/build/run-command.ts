import { realpathSync } from "node:fs";
import { fileURLToPath } from "node:url";

/** Whether this module is what node was told to run, rather than imported by another. */
export function isMain(moduleUrl: string): boolean {
  const [, started] = process.argv;
  return started !== undefined && realpathSync(started) === fileURLToPath(moduleUrl);
}

/**
 * Runs a command. A fault in what it was given is told in its own words; a fault of the code itself
 * with its stack. The exit code is 1 after either.
 */
export async function runCommand(command: () => Promise<void>): Promise<void> {
  try {
    await command();
  } catch (error) {
    const isSlip =
      error instanceof TypeError || error instanceof SyntaxError || error instanceof RangeError;
    console.error(error instanceof Error && !isSlip ? error.message : error);
    process.exitCode = 1;
  }
}
