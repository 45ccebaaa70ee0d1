import { describe, expect, test } from "vitest";
import { formatRobots, formatSitemap } from "#build/feeds/sitemap.ts";
import { listPageFiles } from "#build/pages/places.ts";
import { claim, graph, source } from "../../support/graph-builder.ts";
import { parseXml, type XmlElement } from "../../support/parse-xml.ts";

const world = graph({
  sources: [
    source({ id: "late", published: "2024-06-03" }),
    source({ id: "open", published: null }),
  ],
  claims: [
    claim({ id: "one", subject: "a", object: "b", asOf: "2024-03", sources: [{ source: "open" }] }),
    claim({ id: "two", subject: "b", object: "c", asOf: "2023", sources: [{ source: "late" }] }),
    claim({ id: "old", subject: "c", object: "d", asOf: null, sources: [{ source: "open" }] }),
  ],
});
const SITE = { siteUrl: "https://example.org", base: "/salar/" };
const pages = listPageFiles(
  { graphs: { article: world, world } },
  { base: SITE.base, start: { nodes: new Set(), claims: new Set(), sources: new Set() } },
);

function readEntries(xml: string): ReadonlyMap<string, string | null> {
  const read = (entry: XmlElement, name: string): string | null =>
    entry.children.find((child) => child.name === name)?.text ?? null;
  return new Map(
    parseXml(xml).children.map((url) => [read(url, "loc") ?? "", read(url, "lastmod")]),
  );
}

describe("the sitemap", () => {
  const entries = readEntries(formatSitemap(pages, world, SITE));

  test("has every page, by its whole address, but those that ask not to be found", () => {
    const hidden = new Set(["", "/embed/"]);
    const expected = pages.filter(({ path }) => !hidden.has(path)).map(({ path }) => path);
    expect([...entries.keys()]).toEqual(expected.map((path) => `https://example.org/salar${path}`));
  });

  test.for([
    ["", "2024-06-03"],
    ["node/a/", "2024-03"],
    ["node/b/", "2024-06-03"],
    ["node/d/", null],
    ["claim/one/", "2024-03"],
    ["claim/old/", null],
    ["source/late/", "2024-06-03"],
    ["path/", null],
  ] as const)(
    "says of /%s that its newest came out at %s, and no more than is known",
    ([path, date]) => {
      expect(entries.get(`https://example.org/salar/${path}`)).toBe(date);
    },
  );

  test("is refused where one file may not hold it", () => {
    const [page] = pages;
    const many = page === undefined ? [] : Array.from({ length: 50_001 }, () => page);
    expect(() => formatSitemap(many, world, SITE)).toThrow(
      "expected at most 50000 pages, got 50001",
    );
  });
});

describe("what crawlers are told", () => {
  test("is that they may read everything, and where the sitemap is", () => {
    expect(formatRobots(SITE)).toBe(
      "User-agent: *\nAllow: /\n\nSitemap: https://example.org/salar/sitemap.xml\n",
    );
  });

  test("names no sitemap where there is none for want of an origin", () => {
    expect(formatRobots({ ...SITE, siteUrl: null })).toBe("User-agent: *\nAllow: /\n");
  });
});
