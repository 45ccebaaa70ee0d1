import { describe, expect, test } from "vitest";
import { type FeedInput, formatAtomFeed, MOST_ENTRIES } from "#build/feeds/atom-feed.ts";
import { buildGraph } from "#graph/graph.ts";
import {
  claim,
  date,
  graph,
  node,
  readWorldFile,
  readWorldGraph,
  source,
} from "../../support/graph-builder.ts";
import { parseXml, type XmlElement } from "../../support/parse-xml.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const all = ({ children }: XmlElement, name: string) => children.filter((one) => one.name === name);
const textOf = (element: XmlElement, name: string) => all(element, name).map(({ text }) => text);
const entriesOf = (feed: XmlElement) => all(feed, "entry");

const world = readWorldGraph();
const parse = (input: Partial<FeedInput> = {}): XmlElement =>
  parseXml(
    formatAtomFeed({
      words: ENGLISH_WORDS,
      graph: world,
      siteUrl: null,
      base: "/",
      updated: null,
      ...input,
    }),
  );

/** The only entry of a feed of one claim. */
function parseEntry(fields: Partial<Parameters<typeof claim>[0]>, published: string | null) {
  const [entry] = entriesOf(
    parse({
      graph: graph({
        nodes: [node({ id: "ylb", name: "YLB & sons" })],
        sources: [source({ published })],
        claims: [claim({ subject: "plant", object: "maker", ...fields })],
      }),
    }),
  );
  if (entry === undefined) throw new Error("The feed has no entry.");
  return entry;
}

const MOMENT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}Z$/;

describe("the Atom feed", () => {
  test("has what RFC 4287 wants of a feed", () => {
    const feed = parse();
    expect([feed.name, feed.attributes.xmlns]).toEqual(["feed", "http://www.w3.org/2005/Atom"]);
    for (const name of ["id", "title", "updated", "author"])
      expect(all(feed, name)).toHaveLength(1);
    expect(textOf(feed, "updated")[0]).toMatch(MOMENT);
    expect(all(feed, "author").map((author) => textOf(author, "name"))).toEqual([["Salar"]]);
    const links = all(feed, "link").map(({ attributes: { rel, href } }) => [rel, href]);
    // What it tells the newest of is all records.
    expect(links).toEqual([
      ["self", expect.stringMatching(/\/feed\.xml$/)],
      ["alternate", expect.stringMatching(/\/world\/$/)],
    ]);
  });

  test("has what RFC 4287 wants of each entry, and no id twice", () => {
    const entries = entriesOf(parse());
    expect(entries).toHaveLength(MOST_ENTRIES);
    for (const entry of entries) {
      for (const name of ["id", "title", "updated", "link", "category", "summary"]) {
        expect(all(entry, name), name).toHaveLength(1);
      }
      expect(textOf(entry, "updated")[0]).toMatch(MOMENT);
    }
    const ids = entries.flatMap((entry) => textOf(entry, "id"));
    expect(new Set(ids).size).toBe(MOST_ENTRIES);
  });

  test("begins with the claims that began to hold last, at equal dates the higher id first", () => {
    const ids = entriesOf(parse()).flatMap((entry) => textOf(entry, "id"));
    expect(ids.slice(0, 4)).toEqual([
      ...["urn:salar:claim:cl-296", "urn:salar:claim:cl-214"],
      ...["urn:salar:claim:cl-111", "urn:salar:claim:cl-110"],
    ]);
    const claims = ["2024", "2024-02", "2023-12-31"].map((asOf) =>
      claim({ id: `c-${asOf}`, subject: "plant", object: "maker", asOf }),
    );
    const undated = claim({ id: "undated", subject: "plant", object: "maker", asOf: null });
    const few = entriesOf(parse({ graph: graph({ claims: [...claims, undated] }) }));
    expect(few.flatMap((entry) => textOf(entry, "id"))).toEqual([
      ...["urn:salar:claim:c-2024-02", "urn:salar:claim:c-2024", "urn:salar:claim:c-2023-12-31"],
    ]);
  });

  test("leads to each claim's page, relative to the feed where the origin is not known", () => {
    const entry = parseEntry({ id: "bo-001" }, "2024");
    expect(textOf(entry, "id")).toEqual(["urn:salar:claim:bo-001"]);
    expect(all(entry, "link")[0]?.attributes.href).toBe("./claim/bo-001/");
    const links = all(parse(), "link").map(({ attributes }) => attributes.href);
    expect(links).toEqual(["./feed.xml", "./world/"]);
  });

  test("names whole addresses where the origin is known, also under a path", () => {
    const feed = parse({ siteUrl: "https://example.org", base: "/salar/" });
    expect(textOf(feed, "id")).toEqual(["https://example.org/salar/"]);
    expect(all(feed, "link").map(({ attributes }) => attributes.href)).toEqual([
      "https://example.org/salar/feed.xml",
      "https://example.org/salar/world/",
    ]);
    const [entry] = entriesOf(feed);
    expect(entry && textOf(entry, "id")).toEqual(["https://example.org/salar/claim/cl-296/"]);
    expect(entry && all(entry, "link")[0]?.attributes.href).toBe(
      "https://example.org/salar/claim/cl-296/",
    );
  });

  test.for([
    ["the day its source was published", "2024-03-04", "2024-03-04T00:00:00Z"],
    ["the start of its source's month", "2024-03", "2024-03-01T00:00:00Z"],
    ["the start of its own year where the source has no date", null, "2023-01-01T00:00:00Z"],
  ] as const)("dates an entry by %s", ([, published, moment]) => {
    expect(textOf(parseEntry({ asOf: "2023" }, published), "updated")).toEqual([moment]);
  });

  test("dates the feed by the last change to the data, else by its newest entry", () => {
    expect(textOf(parse({ updated: date("2026-11") }), "updated")).toEqual([
      "2026-11-01T00:00:00Z",
    ]);
    const newest = entriesOf(parse())
      .flatMap((entry) => textOf(entry, "updated"))
      .toSorted();
    expect(textOf(parse(), "updated")).toEqual(newest.slice(-1));
    expect(textOf(parse({ graph: graph({}) }), "updated")[0]).toMatch(MOMENT);
  });

  test("tells standing, date, speaker and sources, and escapes them", () => {
    const statement = 'A <b>plant</b> & "maker" agreed\u0007.';
    const entry = parseEntry(
      { statement, status: "agreed", asOf: "2024-02", attributedTo: "ylb" },
      "2024-03-04",
    );
    expect(textOf(entry, "title")).toEqual(['A <b>plant</b> & "maker" agreed\uFFFD.']);
    expect(all(entry, "category")[0]?.attributes).toEqual({ term: "agreed", label: "Agreed" });
    expect(textOf(entry, "summary")).toEqual([
      "Agreed, as of Feb 2024, according to YLB & sons. Source: “Title of test-source”, Test press, 4 Mar 2024.",
    ]);
  });

  test("is the same text each time", () => {
    const input = { words: ENGLISH_WORDS, graph: world, siteUrl: null, base: "/", updated: null };
    expect(formatAtomFeed(input)).toBe(
      formatAtomFeed({ ...input, graph: buildGraph(readWorldFile()) }),
    );
  });
});
