import { createStaticServer } from "#build/server/static-server.ts";
import { findFreePort } from "../support/free-port.ts";
import {
  buildAgain,
  DIST,
  hashFiles,
  listFiles,
  readBuilt,
  readOrigin,
  writeArticleRecords,
} from "./support/built-site.ts";
import { expect, openDrawn, test } from "./support/fixture.ts";
import { findPageFaults } from "./support/page-faults.ts";

const files = listFiles(DIST);
const pages = files.filter((name) => name.endsWith(".html"));
/** One page of each sort. */
const SAMPLES = ["/", "/node/carlos-ramos/", "/claim/art-01/", "/source/article/", "/about/"];

/** "/node/ylb/" for "node/ylb/index.html". */
const toPath = (file: string): string => `/${file.replace(/index\.html$/, "")}`;

/** Every page with its text, one at a time: together they are hundreds of megabytes. */
function* readPages(): Generator<readonly [file: string, html: string]> {
  for (const file of pages) yield [file, readBuilt(file)];
}

/** Faults over all pages, gathered: thousands of expectations would take minutes. */
function listFaults(find: (html: string, file: string) => readonly string[]): readonly string[] {
  const faults: string[] = [];
  for (const [file, html] of readPages()) {
    faults.push(...find(html, file).map((fault) => `${file}: ${fault}`));
    if (faults.length > 20) break;
  }
  return faults;
}

/** What every page has, and how often. */
const WHOLE: readonly (readonly [name: string, pattern: RegExp, times: number])[] = [
  ["heading of the first rank", /<h1[\s>]/g, 1],
  ["main part", /<main[\s>]/g, 1],
  ["title", /<title>[^<]+ · Salar<\/title>/g, 1],
  ["description", /<meta name="description" content="[^"]{20,}"/g, 1],
  ["drawing", /<svg[^>]*diagram-svg/g, 1],
];

test.describe("every page as it is written", () => {
  test("is a whole document with one heading of the first rank, a title and a drawing", () => {
    expect(pages.length).toBeGreaterThan(2_400);
    const faults = listFaults((html) => [
      ...WHOLE.filter(([, pattern, times]) => (html.match(pattern)?.length ?? 0) !== times).map(
        ([name]) => `not as many as should be: ${name}`,
      ),
      ...(/undefined|\[object Object\]|NaN/.exec(html) ?? []),
    ]);
    expect(faults).toEqual([]);
  });

  test("has no script that runs, no style or handler within it, and the policy right after the character set", () => {
    const policy = /<meta charset="utf-8" \/>\s*<meta http-equiv="content-security-policy"/;
    const inline =
      /<script(?![^>]*\ssrc=)(?! type="application\/ld\+json">)|<style|<[^>]*\sstyle=|<[^>]*\son\w+=/i;
    const faults = listFaults((html) => [
      ...(policy.test(html) ? [] : ["no policy"]),
      ...(inline.exec(html) ?? []),
    ]);
    expect(faults).toEqual([]);
  });

  test("has one style sheet, which sizes the drawing at every width", () => {
    const sheets = files.filter((name) => name.endsWith(".css"));
    expect(sheets).toHaveLength(1);
    expect(readBuilt(sheets[0] ?? "").match(/@container diagram/g)?.length).toBeGreaterThan(10);
    const link = `href="/${sheets[0]}"`;
    expect(listFaults((html) => (html.includes(link) ? [] : ["no style sheet"]))).toEqual([]);
  });

  test("has a title and an address of its own", () => {
    const titles = new Set<string | undefined>();
    const faults = listFaults((html, file) => {
      titles.add(/<title>([^<]+)/.exec(html)?.[1]);
      const path = file === "404.html" ? "" : toPath(file);
      return html.includes(`data-path="${path}"`) ? [] : ["not its own path"];
    });
    expect(faults).toEqual([]);
    expect(titles.size).toBe(pages.length);
  });
});

test.describe("fetched without a browser", () => {
  test("/node/carlos-ramos/ tells its claims as text", async ({ request }) => {
    const graph = JSON.parse(readBuilt("data/article/graph.json"));
    const html = await (await request.get("/node/carlos-ramos/")).text();
    const text = html.replaceAll(/<[^>]+>/g, "").replaceAll("&#x27;", "'");
    const claims = graph.claims.filter(
      ({ subject, object }: { readonly subject: string; readonly object: string }) =>
        subject === "carlos-ramos" || object === "carlos-ramos",
    );
    expect(claims.length).toBeGreaterThan(0);
    for (const { statement } of claims) expect(text).toContain(statement);
  });

  test("a path without its closing slash leads to the page, with its query", async ({
    request,
  }) => {
    const response = await request.get("/node/ylb?mineral=potassium", { maxRedirects: 0 });
    expect(response.status()).toBe(301);
    expect(response.headers().location).toBe("/node/ylb/?mineral=potassium");
  });

  test("an unknown path is answered with 404 and a page of the site", async ({ request }) => {
    const response = await request.get("/node/bolivian-salt-flat/");
    expect(response.status()).toBe(404);
    expect(await response.text()).toContain("Not found");
  });

  test("the graph and its schema may be loaded from other sites", async ({ request }) => {
    for (const path of [
      "/data/graph.json",
      "/data/article/graph.json",
      "/schema/graph.schema.json",
    ]) {
      const response = await request.get(path);
      expect(response.headers()["content-type"]).toContain("application/json");
      expect(response.headers()["access-control-allow-origin"]).toBe("*");
      expect(await response.json()).toBeTruthy();
    }
  });
});

