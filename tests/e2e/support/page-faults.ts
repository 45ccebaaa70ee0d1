import { closeSync, openSync, readSync } from "node:fs";
import { join } from "node:path";
import { LONGEST_DESCRIPTION } from "#words/descriptions.ts";
import { listFiles, readBuilt } from "./built-site.ts";
import { type ReadPage, readPage } from "./read-page.ts";
import { findWrittenFaults, type WrittenFault } from "./written-faults.ts";

/** A built site, and where it is to stand. */
export interface BuiltSite {
  readonly directory: string;
  readonly base: string;
  /** `null` where the build was not told. */
  readonly origin: string | null;
}

interface Walk extends BuiltSite {
  readonly files: ReadonlySet<string>;
  /** What the page at a path is about, by name, where the records say it. */
  readonly subjects: ReadonlyMap<string, string>;
  readonly titles: Set<string>;
  readonly descriptions: Set<string>;
  readonly ids: Map<string, ReadonlySet<string>>;
  /** Fragments of other pages: the page that names one, the file and the id. */
  readonly fragments: (readonly [from: string, file: string, id: string])[];
}

/** Pages that are not to be found by search, and so have no address of their own. */
const HIDDEN: ReadonlySet<string> = new Set(["404.html", "embed/index.html"]);

/** "/node/ylb/" for "node/ylb/index.html". */
const toPath = (file: string): string => `/${file.replace(/index\.html$/, "")}`;

/** What is wrong with pages, each fault with the file it is in. */
export interface PageFaults {
  readonly count: number;
  /** What they say of themselves, and where they lead. */
  readonly faults: readonly string[];
  /** What is wrong with the text as it is written, by what is looked for. */
  readonly written: Readonly<Record<WrittenFault, readonly string[]>>;
}

/**
 * Walks every page of a built site once, one at a time: together they are hundreds of megabytes.
 */
export function findPageFaults(site: BuiltSite): PageFaults {
  const files = listFiles(site.directory);
  const walk: Walk = {
    ...site,
    files: new Set(files),
    subjects: readSubjects(site.directory),
    titles: new Set(),
    descriptions: new Set(),
    ids: new Map(),
    fragments: [],
  };
  const pages = files.filter((name) => name.endsWith(".html"));
  const sheet = files.find((name) => name.endsWith(".css")) ?? "";
  const faults: string[] = [];
  const written: Record<WrittenFault, string[]> = {
    ...{ parts: [], inline: [], sheet: [], path: [], title: [] },
  };
  const titles = new Set<string>();
  for (const file of pages) {
    const html = readBuilt(file, site.directory);
    const about = { path: file === "404.html" ? "" : toPath(file), sheet: `${site.base}${sheet}` };
    for (const [kind, fault] of findWrittenFaults(html, about, titles)) {
      written[kind].push(`${file}: ${fault}`);
    }
    const page = readPage(html);
    walk.ids.set(file, page.ids);
    const found = [
      ...findTextFaults(walk, page),
      ...findAddressFaults(walk, file, page),
      ...findPictureFaults(walk, page),
      ...findSubjectFaults(walk, file, page),
      ...findReferenceFaults(walk, file, page),
    ];
    faults.push(...found.map((fault) => `${file}: ${fault}`));
  }
  for (const [from, file, id] of walk.fragments) {
    if (walk.ids.get(file)?.has(id) !== true) faults.push(`${from}: ${file} has no id "${id}"`);
  }
  return { count: pages.length, faults, written };
}

/** Names of what the pages are about, as the published graph has them. */
function readSubjects(directory: string): ReadonlyMap<string, string> {
  const { nodes, claims, sources } = JSON.parse(readBuilt("data/graph.json", directory));
  const subjects = new Map<string, string>();
  for (const { id, name } of nodes) subjects.set(`/node/${id}/`, name);
  for (const { id, statement } of claims) subjects.set(`/claim/${id}/`, statement);
  for (const { id, title } of sources) subjects.set(`/source/${id}/`, title);
  return subjects;
}

const readOne = (values: readonly string[] | undefined): string | null =>
  values?.length === 1 ? (values[0] ?? null) : null;

function findTextFaults(walk: Walk, page: ReadPage): readonly string[] {
  const title = readOne(page.titles) ?? "";
  const description = readOne(page.metas.get("description")) ?? "";
  const isFit = description.length >= 40 && description.length <= LONGEST_DESCRIPTION;
  const told: readonly (readonly [isRight: boolean, fault: string])[] = [
    [/\S · Salar$/.test(title), `the title is "${title}"`],
    [!walk.titles.has(title), `another page has the title "${title}"`],
    [isFit, `the description is "${description}"`],
    [!walk.descriptions.has(description), `another page says "${description}"`],
    [page.language === "en", `the language is "${page.language}"`],
    [page.headings === 1, `${page.headings} headings of the first rank`],
    ...["og", "twitter"].flatMap((kind): typeof told => [
      [readOne(page.metas.get(`${kind}:description`)) === description, `${kind} says another text`],
      [
        `${readOne(page.metas.get(`${kind}:title`))} · Salar` === title,
        `${kind} has another title`,
      ],
    ]),
  ];
  walk.titles.add(title);
  walk.descriptions.add(description);
  return told.filter(([isRight]) => !isRight).map(([, fault]) => fault);
}

