import { resolve } from "node:path";
import { expect, test } from "vitest";
import { findCacheDirectory } from "#build/cache/cache-directory.ts";

const home = resolve("/home/ann");

test.for([
  ["where the environment says", { SALAR_CACHE: "/kept", XDG_CACHE_HOME: "/x" }, "linux", "/kept"],
  ["in the user's cache", { XDG_CACHE_HOME: "/x" }, "linux", "/x/salar"],
  [
    "in the user's cache where none is set",
    { XDG_CACHE_HOME: "" },
    "darwin",
    `${home}/.cache/salar`,
  ],
] as const)("the cache lies %s", ([, env, platform, expected]) => {
  expect(findCacheDirectory({ env, platform, home })).toBe(resolve(expected));
});

test("on Windows it lies with what programs keep for themselves", () => {
  const found = findCacheDirectory({ env: { LOCALAPPDATA: "/local" }, platform: "win32", home });
  expect(found.replaceAll("\\", "/")).toBe("/local/salar");
});
