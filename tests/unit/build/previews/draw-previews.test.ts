import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, sep } from "node:path";
import sharp from "sharp";
import { afterAll, expect, test } from "vitest";
import { writePreviews } from "#build/previews/draw-previews.ts";
import { readLightColours } from "#build/previews/light-colours.ts";
import { listPreviews } from "#build/previews/list-previews.ts";
import { readTypeface } from "#build/previews/typeface.ts";
import { claim, graph } from "../../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../../support/words.ts";

const typeface = readTypeface();
const ink = { colours: readLightColours(), typeface, words: ENGLISH_WORDS };
const nowhere = { nodes: new Set<string>(), claims: new Set<string>(), sources: new Set<string>() };
const root = mkdtempSync(join(tmpdir(), "salar-previews-"));
afterAll(() => rmSync(root, { recursive: true }));

/** Four nodes and two claims apart from each other, with two scopes: eight previews. */
function list(statement: string) {
  const names = ["mine", "plant", "maker", "user"];
  const world = graph({
    claims: [
      claim({ subject: "mine", object: "plant", statement }),
      claim({ subject: "maker", object: "user" }),
    ],
    positions: Object.fromEntries(names.map((name, n) => [name, { x: n * 150, y: n * n * 30 }])),
  });
  return listPreviews({ graphs: { article: world, world } }, nowhere, ink);
}
const prepare = (statement: string, to: string) =>
  writePreviews(list(statement), typeface, {
    directory: join(root, to),
    cache: join(root, "cache"),
  });
const write = (statement: string, to: string) => prepare(statement, to).writeAll();
const isPicture = (name: string | Buffer): boolean => String(name).endsWith(".png");
const read = (to: string): readonly Buffer[] =>
  list("Any.").map(({ file }) => readFileSync(join(root, to, file)));

test("previews are drawn once, and anew only where what they tell has changed", async () => {
  expect(await write("The mine supplies the plant.", "one")).toEqual({ drawn: 8, reused: 0 });
  expect(await write("The mine supplies the plant.", "two")).toEqual({ drawn: 0, reused: 8 });
  expect(read("two")).toEqual(read("one"));
  // The claim's own, and those of both its ends, which tell it.
  expect(await write("The mine feeds the plant.", "three")).toEqual({ drawn: 3, reused: 5 });
  // What it replaces stays for a while: another build may want it.
  expect(readdirSync(join(root, "cache"))).toHaveLength(11);
});

test("what no build has used for a month makes room", async () => {
  const cache = join(root, "cache");
  const long = new Date(Date.now() - 31 * 24 * 3_600_000);
  for (const name of readdirSync(cache)) utimesSync(join(cache, name), long, long);
  expect(await write("The mine feeds the plant.", "three")).toEqual({ drawn: 0, reused: 8 });
  expect(readdirSync(cache)).toHaveLength(8);
});

test("a preview is a PNG of the size that pages announce", async () => {
  const [first] = read("one");
  expect(await sharp(first).metadata()).toMatchObject({ format: "png", width: 1200, height: 630 });
});

test("drawn twice, a preview is the same to the byte", async () => {
  rmSync(join(root, "cache"), { recursive: true });
  expect(await write("The mine supplies the plant.", "four")).toEqual({ drawn: 8, reused: 0 });
  expect(read("four")).toEqual(read("one"));
});

test("the one that is asked for is there before the others", async () => {
  const previews = prepare("The mine supplies the plant.", "asked");
  const [file = ""] = [...previews.files].slice(-1);
  await previews.write(file);
  expect(readdirSync(join(root, "asked"), { recursive: true }).filter(isPicture)).toEqual([
    file.replaceAll("/", sep),
  ]);
});

test("a preview that cannot be drawn is named", async () => {
  const draw = () => {
    throw new Error("No ink.");
  };
  const failing = writePreviews([{ file: "previews/node/x.png", draw }], typeface, {
    directory: join(root, "five"),
    cache: join(root, "cache-2"),
  });
  await expect(failing.writeAll()).rejects.toThrow("previews/node/x.png could not be drawn.");
});
