import { readFile, stat } from "node:fs/promises";
import { extname } from "node:path";
import { promisify } from "node:util";
import { brotliCompress, constants, gzip } from "node:zlib";

/** A file as it goes over the line. */
export interface CompressedFile {
  readonly bytes: Uint8Array;
  readonly encoding: Encoding;
  readonly type: string;
  /** Names this content in this encoding. */
  readonly etag: string;
}

type Encoding = "br" | "gzip";

/** Texts and what they are; pictures are compressed already. */
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html;charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".txt": "text/plain",
  ".webmanifest": "application/manifest+json",
  ".xml": "text/xml",
};
/** Nearly as small as the highest quality, in a tenth of its time. */
const QUALITY = 9;
/** Smaller files fit in one packet as they are, in bytes. */
const SMALLEST = 1_000;
/** All that is kept, in bytes. The files longest unasked for make room. */
const MOST_KEPT = 64_000_000;

const toBrotli = promisify(brotliCompress);
const toGzip = promisify(gzip);

/** Reads files compressed. */
export interface CompressedFiles {
  /**
   * A file in the best encoding that the request accepts.
   *
   * @param path - Of the file on the disk.
   * @param accepted - The request's `Accept-Encoding`.
   * @returns `null` where it goes as it is: no text, small, not there, or nothing accepted.
   */
  readonly read: (path: string, accepted: string | undefined) => Promise<CompressedFile | null>;
}

/** Compresses each file once, and again when it has changed. */
export function createCompressedFiles(): CompressedFiles {
  const kept = new Map<string, CompressedFile>();
  let size = 0;
  const keep = (key: string, file: CompressedFile): CompressedFile => {
    kept.set(key, file);
    size += file.bytes.length;
    for (const [old, { bytes }] of kept) {
      if (size <= MOST_KEPT) break;
      kept.delete(old);
      size -= bytes.length;
    }
    return file;
  };
  return {
    read: async (path, accepted) => {
      const type = TYPES[extname(path)];
      const encoding = chooseEncoding(accepted);
      if (type === undefined || encoding === null) return null;
      const found = await stat(path).catch(() => null);
      if (found?.isFile() !== true || found.size < SMALLEST) return null;
      const etag = `W/"${found.size}-${found.mtimeMs}-${encoding}"`;
      const key = `${path} ${etag}`;
      const known = kept.get(key);
      if (known !== undefined) {
        // To the end of those that wait to make room.
        kept.delete(key);
        kept.set(key, known);
        return known;
      }
      const bytes = await compress(await readFile(path), encoding);
      return keep(key, { bytes, encoding, type, etag });
    },
  };
}

function compress(bytes: Uint8Array, encoding: Encoding): Promise<Uint8Array> {
  if (encoding === "gzip") return toGzip(bytes);
  return toBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: QUALITY } });
}

/** The smaller of the encodings that a request accepts; a quality of nothing refuses one. */
function chooseEncoding(accepted = ""): Encoding | null {
  const names = accepted
    .split(",")
    .map((part) => part.trim())
    .filter((part) => !/;\s*q=0(?:\.0*)?$/.test(part))
    .map((part) => part.split(";")[0]);
  if (names.includes("br")) return "br";
  return names.includes("gzip") ? "gzip" : null;
}