test.describe("without JavaScript", () => {
  test.use({ javaScriptEnabled: false });

  for (const path of SAMPLES) {
    test(`${path} shows its heading and the drawing`, async ({ page }) => {
      await page.goto(path);
      await expect(page.getByRole("heading", { level: 1 })).toBeVisible();
      await expect(page.locator("svg.diagram-svg")).toBeVisible();
    });
  }
});

test.describe("taken over by scripts", () => {
  for (const path of [...SAMPLES, "/node/bolivian-salt-flat/"]) {
    // The fixture fails the test on any message of React about markup that differs.
    test(`${path} is taken over in place, without a word and without a jump`, async ({ page }) => {
      await page.addInitScript(() => {
        Reflect.set(window, "shift", 0);
        new PerformanceObserver((list) => {
          for (const entry of list.getEntries()) {
            const shift = Number(Reflect.get(window, "shift"));
            Reflect.set(window, "shift", shift + Number(Reflect.get(entry, "value")));
          }
        }).observe({ type: "layout-shift", buffered: true });
      });
      await openDrawn(page, path);
      await page.waitForTimeout(300);
      expect(await page.evaluate(() => Number(Reflect.get(window, "shift")))).toBeLessThanOrEqual(
        0.02,
      );
      await expect(page.getByRole("heading", { level: 1 })).toHaveCount(1);
    });
  }
});

test.describe("the content policy", () => {
  test.use({
    allowed: {
      messages: [
        /Content Security Policy|Trusted ?Type|Function constructor|blocked/i,
        /policy violation/,
      ],
      hosts: ["elsewhere.example"],
    },
  });

  test("stops markup from text, code from text, inline script and other hosts", async ({
    page,
  }) => {
    // A browser's tools may run text as code where a page may not, so the page's own script tries.
    await page.route("**/theme.js", (route) => {
      const body =
        'try { new Function("return 1")(); ranCode = "done"; } catch { ranCode = "stopped"; }';
      return route.fulfill({ body, contentType: "text/javascript" });
    });
    await openDrawn(page, "/");
    const outcomes = await page.evaluate(async () => {
      const attempt = (action: () => unknown): string => {
        try {
          action();
          return "done";
        } catch {
          return "stopped";
        }
      };
      const fetched = await fetch("https://elsewhere.example/").then(
        () => "done",
        () => "stopped",
      );
      const inline = document.createElement("script");
      attempt(() => {
        inline.text = "window.__ran = 1";
        document.head.append(inline);
      });
      return {
        markup: attempt(() => {
          document.body.innerHTML = "<p>";
        }),
        code: String(Reflect.get(window, "ranCode")),
        inline: Reflect.has(window, "__ran") ? "done" : "stopped",
        fetched,
      };
    });
    expect(outcomes).toEqual({
      markup: "stopped",
      code: "stopped",
      inline: "stopped",
      fetched: "stopped",
    });
  });
});

test.describe("the theme a reader chose", () => {
  test("is there before anything else has run", async ({ page }) => {
    await page.addInitScript(() => localStorage.setItem("salar:theme", "dark"));
    await page.route("**/assets/*.js", (route) =>
      route.fulfill({ body: "", contentType: "text/javascript" }),
    );
    await page.goto("/");
    await expect(page.locator("html")).toHaveAttribute("data-theme", "dark");
  });
});

test.describe("built once more", () => {
  test.describe.configure({ mode: "serial" });
  test.setTimeout(600_000);

  test("has the same bytes", () => {
    const again = buildAgain({ SITE_URL: readOrigin() });
    expect(hashFiles(again.directory)).toEqual(hashFiles(DIST));
    again.remove();
  });

  test.describe("for a path below the root of a host not known yet, with a report address", () => {
    test("works there, and names no address of its own", async ({ page }) => {
      const site = buildAgain(
        {
          BASE_PATH: "/salar/",
          SITE_URL: "",
          REPORT_URL: "https://example.org/report",
        },
        writeArticleRecords(),
      );
      const { directory } = site;
      const server = await createStaticServer({
        directory,
        base: "/salar/",
        port: await findFreePort(),
      });
      try {
        const found = findPageFaults({ directory, base: "/salar/", origin: null });
        expect(found.faults).toEqual([]);
        expect(found.count).toBeGreaterThan(40);
        const names = listFiles(directory);
        expect(names).toContain("robots.txt");
        expect(names).not.toContain("sitemap.xml");
        await openDrawn(page, `${server.url}node/ylb/`);
        const details = page.getByRole("complementary", { name: "Details" });
        await details.locator('a[href^="/salar/node/"]:not([href*="/ylb/"])').first().click();
        await expect(page).toHaveURL(
          (url) => url.href.startsWith(`${server.url}node/`) && !url.href.includes("/ylb/"),
        );
        const links = await page.locator("a[href^='/']").evaluateAll((all) => {
          return all.map((link) => link.getAttribute("href") ?? "");
        });
        expect(links.filter((href) => !href.startsWith("/salar/"))).toEqual([]);
        expect((await page.goto(`${server.url}node/nobody/`))?.status()).toBe(404);
        await expect(page.locator("html")).toHaveAttribute("data-graph", "drawn");
      } finally {
        await server.destroy();
        site.remove();
      }
    });
  });
});