function findAddressFaults(
  { origin, base }: Walk,
  file: string,
  { links, metas }: ReadPage,
): readonly string[] {
  const isHidden = HIDDEN.has(file);
  const isNamed = !isHidden && origin !== null;
  const expected = isNamed ? [`${origin}${base}${toPath(file).slice(1)}`] : [];
  const named = { canonical: links.get("canonical"), "og:url": metas.get("og:url") };
  const faults = Object.entries(named).flatMap(([name, values = []]) =>
    values.join(" ") === expected.join(" ") ? [] : [`${name} is "${values.join(" ")}"`],
  );
  const isNoindex = metas.get("robots")?.includes("noindex") ?? false;
  return isNoindex === isHidden ? faults : [...faults, "is found, or is not, against its sort"];
}

/** The picture is a PNG of the size that is told, which its first chunk says. */
function findPictureFaults(walk: Walk, { metas }: ReadPage): readonly string[] {
  const image = readOne(metas.get("og:image"));
  if (walk.origin === null) return image === null ? [] : ["has a picture without an origin"];
  const start = `${walk.origin}${walk.base}`;
  const alt = readOne(metas.get("og:image:alt")) ?? "";
  const faults = [
    ...(readOne(metas.get("twitter:image")) === image ? [] : ["twitter:image is another"]),
    ...(alt.length > 10 ? [] : ["the picture is not told"]),
  ];
  if (image === null || !image.startsWith(start)) return [...faults, `og:image is ${image}`];
  const file = image.slice(start.length);
  if (!walk.files.has(file)) return [...faults, `there is no ${file}`];
  const told = [readOne(metas.get("og:image:width")), readOne(metas.get("og:image:height"))];
  const size = readPngSize(join(walk.directory, file));
  return told.join(" × ") === size ? faults : [...faults, `${file} is ${size}, not ${told}`];
}

/** "1200 × 630"; PNG specification, 11.2.2: IHDR comes first, two numbers of four bytes. */
function readPngSize(path: string): string {
  const header = Buffer.alloc(24);
  const file = openSync(path, "r");
  readSync(file, header, 0, header.length, 0);
  closeSync(file);
  const isPng = header.toString("latin1", 0, 8) === "\x89PNG\r\n\x1a\n";
  if (!isPng || header.toString("latin1", 12, 16) !== "IHDR") return "no PNG";
  return `${header.readUInt32BE(16)} × ${header.readUInt32BE(20)}`;
}

interface Thing {
  readonly "@id"?: string;
  readonly "@type"?: string;
  readonly name?: unknown;
  readonly mainEntity?: { readonly "@id"?: string };
}

function findSubjectFaults(walk: Walk, file: string, page: ReadPage): readonly string[] {
  const text = readOne(page.jsonLd);
  if (text === null) return [`${page.jsonLd.length} scripts of JSON-LD`];
  let things: readonly Thing[];
  try {
    const parsed = JSON.parse(text);
    if (parsed["@context"] !== "https://schema.org") return ["JSON-LD of another context"];
    things = parsed["@graph"];
  } catch (error) {
    return [`JSON-LD that cannot be read: ${error}`];
  }
  const [first] = things;
  const main = first?.mainEntity?.["@id"];
  const subject = main === undefined ? first : things.find((thing) => thing["@id"] === main);
  const heading = readOne(page.metas.get("og:title"));
  if (first?.name !== heading) return [`JSON-LD calls the page "${first?.name}"`];
  const name = subject?.name;
  if (typeof name !== "string" || name === "") return ["JSON-LD names no subject"];
  const expected = walk.subjects.get(toPath(file)) ?? name;
  return name === expected ? [] : [`JSON-LD is about "${name}", not "${expected}"`];
}

function findReferenceFaults(walk: Walk, file: string, page: ReadPage): readonly string[] {
  const faults = page.doubleIds.map((id) => `two of the id "${id}"`);
  for (const id of page.namedIds) if (!page.ids.has(id)) faults.push(`names the id "${id}"`);
  for (const reference of page.references) {
    if (/^(?:[a-z]+:|\/\/)/.test(reference)) continue;
    const [address = "", id] = reference.split("#");
    const [path = ""] = address.split("?");
    const target = path === "" ? file : findFile(walk, path);
    if (target === null) faults.push(`leads nowhere: ${reference}`);
    else if (id !== undefined) walk.fragments.push([file, target, id]);
  }
  return faults;
}

function findFile({ base, files }: Walk, path: string): string | null {
  if (!path.startsWith(base)) return null;
  const name = decodeURIComponent(path.slice(base.length));
  const file = name === "" || name.endsWith("/") ? `${name}index.html` : name;
  return files.has(file) ? file : null;
}
