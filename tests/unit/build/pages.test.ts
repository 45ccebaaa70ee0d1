import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { readBuildOptions, readPort, SettingError } from "#build/client/options.ts";
import type { PageFrame } from "#build/pages/page.ts";
import { formatPage } from "#build/pages/page-html.ts";
import { listPageFiles } from "#build/pages/places.ts";
import { parseThemeColours, readThemeColours } from "#build/pages/theme-colours.ts";
import { StorySchema } from "#schema/graph.ts";
import { READER } from "#ui/embed/late-reader.ts";
import { PAGES } from "#ui/panels/late-pages.ts";
import { CANVAS } from "#ui/views/graph/late-diagram.ts";
import { claim, graph } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const TEMPLATE =
  '<!doctype html>\n<html lang="en">\n<head><meta charset="utf-8" /><!--policy--><!--head--></head>' +
  '<body><div id="root"><!--app--></div></body></html>';

const FRAME: PageFrame = {
  template: TEMPLATE,
  base: "/",
  siteUrl: null,
  policy: "default-src 'none'",
  preloads: {},
  themeColours: { light: "#fff", dark: "#000" },
  dataVersion: "0a1b2c3d",
  dataDate: "2026-03-25",
};
const PAGE = {
  words: ENGLISH_WORDS,
  scope: "article",
  path: "/node/ylb/",
  title: "YLB · Salar",
  heading: "YLB",
  description: "A company.",
  isFound: true,
  isArticle: true,
  preview: { file: "previews/node/ylb.png", text: "Diagram of YLB." },
  things: [{ "@type": "Organization", name: "YLB" }],
  html: "<p>",
} as const;
/** The same site where its origin is known. */
const KNOWN = { ...FRAME, base: "/salar/", siteUrl: "https://example.org" };

