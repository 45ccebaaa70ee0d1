import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The site that the tests visit, written by `npm run build`. */
export const DIST = resolve("dist");

/** Files of a built site, `/` between the parts of a name, in alphabetical order. */
export function listFiles(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => statSync(join(directory, name)).isFile())
    .map((name) => name.replaceAll("\\", "/"))
    .sort();
}

export function readBuilt(name: string, directory = DIST): string {
  return readFileSync(join(directory, name), "utf8");
}

/** SHA-256 of every file by its name. */
export function hashFiles(directory: string): Readonly<Record<string, string>> {
  return Object.fromEntries(
    listFiles(directory).map((name) => {
      const bytes = readFileSync(join(directory, name));
      return [name, createHash("sha256").update(bytes).digest("hex")];
    }),
  );
}

/**
 * Builds the site once more, elsewhere.
 *
 * @returns The directory, and what removes it.
 */
export function buildAgain(env: Readonly<Record<string, string>>): {
  readonly directory: string;
  readonly remove: () => void;
} {
  const directory = mkdtempSync(join(tmpdir(), "salar-built-"));
  const built = spawnSync(process.execPath, ["--import", "tsx", "src/build/build.ts", directory], {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}
