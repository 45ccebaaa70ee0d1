import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { reloadOnce } from "#browser/reload-once.ts";

let reloads: number;
let storage: Map<string, string>;
let answer: () => Promise<{ readonly ok: boolean }>;
let entry: string;

beforeEach(() => {
  vi.useFakeTimers();
  reloads = 0;
  storage = new Map();
  entry = "https://salar.example/assets/index-A.js";
  answer = async () => ({ ok: true });
  vi.stubGlobal("window", {
    location: { reload: () => reloads++ },
    sessionStorage: {
      getItem: (key: string) => storage.get(key) ?? null,
      setItem: (key: string, value: string) => storage.set(key, value),
    },
  });
  vi.stubGlobal("document", { querySelector: () => ({ src: entry }) });
  vi.stubGlobal("fetch", () => answer());
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test("a page is loaded anew once, however many of its parts are missing", async () => {
  expect(await reloadOnce()).toBe(true);
  expect(await reloadOnce()).toBe(false);
  // The last of the address is still to be written.
  expect(reloads).toBe(0);
  vi.runAllTimers();
  expect(reloads).toBe(1);
});

test("a newer page may be loaded anew in its turn", async () => {
  await reloadOnce();
  entry = "https://salar.example/assets/index-B.js";
  expect(await reloadOnce()).toBe(true);
  expect(await reloadOnce()).toBe(false);
  vi.runAllTimers();
  expect(reloads).toBe(2);
});

test.for([
  ["does not answer", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["has no such site", async () => ({ ok: false })],
] as const)("where the host %s the page stays, and may be loaded anew later", async ([, fails]) => {
  answer = fails;
  expect(await reloadOnce()).toBe(false);
  vi.runAllTimers();
  expect(reloads).toBe(0);
  answer = async () => ({ ok: true });
  expect(await reloadOnce()).toBe(true);
});

test("where nothing can be remembered the page stays, lest it go round and round", async () => {
  vi.stubGlobal("window", {
    location: { reload: () => reloads++ },
    get sessionStorage() {
      throw new DOMException("The operation is insecure.", "SecurityError");
    },
  });
  expect(await reloadOnce()).toBe(false);
  vi.runAllTimers();
  expect(reloads).toBe(0);
});
