import { describe, expect, test } from "vitest";
import type { Bridge } from "#graph/bridges.ts";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph, type GraphFilter } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import {
  date,
  graph as graphOf,
  id,
  NO_FILTER,
  node,
  readArticleGraph,
} from "../../support/graph-builder.ts";
import { sketch, without } from "./sketch.ts";

function bridgesOf(graph: Graph, filter: Partial<GraphFilter>): readonly Bridge[] {
  const shown = filterGraph(graph, buildFacets(graph), { ...NO_FILTER, ...filter });
  return [...shown.bridges.values()];
}

/** `a ~ b over x y` for each bridge. */
const told = (graph: Graph, filter: Partial<GraphFilter>): readonly string[] =>
  bridgesOf(graph, filter)
    .map(({ id: name, via }) => `${name} over ${via.join(" ")}`)
    .sort();

const CHAIN = ["ylb operates plant", "plant draws-from uyuni"];
const chainKinds = { company: "ylb", project: "plant", "salt-flat": "uyuni" };

describe("a bridge", () => {
  test("joins two shown nodes over a hidden one, whichever way its relations point", () => {
    expect(told(sketch(chainKinds, CHAIN), { kinds: without("project") })).toEqual([
      "uyuni ~ ylb over plant",
    ]);
    const owners = sketch({ company: "a b", project: "plant" }, ["a owns plant", "b owns plant"]);
    expect(told(owners, { kinds: without("project") })).toEqual(["a ~ b over plant"]);
  });

  test("is not needed where nothing is hidden", () => {
    expect(told(sketch(chainKinds, CHAIN), {})).toEqual([]);
  });

  test("joins none that a shown line joins already", () => {
    const graph = sketch({ company: "a b", project: "plant" }, [
      "a operates plant",
      "b owns plant",
      "a supplies b",
    ]);
    expect(told(graph, { kinds: without("project") })).toEqual([]);
    // A line that the standing filter hides joins nothing.
    const planned = sketch({ company: "a b", project: "plant" }, [
      "a operates plant",
      "b owns plant",
      "a supplies b proposed",
    ]);
    const firm = { kinds: without("project"), statuses: new Set(["established" as const]) };
    expect(told(planned, firm)).toEqual(["a ~ b over plant"]);
  });

  test("bundles every way between its ends, the hidden nodes by name", () => {
    const graph = graphOf({
      nodes: [
        node({ id: "p1", type: "project", name: "Zulu" }),
        node({ id: "p2", type: "project", name: "Álamo" }),
      ],
      claims: [
        ...sketch({ company: "a b", project: "p1 p2" }, [
          "a operates p1",
          "b owns p1",
          "a operates p2",
          "b owns p2",
        ]).claims.values(),
      ],
    });
    expect(told(graph, { kinds: without("project") })).toEqual(["a ~ b over p2 p1"]);
  });

  test("goes over two hidden nodes in a row", () => {
    const graph = sketch(
      { company: "catl", agreement: "deal", project: "plant", "salt-flat": "uyuni" },
      ["catl party-to deal", "deal covers plant", "plant draws-from uyuni"],
    );
    expect(told(graph, { kinds: without("agreement", "project") })).toEqual([
      "catl ~ uyuni over deal plant",
    ]);
  });

  test("does not go over three", () => {
    const graph = sketch({ company: "catl", project: "p1 p2", agreement: "deal", person: "head" }, [
      "head leads catl",
      "catl operates p1",
      "deal covers p1",
      "deal covers p2",
    ]);
    expect(told(graph, { kinds: without("agreement", "project") })).toEqual([]);
  });

  test("takes the shorter way only", () => {
    const graph = sketch({ company: "a b", project: "plant", agreement: "deal" }, [
      "a operates plant",
      "b owns plant",
      "deal covers plant",
      "a party-to deal",
    ]);
    expect(told(graph, { kinds: without("agreement", "project") })).toEqual(["a ~ b over plant"]);
  });
});

