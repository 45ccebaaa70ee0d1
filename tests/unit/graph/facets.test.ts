import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { accepts, buildFacets, type Facet, rejects } from "#graph/facets.ts";
import type { Graph } from "#graph/graph.ts";
import type { GraphNode } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { id, readArticleGraph } from "../../support/graph-builder.ts";
import { graphs } from "./arbitraries.ts";
import { list, sketch } from "./sketch.ts";

/** Where a facet places a node, "" for nowhere. */
const placed = (facet: Facet, node: string): string => list(facet.placements.get(id(node)) ?? []);

const countries = (graph: Graph, node: string): string =>
  placed(buildFacets(graph).countries, node);
const minerals = (graph: Graph, node: string): string => placed(buildFacets(graph).minerals, node);

/** What every test below has room for. */
const KINDS = {
  country: "bolivia chile russia",
  mineral: "lithium potassium boron",
  company: "ylb rosatom uranium",
  "salt-flat": "uyuni part",
  project: "plant works",
  institution: "ministry",
  community: "council",
  "protected-area": "reserve",
  person: "head envoy",
  product: "carbonate salt cells",
  agreement: "deal",
  region: "andes",
  process: "dle",
  application: "batteries",
};
const draw = (...lines: readonly string[]): Graph => sketch(KINDS, lines);

describe("countries place", () => {
  test("a country under itself", () => {
    expect(countries(draw(), "bolivia")).toBe("bolivia");
    expect(countries(draw("bolivia exports-to chile"), "bolivia")).toBe("bolivia");
  });

  test("a company where it is based", () => {
    expect(countries(draw("ylb based-in bolivia"), "ylb")).toBe("bolivia");
  });

  test("a company where the companies are that it is part of, however far up", () => {
    const graph = draw("ylb part-of uranium", "uranium part-of rosatom", "rosatom based-in russia");
    expect(countries(graph, "ylb")).toBe("russia");
    expect(countries(graph, "rosatom")).toBe("russia");
  });

  test("a company not where its part or what it owns is", () => {
    const graph = draw(
      "ylb part-of rosatom",
      "ylb based-in bolivia",
      "uranium owns ylb",
      "uranium owns plant",
      "plant located-in chile",
    );
    expect(countries(graph, "rosatom")).toBe("");
    expect(countries(graph, "uranium")).toBe("");
  });

  test("a project where it lies", () => {
    expect(countries(draw("plant located-in chile"), "plant")).toBe("chile");
  });

  test("a project where its salt flat lies, and that one's whole", () => {
    const graph = draw("plant draws-from part", "part part-of uyuni", "uyuni located-in bolivia");
    expect(countries(graph, "plant")).toBe("bolivia");
  });

  test("a salt flat where it lies", () => {
    expect(countries(draw("uyuni located-in bolivia"), "uyuni")).toBe("bolivia");
  });

  test("a salt flat where its whole lies, but not the whole where a part lies", () => {
    const graph = draw("part part-of uyuni", "uyuni located-in bolivia", "part located-in chile");
    expect(countries(graph, "part")).toBe("bolivia chile");
    expect(countries(graph, "uyuni")).toBe("bolivia");
  });

  test("an institution where it is", () => {
    expect(countries(draw("ministry located-in chile"), "ministry")).toBe("chile");
  });

  test("a community where it is, and where the salt flats lie that it lives by", () => {
    expect(countries(draw("council located-in chile"), "council")).toBe("chile");
    const graph = draw("council lives-by uyuni", "uyuni located-in bolivia");
    expect(countries(graph, "council")).toBe("bolivia");
    expect(countries(graph, "uyuni")).toBe("bolivia");
  });

  test("a protected area where it is, and where the salt flats lie that it protects", () => {
    expect(countries(draw("reserve located-in chile"), "reserve")).toBe("chile");
    const lying = ["uyuni located-in bolivia", "council located-in chile"];
    expect(countries(draw("reserve protects uyuni", ...lying), "reserve")).toBe("bolivia");
    expect(countries(draw("reserve protects council", ...lying), "reserve")).toBe("");
  });

  test("a community not by whom it opposes, nor by what affects it", () => {
    const graph = draw(
      "council opposes ylb",
      "ylb based-in bolivia",
      "plant affects council",
      "plant located-in chile",
    );
    expect(countries(graph, "council")).toBe("");
  });

  test("an agreement by its parties: a country itself, else the party's countries", () => {
    const graph = draw(
      "bolivia party-to deal",
      "uranium party-to deal",
      "uranium part-of rosatom",
      "rosatom based-in russia",
      "ministry party-to deal",
      "ministry located-in chile",
    );
    expect(countries(graph, "deal")).toBe("bolivia chile russia");
  });

  test("an agreement not by what it covers", () => {
    const graph = draw("deal covers uyuni", "uyuni located-in bolivia");
    expect(countries(graph, "deal")).toBe("");
  });

  test.for([
    ["leads", "ylb"],
    ["leads", "ministry"],
    ["leads", "bolivia"],
    ["represents", "ylb"],
    ["represents", "bolivia"],
  ])("a person by what they lead or represent: %s %s", ([predicate, object]) => {
    const graph = draw(
      `head ${predicate} ${object}`,
      "ylb based-in bolivia",
      "ministry located-in bolivia",
    );
    expect(countries(graph, "head")).toBe("bolivia");
  });

  test("a node under every country it belongs to", () => {
    const graph = draw("ylb based-in bolivia", "ylb based-in chile");
    expect(countries(graph, "ylb")).toBe("bolivia chile");
  });

  test("nothing that the table is silent on", () => {
    const graph = draw(
      "bolivia part-of andes",
      "bolivia produces carbonate",
      "bolivia produces lithium",
      "plant located-in bolivia",
      "plant uses dle",
      "carbonate used-in batteries",
    );
    const facet = buildFacets(graph).countries;
    expect(list(facet.silent)).toBe("application mineral process product region");
    for (const node of ["andes", "carbonate", "lithium", "dle", "batteries"]) {
      expect(placed(facet, node)).toBe("");
    }
  });
});

