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
  search: "minisearch #schema #graph #view",
  records: "valibot #schema #graph",
  scene: "#schema #graph",
  layout: "d3-force #schema #graph #scene",
  picture: "#schema #graph #view #scene",
  sources: "#schema #graph #view",
  store: "zustand #schema #graph #view #scene #picture #words",
  render: "cytoscape #schema #scene",
  offline:
    "workbox-core workbox-expiration workbox-precaching workbox-routing workbox-strategies #view",
  browser: "#graph #view #words #sources #store #offline",
  ui: "react react-dom zustand uqr #schema #graph #view #words #search #scene #picture #store #render #browser",
  build:
    "node react-dom vite @vitejs/plugin-react sirv vite-plugin-pwa valibot @valibot/to-json-schema " +
    "sharp harfbuzzjs terser " +
    "#schema #graph #view #words #records #scene #layout #picture #store #ui",
  "main.tsx":
    "react react-dom virtual #styles #schema #graph #view #words #sources #store #browser #ui",
};

/**
 * The features of the interface, each a folder, from the ground up, and which others each may import;
 * the reasons are in src/ui/README.md. What two of them need lies in one below both.
 */
const FEATURES: Readonly<Record<string, string>> = {
  shared: "",
  embed: "shared",
  filters: "shared",
  search: "shared",
  share: "shared",
  timebar: "shared",
  "panels/parts": "shared share",
  "panels/about": "shared share panels/parts",
  "panels/article": "shared panels/parts",
  "panels/claim": "shared share panels/parts panels/article",
  "panels/changes": "shared panels/parts panels/claim",
  "panels/figures": "shared panels/parts",
  "panels/lost": "shared panels/parts",
  "panels/path": "shared search panels/parts",
  "panels/source": "shared panels/parts panels/article",
  "panels/node": "shared panels/parts panels/article panels/changes panels/claim panels/figures",
  "panels/story": "shared share panels/parts panels/changes panels/claim panels/node panels/path",
  "panels/home": "shared share panels/parts panels/article panels/changes panels/story",
  panels:
    "shared panels/parts panels/about panels/claim panels/home panels/lost panels/node panels/path " +
    "panels/source panels/story",
  "views/graph": "shared embed filters",
  "views/outline": "shared",
  views: "shared views/graph views/outline",
  print: "shared filters panels panels/parts views",
  app: "shared embed filters panels panels/figures print search share timebar views views/graph",
};

