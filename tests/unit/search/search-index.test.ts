import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildSearchIndex, findNamedNode, type Hit, search } from "#search/search-index.ts";
import { claim, graph, node, readArticleGraph } from "../../support/graph-builder.ts";
import { anyText } from "./any-text.ts";

const article = readArticleGraph();
const index = buildSearchIndex(article);
const ids = (hits: readonly Hit[]): readonly string[] => hits.map(({ id }) => id);
const find = (text: string, limit?: number) => search(index, text, limit);

describe("search finds by", () => {
  test.for([
    ["its name", "Lithium", "lithium"],
    ["its symbol", "Li", "lithium"],
    ["its label", "Ylb", "ylb"],
    ["an alias", "Bolivian salars", "bolivian-salt-flats"],
    ["its Spanish name", "litio", "lithium"],
    ["its Russian name", "Боливия", "bolivia"],
    ["its Chinese name", "锂", "lithium"],
    ["the beginning of a word", "magnes", "magnesium"],
    ["a slip", "potasium", "potassium"],
    ["two slips in a long word", "Yacimentos de lito bolivanos", "ylb"],
    ["letters without their accents", "MIJAIL LEDENEV", "mikhail-ledenev"],
  ] as const)("%s: %s", ([, text, id]) => {
    expect(ids(find(text))[0]).toBe(id);
  });

  test("statements, after names", () => {
    const hits = find("by-product");
    const kinds = hits.map(({ type }) => type);
    expect(kinds.indexOf("claim")).toBeGreaterThan(0);
    expect(kinds.lastIndexOf("node")).toBeLessThan(kinds.indexOf("claim"));
    expect(find("president")[0]).toEqual({
      type: "claim",
      id: "art-03",
      statement: article.claims.get(article.article?.paragraphs[0]?.claims[2] ?? nothing())
        ?.statement,
      subject: "carlos-ramos",
      object: "ylb",
    });
  });
});

function nothing(): never {
  throw new Error("The article has changed: art-03 was the third claim of its first paragraph.");
}

describe("a hit on a node", () => {
  test("shows the name that matched, as it is written", () => {
    expect(find("ylb")[0]).toEqual({
      type: "node",
      id: "ylb",
      name: "Yacimientos de Litio Bolivianos",
      kind: "company",
      matched: "YLB",
      isExact: true,
    });
    expect(find("калий")[0]).toMatchObject({ id: "potassium", matched: "калий" });
  });

  test("comes once, however many of its names match", () => {
    const hits = find("litio");
    expect(new Set(ids(hits)).size).toBe(hits.length);
  });
});

describe("the order", () => {
  const small = graph({
    nodes: [
      node({ id: "magnesium-metal", type: "product", name: "Magnesium metal", symbol: "Mg" }),
      node({ id: "magnesium", type: "mineral", name: "Magnesium", symbol: "Mg" }),
      node({ id: "mgx", name: "Mg Metals" }),
      node({ id: "firm-argentina", name: "Firm Argentina" }),
      node({ id: "firm", name: "Firm Holdings" }),
      node({ id: "north", name: "Salar North" }),
      node({ id: "south", name: "Salar South" }),
      node({ id: "lake", name: "Great Salt Lake", names: { zh: "大盐湖" } }),
    ],
    claims: [
      ...["a", "b", "c", "d"].map((other) => claim({ subject: "south", object: other })),
      claim({ subject: "firm-argentina", object: "a" }),
    ],
  });
  const first = (text: string) => ids(search(buildSearchIndex(small), text))[0];
  const all = (text: string) => ids(search(buildSearchIndex(small), text));

  test("begins with what is exactly typed, by kind", () => {
    expect(all("mg").slice(0, 3)).toEqual(["magnesium", "magnesium-metal", "mgx"]);
  });

  test("begins with the id that is exactly typed, told by the node's name", () => {
    const [hit] = search(buildSearchIndex(small), "firm");
    expect(hit).toMatchObject({ id: "firm", matched: "Firm Holdings", isExact: true });
    expect(all("firm").slice(0, 2)).toEqual(["firm", "firm-argentina"]);
  });

  test("does not depend on blanks", () => {
    expect(all("mgmetals")).toEqual(["mgx"]);
    expect(all("firmholdings")).toEqual(["firm"]);
    expect(all("firmhold")).toEqual(["firm"]);
  });

  test("of equal matches begins with what more is known of", () => {
    expect(first("salar")).toBe("south");
  });

  test("needs all words where something has them all", () => {
    expect(all("salar north")).toEqual(["north"]);
  });

  test("takes some words where nothing has them all", () => {
    expect(all("salar mars")).toEqual(["south", "north"]);
  });

  test("forgives no slip in a word of three letters", () => {
    expect(ids(find("ylv")).filter((one) => one === "ylb")).toEqual([]);
  });

  test("finds a Chinese character anywhere in a name, but no other in its stead", () => {
    expect(all("湖")).toEqual(["lake"]);
    expect(all("盐")).toEqual(["lake"]);
    expect(all("海湖")).toEqual([]);
  });
});

describe("limits", () => {
  test("twelve hits by default, and claims have a quarter at most while names fill the list", () => {
    expect(find("b")).toHaveLength(12);
    const hits = find("lithium", 4);
    expect(hits.map(({ type }) => type)).toEqual(["node", "node", "node", "claim"]);
  });

  test("fewer names leave room for more claims", () => {
    const hits = find("ramos");
    expect(hits.length).toBeGreaterThan(1);
    expect(hits.length).toBeLessThanOrEqual(12);
  });

  test("nothing for nothing", () => {
    for (const text of ["", "   ", "–", "zzzzqqqq"]) expect(find(text)).toEqual([]);
    expect(find("lithium", 0)).toEqual([]);
  });

  test("no more hits than asked for and no fault, whatever is typed", () => {
    fc.assert(
      fc.property(anyText, fc.nat(20), (text, limit) => {
        expect(find(text, limit).length).toBeLessThanOrEqual(limit);
      }),
    );
  });

  test("reads the first 200 characters only", () => {
    const long = "lithium ".repeat(25);
    expect(find(`${long}zzzzqqqq`)).toEqual(find(long));
  });
});

test("every node is found first, or beside its namesakes, by each of its names", () => {
  for (const {
    id,
    name,
    label = name,
    symbol = name,
    aliases = [],
    names = {},
  } of article.nodes.values()) {
    for (const text of [name, label, symbol, ...aliases, ...Object.values(names)]) {
      expect(ids(find(text)).slice(0, 2), text).toContain(id);
    }
  }
});

test("every claim is found by its statement", () => {
  for (const { id, statement } of article.claims.values()) {
    expect(ids(find(statement, 8)), statement).toContain(id);
  }
});

describe("a text that names a node", () => {
  test("is answered by it, in any of its names and with slips", () => {
    expect(findNamedNode(index, "YLB")?.id).toBe("ylb");
    expect(findNamedNode(index, "боливия")?.id).toBe("bolivia");
    expect(findNamedNode(index, "potasium")?.id).toBe("potassium");
    expect(findNamedNode(index, "bolivian-salt-flats")?.id).toBe("bolivian-salt-flats");
  });

  test("has to have all its words in one name, and some at all", () => {
    expect(findNamedNode(index, "lithium nowhere")).toBeNull();
    expect(findNamedNode(index, "  ")).toBeNull();
  });
});

test("the index of sentences is made once, when it is asked for", () => {
  const fresh = buildSearchIndex(article);
  expect(fresh.readStatements()).toBe(fresh.readStatements());
});
