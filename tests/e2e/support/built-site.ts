import { spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { findFreePort } from "../../support/free-port.ts";

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

/** A site that is served while it is built. */
export interface GrowingSite extends ExtraBuild {
  /** Where its first page is. */
  readonly url: string;
  /** Waits until all of it is written, and serves it no more. */
  readonly finish: () => Promise<void>;
}

/**
 * Starts the site elsewhere as `npm start` does.
 *
 * @throws {Error} When it ends before it is served; all that was printed is in the message.
 */
export async function startSite(
  env: Readonly<Record<string, string>>,
  folder: string,
): Promise<GrowingSite> {
  const directory = mkdtempSync(join(tmpdir(), "salar-started-"));
  const command = ["--import", "tsx", "src/build/start.ts", directory, folder];
  const port = String(await findFreePort());
  const started = spawn(process.execPath, command, { env: { ...process.env, ...env, PORT: port } });
  let printed = "";
  const waitFor = (sign: RegExp): Promise<string> =>
    new Promise((found, fail) => {
      const look = (text: string) => {
        printed += text;
        const [, said] = sign.exec(printed) ?? [];
        if (said !== undefined) found(said);
      };
      look("");
      for (const stream of [started.stdout, started.stderr]) {
        stream.setEncoding("utf8").on("data", look);
      }
      started.once("exit", () => fail(new Error(`It ended:\n${printed}`)));
    });
  const url = await waitFor(/Salar is at (\S+)/);
  const finish = async (): Promise<void> => {
    await waitFor(/(Built) \d+ pages/);
    const ended = once(started, "exit");
    started.kill();
    await ended;
  };
  return { directory, url, finish, remove: () => rmSync(directory, { recursive: true }) };
}
