import { createHash } from "node:crypto";
import { copyFileSync, mkdirSync, writeFileSync } from "node:fs";
import { availableParallelism } from "node:os";
import { dirname, join } from "node:path";
import sharp from "sharp";
import { findCacheDirectory } from "#build/cache/cache-directory.ts";
import { isMissing, keepFile, markUsed, sweepFiles } from "#build/cache/kept-files.ts";
import type { CompiledSite } from "#build/site/compile-site.ts";
import { listArticleIds } from "#graph/article-scope.ts";
import { formatSvg } from "#scene/svg-tree.ts";
import { readOf, WHOLE } from "#view/scopes.ts";
import type { Words } from "#words/words.ts";
import { readLightColours } from "./light-colours.ts";
import { listPreviews, type Preview } from "./list-previews.ts";
import { setTexts } from "./set-text.ts";
import { readTypeface, type Typeface } from "./typeface.ts";

/** How many previews were drawn, and how many taken as they were drawn before. */
export interface PreviewCounts {
  readonly drawn: number;
  readonly reused: number;
}

/** Writes the previews of a site, all or the one that is asked for. */
export interface PreviewWriter {
  /** Their names, below the site's base. */
  readonly files: ReadonlySet<string>;
  /**
   * @throws {Error} When it cannot be drawn; the file is named.
   */
  readonly write: (file: string) => Promise<void>;
  /**
   * @throws {Error} At the first preview that cannot be drawn; its file is named.
   */
  readonly writeAll: () => Promise<PreviewCounts>;
}

/** Prepares every preview of a site, in one language. */
export function createPreviewWriter(
  site: Pick<CompiledSite, "files" | "graphs">,
  words: Words,
  directory: string,
  cache = join(findCacheDirectory(), "previews"),
): PreviewWriter {
  const typeface = readTypeface();
  const ink = { colours: readLightColours(), typeface, words };
  const previews = listPreviews(site, listArticleIds(readOf(site.files, WHOLE)), ink);
  return writePreviews(previews, typeface, { directory, cache });
}

/**
 * Writes previews as PNG. One whose drawing has been rasterised before is copied from the cache, whose
 * other entries are removed: its key is the drawing itself, outlines of letters and all, and what draws it.
 */
export function writePreviews(
  previews: readonly Preview[],
  typeface: Typeface,
  { directory, cache }: { readonly directory: string; readonly cache: string },
): PreviewWriter {
  // Each drawing keeps one thread busy, so as many at a time as there are cores.
  sharp.concurrency(1);
  sharp.cache(false);
  const byFile = new Map(previews.map((preview) => [preview.file, preview]));
  let drawn = 0;
  const write = async ({ file, draw }: Preview): Promise<void> => {
    try {
      const drawing = formatSvg(setTexts(draw(), typeface));
      const name = `${hashDrawing(drawing)}.png`;
      const target = join(directory, file);
      mkdirSync(dirname(target), { recursive: true });
      if (copyIfThere(cache, name, target)) return;
      drawn += 1;
      const png = await rasterise(drawing);
      writeFileSync(target, png);
      keepFile(cache, name, png);
    } catch (error) {
      throw new Error(`${file} could not be drawn.`, { cause: error });
    }
  };
  return {
    files: new Set(byFile.keys()),
    write: async (file) => {
      const preview = byFile.get(file);
      if (preview !== undefined) await write(preview);
    },
    writeAll: async () => {
      mkdirSync(cache, { recursive: true });
      const queue = previews.values();
      const work = async (): Promise<void> => {
        for (const preview of queue) await write(preview);
      };
      await Promise.all(Array.from({ length: availableParallelism() }, work));
      sweepFiles(cache);
      return { drawn, reused: previews.length - drawn };
    },
  };
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

function copyIfThere(cache: string, name: string, target: string): boolean {
  try {
    copyFileSync(join(cache, name), target);
    markUsed(cache, name);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
