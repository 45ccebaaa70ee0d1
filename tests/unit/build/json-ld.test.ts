import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  formatJsonLdScript,
  type JsonLdNode,
  type JsonLdSite,
} from "#build/pages/json-ld/json-ld.ts";
import { listPageThings } from "#build/pages/json-ld/page-things.ts";
import type { Graph } from "#graph/graph.ts";
import type { Place } from "#view/place.ts";
import { HOME } from "#view/view.ts";
import {
  claim,
  claimId,
  id,
  graph as makeGraph,
  node,
  readWorldGraph,
  source,
  sourceId,
} from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const SITE: JsonLdSite = { siteUrl: "https://example.org", base: "/salar/" };
const AT = "https://example.org/salar/";

const graph = makeGraph({
  nodes: [
    node({ id: "land", type: "country", name: "Land", symbol: "LD" }),
    node({ id: "south", type: "region", name: "The South" }),
    node({
      id: "flat",
      type: "salt-flat",
      name: "Salar",
      label: "Flat",
      names: { ru: "Солончак" },
      aliases: ["Salar"],
      coordinates: { lat: -20.2, lon: -67.5 },
    }),
    node({ id: "firm", name: "Firm" }),
    node({ id: "court", type: "institution", name: "Court" }),
    node({ id: "head", type: "person", name: "Head" }),
    node({ id: "plant", type: "project", name: "Plant", coordinates: { lat: 1, lon: 2 } }),
    node({ id: "lithium", type: "mineral", name: "Lithium", symbol: "Li" }),
    node({ id: "salt", type: "product", name: "Salt", symbol: "LiCl" }),
    node({ id: "way", type: "process", name: "Way" }),
    node({ id: "use", type: "application", name: "Use" }),
    node({ id: "deal", type: "agreement", name: "Deal" }),
  ],
  sources: [
    source({ id: "paper", type: "academic", published: "2024-03", language: "es" }),
    source({ id: "news", published: "2024-05-02" }),
    source({ id: "guessed", published: "2020", publishedApprox: true }),
  ],
  claims: [
    claim({ subject: "land", predicate: "part-of", object: "south" }),
    claim({ subject: "flat", predicate: "located-in", object: "land", status: "agreed" }),
    claim({ subject: "firm", predicate: "based-in", object: "land" }),
    claim({ subject: "firm", predicate: "party-to", object: "deal", status: "negotiating" }),
    claim({ subject: "deal", predicate: "covers", object: "lithium", status: "negotiating" }),
    claim({ subject: "head", predicate: "leads", object: "firm" }),
    claim({ subject: "head", predicate: "leads", object: "court", status: "ended" }),
    claim({ subject: "head", predicate: "represents", object: "land" }),
    claim({ subject: "plant", predicate: "draws-from", object: "flat", status: "proposed" }),
    claim({ subject: "salt", predicate: "made-from", object: "lithium" }),
    claim({
      id: "said",
      subject: "firm",
      predicate: "produces",
      object: "salt",
      statement: "Firm makes salt.",
      status: "proposed",
      asOf: "2024-09",
      attributedTo: "head",
      sources: [{ source: "news" }, { source: "paper" }, { source: "news" }],
    }),
    claim({
      id: "guess",
      subject: "land",
      predicate: "exports-to",
      object: "land",
      asOf: "2020",
      asOfApprox: true,
      sources: [{ source: "guessed" }],
    }),
  ],
});

const TOLD = {
  heading: "Heading",
  description: "Description.",
  dataVersion: "0a1b2c3d",
  dataDate: "2026-11-25",
};

function list(place: Place, world: Graph = graph, site = SITE): readonly JsonLdNode[] {
  return listPageThings({ site, words: ENGLISH_WORDS, world, view: { ...HOME, place }, ...TOLD });
}

/** What a page is about: the thing that its `mainEntity` names. */
function findSubject(place: Place, world: Graph = graph): JsonLdNode {
  const things = list(place, world);
  const main = things[0]?.mainEntity;
  const found = things.find(
    (thing) => JSON.stringify({ "@id": thing["@id"] }) === JSON.stringify(main),
  );
  if (found === undefined) throw new Error(`No subject for ${JSON.stringify(place)}.`);
  return found;
}