describe("what a bridge stands on", () => {
  const kinds = without("project");

  test("passes the standing filter", () => {
    const graph = sketch(chainKinds, ["ylb operates plant", "plant draws-from uyuni proposed"]);
    expect(told(graph, { kinds, statuses: new Set(["established"]) })).toEqual([]);
    expect(told(graph, { kinds })).toHaveLength(1);
  });

  test("is in force on the date", () => {
    const graph = sketch(chainKinds, ["ylb operates plant 2023", "plant draws-from uyuni 2025"]);
    expect(told(graph, { kinds, asOf: date("2024") })).toEqual([]);
    expect(told(graph, { kinds, asOf: date("2025") })).toHaveLength(1);
  });

  test("is hidden by its kind alone", () => {
    const graph = sketch({ ...chainKinds, country: "bolivia chile" }, [
      ...CHAIN,
      "ylb based-in bolivia",
      "uyuni located-in bolivia",
      "plant located-in chile",
    ]);
    const plant = graph.nodes.get(id("plant"));
    expect(plant?.type).toBe("project");
    // The plant draws from a Bolivian salt flat, so Bolivia accepts it and Chile does too.
    expect(told(graph, { kinds, countries: new Set([id("bolivia")]) })).toEqual([
      "uyuni ~ ylb over plant",
    ]);
    const foreign = sketch({ company: "a b", project: "plant", country: "bolivia chile" }, [
      "a operates plant",
      "b owns plant",
      "a based-in bolivia",
      "b based-in bolivia",
      "plant located-in chile",
    ]);
    expect(told(foreign, { kinds, countries: new Set([id("bolivia")]) })).toEqual([]);
  });

  test("has a kept end in every relation", () => {
    const graph = sketch(
      { country: "bolivia", region: "andes", person: "head", company: "ylb", mineral: "boron" },
      ["bolivia part-of andes", "head leads bolivia", "bolivia produces boron"],
    );
    const minerals = new Set([id("boron")]);
    // Bolivia shows beside boron; the region and the head of state are no neighbours of a kept node.
    expect(told(graph, { minerals, kinds: without("country") })).toEqual([]);
  });

  test("lies between nodes of the neighbourhood asked for", () => {
    const graph = sketch({ company: "a b c d e", project: "plant well" }, [
      "a supplies b",
      "a supplies c",
      "b operates plant",
      "c owns plant",
      "d operates well",
      "e owns well",
    ]);
    expect(told(graph, { kinds, around: id("a"), hops: 1 })).toEqual(["b ~ c over plant"]);
  });
});

describe("a sort of thing", () => {
  test("ties its makers to nobody", () => {
    const graph = sketch({ company: "a b", product: "salt" }, [
      "a produces salt",
      "b produces salt",
    ]);
    expect(told(graph, { kinds: without("product") })).toEqual([]);
  });

  test("that an agreement covers and another company makes ties them to nobody", () => {
    const graph = sketch({ company: "a b", agreement: "deal", product: "borax" }, [
      "a party-to deal",
      "deal covers borax",
      "b produces borax",
    ]);
    expect(told(graph, { kinds: without("product") })).toEqual([]);
    expect(told(graph, { kinds: without("product", "agreement") })).toEqual([]);
  });

  test("is no bridge from either side: not between its makers, nor between what it is made from", () => {
    const graph = sketch(
      { mineral: "boron lithium", application: "glass", project: "p1 p2", process: "drying" },
      ["boron used-in glass", "lithium used-in glass", "p1 uses drying", "p2 uses drying"],
    );
    expect(told(graph, { kinds: without("application", "process") })).toEqual([]);
    const countries = sketch({ country: "bolivia chile", region: "andes" }, [
      "bolivia part-of andes",
      "chile part-of andes",
    ]);
    expect(told(countries, { kinds: without("region") })).toEqual([]);
  });

  test("joins what makes it to what it is made from", () => {
    const graph = sketch({ company: "ylb", project: "plant", product: "potash", mineral: "k" }, [
      "ylb operates plant",
      "plant produces potash",
      "potash made-from k",
    ]);
    expect(told(graph, { kinds: without("product") })).toEqual(["k ~ plant over potash"]);
    expect(told(graph, { kinds: without("product", "project") })).toEqual([
      "k ~ ylb over plant potash",
    ]);
  });

  test("is crossed where one node stands on both sides of it", () => {
    const graph = sketch({ product: "salt brine", mineral: "k" }, [
      "brine made-from salt",
      "salt made-from brine",
      "k made-from salt",
    ]);
    const pinned = [id("brine"), id("k")];
    expect(told(graph, { kinds: without("product"), pinned })).toEqual(["brine ~ k over salt"]);
  });
});

describe("what many have in common", () => {
  test.for([
    ["country", "based-in", { company: "a b" }],
    ["country", "located-in", { project: "a b" }],
    ["mineral", "contains", { "salt-flat": "a b" }],
    ["mineral", "produces", { company: "a b" }],
  ] as const)("is no bridge: a %s that two are tied to by %s", ([kind, predicate, ends]) => {
    const graph = sketch({ ...ends, [kind]: "both" }, [
      `a ${predicate} both`,
      `b ${predicate} both`,
    ]);
    expect(told(graph, { kinds: without(kind) })).toEqual([]);
  });

  test("joins those who have to do with it in different ways", () => {
    const graph = sketch({ company: "a", "salt-flat": "b", country: "both" }, [
      "a based-in both",
      "b located-in both",
    ]);
    expect(told(graph, { kinds: without("country") })).toEqual(["a ~ b over both"]);
  });

  test("is looked at from the side of the hidden node alone", () => {
    const graph = sketch({ "salt-flat": "flat", mineral: "a b" }, [
      "flat contains a",
      "flat contains b",
    ]);
    expect(told(graph, { kinds: without("salt-flat") })).toEqual(["a ~ b over flat"]);
  });
});

