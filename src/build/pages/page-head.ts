import { PREVIEW_SIZE } from "#build/previews/preview-files.ts";
import { escapeMarkup } from "#schema/escape-markup.ts";
import { listNeededOn } from "#ui/app/late-parts.ts";
import { findGraphFile } from "#view/scopes.ts";
import { findPrefix, LANGUAGES } from "#words/languages.ts";
import { toAddress, toPageAddress } from "./json-ld/json-ld.ts";
import type { Page, PageFrame } from "./page.ts";

/** The Atom feed, below the site's base. */
export const FEED_FILE = "feed.xml";

/**
 * The lines of a document's head that differ from page to page: what it is, for search engines and for
 * those it is sent to, and what it loads early.
 */
export function formatHead(frame: PageFrame, page: Page): string {
  return [
    `<title>${escapeMarkup(page.title)}</title>`,
    formatMeta("name", "description", page.description),
    ...listAddressLines(frame, page),
    ...listPreviewLines(frame, page),
    ...listThemeLines(frame),
    ...listLoadLines(frame, page),
  ].join("\n    ");
}

function formatMeta(key: "name" | "property", name: string, content: string): string {
  return `<meta ${key}="${name}" content="${escapeMarkup(content)}" />`;
}

/** Its own address, so that one with a query counts as the same page, and those in other languages. */
function listAddressLines(
  { base, siteUrl }: PageFrame,
  { words, path, isFound }: Page,
): readonly string[] {
  if (!isFound) return [formatMeta("name", "robots", "noindex")];
  if (siteUrl === null) return [];
  const find = (language: string): string =>
    toPageAddress({ base, siteUrl, prefix: findPrefix(language) }, path);
  const address = find(words.language);
  return [
    `<link rel="canonical" href="${escapeMarkup(address)}" />`,
    formatMeta("property", "og:url", address),
    ...(LANGUAGES.length === 1 ? [] : LANGUAGES).map(
      ({ id }) => `<link rel="alternate" hreflang="${id}" href="${escapeMarkup(find(id))}" />`,
    ),
  ];
}

/**
 * What a link to the page unfurls with: Open Graph (ogp.me) and the card of X, which does without what
 * it shares with the former in theory and asks for it in practice. The picture has to have a whole
 * address, and so needs the site's origin.
 */
function listPreviewLines({ base, siteUrl }: PageFrame, page: Page): readonly string[] {
  const { heading, description, preview, words } = page;
  const { site, ogLocale } = words.chapter("heads");
  const lines = [
    formatMeta("property", "og:type", page.isArticle ? "article" : "website"),
    formatMeta("property", "og:site_name", site),
    formatMeta("property", "og:locale", ogLocale),
    formatMeta("property", "og:title", heading),
    formatMeta("property", "og:description", description),
    formatMeta("name", "twitter:title", heading),
    formatMeta("name", "twitter:description", description),
  ];
  if (siteUrl === null) return [...lines, formatMeta("name", "twitter:card", "summary")];
  const image = toAddress({ base, siteUrl }, preview.file);
  return [
    ...lines,
    formatMeta("property", "og:image", image),
    formatMeta("property", "og:image:type", "image/png"),
    formatMeta("property", "og:image:width", String(PREVIEW_SIZE.width)),
    formatMeta("property", "og:image:height", String(PREVIEW_SIZE.height)),
    formatMeta("property", "og:image:alt", preview.text),
    formatMeta("name", "twitter:card", "summary_large_image"),
    formatMeta("name", "twitter:image", image),
    formatMeta("name", "twitter:image:alt", preview.text),
  ];
}

function listThemeLines({ themeColours }: PageFrame): readonly string[] {
  return (["light", "dark"] as const).map((theme) => {
    const media = `(prefers-color-scheme: ${theme})`;
    return `<meta name="theme-color" media="${media}" content="${themeColours[theme]}" />`;
  });
}

function listLoadLines(frame: PageFrame, { words, path, scope }: Page): readonly string[] {
  const { base, preloads } = frame;
  const { link } = words.chapter("heads").feed;
  const graph = findGraphFile(scope);
  const scripts = listNeededOn(path).flatMap(({ source }) => preloads[source] ?? []);
  return [
    `<link rel="alternate" type="application/atom+xml" title="${escapeMarkup(link)}" href="${base}${FEED_FILE}" />`,
    ...(graph === null
      ? []
      : [`<link rel="preload" as="fetch" href="${base}${graph}" crossorigin />`]),
    ...scripts.map((file) => `<link rel="modulepreload" href="${base}${file}" crossorigin />`),
  ];
}
