import { expect, test, vi } from "vitest";
import { formatSitemap } from "#build/feeds/sitemap.ts";
import type { PageFrame } from "#build/pages/page.ts";
import { formatPage } from "#build/pages/page-html.ts";
import { listPageFiles } from "#build/pages/places.ts";
import { renderPage } from "#build/pages/render-page.tsx";
import { ENGLISH } from "#words/en/en.ts";
import { loadWords } from "#words/load-words.ts";
import { PSEUDO } from "../../support/pseudo-language.ts";
import { STRANGE } from "../../support/strange-records.ts";

// What a further language takes: a folder, and a line in the list.
vi.mock("#words/languages.ts", async (read) => {
  const languages = await read<typeof import("#words/languages.ts")>();
  const { PSEUDO: further } = await import("../../support/pseudo-language.ts");
  return { ...languages, LANGUAGES: [...languages.LANGUAGES, further] };
});

const graphs = { article: STRANGE, world: STRANGE };
const base = "/salar/";
const site = {
  base,
  start: {
    nodes: new Set(STRANGE.nodes.keys()),
    claims: new Set(STRANGE.claims.keys()),
    sources: new Set(STRANGE.sources.keys()),
  },
};
const pages = listPageFiles({ graphs }, site);
const FRAME: PageFrame = {
  template: '<html lang="en"><head><!--policy--><!--head--></head><body><!--app--></body></html>',
  base,
  siteUrl: "https://krtk.ch",
  policy: null,
  preloads: { canvas: [], pages: [], reader: [] },
  themeColours: { light: "#fff", dark: "#000" },
  dataVersion: "1b2c3d4f",
  dataDate: "2023-05-06",
};

test("a further language has all pages but the one that answers unknown addresses", () => {
  const own = pages.filter(({ language }) => language === PSEUDO);
  const english = pages.filter(({ language }) => language === ENGLISH);
  expect(own.map(({ path }) => path)).toEqual(
    english.map(({ path }) => path).filter((path) => path !== ""),
  );
  expect(own.map(({ file }) => file)).toContain(`${PSEUDO.id}/node/prj1/index.html`);
  expect(pages.filter(({ file }) => file === "404.html")).toHaveLength(1);
});

test("its pages say whose language they are in, and where the same stands in the others", async () => {
  const page = pages.find(({ language, path }) => language === PSEUDO && path === "/about/");
  if (page === undefined) throw new Error("There is no such page.");
  const words = await loadWords(page.language);
  const html = formatPage(FRAME, await renderPage({ graphs, page, words, frame: FRAME }));
  const there = `https://krtk.ch/salar/${PSEUDO.id}/about/`;
  expect(html).toContain(`<html lang="${PSEUDO.id}" data-graph="static"`);
  expect(html).toContain('data-path="/about/"');
  expect(html).toContain(`<link rel="canonical" href="${there}" />`);
  expect(html).toContain(
    '<link rel="alternate" hreflang="en" href="https://krtk.ch/salar/about/" />',
  );
  expect(html).toContain(`<link rel="alternate" hreflang="${PSEUDO.id}" href="${there}" />`);
  expect(html).toContain(`"url":"${there}"`);
  // Data have no language.
  expect(html).toContain('href="/salar/data/article/graph.json"');
});

test("its pages are in the sitemap", () => {
  const sitemap = formatSitemap(pages, STRANGE, { base, siteUrl: "https://krtk.ch" });
  expect(sitemap).toContain("<loc>https://krtk.ch/salar/node/prj1/</loc>");
  expect(sitemap).toContain(`<loc>https://krtk.ch/salar/${PSEUDO.id}/node/prj1/</loc>`);
});
