import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { createStaticServer, type StaticServer } from "#build/server/static-server.ts";
import { findFreePort } from "../../support/free-port.ts";

const files: Readonly<Record<string, string>> = {
  "index.html": '<script src="/salar/theme.js"></script>home',
  "404.html": "not here",
  "node/ylb/index.html": "ylb",
  "embed/index.html": "embed",
  "assets/index-B2x.js": "1",
  "data/graph.json": "{}",
  "data/long.json": JSON.stringify("lithium ".repeat(1_000)),
};
const directory = mkdtempSync(join(tmpdir(), "salar-served-"));
let server: StaticServer;
let port: number;

beforeAll(async () => {
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(join(directory, name, ".."), { recursive: true });
    writeFileSync(join(directory, name), text);
  }
  port = await findFreePort();
  server = await createStaticServer({ directory, base: "/salar/", port });
});
afterAll(async () => {
  await server.destroy();
  rmSync(directory, { recursive: true });
});

function ask(path: string, init: RequestInit = {}): Promise<Response> {
  return fetch(`http://127.0.0.1:${port}${path}`, { redirect: "manual", ...init });
}

describe("the site's server", () => {
  test("says where the site is", () => {
    expect(server.url).toBe(`http://localhost:${port}/salar/`);
  });

  test.for([
    ["/salar/", "home", "text/html;charset=utf-8"],
    ["/salar/?mineral=potassium", "home", "text/html;charset=utf-8"],
    ["/salar/node/ylb/", "ylb", "text/html;charset=utf-8"],
    ["/salar/assets/index-B2x.js", "1", "text/javascript"],
    ["/salar/data/graph.json", "{}", "application/json"],
  ] as const)("answers %s with its file", async ([path, text, type]) => {
    const response = await ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get("Content-Type")).toBe(type);
    expect(response.headers.get("X-Content-Type-Options")).toBe("nosniff");
    expect(await response.text()).toContain(text);
  });

  test.for(["/salar/", "/salar/node/ylb/", "/salar/node/nobody/"])(
    "lets no other page frame %s",
    async (path) => {
      const policy = (await ask(path)).headers.get("Content-Security-Policy");
      expect(policy).toContain("frame-ancestors 'none'");
    },
  );

  test("lets other pages frame the embed page", async () => {
    const { status, headers } = await ask("/salar/embed/?sel=ylb");
    expect(status).toBe(200);
    expect(headers.get("Content-Security-Policy")).toContain("default-src 'none'");
    expect(headers.get("Content-Security-Policy")).not.toContain("frame-ancestors");
  });

  describe("compresses what is long enough", () => {
    const askFor = async (encodings: string, known = "") => {
      const response = await ask("/salar/data/long.json", {
        headers: { "Accept-Encoding": encodings, "If-None-Match": known },
      });
      // What fetch gives is unpacked again.
      return { response, text: await response.text() };
    };

    test.for([
      ["gzip, deflate, br", "br"],
      ["gzip", "gzip"],
      ["br;q=0, gzip;q=0.5", "gzip"],
      ["identity", null],
    ] as const)("for a browser that accepts %s", async ([accepted, encoding]) => {
      const { response, text } = await askFor(accepted);
      expect(response.headers.get("Content-Encoding")).toBe(encoding);
      expect(response.headers.get("Content-Type")).toBe("application/json");
      expect(response.headers.get("Access-Control-Allow-Origin")).toBe("*");
      expect(text).toBe(files["data/long.json"]);
      if (encoding === null) return;
      expect(response.headers.get("Vary")).toBe("Accept-Encoding");
      expect(Number(response.headers.get("Content-Length"))).toBeLessThan(200);
    });

    test("once, until the file changes", async () => {
      const etag = (await askFor("br")).response.headers.get("ETag") ?? "";
      expect((await askFor("br", etag)).response.status).toBe(304);
      writeFileSync(join(directory, "data/long.json"), JSON.stringify("brine ".repeat(1_000)));
      const { response, text } = await askFor("br", etag);
      expect(response.status).toBe(200);
      expect(text).toContain("brine");
    });

    test("not the short, nor what a path leads to in a roundabout way", async () => {
      const short = await ask("/salar/", { headers: { "Accept-Encoding": "br" } });
      expect(short.headers.get("Content-Encoding")).toBeNull();
      const about = await ask("/salar/data/../data/%6cong.json");
      expect(about.headers.get("Content-Encoding")).toBeNull();
    });
  });

  test("asks whoever builds meanwhile before it looks, by the path below the base", async () => {
    const asked: string[] = [];
    const other = await createStaticServer({
      directory,
      base: "/salar/",
      port: await findFreePort(),
      prepare: async (path) => {
        asked.push(path);
        if (path !== "node/late/") return;
        mkdirSync(join(directory, "node/late"), { recursive: true });
        writeFileSync(join(directory, "node/late/index.html"), "late");
      },
    });
    const answers = await Promise.all(
      ["node/late/", "../etc/", ""].map((path) => fetch(`${other.url}${path}`)),
    );
    expect(answers.map(({ status }) => status)).toEqual([200, 404, 200]);
    expect(asked).toContain("node/late/");
    expect(asked.every((path) => !path.includes(".."))).toBe(true);
    await other.destroy();
  });

  test("adds the closing slash a page needs, and keeps the query", async () => {
    const response = await ask("/salar/node/ylb?mineral=potassium");
    expect(response.status).toBe(301);
    expect(response.headers.get("Location")).toBe("/salar/node/ylb/?mineral=potassium");
  });

  test.for([
    "/salar/node/nobody/",
    "/salar/node/",
    "/salar/node/%",
    "/salar/%2e%2e/%2e%2e/etc/passwd",
    "/salar//node/ylb",
    "//node/ylb",
    "/elsewhere/",
  ])("answers %s with the page for unknown addresses and status 404", async (path) => {
    const response = await ask(path);
    expect(response.status).toBe(404);
    expect(response.headers.get("Content-Type")).toBe("text/html;charset=utf-8");
    expect(await response.text()).toBe("not here");
  });

  test("adds the closing slash that the site's own path needs", async () => {
    const response = await ask("/salar?mineral=potassium");
    expect(response.status).toBe(301);
    expect(response.headers.get("Location")).toBe("/salar/?mineral=potassium");
    expect((await ask("/salarium")).status).toBe(404);
  });

  test("serves what was built since it started, and not what is gone", async () => {
    const file = join(directory, "assets/index-New.js");
    expect((await ask("/salar/assets/index-New.js")).status).toBe(404);
    writeFileSync(file, "2");
    expect(await (await ask("/salar/assets/index-New.js")).text()).toBe("2");
    rmSync(file);
    expect((await ask("/salar/assets/index-New.js")).status).toBe(404);
  });

  test("leads from the root to the site", async () => {
    expect((await ask("/")).headers.get("Location")).toBe("/salar/");
  });

  test("keeps hashed files for good and asks again for the rest", async () => {
    const script = await ask("/salar/assets/index-B2x.js");
    expect(script.headers.get("Cache-Control")).toContain("immutable");
    const page = await ask("/salar/");
    expect(page.headers.get("Cache-Control")).toBe("no-cache");
    const tag = page.headers.get("ETag") ?? "";
    expect((await ask("/salar/", { headers: { "If-None-Match": tag } })).status).toBe(304);
  });

  test("changes nothing on request", async () => {
    expect((await ask("/salar/", { method: "POST" })).status).toBe(405);
  });

  test("tells of a port in use, and how to take another", async () => {
    const start = createStaticServer({ directory, base: "/salar/", port });
    await expect(start).rejects.toThrow(`Port ${port} is taken`);
  });

  test("tells of a site that is not built, or was built for another path", async () => {
    const missing = createStaticServer({ directory: join(directory, "data"), base: "/", port });
    await expect(missing).rejects.toThrow("npm run build");
    const moved = createStaticServer({ directory, base: "/", port });
    await expect(moved).rejects.toThrow("BASE_PATH");
  });
});
