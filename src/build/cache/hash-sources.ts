import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { dirname, join, relative, resolve } from "node:path";

/** Every module that a file names, its own or a package's; a dynamic import too. */
const IMPORT = /(?:\bfrom|\bimport|\bimport\()\s*"([^"]+)"/g;

/**
 * A hash of source files and of all that they import, however far away, with the versions of the
 * packages and of Node that run them: what they compute from the same input can differ only where
 * this does.
 *
 * @param entries - Paths from the project's root, such as `src/layout/layout.ts`.
 * @throws {Error} When a file that is imported is not there.
 */
export function hashSources(entries: readonly string[], root = "."): string {
  const texts = new Map<string, string>();
  const queue = entries.map((entry) => resolve(root, entry));
  for (let file = queue.pop(); file !== undefined; file = queue.pop()) {
    if (texts.has(file)) continue;
    const text = readFileSync(file, "utf8");
    texts.set(file, text);
    for (const [, name = ""] of text.matchAll(IMPORT)) {
      if (name.startsWith("#")) queue.push(resolve(root, "src", name.slice(1)));
      if (name.startsWith(".")) queue.push(resolve(dirname(file), name));
    }
  }
  const hash = createHash("sha256").update(`${process.version} ${process.arch}`);
  hash.update(readFileSync(join(root, "package-lock.json")));
  for (const [file, text] of [...texts].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    hash.update(`\0${relative(root, file)}\0${text}`);
  }
  return hash.digest("hex");
}
