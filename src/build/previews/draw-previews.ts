import { createHash } from "node:crypto";
import {
  copyFileSync,
  mkdirSync,
  readdirSync,
  renameSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import type { CompiledSite } from "#build/site/compile-site.ts";
import { listArticleIds } from "#graph/article-scope.ts";
import { formatSvg } from "#scene/svg-tree.ts";
import { readLightColours } from "./light-colours.ts";
import { listPreviews, type Preview } from "./list-previews.ts";
import { setTexts } from "./set-text.ts";
import { readTypeface, type Typeface } from "./typeface.ts";

/** How many previews were drawn, and how many taken as they were drawn before. */
export interface PreviewCounts {
  readonly drawn: number;
  readonly reused: number;
}

/** Where drawn previews are kept between builds. */
const PREVIEW_CACHE = "node_modules/.cache/salar-previews";

/** Writes every preview of a site into its directory. */
export async function drawPreviews(
  site: Pick<CompiledSite, "files" | "graphs">,
  directory: string,
  cache = PREVIEW_CACHE,
): Promise<PreviewCounts> {
  const typeface = readTypeface();
  const ink = { colours: readLightColours(), typeface };
  const previews = listPreviews(site, listArticleIds(site.files.world), ink);
  return writePreviews(previews, typeface, { directory, cache });
}

/**
 * Writes previews as PNG. One whose drawing has been rasterised before is copied from the cache, whose
 * other entries are removed: its key is the drawing itself, outlines of letters and all, and what draws it.
 *
 * @throws {Error} At the first preview that cannot be drawn; its file is named.
 */
export async function writePreviews(
  previews: readonly Preview[],
  typeface: Typeface,
  { directory, cache }: { readonly directory: string; readonly cache: string },
): Promise<PreviewCounts> {
  mkdirSync(cache, { recursive: true });
  // Each drawing keeps one thread busy, so as many at a time as there are cores.
  sharp.concurrency(1);
  sharp.cache(false);
  const queue = previews.values();
  let drawn = 0;
  const work = async (): Promise<void> => {
    for (const { file, draw } of queue) {
      try {
        const drawing = formatSvg(setTexts(draw(), typeface));
        const name = `${hashDrawing(drawing)}.png`;
        const target = join(directory, file);
        mkdirSync(dirname(target), { recursive: true });
        if (copyIfThere(join(cache, name), target)) continue;
        drawn += 1;
        const png = await rasterise(drawing);
        writeFileSync(target, png);
        keep(cache, name, png);
      } catch (error) {
        throw new Error(`${file} could not be drawn.`, { cause: error });
      }
    }
  };
  await Promise.all(Array.from({ length: availableParallelism() }, work));
  sweep(cache);
  return { drawn, reused: previews.length - drawn };
}

/** How long a picture is kept that no build has used, in milliseconds. */
const SHELF_LIFE = 30 * 24 * 3_600_000;

/** Not at once: builds of other records, such as the tests', share the cache. */
function sweep(cache: string): void {
  const oldest = Date.now() - SHELF_LIFE;
  for (const name of readdirSync(cache)) {
    const path = join(cache, name);
    // Another build may have taken it away by now.
    const used = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    if (used < oldest) rmSync(path, { force: true });
  }
}

/** A palette as large as these few colours with their shades need: a third less than the largest. */
const PNG = { palette: true, quality: 60, dither: 0, effort: 7, compressionLevel: 9 } as const;

function hashDrawing(drawing: string): string {
  const { sharp: version, rsvg, vips, png, imagequant } = sharp.versions;
  const renderer = JSON.stringify({ version, rsvg, vips, png, imagequant, PNG });
  return createHash("sha256").update(renderer).update(drawing).digest("hex").slice(0, 32);
}

function rasterise(drawing: string): Promise<Buffer> {
  return sharp(Buffer.from(drawing)).removeAlpha().png(PNG).toBuffer();
}

function copyIfThere(from: string, to: string): boolean {
  try {
    copyFileSync(from, to);
    // Says that it is still in use: see `sweep`.
    const now = new Date();
    utimesSync(from, now, now);
    return true;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return false;
    throw error;
  }
}

/** Under its name only once whole: another build may be reading. */
function keep(cache: string, name: string, png: Buffer): void {
  const draft = join(cache, `${name}.${process.pid}`);
  writeFileSync(draft, png);
  renameSync(draft, join(cache, name));
}