describe("a page", () => {
  test("has the policy right after the character set, before anything it governs", () => {
    expect(formatPage(FRAME, PAGE)).toContain(
      `<meta charset="utf-8" /><meta http-equiv="content-security-policy" content="default-src 'none'" />`,
    );
  });

  test("says where it stands and that its drawing is the still one", () => {
    expect(formatPage(FRAME, PAGE)).toContain(
      '<html lang="en" data-graph="static" data-scope="article" data-path="/node/ylb/" data-data-version="0a1b2c3d" data-data-date="2026-03-25">',
    );
  });

  test("shows names as text, whatever characters they have", () => {
    const title = `<script>"Tom & Ann"</script> $& $1`;
    const things = [{ name: "</script><!--app-->" }];
    const html = formatPage(FRAME, {
      ...PAGE,
      title,
      heading: title,
      things,
      html: "<p>$& $'</p>",
    });
    const escaped = "&lt;script&gt;&quot;Tom &amp; Ann&quot;&lt;/script&gt; $&amp; $1";
    expect(html).toContain(`<title>${escaped}</title>`);
    expect(html).toContain(`<meta property="og:title" content="${escaped}" />`);
    expect(html).toContain('<div id="root"><p>$& $\'</p></div>');
    expect(html).not.toContain("</script><!--");
  });

  test("names its own address only where the site's origin is known", () => {
    const named = formatPage(KNOWN, PAGE);
    const address = "https://example.org/salar/node/ylb/";
    expect(named).toContain(`<link rel="canonical" href="${address}" />`);
    expect(named).toContain(`<meta property="og:url" content="${address}" />`);
    expect(formatPage(FRAME, PAGE)).not.toMatch(/canonical|og:url/);
  });

  test("unfurls with its title, its words and a picture whose size and sense are told", () => {
    const html = formatPage(KNOWN, PAGE);
    const image = "https://example.org/salar/previews/node/ylb.png";
    for (const [name, content] of Object.entries({
      "og:type": "article",
      "og:locale": "en_GB",
      "og:title": "YLB",
      "og:description": "A company.",
      "og:image": image,
      "og:image:type": "image/png",
      "og:image:width": "1200",
      "og:image:height": "630",
      "og:image:alt": "Diagram of YLB.",
    })) {
      expect(html).toContain(`<meta property="${name}" content="${content}" />`);
    }
    for (const [name, content] of Object.entries({
      "twitter:card": "summary_large_image",
      "twitter:title": "YLB",
      "twitter:description": "A company.",
      "twitter:image": image,
      "twitter:image:alt": "Diagram of YLB.",
    })) {
      expect(html).toContain(`<meta name="${name}" content="${content}" />`);
    }
    expect(formatPage(KNOWN, { ...PAGE, isArticle: false })).toContain(
      '<meta property="og:type" content="website" />',
    );
  });

  test("without an origin unfurls without a picture, whose address would have to be whole", () => {
    const html = formatPage(FRAME, PAGE);
    expect(html).not.toMatch(/og:image|twitter:image|previews/);
    expect(html).toContain('<meta name="twitter:card" content="summary" />');
  });

  test("says last what it is about, for machines", () => {
    const [, text = ""] =
      /<script type="application\/ld\+json">(.*)<\/script>\s*<\/body>/.exec(
        formatPage(FRAME, PAGE),
      ) ?? [];
    expect(JSON.parse(text)).toEqual({ "@context": "https://schema.org", "@graph": PAGE.things });
  });

  test("gives the browser's frame the ground's colour in each theme, as the tokens have it", () => {
    expect(formatPage(FRAME, PAGE)).toContain(
      '<meta name="theme-color" media="(prefers-color-scheme: dark)" content="#000" />',
    );
    const css = ":root { --surface: light-dark(#fefefe, #101010); }";
    expect(parseThemeColours(css)).toEqual({ light: "#fefefe", dark: "#101010" });
    expect(() => parseThemeColours(":root {}")).toThrow("expected --surface");
    expect(readThemeColours().light).not.toBe(readThemeColours().dark);
  });

  test("for unknown addresses has none of its own and asks not to be indexed", () => {
    const html = formatPage(KNOWN, { ...PAGE, path: "", isFound: false });
    expect(html).not.toMatch(/canonical|og:url/);
    expect(html).toContain('<meta name="robots" content="noindex" />');
    expect(formatPage(KNOWN, PAGE)).not.toContain("noindex");
    expect(html).toContain('data-path=""');
  });

  test("asks early for its graph, the canvas and what its panel needs, below the site's base", () => {
    const PRELOADS = {
      [CANVAS.source]: ["assets/canvas-x.js"],
      [PAGES.source]: ["assets/pages-x.js"],
      [READER.source]: ["assets/reader-x.js"],
    };
    const html = formatPage({ ...FRAME, base: "/salar/", preloads: PRELOADS }, PAGE);
    expect(html).toContain('as="fetch" href="/salar/data/article/graph.json" crossorigin');
    expect(html).toContain('rel="modulepreload" href="/salar/assets/canvas-x.js"');
    expect(html).toContain('rel="modulepreload" href="/salar/assets/pages-x.js"');
    const home = formatPage({ ...FRAME, preloads: PRELOADS }, { ...PAGE, path: "/" });
    expect(home).toContain("canvas-x.js");
    expect(home).not.toContain("pages-x.js");
    const embed = formatPage({ ...FRAME, preloads: PRELOADS }, { ...PAGE, path: "/embed/" });
    expect(embed).toContain("reader-x.js");
    expect(embed).not.toContain("pages-x.js");
    const world = formatPage(FRAME, { ...PAGE, scope: "world" });
    expect(world).toContain('as="fetch" href="/data/graph.json" crossorigin');
  });

  test("is not written when its template lacks a place for the policy, or has two", () => {
    const without = { ...FRAME, template: TEMPLATE.replace("<!--policy-->", "") };
    const twice = { ...FRAME, template: `${TEMPLATE}<!--policy-->` };
    expect(() => formatPage(without, PAGE)).toThrow('expected "<!--policy-->" once, found it 0');
    expect(() => formatPage(twice, PAGE)).toThrow('expected "<!--policy-->" once, found it 2');
  });
});