describe("minerals place", () => {
  test("a mineral under itself, whatever it is a by-product of", () => {
    expect(minerals(draw("potassium by-product-of lithium"), "potassium")).toBe("potassium");
    expect(minerals(draw("potassium made-from lithium"), "potassium")).toBe("potassium");
  });

  test("a product by what it is made from, through products to minerals", () => {
    const graph = draw("cells made-from carbonate", "carbonate made-from lithium");
    expect(minerals(graph, "cells")).toBe("lithium");
    expect(minerals(draw("salt by-product-of lithium"), "salt")).toBe("");
    expect(minerals(draw("salt used-in lithium"), "salt")).toBe("");
  });

  test("products made from each other in a circle", () => {
    const graph = draw(
      "cells made-from carbonate",
      "carbonate made-from salt",
      "salt made-from cells",
      "salt made-from boron",
      "carbonate made-from lithium",
    );
    for (const product of ["cells", "carbonate", "salt"]) {
      expect(minerals(graph, product)).toBe("boron lithium");
    }
  });

  test("a project by what it produces", () => {
    const graph = draw(
      "plant produces potassium",
      "plant produces carbonate",
      "carbonate made-from lithium",
    );
    expect(minerals(graph, "plant")).toBe("lithium potassium");
  });

  test("a project not by what its salt flat contains", () => {
    expect(minerals(draw("plant draws-from uyuni", "uyuni contains boron"), "plant")).toBe("");
  });

  test("a company by what it produces", () => {
    const graph = draw("ylb produces potassium", "ylb produces salt", "salt made-from boron");
    expect(minerals(graph, "ylb")).toBe("boron potassium");
  });

  test.for(["operates", "owns"])("a company by what the projects it %s produce", (predicate) => {
    const graph = draw(`ylb ${predicate} plant`, "plant produces lithium");
    expect(minerals(graph, "ylb")).toBe("lithium");
  });

  test("a company not by the companies it owns or is part of", () => {
    const graph = draw("rosatom owns ylb", "uranium part-of ylb", "ylb produces lithium");
    expect(minerals(graph, "rosatom")).toBe("");
    expect(minerals(graph, "uranium")).toBe("");
  });

  test("a salt flat by what it contains, not by its parts", () => {
    const graph = draw("part contains lithium", "part part-of uyuni", "uyuni contains boron");
    expect(minerals(graph, "part")).toBe("lithium");
    expect(minerals(graph, "uyuni")).toBe("boron");
  });

  test.for([
    ["a mineral", ["deal covers boron"], "boron"],
    ["a product", ["deal covers salt", "salt made-from boron"], "boron"],
    ["a project's products", ["deal covers plant", "plant produces boron"], "boron"],
    ["a salt flat's minerals", ["deal covers uyuni", "uyuni contains boron"], "boron"],
    ["no process", ["deal covers dle", "plant uses dle", "plant produces boron"], ""],
    ["nothing of its parties", ["ylb party-to deal", "ylb produces boron"], ""],
  ] as const)("an agreement by what it covers: %s", ([, lines, expected]) => {
    expect(minerals(draw(...lines), "deal")).toBe(expected);
  });

  test("nothing that the table is silent on", () => {
    const graph = draw(
      "bolivia produces lithium",
      "head leads ylb",
      "ylb produces lithium",
      "ministry regulates lithium",
      "ministry owns plant",
      "plant produces lithium",
      "plant uses dle",
      "lithium used-in batteries",
      "bolivia part-of andes",
    );
    const facet = buildFacets(graph).minerals;
    expect(list(facet.silent)).toBe(
      "application community country institution person process protected-area region",
    );
    for (const node of ["bolivia", "head", "ministry", "dle", "batteries", "andes"]) {
      expect(placed(facet, node)).toBe("");
    }
  });
});

