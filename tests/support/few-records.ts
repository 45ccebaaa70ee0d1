import { cpSync, mkdtempSync, readFileSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as v from "valibot";

const NodesSchema = v.array(v.looseObject({ id: v.string() }));
const SourcesSchema = v.array(v.looseObject({ id: v.string() }));
const ClaimsSchema = v.array(
  v.looseObject({
    ...{ id: v.string(), subject: v.string(), object: v.string() },
    attributedTo: v.optional(v.string()),
    conflictsWith: v.optional(v.array(v.string())),
    sources: v.array(v.looseObject({ source: v.string() })),
  }),
);

const StoriesSchema = v.array(
  v.looseObject({
    ...{ id: v.string(), steps: v.array(v.looseObject({ claims: v.array(v.string()) })) },
  }),
);

/** What the small site has of the world beside the article: each kind of page, and its own map. */
const MORE = [
  ...["salar-de-uyuni", "cbc-consortium", "catl", "china", "chile", "salar-de-atacama"],
  ...["lithium-carbonate", "potassium-chloride"],
];

/**
 * A slice of the records in a folder of their own, for a site of some hundred pages that is built in
 * seconds: the article, and all that is claimed between its nodes and a few others of the world. The
 * same records give the same slice.
 *
 * @param further - Claims that are to be in it besides.
 * @returns The folder; whoever asked for it removes it.
 */
export function writeFewRecords(data = "data", further: readonly string[] = []): string {
  const read = (name: string): unknown =>
    JSON.parse(readFileSync(join(data, `${name}.json`), "utf8"));
  const claims = v.parse(ClaimsSchema, read("claims"));
  const listEnds = ({ subject, object, attributedTo = subject }: (typeof claims)[number]) => [
    ...[subject, object, attributedTo],
  ];
  const ofArticle = claims.filter(({ sources }) =>
    sources.some(({ source }) => source === "article"),
  );
  const asked = claims.filter(({ id }) => further.includes(id));
  const named = new Set([...MORE, ...[...ofArticle, ...asked].flatMap(listEnds)]);
  const told = claims.filter((claim) => listEnds(claim).every((end) => named.has(end)));
  const kept = new Set(told.map(({ id }) => id));
  const ends = new Set(told.flatMap(listEnds));
  const cited = new Set(told.flatMap(({ sources }) => sources.map(({ source }) => source)));
  const nodes = v
    .parse(NodesSchema, read("nodes"))
    .filter(({ id }) => ends.has(id))
    // Figures and lifetimes have sources of their own.
    .map(({ facts: _, from: __, until: ___, successor: ____, ...node }) => node);
  const files = {
    nodes,
    claims: told.map(({ conflictsWith, ...claim }) => {
      const others = conflictsWith?.filter((id) => kept.has(id)) ?? [];
      return others.length > 0 ? { ...claim, conflictsWith: others } : claim;
    }),
    sources: v.parse(SourcesSchema, read("sources")).filter(({ id }) => cited.has(id)),
    stories: v
      .parse(StoriesSchema, read("stories"))
      .filter(({ steps }) => steps.every((step) => step.claims.every((id) => kept.has(id)))),
  };
  const folder = mkdtempSync(join(tmpdir(), "salar-records-"));
  cpSync(join(data, "article.json"), join(folder, "article.json"));
  for (const [name, records] of Object.entries(files)) {
    writeFileSync(join(folder, `${name}.json`), JSON.stringify(records));
  }
  return folder;
}

/** A claim of a new source about a new node, as an editor would add it. */
const ADDED = {
  sources: {
    ...{ id: "added-source", title: "Added Source", publisher: "Added press", type: "news" },
    url: "https://example.org/added",
    published: "2024-02-03",
    language: "en",
  },
  nodes: {
    ...{ id: "added-brine-works", type: "company", name: "Added Brine Works" },
    summary: "A company that no record named before.",
  },
  claims: {
    ...{ id: "bo-999", subject: "added-brine-works", predicate: "based-in", object: "bolivia" },
    statement: "Added Brine Works is based in Bolivia.",
    ...{ status: "established", asOf: "2024-02-03", sources: [{ source: "added-source" }] },
  },
} as const;

/** Adds one claim, with a node and a source of its own, to the records of a folder. */
export function addClaim(folder: string): void {
  for (const [name, record] of Object.entries(ADDED)) {
    const file = join(folder, `${name}.json`);
    const records: unknown[] = v.parse(
      v.array(v.unknown()),
      JSON.parse(readFileSync(file, "utf8")),
    );
    writeFileSync(file, JSON.stringify([...records, record]));
  }
}
