import {
  cpSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { DIST } from "./built-site.ts";

/** The records of the build after. */
export const NEXT_DATA = "feedbeef";

/** What of the site a test of another build opens: copying all pages would take longer than the test. */
const FILES = [
  ...["index.html", "404.html", "theme.js", "favicon.svg", "manifest.webmanifest"],
  ...["service-worker.js", "assets", "data", "icons", "about", "path"],
  ...["node/ylb", "node/carlos-ramos", "node/salar-de-uyuni"],
];

/**
 * The site as the next deploy might bring it, without the minutes of a build: every script has another
 * name, the records another version, and nothing of the build before is there any more.
 *
 * @returns The directory, and what removes it.
 */
export function writeNextBuild(): { readonly directory: string; readonly remove: () => void } {
  const directory = mkdtempSync(join(tmpdir(), "salar-next-"));
  for (const file of FILES) cpSync(join(DIST, file), join(directory, file), { recursive: true });
  const scripts = readdirSync(join(directory, "assets")).filter((name) => name.endsWith(".js"));
  const [, version = ""] = /data-data-version="(\w+)"/.exec(read(directory, "index.html")) ?? [];
  for (const file of listTexts(directory)) {
    const renamed = scripts.reduce(
      (text, name) => text.replaceAll(name, nameNext(name)),
      read(directory, file).replaceAll(version, NEXT_DATA),
    );
    writeFileSync(join(directory, file), renamed);
  }
  const assets = join(directory, "assets");
  for (const name of scripts) renameSync(join(assets, name), join(assets, nameNext(name)));
  return { directory, remove: () => rmSync(directory, { recursive: true }) };
}

const read = (directory: string, file: string): string =>
  readFileSync(join(directory, file), "utf8");

/** "index-BriSUyGD.js" as "index-NEXT0000.js" would be: another hash of the same length. */
const nameNext = (name: string): string => name.replace(/.{4}\.js$/, "NEXT.js");

function listTexts(directory: string): readonly string[] {
  return readdirSync(directory, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:html|js|json)$/.test(name))
    .filter((name) => dirname(name) !== "schema");
}
