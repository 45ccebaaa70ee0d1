import {
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";

/** How long a file is kept that nothing has used, in milliseconds. */
const SHELF_LIFE = 30 * 24 * 3_600_000;

/** Puts a file by. It has its name only once it is whole: another build may be reading. */
export function keepFile(cache: string, name: string, content: string | Uint8Array): void {
  mkdirSync(cache, { recursive: true });
  const draft = join(cache, `${name}.${process.pid}`);
  writeFileSync(draft, content);
  renameSync(draft, join(cache, name));
}

/** The text of a file put by; `null` where there is none of the name. */
export function readKept(cache: string, name: string): string | null {
  try {
    const text = readFileSync(join(cache, name), "utf8");
    markUsed(cache, name);
    return text;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** Says that a file is still in use: see {@link sweepFiles}. */
export function markUsed(cache: string, name: string): void {
  const now = new Date();
  utimesSync(join(cache, name), now, now);
}

/** Removes what nothing has used for a month. Not at once: builds of other records share the cache. */
export function sweepFiles(cache: string): void {
  const oldest = Date.now() - SHELF_LIFE;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    // Another build may have taken it away by now.
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (used < oldest) rmSync(path, { force: true });
  }
}

/** Whether an error says that there is no such file. */
export function isMissing(error: unknown): boolean {
  return error instanceof Error && "code" in error && error.code === "ENOENT";
}