describe("the list of pages", () => {
  const article = graph({ claims: [claim({ subject: "maker", object: "user" })] });
  const tour = {
    id: "tour",
    type: "story",
    title: "A tour",
    summary: "Two steps.",
    steps: [
      { title: "One", address: "/node/maker/?scope=article", caption: "First." },
      { title: "Two", address: "/node/far/?focus=1", caption: "Second." },
    ],
  };
  const far = claim({ subject: "far", object: "user", sources: [{ source: "report" }] });
  const world = {
    ...graph({ claims: [...article.claims.values(), far] }),
    stories: [v.parse(StorySchema, tour)],
  };
  const site = {
    base: "/",
    start: {
      nodes: new Set(article.nodes.keys()),
      claims: new Set(article.claims.keys()),
      sources: new Set(article.sources.keys()),
    },
  };
  const list = (stories = world.stories) =>
    listPageFiles({ graphs: { article, world: { ...world, stories } } }, site);

  test("has one for every node, claim, source and step, and one for unknown addresses", () => {
    expect(list().map(({ view, path, file }) => [path, file, view.scope])).toEqual([
      ["/", "index.html", "article"],
      ["/world/", "world/index.html", "world"],
      ["/about/", "about/index.html", "article"],
      ["/path/", "path/index.html", "article"],
      ["/embed/", "embed/index.html", "article"],
      ["/node/maker/", "node/maker/index.html", "world"],
      ["/node/user/", "node/user/index.html", "world"],
      ["/node/far/", "node/far/index.html", "world"],
      ["/claim/maker-supplies-user/", "claim/maker-supplies-user/index.html", "world"],
      ["/claim/far-supplies-user/", "claim/far-supplies-user/index.html", "world"],
      ["/source/test-source/", "source/test-source/index.html", "world"],
      ["/source/report/", "source/report/index.html", "world"],
      ["/story/tour/1/", "story/tour/1/index.html", "article"],
      ["/story/tour/2/", "story/tour/2/index.html", "world"],
      ["", "404.html", "article"],
    ]);
  });

  test("refuses a step whose address says what the graph does not have", () => {
    const steps = [{ title: "One", address: "/?mineral=gold", caption: "First." }];
    expect(() => list([v.parse(StorySchema, { ...tour, steps })])).toThrow(
      'step 1 of "tour" has the address /?mineral=gold; expected values the graph has, got mineral=gold',
    );
  });
});

describe("the settings of a build", () => {
  test.for([
    ["", "/"],
    ["/", "/"],
    ["salar", "/salar/"],
    ["/a/b.c/", "/a/b.c/"],
  ] as const)("take BASE_PATH=%s as %s", ([given, base]) => {
    expect(readBuildOptions({ BASE_PATH: given }).base).toBe(base);
  });

  test.for(["https://example.org/", "/a b/", "/../x/", "/a//b/", "/?x/", '/"/'])(
    "refuse BASE_PATH=%s",
    (given) => {
      expect(() => readBuildOptions({ BASE_PATH: given })).toThrow(SettingError);
    },
  );

  test("take an origin as SITE_URL and refuse a path in it", () => {
    expect(readBuildOptions({ SITE_URL: "https://example.org/" }).siteUrl).toBe(
      "https://example.org",
    );
    expect(() => readBuildOptions({ SITE_URL: "https://example.org/salar/" })).toThrow("BASE_PATH");
    expect(() => readBuildOptions({ SITE_URL: "example.org" })).toThrow(SettingError);
  });

  test("take https and mailto as REPORT_URL and refuse what could run", () => {
    const mail = "mailto:errors@example.org";
    expect(readBuildOptions({ REPORT_URL: mail }).reportUrl).toBe(mail);
    expect(() => readBuildOptions({ REPORT_URL: "javascript:alert(1)" })).toThrow(SettingError);
  });

  test("are off when nothing is set", () => {
    expect(readBuildOptions({})).toEqual({ base: "/", siteUrl: null, reportUrl: null });
    expect(readPort({})).toBe(4173);
  });

  test.for(["0", "65536", "4173.5", "http"])("refuse PORT=%s", (given) => {
    expect(() => readPort({ PORT: given })).toThrow(SettingError);
  });
});