const nodeOf = (key: string): JsonLdNode => findSubject({ page: "node", id: id(key) });
const refer = (type: string, key: string, name: string): JsonLdNode => ({
  "@type": type,
  "@id": `${AT}node/${key}/#node`,
  name,
});

describe("a node is a thing of its kind", () => {
  test.for([
    ["land", "Country"],
    ["south", "Place"],
    ["flat", "Place"],
    ["firm", "Organization"],
    ["court", "Organization"],
    ["head", "Person"],
    ["plant", "Project"],
    ["lithium", "ChemicalSubstance"],
    ["salt", "Product"],
    ["way", "DefinedTerm"],
    ["use", "DefinedTerm"],
    ["deal", "CreativeWork"],
  ] as const)("%s is a %s", ([key, type]) => {
    const thing = nodeOf(key);
    expect(thing["@type"]).toBe(type);
    expect(thing["@id"]).toBe(`${AT}node/${key}/#node`);
    expect(thing.url).toBe(`${AT}node/${key}/`);
    expect(thing.description).toBe(`Summary of ${key}.`);
  });

  test("with other names, each once and in its language, and where it lies", () => {
    expect(nodeOf("flat")).toMatchObject({
      name: "Salar",
      alternateName: ["Flat", { "@language": "ru", "@value": "Солончак" }],
      geo: { "@type": "GeoCoordinates", latitude: -20.2, longitude: -67.5 },
      containedInPlace: refer("Country", "land", "Land"),
    });
  });

  test("with what it is known by elsewhere", () => {
    expect(nodeOf("land").identifier).toEqual([
      { "@type": "PropertyValue", propertyID: "Salar node", value: "land" },
      { "@type": "PropertyValue", propertyID: "ISO 3166-1 alpha-2", value: "LD" },
    ]);
    expect(nodeOf("lithium").chemicalComposition).toBe("Li");
    expect(nodeOf("salt")).toMatchObject({ material: "Lithium" });
  });

  test("with those it belongs to while that holds, and with no employer that is a country", () => {
    const person = nodeOf("head");
    expect(person.worksFor).toEqual(refer("Organization", "firm", "Firm"));
    expect(person.affiliation).toBeUndefined();
    expect(nodeOf("firm").location).toEqual(refer("Country", "land", "Land"));
  });

  test("with a site where it is planned", () => {
    expect(nodeOf("plant").location).toEqual({
      "@type": "Place",
      geo: { "@type": "GeoCoordinates", latitude: 1, longitude: 2 },
      containedInPlace: refer("Place", "flat", "Salar"),
    });
  });

  test("with its standing, its parties and what it covers where it is an agreement", () => {
    expect(nodeOf("deal")).toMatchObject({
      creativeWorkStatus: "Negotiating",
      about: [
        refer("Organization", "firm", "Firm"),
        refer("ChemicalSubstance", "lithium", "Lithium"),
      ],
    });
  });
});

describe("a claim is a Claim", () => {
  const told = findSubject({ page: "claim", id: claimId("said") });

  test("with its sentence, standing, date, speaker and both ends", () => {
    expect(told).toMatchObject({
      "@type": "Claim",
      "@id": `${AT}claim/said/#claim`,
      name: "Firm makes salt.",
      text: "Firm makes salt.",
      creativeWorkStatus: "Proposed",
      temporalCoverage: "2024-09",
      author: refer("Person", "head", "Head"),
      claimInterpreter: { "@type": "Organization", name: "Salar" },
      about: [refer("Organization", "firm", "Firm"), refer("Product", "salt", "Salt")],
    });
  });

  test("that appears in its sources, each once, first in the one that came out first", () => {
    expect(told.appearance).toMatchObject([
      { "@type": "NewsArticle", url: "https://example.org/news", datePublished: "2024-05-02" },
      { "@type": "ScholarlyArticle", name: "Title of paper", inLanguage: "es" },
    ]);
    expect(told.firstAppearance).toEqual({ "@id": `${AT}source/paper/#source` });
    expect(told.datePublished).toBe("2024-03");
  });

  test("whose inferred dates are marked or left out", () => {
    const guess = findSubject({ page: "claim", id: claimId("guess") });
    expect(guess.temporalCoverage).toBe("2020~");
    expect(guess.datePublished).toBeUndefined();
    expect(guess.firstAppearance).toBeUndefined();
    expect(guess.appearance).toMatchObject({ "@id": `${AT}source/guessed/#source` });
    expect(guess.appearance).not.toMatchObject({ datePublished: "2020" });
  });
});

