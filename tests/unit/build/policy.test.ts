import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import {
  CYTOSCAPE_STYLE_HASH,
  findHeaders,
  formatHeadersFile,
  formatMetaPolicy,
} from "#build/client/policy.ts";
import { listPageFiles } from "#build/pages/places.ts";
import { WORKER_FILE } from "#view/site.ts";
import { readArticleGraph, readWorldGraph } from "../../support/graph-builder.ts";

/** The policy as a map from directive to its values. */
function readDirectives(policy: string): ReadonlyMap<string, readonly string[]> {
  return new Map(
    policy.split("; ").map((directive) => {
      const [name = "", ...values] = directive.split(" ");
      return [name, values];
    }),
  );
}

/** What a host that reads `_headers` would send for a path: every block whose pattern matches. */
function applyHeadersFile(text: string, path: string): ReadonlyMap<string, string> {
  const sent = new Map<string, string>();
  for (const block of text.trim().split("\n\n")) {
    const [pattern = "", ...lines] = block.split("\n");
    const isOpen = pattern.endsWith("*");
    if (isOpen ? !path.startsWith(pattern.slice(0, -1)) : path !== pattern) continue;
    for (const line of lines) {
      const [, name = "", value = ""] = /^ {2}([\w-]+): (.+)$/.exec(line) ?? [];
      sent.set(name, sent.has(name) ? `${sent.get(name)}, ${value}` : value);
    }
  }
  return sent;
}

describe("the content policy", () => {
  const directives = readDirectives(formatMetaPolicy());

  test("allows nothing that it does not name", () => {
    expect(directives.get("default-src")).toEqual(["'none'"]);
  });

  test("runs no script and no style from within a page", () => {
    expect(directives.get("script-src")).toEqual(["'self'"]);
    expect(formatMetaPolicy()).not.toMatch(/unsafe-|nonce-|\*|https?:/);
  });

  test("sends nothing to other hosts, neither by script nor by form", () => {
    expect(directives.get("connect-src")).toEqual(["'self'"]);
    expect(directives.get("form-action")).toEqual(["'none'"]);
    expect(directives.get("base-uri")).toEqual(["'none'"]);
  });

  test("makes the sinks that run text throw", () => {
    expect(directives.get("require-trusted-types-for")).toEqual(["'script'"]);
    expect(directives.get("trusted-types")).toEqual(["app-script-url"]);
  });

  test("starts the site's own worker and reads its own manifest, and no others", () => {
    expect(directives.get("worker-src")).toEqual(["'self'"]);
    expect(directives.get("manifest-src")).toEqual(["'self'"]);
  });

  test("holds in the page's own element nothing that only a header may hold", () => {
    for (const name of ["frame-ancestors", "report-uri", "report-to", "sandbox"]) {
      expect(directives.has(name), name).toBe(false);
    }
  });

  test("allows the one style element of the Cytoscape that is installed", () => {
    const main = createRequire(import.meta.url).resolve("cytoscape");
    const code = readFileSync(join(dirname(main), "cytoscape.esm.mjs"), "utf8");
    const [, name] = /var className = '([^']+)';/.exec(code) ?? [];
    const [, rest] = /stylesheet\.textContent = '\.' \+ className \+ '([^']+)';/.exec(code) ?? [];
    const hash = createHash("sha256").update(`.${name}${rest}`).digest("base64");
    expect(CYTOSCAPE_STYLE_HASH).toBe(`sha256-${hash}`);
    expect(directives.get("style-src")).toEqual(["'self'", `'sha256-${hash}'`]);
    expect(code.match(/createElement\(['"]style['"]\)/g)).toHaveLength(1);
  });
});

/** One of each sort of page, as a host is asked for it. */
const PAGES = [
  ...[
    "",
    "index.html",
    "404.html",
    "world/",
    "about/",
    "path/",
    "node/ylb/",
    "node/ylb/index.html",
  ],
  ...["claim/art-01/", "source/article/", "story/russian-companies/2/"],
];

describe("the headers", () => {
  test.for(PAGES)("of /%s carry the page's policy and that no page may frame it", (path) => {
    const header = readDirectives(findHeaders(path).get("Content-Security-Policy") ?? "");
    const meta = readDirectives(formatMetaPolicy());
    expect([...header].filter(([name]) => meta.has(name))).toEqual([...meta]);
    const own = [...header].filter(([name]) => !meta.has(name));
    expect(own).toEqual([["frame-ancestors", ["'none'"]]]);
  });

  test.for(["embed/", "embed/index.html"])("let any page frame /%s", (path) => {
    const headers = findHeaders(path);
    expect(headers.get("Content-Security-Policy")).toBe(formatMetaPolicy());
    expect(headers.has("X-Frame-Options")).toBe(false);
  });

  test("name every page that is built, so that none is framed by oversight", () => {
    const world = readWorldGraph();
    const article = readArticleGraph();
    const ids = {
      nodes: new Set(article.nodes.keys()),
      claims: new Set(article.claims.keys()),
      sources: new Set(article.sources.keys()),
    };
    const pages = listPageFiles({ graphs: { article, world } }, { base: "/", start: ids });
    const framed = pages.filter(({ file }) => {
      const policy = findHeaders(file).get("Content-Security-Policy") ?? "";
      return !policy.includes("frame-ancestors 'none'");
    });
    expect(framed.map(({ file }) => file)).toEqual(["embed/index.html"]);
  });

  test("are set once for each file: hosts would join what two rules say", () => {
    for (const path of [
      ...PAGES,
      "embed/",
      WORKER_FILE,
      "data/graph.json",
      "assets/index-B2x.js",
    ]) {
      for (const [name, value] of applyHeadersFile(formatHeadersFile("/"), `/${path}`)) {
        expect(value, `${path} ${name}`).toBe(findHeaders(path).get(name));
      }
    }
  });

  test("have the worker asked for anew each time: an old one keeps an old site", () => {
    expect(findHeaders(WORKER_FILE).get("Cache-Control")).toBe("no-cache");
    expect(findHeaders(`${WORKER_FILE}.map`).get("Cache-Control")).toBeUndefined();
  });

  test("keep a file for good only when its name changes with its content", () => {
    expect(findHeaders("assets/index-B2x.js").get("Cache-Control")).toContain("immutable");
    for (const path of ["", "node/ylb/", "data/graph.json", "theme.js", "404.html"]) {
      expect(findHeaders(path).get("Cache-Control"), path).toBeUndefined();
    }
  });

  test("let other pages read the graph and its schema, and nothing else", () => {
    const name = "Access-Control-Allow-Origin";
    expect(findHeaders("data/graph.json").get(name)).toBe("*");
    expect(findHeaders("schema/graph.schema.json").get(name)).toBe("*");
    expect(findHeaders("node/ylb/").has(name)).toBe(false);
  });

  test.for(["/", "/salar/"])("are the same in the _headers file of a site at %s", (base) => {
    const text = formatHeadersFile(base);
    const files = ["data/graph.json", "assets/index-B2x.js", "schema/x", "embed/", WORKER_FILE];
    for (const path of [...PAGES, ...files]) {
      const sent = applyHeadersFile(text, `${base}${path}`);
      expect(Object.fromEntries(sent), path).toEqual(Object.fromEntries(findHeaders(path)));
    }
  });
});
