import { describe, expect, test } from "vitest";
import { suggestClaims, suggestNodes, suggestScopes } from "#search/suggest.ts";
import { readArticleGraph } from "../../support/graph-builder.ts";

const article = readArticleGraph();
const nodes = (wrong: string, limit?: number): readonly string[] =>
  suggestNodes(article, wrong, limit).map(({ id }) => id);

describe("suggestNodes", () => {
  test.for([
    ["a missing letter", "bolivian-salt-flat", "bolivian-salt-flats"],
    ["a slip", "carlos-ramso", "carlos-ramos"],
    ["a part of the id", "ledenev", "mikhail-ledenev"],
    ["a name written as an id", "yacimientos-de-litio-bolivianos", "ylb"],
    ["a name as it is", "Yacimientos de Litio Bolivianos", "ylb"],
    ["a foreign name", "литий", "lithium"],
    ["capitals", "YLB", "ylb"],
  ] as const)("sees through %s", ([, wrong, id]) => {
    expect(nodes(wrong)[0]).toBe(id);
  });

  test("gives each node once and no more than asked for", () => {
    const found = nodes("agreement-bolivia-russia", 5);
    expect(found.slice(0, 2).sort()).toEqual([
      "agreement-bolivia-russia-2023-02",
      "agreement-bolivia-russia-2023-07",
    ]);
    expect(new Set(found).size).toBe(found.length);
    expect(nodes("agreement-bolivia-russia", 1)).toHaveLength(1);
  });

  test("does not take a short name inside a long id for a likeness", () => {
    expect(nodes("krakatoa-volcanoes")).toEqual([]);
  });

  test("says nothing where nothing is near", () => {
    for (const wrong of ["", "…", "zzzzzz", "x".repeat(5000)]) expect(nodes(wrong)).toEqual([]);
  });
});

describe("suggestClaims", () => {
  test("gives the claims of the nearest ids", () => {
    expect(suggestClaims(article, "art-1", 1).map(({ id }) => id)).toEqual(["art-01"]);
    expect(suggestClaims(article, "ART-07").map(({ id }) => id)[0]).toBe("art-07");
    expect(suggestClaims(article, "qqq")).toEqual([]);
  });
});

describe("suggestScopes", () => {
  test("gives the whole graph whose page has nearly that name", () => {
    for (const wrong of ["wrld", "World", "world-map"])
      expect(suggestScopes(wrong)).toEqual(["world"]);
    for (const wrong of ["", "x", "ylb"]) expect(suggestScopes(wrong)).toEqual([]);
  });
});