test("a source names the claims that rest on it", () => {
  const things = list({ page: "source", id: sourceId("paper") });
  expect(things[1]).toMatchObject({
    "@type": "ScholarlyArticle",
    publisher: { "@type": "Organization", name: "Test press" },
  });
  expect(things.filter((thing) => thing["@type"] === "Claim")).toEqual([
    {
      "@type": "Claim",
      "@id": `${AT}claim/said/#claim`,
      name: "Firm makes salt.",
      url: `${AT}claim/said/`,
      appearance: { "@id": `${AT}source/paper/#source` },
    },
  ]);
});

test.for(["home", "about"] as const)("the page %s tells of all records as a Dataset", (page) => {
  expect(findSubject({ page })).toMatchObject({
    "@type": "Dataset",
    version: "0a1b2c3d",
    dateModified: "2026-11-25",
    license: "https://creativecommons.org/licenses/by/4.0/",
    isAccessibleForFree: true,
    distribution: { contentUrl: `${AT}data/graph.json`, encodingFormat: "application/json" },
  });
});

describe("a page", () => {
  test("of a claim stands below its subject", () => {
    const [page] = list({ page: "claim", id: claimId("said") });
    expect(page?.breadcrumb).toMatchObject({
      itemListElement: [
        { position: 1, name: "Salar", item: AT },
        { position: 2, name: "Firm", item: `${AT}node/firm/` },
        { position: 3, name: "Heading", item: `${AT}claim/said/` },
      ],
    });
  });

  test("that answers unknown addresses has none and is part of nothing", () => {
    expect(list({ page: "not-found", path: "" })).toEqual([
      { "@type": "WebPage", name: "Heading", description: "Description.", inLanguage: "en" },
    ]);
  });

  test("without an origin has addresses from the host's root", () => {
    const [page] = list({ page: "node", id: id("firm") }, graph, {
      siteUrl: null,
      base: "/salar/",
    });
    expect(page?.url).toBe("/salar/node/firm/");
    expect(page?.mainEntity).toEqual({ "@id": "/salar/node/firm/#node" });
  });
});

test("every node, claim and source of the records has a subject of its name", () => {
  const world = readWorldGraph();
  for (const { id: key, name } of world.nodes.values()) {
    expect(findSubject({ page: "node", id: key }, world).name).toBe(name);
  }
  for (const { id: key, statement } of world.claims.values()) {
    expect(findSubject({ page: "claim", id: key }, world).text).toBe(statement);
  }
  for (const { id: key, title } of world.sources.values()) {
    expect(findSubject({ page: "source", id: key }, world).name).toBe(title);
  }
});

describe("the script", () => {
  /** Texts that would end a script or begin a comment in one, among any others. */
  const texts = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom("</script>", "</SCRIPT ", "<!--", "<script>", "-->", "]]>", "\u2028", "\ud800"),
    fc.array(fc.constantFrom("<", "/", "script", ">", "!--", '"', "\\")).map((all) => all.join("")),
  );

  test("says any text of any field again and is ended by none", () => {
    fc.assert(
      fc.property(texts, texts, (one, other) => {
        const things = [{ "@type": "Thing", name: one, alternateName: [other, { a: one }] }];
        const script = formatJsonLdScript(things);
        const [, body = ""] =
          /^<script type="application\/ld\+json">(.*)<\/script>$/s.exec(script) ?? [];
        expect(body).not.toContain("<");
        expect(JSON.parse(body)).toEqual({ "@context": "https://schema.org", "@graph": things });
      }),
    );
  });
});
