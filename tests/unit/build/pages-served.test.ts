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
