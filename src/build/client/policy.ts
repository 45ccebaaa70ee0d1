import { findScopePage, WITH_PAGE } from "#view/scopes.ts";
import { WORKER_FILE } from "#view/site.ts";

/**
 * What a page may load and what may be done with it. Every page carries the policy in a `<meta>`,
 * since many static hosts cannot set headers; `_headers` repeats it for those that can, with the
 * directives that only a header may carry.
 */

/**
 * SHA-256 of the one style element that Cytoscape inserts:
 * `.__________cytoscape_container { position: relative; }`. A test recomputes it from the package.
 */
export const CYTOSCAPE_STYLE_HASH = "sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8=";

const META_DIRECTIVES: readonly string[] = [
  "default-src 'none'",
  "script-src 'self'",
  `style-src 'self' '${CYTOSCAPE_STYLE_HASH}'`,
  // The canvas draws its marks from images made on the spot.
  "img-src 'self' data: blob:",
  "connect-src 'self'",
  // The dialog that gives the code for a frame shows the frame.
  "frame-src 'self'",
  "worker-src 'self'",
  "manifest-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "require-trusted-types-for 'script'",
  // Lets the page start its service worker and nothing else: see `browser/offline.ts`.
  "trusted-types app-script-url",
];

/** Chromium reports it as a mistake when a `<meta>` carries this one. */
const UNFRAMED = "frame-ancestors 'none'";

/** The policy as a page's `<meta http-equiv="content-security-policy">` carries it. */
export function formatMetaPolicy(): string {
  return META_DIRECTIVES.join("; ");
}

interface HeaderRule {
  /** Path below the site's base, without a leading slash; `*` at the end stands for anything. */
  readonly pattern: string;
  readonly headers: Readonly<Record<string, string>>;
}

/**
 * Where the pages lie that no other page may hold in a frame, each by name: a rule for all files would
 * match the embed page too, and hosts have no way to take a header back. The worker has no page whose
 * policy it could go by.
 */
const UNFRAMED_PATTERNS: readonly string[] = [
  ...WITH_PAGE.flatMap((scope) => listPagePatterns(findScopePage(scope))),
  ...["404.html", "about/*", "path/*"],
  ...["node/*", "claim/*", "source/*", "story/*", WORKER_FILE],
];

/** The site's root is a page among other folders: of all that begins with its path, two names are its own. */
function listPagePatterns(path: string): readonly string[] {
  return path === "/" ? ["", "index.html"] : [`${path.slice(1)}*`];
}

/** No two rules that match one file set the same header: hosts would join both values. */
const HEADER_RULES: readonly HeaderRule[] = [
  {
    pattern: "*",
    headers: {
      "X-Content-Type-Options": "nosniff",
      "Referrer-Policy": "no-referrer",
      "Permissions-Policy": "camera=(), microphone=(), geolocation=(), payment=(), usb=()",
      "Cross-Origin-Opener-Policy": "same-origin",
    },
  },
  ...UNFRAMED_PATTERNS.map((pattern) => ({
    pattern,
    headers: { "Content-Security-Policy": [...META_DIRECTIVES, UNFRAMED].join("; ") },
  })),
  // Anyone may frame this one. Saying so ("frame-ancestors *") would leave out pages without a host,
  // such as one opened from a file or within a sandbox.
  { pattern: "embed/*", headers: { "Content-Security-Policy": formatMetaPolicy() } },
  // Anyone may load the graph and its schema from a page of their own (data/README.md).
  { pattern: "data/*", headers: { "Access-Control-Allow-Origin": "*" } },
  { pattern: "schema/*", headers: { "Access-Control-Allow-Origin": "*" } },
  // Named after their content, so a name never gets new content. The rest is asked for again each
  // time, which is what these hosts do unless told otherwise.
  { pattern: "assets/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
  // Whoever keeps an old worker keeps an old site.
  { pattern: WORKER_FILE, headers: { "Cache-Control": "no-cache" } },
];

/**
 * The headers of one file.
 *
 * @param path - Below the site's base, without a leading slash: "assets/index-B2x.js", "" for home.
 */
export function findHeaders(path: string): ReadonlyMap<string, string> {
  const matching = HEADER_RULES.filter(({ pattern }) =>
    pattern.endsWith("*") ? path.startsWith(pattern.slice(0, -1)) : path === pattern,
  );
  return new Map(matching.flatMap(({ headers }) => Object.entries(headers)));
}

/**
 * The same rules as a `_headers` file, which Netlify and Cloudflare Pages read.
 *
 * @param base - Path the site stands at, with a slash at both ends.
 */
export function formatHeadersFile(base: string): string {
  const blocks = HEADER_RULES.map(({ pattern, headers }) => {
    const lines = Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`);
    return [`${base}${pattern}`, ...lines].join("\n");
  });
  return `${blocks.join("\n\n")}\n`;
}