describe("the standing of a bridge", () => {
  const kinds = without("project");
  const standing = (...lines: readonly string[]) =>
    bridgesOf(sketch({ company: "a b", project: "p1 p2" }, lines), { kinds }).map(
      ({ status }) => status,
    );

  test("is that of its weakest link", () => {
    expect(standing("a operates p1", "b owns p1 proposed")).toEqual(["proposed"]);
  });

  test("where a link has several relations, by the firmest of them", () => {
    expect(standing("a operates p1 agreed", "b owns p1 ended", "b operates p1")).toEqual([
      "agreed",
    ]);
  });

  test("of its firmest way", () => {
    expect(
      standing("a operates p1", "b owns p1 proposed", "a operates p2 agreed", "b owns p2 agreed"),
    ).toEqual(["agreed"]);
  });

  test("over two hidden nodes counts the link between them", () => {
    const graph = sketch({ company: "a", agreement: "deal", project: "p1", "salt-flat": "b" }, [
      "a party-to deal agreed 2020",
      "deal covers p1 proposed 2021",
      "p1 draws-from b",
    ]);
    const [bridge] = bridgesOf(graph, { kinds: without("agreement", "project") });
    expect(bridge?.status).toBe("proposed");
  });

  test("is one that the standing filter lets through", () => {
    const graph = sketch(chainKinds, [
      "ylb operates plant agreed 2022",
      "ylb operates plant proposed 2023",
      "plant draws-from uyuni proposed",
    ]);
    const [bridge] = bridgesOf(graph, { kinds, statuses: new Set(["proposed"]) });
    expect(bridge?.status).toBe("proposed");
  });
});

describe("a hub", () => {
  const companies = (count: number): readonly string[] =>
    Array.from({ length: count }, (_, index) => `c${index}`);

  test("of up to seven shown ends joins each to each", () => {
    const names = companies(7);
    const graph = sketch(
      { company: names.join(" "), agreement: "deal" },
      names.map((name) => `${name} party-to deal`),
    );
    expect(told(graph, { kinds: without("agreement") })).toHaveLength(21);
  });

  test("of more joins what comes before it to what comes after it", () => {
    const names = companies(8);
    const graph = sketch({ company: names.join(" "), country: "chile", region: "andes" }, [
      ...names.map((name) => `${name} based-in chile`),
      "chile part-of andes",
    ]);
    const bridges = told(graph, { kinds: without("country") });
    expect(bridges).toEqual(names.map((name) => `andes ~ ${name} over chile`));
  });

  test("joins nothing where that would be more than three bridges an end", () => {
    const [owners, products] = [companies(7), ["s1", "s2", "s3", "s4", "s5", "s6", "s7"]];
    const graph = sketch(
      { company: owners.join(" "), project: "plant", product: products.join(" ") },
      [
        ...owners.map((name) => `${name} owns plant`),
        ...products.map((name) => `plant produces ${name}`),
      ],
    );
    expect(told(graph, { kinds: without("project") })).toEqual([]);
    const sixes = sketch(
      { company: owners.join(" "), project: "plant", product: products.join(" ") },
      [
        ...owners.slice(1).map((name) => `${name} owns plant`),
        ...products.slice(1).map((name) => `plant produces ${name}`),
      ],
    );
    expect(told(sixes, { kinds: without("project") })).toHaveLength(36);
  });

  test.for(["uyuni", "altiplano"])("is no part of a way over two, on either side of %s", (flat) => {
    const overFlat = (count: number): readonly string[] => {
      const names = companies(count);
      const kinds = {
        company: names.join(" "),
        country: "chile",
        "salt-flat": flat,
        mineral: "boron",
      };
      const graph = sketch(kinds, [
        ...names.map((name) => `${name} based-in chile`),
        `${flat} located-in chile`,
        `${flat} contains boron`,
      ]);
      const bridges = told(graph, { kinds: without("country", "salt-flat") });
      return bridges.filter((one) => one.includes(flat));
    };
    expect(overFlat(7)).toEqual([]);
    const via = ["chile", flat].sort().join(" ");
    expect(overFlat(6)).toEqual(companies(6).map((name) => `boron ~ ${name} over ${via}`));
  });
});

describe("the article", () => {
  const article = readArticleGraph();

  test("without minerals joins the salt flats to the uses of what they contain", () => {
    expect(told(article, { kinds: without("mineral") })).toContain(
      "bolivian-salt-flats ~ industrial-applications over magnesium other-brine-elements potassium sodium",
    );
  });

  test("without agreements joins the two countries", () => {
    expect(told(article, { kinds: without("agreement") })).toContain(
      "bolivia ~ russia over agreement-bolivia-russia-2023-02 agreement-bolivia-russia-2023-07",
    );
  });
});
