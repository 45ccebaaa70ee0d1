import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { DIST, listFiles, readBuilt, readOrigin } from "./support/built-site.ts";
import { expect, test } from "./support/fixture.ts";
import { HTML_RULES } from "./support/html-rules.ts";
import { findPageFaults } from "./support/page-faults.ts";

test.describe("every page of the site", () => {
  test.setTimeout(300_000);

  test("says what it is to readers, search engines and those it is sent to, and leads only to what is there", () => {
    const { count, faults } = findPageFaults({ directory: DIST, base: "/", origin: readOrigin() });
    expect(faults.slice(0, 20)).toEqual([]);
    expect(count).toBeGreaterThan(2_400);
  });

  test("is in the sitemap, which the file for crawlers names, unless it is not to be found", () => {
    const origin = readOrigin();
    const addresses = [...readBuilt("sitemap.xml").matchAll(/<loc>([^<]*)<\/loc>/g)];
    const hidden = new Set(["404.html", "embed/index.html"]);
    const pages = listFiles(DIST).filter((name) => name.endsWith(".html") && !hidden.has(name));
    expect(addresses.map(([, address]) => address).toSorted()).toEqual(
      pages.map((name) => `${origin}/${name.replace(/index\.html$/, "")}`).toSorted(),
    );
    expect(readBuilt("robots.txt")).toContain(`\nSitemap: ${origin}/sitemap.xml\n`);
  });
});

/** Pages of each sort, the longest and those with every part among them. */
const SAMPLES = [
  "index.html",
  "node/carlos-ramos/index.html",
  "node/bolivia/index.html",
  "node/salar-de-uyuni/index.html",
  "node/lithium/index.html",
  "node/agreement-ylb-uranium-one-2024-09/index.html",
  "claim/art-05/index.html",
  "claim/bo-069/index.html",
  "source/article/index.html",
  "source/1prime-2025-10-20-bolivia/index.html",
  "story/by-products-2023/3/index.html",
  "path/index.html",
  "about/index.html",
  "embed/index.html",
  "404.html",
];

test.describe("the HTML of", () => {
  const validator = new HtmlValidate(new StaticConfigLoader(HTML_RULES));
  for (const file of SAMPLES) {
    test(`${file} is valid and says what assistive technology needs`, async () => {
      const { results } = await validator.validateString(readBuilt(file));
      const messages = results.flatMap((result) => result.messages);
      const told = messages.map(({ ruleId, message, selector }) => {
        return `${ruleId}: ${message} ${selector ?? ""}`;
      });
      expect([...new Set(told)].slice(0, 20)).toEqual([]);
    });
  }
});
