import { GRAPH_FILES } from "#view/site.ts";
import type { Scope } from "#view/view.ts";
import type { LaterScripts } from "./client-build.ts";
import type { ThemeColours } from "./theme-colours.ts";

/** The Atom feed, below the site's base. */
export const FEED_FILE = "feed.xml";

/** A prerendered page, all but the frame that every page shares. */
export interface Page {
  /** From the site's root: `/node/ylb/`. "" for the page that answers every unknown path. */
  readonly path: string;
  /** Whose graph the page needs. */
  readonly scope: Scope;
  readonly title: string;
  readonly description: string;
  /** Markup for the root element. */
  readonly html: string;
}

/** What every page of one build shares. */
export interface PageFrame {
  /** The built `index.html`, with `<!--policy-->`, `<!--head-->` and `<!--app-->` in it. */
  readonly template: string;
  readonly base: string;
  readonly siteUrl: string | null;
  /** `null` where the page is not to be bound by one: in development. */
  readonly policy: string | null;
  /** Scripts to fetch early, besides the entry: addresses below the site's base. */
  readonly preloads: LaterScripts;
  readonly themeColours: ThemeColours;
  /** See `findDataVersion`. */
  readonly dataVersion: string;
}

/** A whole HTML document. */
export function formatPage(frame: PageFrame, page: Page): string {
  const policy =
    frame.policy === null
      ? ""
      : `<meta http-equiv="content-security-policy" content="${escapeHtml(frame.policy)}" />`;
  return [
    ["<!--policy-->", policy],
    ["<!--head-->", formatHead(frame, page)],
    ["<!--app-->", page.html],
    [
      '<html lang="en"',
      `<html lang="en" data-graph="static" data-scope="${page.scope}" data-path="${escapeHtml(page.path)}" data-data-version="${frame.dataVersion}"`,
    ],
  ].reduce((html, [mark = "", text = ""]) => replaceOnce(html, mark, text), frame.template);
}

/** `&`, `<`, `>` and `"` as references: safe as an element's text and in a quoted attribute. */
function escapeHtml(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;");
}

function formatHead(frame: PageFrame, page: Page): string {
  const { base, siteUrl } = frame;
  const title = escapeHtml(page.title);
  const description = escapeHtml(page.description);
  const lines = [
    `<title>${title}</title>`,
    `<meta name="description" content="${description}" />`,
    '<meta property="og:type" content="website" />',
    '<meta property="og:site_name" content="Salar" />',
    `<meta property="og:title" content="${title}" />`,
    `<meta property="og:description" content="${description}" />`,
  ];
  if (page.path === "") {
    lines.push('<meta name="robots" content="noindex" />');
  } else if (siteUrl !== null) {
    const address = escapeHtml(`${siteUrl}${base}${page.path.slice(1)}`);
    lines.push(`<link rel="canonical" href="${address}" />`);
    lines.push(`<meta property="og:url" content="${address}" />`);
  }
  for (const theme of ["light", "dark"] as const) {
    const media = `(prefers-color-scheme: ${theme})`;
    const colour = frame.themeColours[theme];
    lines.push(`<meta name="theme-color" media="${media}" content="${colour}" />`);
  }
  const feed = `${base}${FEED_FILE}`;
  lines.push(
    `<link rel="alternate" type="application/atom+xml" title="Salar: newest claims" href="${feed}" />`,
    `<link rel="preload" as="fetch" href="${base}${GRAPH_FILES[page.scope]}" crossorigin />`,
  );
  const { canvas, pages } = frame.preloads;
  for (const file of page.path === "/" ? canvas : [...pages, ...canvas]) {
    lines.push(`<link rel="modulepreload" href="${base}${file}" crossorigin />`);
  }
  return lines.join("\n    ");
}

/** A page without its policy or its text must not go out unnoticed. */
function replaceOnce(html: string, mark: string, text: string): string {
  const [before, after, ...more] = html.split(mark);
  if (before !== undefined && after !== undefined && more.length === 0) {
    return `${before}${text}${after}`;
  }
  throw new Error(
    `index.html: expected "${mark}" once, found it ${html.split(mark).length - 1} times.`,
  );
}
