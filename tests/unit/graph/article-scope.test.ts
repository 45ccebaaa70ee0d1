import { describe, expect, test } from "vitest";
import { listArticleIds, sliceArticle } from "#graph/article-scope.ts";
import {
  claim,
  graphFile,
  id,
  node,
  readArticleFile,
  readWorldFile,
  source,
} from "../../support/graph-builder.ts";

const file = graphFile({
  sources: [source({ id: "article" }), source({ id: "other" })],
  nodes: [
    node({
      id: "ylb",
      facts: [
        { label: "Own", value: 1, asOf: null, source: "article" },
        { label: "Foreign", value: 2, asOf: null, source: "other" },
      ],
    }),
    node({ id: "rosatom", facts: [{ label: "Foreign", value: 2, asOf: null, source: "other" }] }),
    node({ id: "named" }),
    node({ id: "stranger" }),
  ],
  claims: [
    claim({
      id: "art-01",
      subject: "ylb",
      object: "rosatom",
      attributedTo: "speaker",
      sources: [{ source: "other" }, { source: "article", paragraph: 1 }],
      conflictsWith: ["art-02", "ww-01"],
    }),
    claim({
      id: "art-02",
      subject: "rosatom",
      object: "ylb",
      sources: [{ source: "article", paragraph: 1 }],
      conflictsWith: ["art-01"],
    }),
    claim({
      id: "ww-01",
      subject: "ylb",
      object: "stranger",
      sources: [{ source: "other" }],
      conflictsWith: ["art-01"],
    }),
  ],
  article: {
    source: "article",
    paragraphs: [
      { n: 1, digest: "It says so.", mentions: ["named"], claims: ["art-01", "art-02"] },
    ],
  },
  positions: { ylb: { x: 1, y: 2 } },
});

describe("the article's part of a graph", () => {
  const part = sliceArticle(file);

  test("has the claims that rest on it, what they link, who said so, and what it names", () => {
    expect(part.claims.map((one) => one.id)).toEqual(["art-01", "art-02"]);
    expect(part.nodes.map((one) => one.id).sort()).toEqual(["named", "rosatom", "speaker", "ylb"]);
    expect(part.sources.map((one) => one.id)).toEqual(["article"]);
    expect(part.article).toBe(file.article);
  });

  test("names nothing that is not in it: other sources, conflicts from elsewhere, foreign facts", () => {
    const [first] = part.claims;
    expect(first?.sources).toEqual([{ source: "article", paragraph: 1 }]);
    expect(first?.conflictsWith).toEqual(["art-02"]);
    expect(part.nodes.find((one) => one.id === "ylb")?.facts?.map((fact) => fact.label)).toEqual([
      "Own",
    ]);
    expect(part.nodes.find((one) => one.id === "rosatom")).not.toHaveProperty("facts");
  });

  test("has no positions, which are the whole's", () => {
    expect(part.positions).toBeUndefined();
  });

  test("of itself is itself", () => {
    expect(sliceArticle(part)).toEqual(part);
  });

  test("is empty where there is no article", () => {
    const { article: _, ...rest } = file;
    const none = sliceArticle(rest);
    expect(none.claims).toEqual([]);
    expect(none.nodes).toEqual([]);
    expect(listArticleIds({ ...rest, article: null }).nodes.size).toBe(0);
  });
});

describe("the founding article's part of the records", () => {
  const part = readArticleFile();

  test("is what the article says and no more", () => {
    const { claims } = readWorldFile();
    const told = claims.filter((one) => one.sources.some(({ source }) => source === "article"));
    expect(part.claims.map((one) => one.id)).toEqual(told.map((one) => one.id));
    expect(part.sources.map((one) => one.id)).toEqual(["article"]);
    const named = told.flatMap(({ subject, object, attributedTo = subject }) => [
      ...[subject, object, attributedTo],
    ]);
    const mentioned = part.article?.paragraphs.flatMap(({ mentions }) => mentions) ?? [];
    expect(new Set(part.nodes.map((one) => one.id))).toEqual(new Set([...named, ...mentioned]));
  });

  test("refers only to what is in it", () => {
    const nodes = new Set(part.nodes.map((one) => one.id));
    const claims = new Set(part.claims.map((one) => one.id));
    for (const { subject, object, attributedTo = subject, conflictsWith = [] } of part.claims) {
      expect([subject, object, attributedTo].every((end) => nodes.has(end))).toBe(true);
      expect(conflictsWith.every((other) => claims.has(other))).toBe(true);
    }
    for (const { mentions } of part.article?.paragraphs ?? []) {
      expect(mentions.every((one) => nodes.has(one))).toBe(true);
    }
  });

  test("is told by its ids without being cut out", () => {
    const ids = listArticleIds(readWorldFile());
    expect(ids.nodes).toEqual(new Set(part.nodes.map((one) => one.id)));
    expect(ids.claims).toEqual(new Set(part.claims.map((one) => one.id)));
    expect(ids.nodes.has(id("catl"))).toBe(false);
  });
});
