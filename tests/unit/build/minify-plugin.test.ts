import { mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { createMinifyPlugin } from "#build/client/minify-plugin.ts";

let cache = "";
beforeEach(() => {
  cache = mkdtempSync(join(tmpdir(), "salar-minify-"));
  vi.stubEnv("SALAR_CACHE", cache);
});
afterEach(() => {
  vi.unstubAllEnvs();
  rmSync(cache, { recursive: true });
});

const SOURCE = "const first = 1;\nexport function add(other) {\n  return first + other;\n}\n";

async function minify(code: string): Promise<unknown> {
  const { renderChunk } = createMinifyPlugin();
  return await Reflect.apply(Object(renderChunk), undefined, [code]);
}

test("what a chunk comes to is shorter, and does the same", async () => {
  const result = await minify(SOURCE);
  expect(result).toEqual({ code: "export function add(n){return 1+n}", map: null });
});

test("a chunk that was minified before is read, another is not taken for it", async () => {
  await minify(SOURCE);
  const [name = ""] = readdirSync(join(cache, "scripts"));
  writeFileSync(join(cache, "scripts", name), "kept");
  expect(await minify(SOURCE)).toEqual({ code: "kept", map: null });
  expect(await minify(SOURCE.replace("1", "2"))).not.toEqual({ code: "kept", map: null });
});
