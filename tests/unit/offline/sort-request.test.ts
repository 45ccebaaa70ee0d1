import { describe, expect, test } from "vitest";
import { sortRequest } from "#offline/sort-request.ts";

const ORIGIN = "https://salar.example";

describe.for(["/", "/salar/"])("a request of a site at %s", (base) => {
  const ground = { origin: ORIGIN, base, files: new Set(["theme.js", "icons/icon-192.png"]) };
  const sort = (path: string, isPage = false) =>
    sortRequest(new URL(`${ORIGIN}${base}${path}`), isPage, ground);

  test.for([
    ["", ""],
    ["?mineral=lithium", ""],
    ["index.html", ""],
    ["node/ylb/", "node/ylb/"],
    ["node/ylb", "node/ylb/"],
    ["node/ylb/?q=x&as-of=2024", "node/ylb/"],
    ["node/ylb/index.html", "node/ylb/"],
    ["node/ylb.", "node/ylb./"],
    ["story/start/2/", "story/start/2/"],
    ["path/?from=a&to=b", "path/"],
  ] as const)("for the page %s is kept by its path", ([path, kept]) => {
    expect(sort(path, true)).toEqual({ type: "page", key: `${ORIGIN}${base}${kept}` });
  });

  test.for(["feed.xml", "data/graph.json", "favicon.svg", "previews/world.png"])(
    "for %s itself in the window is left to the browser",
    (path) => {
      expect(sort(path, true)).toEqual({ type: "other" });
    },
  );

  test("for a graph is known by its address", () => {
    for (const file of ["data/graph.json", "data/article/graph.json"]) {
      expect(sort(file)).toEqual({ type: "graph", file });
    }
    expect(sort("data/other.json")).toEqual({ type: "other" });
  });

  test("for a part of the page is known by its folder", () => {
    expect(sort("assets/index-B2x.js")).toEqual({ type: "part" });
  });

  test("for a file that keeps its name is known by the list", () => {
    expect(sort("theme.js")).toEqual({ type: "file", file: "theme.js" });
    expect(sort("robots.txt")).toEqual({ type: "other" });
  });

  test("for the worker itself never comes from the worker", () => {
    expect(sort("service-worker.js")).toEqual({ type: "other" });
  });

  test.for([
    "https://elsewhere.example/",
    "https://elsewhere.example/assets/a.js",
    "http://salar.example/",
  ])("elsewhere, at %s, is left to the browser", (url) => {
    for (const isPage of [true, false]) {
      expect(sortRequest(new URL(url), isPage, ground)).toEqual({ type: "other" });
    }
  });
});

test("a page beside a site below the root is not the site's", () => {
  const ground = { origin: ORIGIN, base: "/salar/", files: new Set<string>() };
  for (const path of ["/", "/salars/", "/other/assets/a.js"]) {
    expect(sortRequest(new URL(ORIGIN + path), true, ground)).toEqual({ type: "other" });
  }
  const home = { type: "page", key: `${ORIGIN}/salar/` };
  expect(sortRequest(new URL(`${ORIGIN}/salar`), true, ground)).toEqual(home);
});
