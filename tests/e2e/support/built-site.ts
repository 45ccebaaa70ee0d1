import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";

/** The site that the tests visit, written by `npm run build`; another where the environment names one. */
export const DIST = resolve(process.env.SALAR_TEST_DIST ?? "dist");

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

/**
 * The origin that the site was built for, as its home page has it.
 *
 * @throws {Error} When it was built for none.
 */
export function readOrigin(): string {
  const [, origin] = /<link rel="canonical" href="([^"]+)\/"/.exec(readBuilt("index.html")) ?? [];
  if (origin !== undefined) return origin;
  throw new Error(
    "dist/ names no addresses of its own: build it with SITE_URL, as `npm test` does.",
  );
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

/** A site besides the one under test: where it lies, and what removes it. */
export interface ExtraBuild {
  readonly directory: string;
  readonly remove: () => void;
}

/**
 * Builds the site once more, elsewhere.
 *
 * @param folder - Of other records than the project's own, such as `writeFewRecords` gives.
 * @throws {Error} When it cannot be built; all that was printed is in the message.
 */
export function buildAgain(env: Readonly<Record<string, string>>, folder = "data"): ExtraBuild {
  const directory = mkdtempSync(join(tmpdir(), "salar-built-"));
  const command = ["--import", "tsx", "src/build/build.ts", directory, folder];
  const built = spawnSync(process.execPath, command, {
    env: { ...process.env, ...env },
    encoding: "utf8",
  });
  if (built.status !== 0) throw new Error(`The build failed:\n${built.stdout}${built.stderr}`);
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}