/** Every import, static, dynamic or of a type alone; the files of the same folder and below left out. */
const SPECIFIER =
  /(?:^(?:import|export)\s[^"=;]*?\bfrom\s+|^import\s+|\bimport\(\s*)"(?!\.\/)([^"]+)"/gm;

/** The same with the files of the same folder and below. */
const ANY_SPECIFIER =
  /(?:^(?:import|export)\s[^"=;]*?\bfrom\s+|^import\s+|\bimport\(\s*)"([^"]+)"/gm;

/** "#graph" for "#graph/hops.ts", "react-dom" for "react-dom/server", "node" for "node:fs". */
function readRoot(specifier: string): string {
  return specifier.replace(/^((?:@[^/]+\/)?[^/:]+).*$/, "$1");
}

function findForeignImports(file: string, text: string): readonly string[] {
  const layer = readLayer(file);
  const allowed = [`#${layer}`, ...(LAYERS[layer] ?? "").split(" ")];
  return listRoots(text).filter((root) => !allowed.includes(root));
}

function listRoots(text: string): readonly string[] {
  return [...text.matchAll(SPECIFIER)].map(([, specifier = ""]) => readRoot(specifier));
}

/** The folder below src/ui/ that a file lies in: "panels/claim". */
function readFeature(file: string): string {
  return file.split("/").slice(2, -1).join("/");
}

function findForeignFeatures(file: string, text: string): readonly string[] {
  const feature = readFeature(file);
  const allowed = [feature, ...(FEATURES[feature] ?? "").split(" ")];
  return listImported(file, text)
    .filter((path) => readLayer(path) === "ui")
    .map(readFeature)
    .filter((other) => !allowed.includes(other));
}

/** The files of src/ that a file imports, if only for their types. */
function listImported(file: string, text: string): readonly string[] {
  const folder = readFolder(file);
  return [...text.matchAll(ANY_SPECIFIER)].flatMap(([, specifier = ""]) => {
    if (specifier.startsWith("#")) return [`src/${specifier.slice(1)}`];
    return specifier.startsWith("./") ? [`${folder}/${specifier.slice(2)}`] : [];
  });
}

function readFolder(file: string): string {
  return file.slice(0, file.lastIndexOf("/"));
}

type Arrows = ReadonlyMap<string, ReadonlySet<string>>;

/** By file, or by what `toName` makes of it, the others that it imports. */
function listArrows(
  files: readonly (readonly [file: string, text: string])[],
  toName = (file: string): string => file,
): Arrows {
  const arrows = new Map<string, Set<string>>();
  for (const [file, text] of files) {
    const name = toName(file);
    const others = arrows.get(name) ?? new Set();
    for (const path of listImported(file, text)) others.add(toName(path));
    others.delete(name);
    arrows.set(name, others);
  }
  return arrows;
}

/** What, by whatever way round, imports itself: nothing, where all arrows go up. */
function findCircles(arrows: Arrows): readonly string[] {
  return [...arrows.keys()].filter((name) => {
    const reached = new Set(arrows.get(name));
    // A Set iterates over what is added on the way, so it is also the queue.
    for (const other of reached) for (const next of arrows.get(other) ?? []) reached.add(next);
    return reached.has(name);
  });
}

/** What a table grants although no file makes use of it. */
function findUnused(
  table: Readonly<Record<string, string>>,
  uses: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  return Object.entries(table).flatMap(([name, granted]) =>
    granted
      .split(" ")
      .filter((grant) => grant !== "" && uses.get(name)?.has(grant) !== true)
      .map((grant) => `${name}: ${grant}`),
  );
}

/** By what `toName` calls it, all that files import, as `toUsed` calls that. */
function listUses(
  toName: (file: string) => string,
  toUsed: (file: string, text: string) => readonly string[],
): ReadonlyMap<string, ReadonlySet<string>> {
  const uses = new Map<string, Set<string>>();
  for (const file of files.filter(isScript)) {
    const used = uses.get(toName(file)) ?? new Set();
    for (const one of toUsed(file, read(file))) used.add(one);
    uses.set(toName(file), used);
  }
  return uses;
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

/** Where "article" is the record file, the kind of page or the kind of publication of that name. */
const OTHER_ARTICLES =
  /^src\/(?:view\/datasets|records\/\S+|graph\/article-scope|build\/pages\/page-head|words\/citation-exchange)\.ts$/;

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
    name: "loads parts of the interface later where they are declared (late-….ts), by latePart",
    pattern: /\bimport\(/,
    where: (file) => isScript(file) && readLayer(file) === "ui" && !/\/late-[\w-]+\.ts$/.test(file),
    breaches: ['const { Panel } = await import("./Panel.tsx");'],
  },
  {
    name: "names no dataset but in their list: what is asked of one is a property (view/scopes.ts)",
    pattern:
      /["'`](?:article|world)["'`]|\b(?:graphs|files|known|site)\??\.(?:article|world)\b|\.world\b/,
    where: (file) => isScript(file) && !OTHER_ARTICLES.test(file),
    breaches: ['if (scope === "world") return;', "site.article.nodes", "state.graphs.world"],
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

  test("grants nothing that is not made use of", () => {
    expect(
      findUnused(
        LAYERS,
        listUses(readLayer, (_, text) => listRoots(text)),
      ),
    ).toEqual([]);
  });

  test("sees a grant that is not made use of", () => {
    const uses = new Map([["view", new Set(["#schema"])]]);
    expect(findUnused({ view: "valibot #schema", words: "#view" }, uses)).toEqual([
      "view: valibot",
      "words: #view",
    ]);
  });
});

describe("the features of the interface", () => {
  test("may import those listed above them", () => {
    const order = Object.keys(FEATURES);
    for (const [feature, allowed] of Object.entries(FEATURES)) {
      const below = allowed
        .split(" ")
        .filter((other) => other !== "" && order.indexOf(other) >= order.indexOf(feature));
      expect(below, feature).toEqual([]);
    }
  });

  test.for([
    ["src/ui/share/a.ts", 'import { b } from "#ui/panels/parts/b.ts";', "panels/parts"],
    ["src/ui/embed/a.tsx", 'import type { B } from "#ui/views/graph/b.ts";', "views/graph"],
    [
      "src/ui/panels/article/a.tsx",
      'const b = () => import("#ui/panels/claim/b.tsx");',
      "panels/claim",
    ],
    ["src/ui/views/a.ts", 'import { b } from "./graph/deeper/b.ts";', "views/graph/deeper"],
  ] as const)("see that %s may not say %s", ([file, text, feature]) => {
    expect(findForeignFeatures(file, text)).toEqual([feature]);
  });

  test.for(files.filter((file) => isScript(file) && readLayer(file) === "ui"))(
    "%s imports only what its feature may",
    (file) => {
      expect(Object.keys(FEATURES), "a feature of the list").toContain(readFeature(file));
      expect(findForeignFeatures(file, read(file))).toEqual([]);
    },
  );

  test("grant nothing that is not made use of", () => {
    const uses = listUses(readFeature, (file, text) => listImported(file, text).map(readFeature));
    expect(findUnused(FEATURES, uses)).toEqual([]);
  });
});

describe("files and folders", () => {
  test("that import each other are seen, if only for types, and by a third between them", () => {
    const sources = [
      ["src/a/one.ts", 'import type { Two } from "#b/two.ts";'],
      ["src/b/two.ts", 'const part = () => import("#c/three.ts");'],
      ["src/c/three.ts", 'import { four } from "./d/four.ts";'],
      ["src/c/d/four.ts", 'import { one } from "#a/one.ts";'],
      ["src/e/five.ts", 'import { one } from "#a/one.ts";'],
    ] as const;
    const folders = findCircles(listArrows(sources, readFolder));
    expect(folders).toEqual(["src/a", "src/b", "src/c", "src/c/d"]);
    expect(findCircles(listArrows(sources))).toEqual(sources.slice(0, -1).map(([file]) => file));
  });

  test("do not import each other", () => {
    const scripts = files.filter(isScript).map((file) => [file, read(file)] as const);
    expect(findCircles(listArrows(scripts, readFolder))).toEqual([]);
    expect(findCircles(listArrows(scripts))).toEqual([]);
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

/** Layers that say something to the reader, and so may say it only in words of the dictionary. */
const SPEAKING: ReadonlySet<string> = new Set(["ui", "scene", "graph", "store", "browser"]);

interface LiteralRule {
  readonly name: string;
  readonly pattern: RegExp;
  /** Only where there is markup. */
  readonly inMarkup?: true;
  readonly breaches: readonly string[];
  /** What looks like one and is none. */
  readonly others: readonly string[];
}

const LITERAL_RULES: readonly LiteralRule[] = [
  {
    name: "after a tag on its line",
    pattern: /<\w[^<>\n]*(?<!=)>[^<>{}()=;|/\n]*[A-Za-z]{2}[^<>{}()=;|/\n]*[<{]/,
    inMarkup: true,
    breaches: ["<h2>Cite</h2>", "<p className={styles.lead}>As of {date}</p>"],
    others: [
      "<b>{words.name}</b>",
      "const f = <T,>(a: Map<string, T>) => {",
      "<a>data/graph.json</a>",
    ],
  },
  {
    name: "on a line of its own",
    pattern: /(?<![=-])>\n\s+["“]?[A-Za-z][^\n<>{}=;()|]*[\n<{]/,
    inMarkup: true,
    breaches: ["<p>\n  Copy link\n</p>", "<p>\n  As of <time />\n</p>"],
    others: ["<p>\n  {text}\n</p>", "(a) =>\n  Boolean(a)\n", "useApp<T>\n(a)"],
  },
  {
    name: "after a value",
    pattern:
      /\} (?!(?:else|catch|finally|from|as|satisfies|extends|of|in|while)\b)[A-Za-z][^\n<>{}=;()|:$`"'/]*(?:[<{]| [a-z]+[.,:]?\n)/,
    inMarkup: true,
    breaches: ["<p>{count} claims <b /></p>", "{count} claims of one source\n"],
    others: ["if (a) {} else {", 'import { a } from "b";', `className={\`a \${b} c\`}`],
  },
  {
    name: "in an attribute that is read",
    pattern:
      /(?<![\w-])(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder|label|heading)=(?:"[^"]*[A-Za-z]|\{[^{}\n]*["`](?:[A-Z]|[a-z]+ ))/,
    breaches: [
      '<input placeholder="Search" />',
      'aria-label={isOpen ? "Close" : "Open"}',
      `title={\`Theme: \${theme}\`}`,
    ],
    others: ["<input title={words.search} />", 'aria-label={kind === "country" ? a : b}'],
  },
  {
    name: "as the text of something",
    pattern:
      /\b(?:text|label|title|heading|description|hint|note|notice)\s*[:=]\s*["`](?:[A-Z][a-z]|[^"`\n]*[A-Za-z] [a-z])/,
    breaches: [
      '{ label: "Added" }',
      'const text = "could not be loaded";',
      `title: \`Show \${n} more\``,
    ],
    others: ["{ label: words.added }", 'text: ""', "title: ReactNode"],
  },
  {
    name: "by adding a letter for more than one",
    pattern: /\$\{[^{}]*\}s\b/,
    breaches: [`\`\${one}s\``],
    others: [`\`\${seconds} s\``, `\`\${name}set\``],
  },
];

/** A file's text without its comments, which are in English. */
function stripComments(text: string): string {
  return text.replace(/\/\*[\s\S]*?\*\//g, "").replace(/(^|\s)\/\/.*$/gm, "");
}

describe.for(LITERAL_RULES)("what the reader is told is not written $name", (rule) => {
  const { pattern, inMarkup, breaches, others } = rule;

  test.for(breaches)("as in %j", (text) => expect(pattern.test(text)).toBe(true));
  test.for(others)("which %j is not", (text) => expect(pattern.test(text)).toBe(false));

  test("but in a dictionary", () => {
    const end = inMarkup === true ? ".tsx" : "";
    const found = files
      .filter((file) => isScript(file) && SPEAKING.has(readLayer(file)) && file.endsWith(end))
      .flatMap((file) => {
        const literal = pattern.exec(stripComments(read(file)))?.[0];
        return literal === undefined ? [] : [`${file}: ${literal.trim()}`];
      });
    expect(found).toEqual([]);
  });
});

test("no two style sheets of components have a file name in common, since classes are called by it", () => {
  const sheets = files.filter((file) => file.endsWith(".module.css"));
  const names = sheets.map((file) => file.replace(/^.*\//, ""));
  expect(names.length).toBeGreaterThan(50);
  expect(names.filter((name, index) => names.indexOf(name) !== index)).toEqual([]);
});
