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
} from "#build/policy.ts";

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
    if (!path.startsWith(pattern.replace(/\*$/, ""))) continue;
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
    expect(directives.get("trusted-types")).toEqual(["'none'"]);
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

describe("the headers", () => {
  test("carry the page's policy and what only a header may carry", () => {
    const header = readDirectives(findHeaders("").get("Content-Security-Policy") ?? "");
    const meta = readDirectives(formatMetaPolicy());
    expect([...header].filter(([name]) => meta.has(name))).toEqual([...meta]);
    expect([...header.keys()].filter((name) => !meta.has(name))).toEqual(["frame-ancestors"]);
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
    for (const path of ["", "node/ylb/", "data/graph.json", "assets/index-B2x.js", "schema/x"]) {
      const sent = applyHeadersFile(text, `${base}${path}`);
      expect(Object.fromEntries(sent), path).toEqual(Object.fromEntries(findHeaders(path)));
    }
  });
});