describe("placement", () => {
  test("ignores dates and standings", () => {
    const graph = draw("ylb based-in bolivia ended 2030", "plant produces boron proposed undated");
    expect(countries(graph, "ylb")).toBe("bolivia");
    expect(minerals(graph, "plant")).toBe("boron");
  });

  test("is safe in circles of companies and salt flats", () => {
    const graph = draw(
      "ylb part-of rosatom",
      "rosatom part-of ylb",
      "rosatom based-in russia",
      "part part-of uyuni",
      "uyuni part-of part",
    );
    expect(countries(graph, "ylb")).toBe("russia");
    expect(countries(graph, "part")).toBe("");
  });

  test("is always under values of the facet, of types it is not silent on", () => {
    fc.assert(
      fc.property(graphs, (graph) => {
        for (const facet of Object.values<Facet>({ ...buildFacets(graph) })) {
          for (const [node, values] of facet.placements) {
            expect(facet.silent).not.toContain(graph.nodes.get(node)?.type);
            expect(facet.values).toEqual(expect.arrayContaining([...values]));
          }
        }
      }),
    );
  });
});

describe("a facet's values", () => {
  test("are the nodes of its type, those that place most first, then by name", () => {
    const { minerals: facet } = buildFacets(
      draw("uyuni contains lithium", "part contains lithium", "uyuni contains potassium"),
    );
    expect(facet.values).toEqual(["lithium", "potassium", "boron"]);
  });

  test("of the article begin with lithium and Bolivia", () => {
    const facets = buildFacets(readArticleGraph());
    expect(facets.minerals.values[0]).toBe("lithium");
    expect(facets.countries.values).toEqual(["bolivia", "russia"]);
  });
});

describe("accepts and rejects", () => {
  const graph = draw("ylb based-in bolivia");
  const { countries: facet } = buildFacets(graph);
  const judge = (node: string, ...chosen: readonly string[]): string => {
    const found: GraphNode | undefined = graph.nodes.get(id(node));
    if (found === undefined) throw new Error(`No node "${node}".`);
    const values = new Set(chosen.map(id));
    const isRejected = rejects(facet, found, values, "any");
    if (accepts(facet, found, values, "any")) return isRejected ? "both" : "accepts";
    return isRejected ? "rejects" : "silent";
  };

  test("tell accepted, rejected and silent apart", () => {
    expect(judge("ylb", "bolivia")).toBe("accepts");
    expect(judge("ylb", "chile", "bolivia")).toBe("accepts");
    expect(judge("ylb", "chile")).toBe("rejects");
    expect(judge("rosatom", "bolivia")).toBe("rejects");
    expect(judge("carbonate", "bolivia")).toBe("silent");
  });

  test.for(NODE_TYPES.map((type) => [type, KINDS[type].split(" ")[0] ?? ""] as const))(
    "with nothing chosen accept a %s",
    ([, node]) => {
      expect(judge(node)).toBe("accepts");
    },
  );
});
