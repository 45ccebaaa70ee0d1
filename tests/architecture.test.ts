import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";

/**
 * The layers from the ground up, and what each may import: layers above it in this list (`#layer`),
 * itself, and packages. The rules' reasons are in the README.
 */
const LAYERS: Readonly<Record<string, string>> = {
  schema: "valibot",
  units: "",
  graph: "#schema #units",
  view: "valibot #schema",
  words: "citeproc @citation-js/plugin-csl #schema #units #graph #view",
  search: "minisearch #schema #graph #words",
  records: "valibot #schema #graph #words",
  scene: "#schema #graph #view #words",
  layout: "d3-force #schema #graph #scene",
  picture: "#schema #graph #view #scene",
  store: "zustand reselect #schema #graph #view #scene #picture",
  render: "cytoscape #schema #scene",
  offline:
    "workbox-core workbox-expiration workbox-precaching workbox-routing workbox-strategies #view",
  browser: "#schema #graph #view #words #search #scene #store #offline",
  ui: "react react-dom zustand uqr #schema #units #graph #view #words #search #scene #picture #store #render #browser",
  build:
    "node react react-dom vite @vitejs/plugin-react sirv vite-plugin-pwa valibot @valibot/to-json-schema " +
    "sharp harfbuzzjs " +
    "#schema #graph #view #words #records #scene #layout #picture #store #ui",
  "main.tsx": "react react-dom virtual #styles #schema #graph #view #words #store #browser #ui",
};

/** Every import, static, dynamic or of a type alone; the files of the same folder and below left out. */
const SPECIFIER =
  /(?:^(?:import|export)\s[^"=;]*?\bfrom\s+|^import\s+|\bimport\(\s*)"(?!\.\/)([^"]+)"/gm;

/** "#graph" for "#graph/hops.ts", "react-dom" for "react-dom/server", "node" for "node:fs". */
function readRoot(specifier: string): string {
  return specifier.replace(/^((?:@[^/]+\/)?[^/:]+).*$/, "$1");
}

function findForeignImports(file: string, text: string): readonly string[] {
  const layer = readLayer(file);
  const allowed = [`#${layer}`, ...(LAYERS[layer] ?? "").split(" ")];
  const roots = [...text.matchAll(SPECIFIER)].map(([, specifier = ""]) => readRoot(specifier));
  return roots.filter((root) => !allowed.includes(root));
}

function readLayer(file: string): string {
  return file.split("/")[1] ?? "";
}

interface TextRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly where: (file: string) => boolean;
  /** What must be found, lest the rule look for nothing. */
  readonly breaches: readonly string[];
}

const RAW_COLOUR =
  /(?<![\w&(/-])#(?:[0-9a-f]{8}|[0-9a-f]{6}|[0-9a-f]{3,4})\b(?![/-])|\b(?:rgba?|hsla?|hwb|oklch|oklab)\(\s*[\d.]/i;
const isScript = (file: string): boolean => /\.tsx?$/.test(file);

const TEXT_RULES: readonly TextRule[] = [
  {
    name: "reaches across folders by #layer, never by ../",
    pattern: /["(]\.\.\//,
    where: () => true,
    breaches: ['import { a } from "../graph/graph.ts";'],
  },
  {
    name: "touches history, storage and cookies in browser/ alone",
    pattern: /\b(?:localStorage|sessionStorage|indexedDB|(?:push|replace)State\(|document\.cookie)/,
    where: (file) => isScript(file) && readLayer(file) !== "browser",
    breaches: ['localStorage.setItem("a", "b")', "history.pushState(null, '', address)"],
  },
  {
    name: "names colours in styles/tokens.css alone",
    pattern: RAW_COLOUR,
    where: (file) => file !== "src/styles/tokens.css",
    breaches: [
      "color: #fff;",
      'fill: "#12AB90"',
      "background: rgb(1 2 3)",
      "border: 1px solid #0a0b",
    ],
  },
  {
    name: "makes no markup from text, and runs none",
    pattern:
      /dangerouslySetInnerHTML|\.(?:inner|outer)HTML\b|insertAdjacentHTML|\beval\(|new Function\(/,
    where: isScript,
    breaches: ["<p dangerouslySetInnerHTML={{ __html }} />", "element.innerHTML = text"],
  },
  {
    name: "sets no style attribute, which the content policy forbids in prerendered pages",
    pattern: /\sstyle=/,
    where: (file) => file.endsWith(".tsx"),
    breaches: ["<div style={{ left }}>"],
  },
  {
    name: "handles a part that is missing only where the page has heard of it (main.tsx)",
    pattern: /\bimport\([^)]*\)\s*\.(?:then|catch)\(/,
    where: (file) => isScript(file) && readLayer(file) !== "build",
    breaches: ['loading ??= import("./pages.tsx").then(', 'import("#render/a.ts").catch('],
  },
  {
    name: "has no barrels",
    pattern: /\bexport\s*\*\s*from\b/,
    where: isScript,
    breaches: ['export * from "./graph.ts";'],
  },
];

const files = readdirSync("src", { recursive: true, encoding: "utf8" })
  .map((path) => `src/${path.replaceAll("\\", "/")}`)
  .filter((file) => /\.(?:tsx?|css)$/.test(file))
  .sort();
const read = (file: string): string => readFileSync(file, "utf8");

describe("the import rule", () => {
  test("lets a layer import only layers listed above it", () => {
    const order = Object.keys(LAYERS);
    for (const [layer, allowed] of Object.entries(LAYERS)) {
      const layers = allowed
        .split(" ")
        .filter((root) => root.startsWith("#") && root !== "#styles");
      const below = layers.filter((root) => order.indexOf(root.slice(1)) >= order.indexOf(layer));
      expect(below, layer).toEqual([]);
    }
  });

  test.for([
    ["src/graph/a.ts", 'import { b } from "#ui/app/App.tsx";', "#ui"],
    ["src/ui/app/a.tsx", 'import cytoscape from "cytoscape";', "cytoscape"],
    ["src/render/a.ts", 'const c = await import("#store/app-store.ts");', "#store"],
    ["src/ui/app/a.tsx", 'import type { A } from "#build/build.ts";', "#build"],
    ["src/schema/a.ts", 'import { readFileSync } from "node:fs";', "node"],
    ["src/browser/a.ts", 'import "@scope/package/style.css";', "@scope/package"],
  ] as const)("sees that %s may not say %s", ([file, text, root]) => {
    expect(findForeignImports(file, text)).toEqual([root]);
  });

  test.for(files.filter(isScript))("%s imports only what its layer may", (file) => {
    expect(Object.keys(LAYERS), "a layer of the list").toContain(readLayer(file));
    expect(findForeignImports(file, read(file))).toEqual([]);
  });
});

describe.for(TEXT_RULES)("the code $name", ({ pattern, where, breaches }) => {
  test.for(breaches)("which %s would not", (text) => {
    expect(pattern.test(text)).toBe(true);
  });

  test("everywhere", () => {
    const found = files.filter((file) => where(file) && pattern.test(read(file)));
    expect(found).toEqual([]);
  });
});

test("a component's file has at most 120 lines", () => {
  const long = files.filter(
    (file) => /^src\/ui\/.*\.tsx$/.test(file) && read(file).trimEnd().split("\n").length > 120,
  );
  expect(long).toEqual([]);
});
