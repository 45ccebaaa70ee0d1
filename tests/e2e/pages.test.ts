import { HtmlValidate, StaticConfigLoader } from "html-validate";
import { DIST, listFiles, readBuilt, readOrigin } from "./support/built-site.ts";
import { expect, test } from "./support/fixture.ts";
import { HTML_RULES } from "./support/html-rules.ts";
import { findPageFaults, type PageFaults } from "./support/page-faults.ts";

test.describe("every page of the site", () => {
  // In one worker: all are read once, and each test is told what it looks for.
  test.describe.configure({ mode: "default" });
  test.setTimeout(300_000);

  let found: PageFaults;
  test.beforeAll(() => {
    found = findPageFaults({ directory: DIST, base: "/", origin: readOrigin() });
  });

  test("says what it is to readers, search engines and those it is sent to, and leads only to what is there", () => {
    expect(found.faults.slice(0, 20)).toEqual([]);
  });

  test("is there: of each node, claim and source, each step of a story, and what stands alone", () => {
    const { nodes, claims, sources, stories } = JSON.parse(readBuilt("data/graph.json"));
    const steps = stories.flatMap(({ steps: all }: { readonly steps: readonly unknown[] }) => all);
    const alone = ["index.html", "404.html", "world", "about", "path", "embed"];
    expect(found.count).toBe(
      [nodes, claims, sources, steps, alone].reduce((sum, { length }) => sum + length, 0),
    );
  });

  test("is a whole document with one heading of the first rank, a title and a drawing", () => {
    expect(found.written.parts.slice(0, 20)).toEqual([]);
  });

  test("has no script that runs, no style or handler within it, and the policy right after the character set", () => {
    expect(found.written.inline.slice(0, 20)).toEqual([]);
  });

  test("has one style sheet, which sizes the drawing at every width", () => {
    const sheets = listFiles(DIST).filter((name) => name.endsWith(".css"));
    expect(sheets).toHaveLength(1);
    expect(readBuilt(sheets[0] ?? "").match(/@container diagram/g)?.length).toBeGreaterThan(10);
    expect(found.written.sheet.slice(0, 20)).toEqual([]);
  });

  test("has a title and an address of its own", () => {
    expect(found.written.path.slice(0, 20)).toEqual([]);
    expect(found.written.title.slice(0, 20)).toEqual([]);
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

/** A page's text as a reader has it who runs no scripts; links within sentences leave no gaps. */
function readText(file: string): string {
  const marked = readBuilt(file).replace(/<script.*?<\/script>|<[^>]+>/gs, "");
  const named: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"' };
  const plain = marked.replace(/&(\w+|#x27);/g, (_, name: string) => named[name] ?? "'");
  return plain.replaceAll("\u00a0", " ");
}

test.describe("without scripts a page has", () => {
  const claims: readonly { readonly [key: string]: string }[] = JSON.parse(
    readBuilt("data/graph.json"),
  ).claims;
  for (const [name, file, isOf] of [
    ["every claim of the world", "world/index.html", () => true],
    ["every claim of a country", "node/bolivia/index.html", (id: string) => id === "bolivia"],
    ["every claim of a mineral", "node/potassium/index.html", (id: string) => id === "potassium"],
  ] as const) {
    test(name, () => {
      const text = readText(file);
      const own = claims.filter(({ subject = "", object = "" }) => isOf(subject) || isOf(object));
      expect(own.length).toBeGreaterThan(10);
      const absent = own.filter(({ statement = "" }) => !text.includes(statement));
      expect(absent.map(({ id }) => id)).toEqual([]);
    });
  }
});

/** Pages of each sort, the longest and those with every part among them. */
const SAMPLES = [
  "index.html",
  "world/index.html",
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
