import { readBuilt } from "./support/built-site.ts";
import { expect, openDrawn, test } from "./support/fixture.ts";

/** One page of each sort. */
const SAMPLES = [
  "/",
  "/world/",
  "/node/carlos-ramos/",
  "/claim/art-01/",
  "/source/article/",
  "/about/",
];

/** What is between the tags of a page. */
const readText = (html: string): string =>
  html
    .replaceAll(/<[^>]+>/g, "")
    .replaceAll("&#x27;", "'")
    .replaceAll("&amp;", "&");

test.describe("fetched without a browser", () => {
  for (const id of ["carlos-ramos", "bolivia", "potassium"]) {
    test(`/node/${id}/ tells all claims of the records as text`, async ({ request }) => {
      const { claims } = JSON.parse(readBuilt("data/graph.json"));
      const text = readText(await (await request.get(`/node/${id}/`)).text());
      const own = claims.filter(
        ({ subject, object }: { readonly subject: string; readonly object: string }) =>
          subject === id || object === id,
      );
      expect(own.length).toBeGreaterThan(0);
      for (const { statement } of own) expect(text).toContain(statement);
    });
  }

  test("/world/ says what the records hold, where to start, and shows the world", async ({
    request,
  }) => {
    const { nodes, claims, sources, stories } = JSON.parse(readBuilt("data/graph.json"));
    const html = await (await request.get("/world/")).text();
    const text = readText(html);
    const counted = [
      [nodes, "nodes"],
      [claims, "claims"],
      [sources, "sources"],
    ] as const;
    for (const [all, what] of counted) {
      expect(text).toContain(`${all.length.toLocaleString("en")} ${what}`);
    }
    for (const { title } of stories) expect(text).toContain(title);
    // In the panel, where the world's readers start, and in the drawing that is painted first.
    expect(html.match(/href="\/node\/chile\/"/g)?.length).toBeGreaterThan(1);
    expect(html).toContain('href="/data/graph.json" crossorigin');
    expect(html).not.toContain("/data/article/graph.json");
    const home = await (await request.get("/")).text();
    expect(home).not.toContain('href="/data/graph.json"');
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
