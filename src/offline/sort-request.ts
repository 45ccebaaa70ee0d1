/** What a request of the site is for, as far as the worker treats it apart. */
export type Wanted =
  /** A page to open, under the address it is kept by: its path alone, whatever the query. */
  | { readonly type: "page"; readonly key: string }
  /** A compiled graph. */
  | { readonly type: "graph"; readonly file: string }
  /** A file whose name changes with its content. */
  | { readonly type: "part" }
  /** A file that keeps its name from build to build. */
  | { readonly type: "file"; readonly file: string }
  /** Not the worker's business. */
  | { readonly type: "other" };

/** Where the site stands, as the worker knows it. */
export interface WorkerSite {
  readonly origin: string;
  /** With a slash at both ends. */
  readonly base: string;
  /** Files besides the hashed ones that are kept, below the base. */
  readonly files: ReadonlySet<string>;
}

/** Whether the last part of a path names a file: "graph.json", but not "ylb/", "ylb" or "ylb.". */
const FILE_NAME = /\.[^/]+$/;

/**
 * Says what a request is for by its address alone.
 *
 * @param isPage - Whether the browser asks for it to show it as a page.
 */
export function sortRequest(
  url: URL,
  isPage: boolean,
  { origin, base, files }: WorkerSite,
): Wanted {
  const isOwn = url.origin === origin && `${url.pathname}/`.startsWith(base);
  if (!isOwn) return { type: "other" };
  const path = url.pathname.slice(base.length);
  if (isPage) {
    const place = path.replace(/(?:^|(?<=\/))index\.html$/, "").replace(/\/$/, "");
    if (FILE_NAME.test(place)) return { type: "other" };
    return { type: "page", key: `${origin}${base}${place === "" ? "" : `${place}/`}` };
  }
  if (path.startsWith("assets/")) return { type: "part" };
  if (/^data\/(?:[\w-]+\/)*graph\.json$/.test(path)) return { type: "graph", file: path };
  return files.has(path) ? { type: "file", file: path } : { type: "other" };
}
