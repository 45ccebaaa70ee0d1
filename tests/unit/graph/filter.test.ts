import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph, type GraphFilter, type Shown } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { date, id, NO_FILTER, readArticleGraph } from "../../support/graph-builder.ts";
import { list, sketch, without } from "./sketch.ts";

const show = (graph: Graph, filter: Partial<GraphFilter> = {}): Shown =>
  filterGraph(graph, buildFacets(graph), { ...NO_FILTER, ...filter });
const nodes = (graph: Graph, filter: Partial<GraphFilter> = {}): string =>
  list(show(graph, filter).nodes);
const relations = (graph: Graph, filter: Partial<GraphFilter> = {}): readonly string[] =>
  [...show(graph, filter).relations.keys()].sort();
const these = (...names: readonly string[]): ReadonlySet<NodeId> => new Set(names.map(id));

const article = readArticleGraph();

describe("without a filter", () => {
  test("the whole article shows", () => {
    const shown = show(article);
    const nodes = new Set(article.nodes.keys());
    expect(shown.nodes).toEqual(nodes);
    expect(shown.kept).toEqual(nodes);
    expect(shown.relations.size).toBe(article.relations.size);
    expect(shown.lines.size).toBe(article.relations.size);
    expect(shown.bridges.size).toBe(0);
  });

  test("a node without any claim shows", () => {
    expect(nodes(sketch({ company: "a b alone" }, ["a supplies b"]))).toBe("a alone b");
  });
});

describe("a mineral or a country chosen", () => {
  const kinds = {
    country: "bolivia russia",
    company: "ylb rosatom",
    "salt-flat": "uyuni karst",
    mineral: "boron lithium",
    application: "batteries",
    person: "head",
  };
  const lines = [
    "ylb based-in bolivia",
    "rosatom based-in russia",
    "uyuni located-in bolivia",
    "karst located-in russia",
    "uyuni contains lithium",
    "karst contains boron",
    "lithium used-in batteries",
    "boron by-product-of lithium",
    "head leads ylb",
  ];
  const graph = sketch(kinds, lines);

  test("keeps what the facet accepts and what a silent type joins to it", () => {
    const shown = show(graph, { minerals: these("lithium") });
    expect(list(shown.kept)).toBe("lithium uyuni");
    expect(list(shown.nodes)).toBe("batteries bolivia lithium uyuni");
  });

  test("shows no node that it rejects, even beside a kept one", () => {
    expect(nodes(graph, { minerals: these("lithium") })).not.toContain("boron");
  });

  test("shows a relation only where one end is kept", () => {
    const more = sketch(kinds, [...lines, "bolivia exports-to russia", "russia produces lithium"]);
    expect(relations(more, { minerals: these("lithium") })).toEqual([
      "lithium used-in batteries",
      "russia produces lithium",
      "uyuni contains lithium",
      "uyuni located-in bolivia",
    ]);
  });

  test("of several values keeps what any accepts", () => {
    const shown = show(graph, { minerals: these("lithium", "boron") });
    expect(list(shown.kept)).toBe("boron karst lithium uyuni");
  });

  test("of several values keeps with all what each of them accepts, and the values", () => {
    const filter = { minerals: these("lithium", "boron"), match: "all" } as const;
    expect(list(show(graph, filter).kept)).toBe("boron lithium");
    const both = sketch({ ...kinds, project: "plant" }, [
      ...lines,
      "plant produces lithium",
      "plant produces boron",
      "ylb operates plant",
      "head leads rosatom",
    ]);
    expect(list(show(both, filter).kept)).toBe("boron lithium plant ylb");
    const places = { countries: these("bolivia", "russia"), match: "all" } as const;
    // Only its head is tied to firms of both.
    expect(list(show(both, places).kept)).toBe("bolivia head russia");
    expect(nodes(both, places)).not.toContain("ylb");
  });

  test("of both facets keeps what both accept, and the chosen values", () => {
    const shown = show(graph, { minerals: these("lithium"), countries: these("bolivia") });
    expect(list(shown.kept)).toBe("bolivia lithium uyuni");
    // YLB is placed under no mineral, so minerals reject it; its head hangs on no kept node.
    expect(list(shown.nodes)).toBe("batteries bolivia lithium uyuni");
  });

  test("shows the chosen values themselves where nothing else is left", () => {
    const filter = { minerals: these("boron"), countries: these("bolivia") };
    // Lithium is of the kind minerals judge, and is not chosen.
    expect(nodes(graph, filter)).toBe("bolivia boron");
  });

  test("shows a neighbour only by a relation in force on the date", () => {
    const late = sketch(kinds, ["uyuni contains lithium", "bolivia produces lithium 2025"]);
    const filter = { minerals: these("lithium") };
    expect(nodes(late, { ...filter, asOf: date("2024") })).toBe("lithium uyuni");
    expect(nodes(late, { ...filter, asOf: date("2025") })).toBe("bolivia lithium uyuni");
  });

  test("shows a neighbour whatever the standing of the relation", () => {
    const planned = sketch(kinds, ["uyuni contains lithium", "bolivia produces lithium proposed"]);
    const filter = { minerals: these("lithium"), statuses: new Set(["established" as const]) };
    expect(nodes(planned, filter)).toBe("bolivia lithium uyuni");
    expect(relations(planned, filter)).toEqual(["uyuni contains lithium"]);
  });
});

describe("the article by potassium", () => {
  const minerals = these("potassium");

  test("leaves the salt flats that hold it, the agreement on them, and what they need", () => {
    expect(list(show(article, { minerals }).kept)).toBe(
      "agreement-bolivia-russia-2023-07 bolivian-salt-flats potassium",
    );
    expect(relations(article, { minerals })).toEqual([
      "agreement-bolivia-russia-2023-07 covers bolivian-salt-flats",
      "agreement-bolivia-russia-2023-07 covers by-product-extraction",
      "agreement-bolivia-russia-2023-07 covers by-product-processing",
      "bolivia party-to agreement-bolivia-russia-2023-07",
      "bolivian-salt-flats contains potassium",
      "bolivian-salt-flats located-in bolivia",
      "potassium used-in industrial-applications",
      "russia party-to agreement-bolivia-russia-2023-07",
    ]);
  });

  test("and by Russia leaves the agreement and the ambassador, not Bolivia nor its salt flats", () => {
    const shown = show(article, { minerals, countries: these("russia") });
    expect(list(shown.kept)).toBe("agreement-bolivia-russia-2023-07 potassium russia");
    expect(list(shown.nodes)).toBe(
      "agreement-bolivia-russia-2023-07 by-product-extraction by-product-processing " +
        "industrial-applications mikhail-ledenev potassium russia",
    );
  });
});

describe("kinds", () => {
  const graph = sketch({ company: "ylb", country: "bolivia", person: "head" }, [
    "ylb based-in bolivia",
    "head leads ylb",
  ]);

  test("hide nodes and their relations", () => {
    const shown = show(graph, { kinds: without("person") });
    expect(list(shown.nodes)).toBe("bolivia ylb");
    expect([...shown.relations.keys()]).toEqual(["ylb based-in bolivia"]);
  });

  test("hide a kept node, whose neighbours still show beside it", () => {
    const filter = { countries: these("bolivia"), kinds: without("company") };
    expect(nodes(graph, filter)).toBe("bolivia head");
    const mineral = sketch({ "salt-flat": "uyuni", mineral: "lithium", application: "glass" }, [
      "uyuni contains lithium",
      "lithium used-in glass",
    ]);
    const hidden = { minerals: these("lithium"), kinds: without("mineral") };
    expect(nodes(mineral, hidden)).toBe("glass uyuni");
  });

  test("all switched off leave nothing", () => {
    expect(show(graph, { kinds: new Set() }).nodes.size).toBe(0);
  });
});

describe("standings", () => {
  const graph = sketch({ company: "a b c" }, [
    "a supplies b 2022",
    "a supplies b proposed 2023",
    "b supplies c agreed 2022",
    "b supplies c ended 2023",
    "a owns c negotiating 2023",
  ]);
  const by = (...statuses: readonly ("established" | "proposed" | "agreed" | "ended")[]) =>
    relations(graph, { statuses: new Set(statuses) });

  test("let a relation through by the claim that holds", () => {
    expect(by("established")).toEqual(["a supplies b"]);
    expect(by("ended")).toEqual(["b supplies c"]);
  });

  test("or by the plan beside it", () => {
    expect(by("proposed")).toEqual(["a supplies b"]);
  });

  test("but not by its history", () => {
    expect(by("agreed")).toEqual([]);
  });

  test("hide no node", () => {
    expect(nodes(graph, { statuses: new Set() })).toBe("a b c");
  });

  test("of what an agreement covers follow the agreement", () => {
    const deal = sketch({ company: "a", agreement: "deal", mineral: "lithium" }, [
      "deal covers lithium agreed 2022",
      "a party-to deal ended 2023",
    ]);
    expect(relations(deal, { statuses: new Set(["agreed"]) })).toEqual([]);
    expect(relations(deal, { statuses: new Set(["ended"]) })).toHaveLength(2);
  });
});

describe("a date", () => {
  const graph = sketch({ company: "a b c" }, ["a supplies b 2023", "b supplies c 2024-06"]);

  test("hides relations not yet in force and nodes of which no claim is", () => {
    const shown = show(graph, { asOf: date("2024-05") });
    expect(list(shown.nodes)).toBe("a b");
    expect([...shown.relations.keys()]).toEqual(["a supplies b"]);
  });

  test("is the newest by default", () => {
    expect(nodes(graph)).toBe("a b c");
  });

  test("hides a chosen value like any node", () => {
    const flats = sketch({ company: "a", country: "bolivia" }, [
      "a owns b 2024",
      "bolivia owns a 2025",
    ]);
    const filter = { countries: these("bolivia"), asOf: date("2024") };
    expect(nodes(flats, filter)).toBe("");
  });
});

describe("what is selected", () => {
  const graph = sketch({ company: "a b c", country: "bolivia", mineral: "lithium" }, [
    "a supplies b 2023",
    "b supplies c 2025",
    "c produces lithium 2023",
    "a based-in bolivia 2023",
  ]);

  test("always shows: against its kind, the date and the facets", () => {
    expect(nodes(graph, { kinds: without("company"), pinned: [id("a")] })).toBe(
      "a bolivia lithium",
    );
    expect(nodes(graph, { asOf: date("2000"), pinned: [id("b")] })).toBe("a b bolivia");
    expect(nodes(graph, { minerals: these("lithium"), pinned: [id("a")] })).toBe("a c lithium");
  });

  test("shows with its relations to kept nodes only", () => {
    const shown = show(graph, { minerals: these("lithium"), pinned: [id("b"), id("a")] });
    expect([...shown.relations.keys()].sort()).toEqual(["b supplies c", "c produces lithium"]);
    expect(list(shown.kept)).toBe("c lithium");
  });

  test("as a claim shows with its relation and both ends, in force or not", () => {
    const shown = show(graph, {
      asOf: date("2024"),
      statuses: new Set(),
      kinds: new Set(),
      pinnedRelation: "b supplies c",
    });
    expect(list(shown.nodes)).toBe("b c");
    expect(shown.relations.get("b supplies c")?.claim.id).toBe("c2");
    expect(shown.lines.get("b c")?.status).toBe("established");
  });

  test("is passed over where the graph does not have it", () => {
    const filter = { pinned: [id("atlantis")], pinnedRelation: "x owns y", around: id("atlantis") };
    expect(show(graph, { ...filter, hops: 1 })).toEqual(show(graph));
  });
});

describe("the neighbourhood", () => {
  const graph = sketch({ company: "a b c d", person: "head" }, [
    "a supplies b",
    "c supplies b",
    "c supplies d",
    "b supplies d proposed",
    "head leads a",
  ]);

  test("is what lies within so many shown relations, against their direction too", () => {
    expect(nodes(graph, { around: id("a"), hops: 1 })).toBe("a b head");
    expect(nodes(graph, { around: id("a"), hops: 2 })).toBe("a b c d head");
  });

  test("walks along shown relations only", () => {
    const firm = { statuses: new Set(["established" as const]) };
    expect(nodes(graph, { ...firm, around: id("a"), hops: 2 })).toBe("a b c head");
    expect(nodes(graph, { ...firm, around: id("a"), hops: 3 })).toBe("a b c d head");
  });

  test("shows the relations among its nodes, also those farther than the last step", () => {
    expect(relations(graph, { around: id("b"), hops: 1 })).toEqual([
      "a supplies b",
      "b supplies d",
      "c supplies b",
      "c supplies d",
    ]);
  });

  test("has its centre whatever the filters say, and what is pinned", () => {
    const filter = { kinds: without("company"), around: id("a"), hops: 1 as const };
    expect(nodes(graph, filter)).toBe("a head");
    expect(nodes(graph, { ...filter, pinned: [id("d")] })).toBe("a d head");
  });

  test("counts a bridge over hidden kinds as one hop, over two hidden nodes too", () => {
    const chain = sketch(
      { company: "ylb cbc catl", agreement: "deal", project: "plant", "salt-flat": "uyuni" },
      [
        "ylb operates plant",
        "plant draws-from uyuni",
        "cbc party-to deal",
        "deal covers plant",
        "catl part-of cbc",
      ],
    );
    const hidden = { kinds: without("project", "agreement"), around: id("uyuni") };
    expect(nodes(chain, { ...hidden, hops: 1 })).toBe("cbc uyuni ylb");
    expect(nodes(chain, { ...hidden, hops: 2 })).toBe("catl cbc uyuni ylb");
    // With all kinds shown the same way is longer.
    expect(nodes(chain, { around: id("uyuni"), hops: 1 })).toBe("plant uyuni");
  });

  test("is not widened over nodes that a facet rejects, whatever their kind", () => {
    const foreign = sketch({ company: "a b", project: "plant", country: "bolivia chile" }, [
      "a operates plant",
      "b owns plant",
      "a based-in bolivia",
      "b based-in bolivia",
      "plant located-in chile",
    ]);
    const filter = { kinds: without("project"), around: id("a") };
    expect(nodes(foreign, { ...filter, hops: 1 })).toBe("a b bolivia chile");
    const countries = these("bolivia");
    expect(nodes(foreign, { ...filter, countries, hops: 1 })).toBe("a bolivia");
  });

  test("needs both a node and a number of hops", () => {
    expect(nodes(graph, { around: id("a") })).toBe("a b c d head");
    expect(nodes(graph, { hops: 1 })).toBe("a b c d head");
  });
});

describe("an expanded node", () => {
  const graph = sketch(
    { company: "a b", project: "plant mill", person: "head", agreement: "deal", country: "chile" },
    [
      "a operates plant",
      "a operates mill proposed",
      "b owns plant",
      "head leads a",
      "deal covers plant",
      "a based-in chile",
    ],
  );
  const kinds = without("project", "person", "agreement");
  const expand = (...names: readonly string[]) => ({ kinds, expanded: these(...names) });

  test("shows the neighbours that only their kinds hide, with their relations to all shown", () => {
    const shown = show(graph, expand("a"));
    expect(list(shown.nodes)).toBe("a b chile head mill plant");
    expect([...shown.relations.keys()]).toContain("b owns plant");
    expect(shown.bridges.size).toBe(0);
  });

  test("says before how many there are", () => {
    const { hiddenNeighbours } = show(graph, { kinds });
    expect([...hiddenNeighbours].sort().join(" ")).toBe("a,3 b,1");
    expect([...show(graph, expand("a")).hiddenNeighbours].join(" ")).toBe("plant,1");
  });

  test("shows what is joined to it by a relation that passes, and no other", () => {
    const firm = { ...expand("a"), statuses: new Set(["established" as const]) };
    expect(nodes(graph, firm)).toBe("a b chile head plant");
    expect(show(graph, { ...firm, expanded: new Set() }).hiddenNeighbours.get(id("a"))).toBe(2);
    expect(nodes(graph, { ...expand("a"), asOf: date("2020") })).toBe("a chile");
  });

  test("that an expanded node has shown shows its own in turn", () => {
    expect(nodes(graph, expand("a", "plant"))).toBe("a b chile deal head mill plant");
    expect(nodes(graph, expand("plant", "b"))).toBe("a b chile deal plant");
  });

  test("that is not shown itself shows nothing", () => {
    expect(nodes(graph, expand("plant"))).toBe("a b chile");
    expect(nodes(graph, expand("atlantis"))).toBe("a b chile");
  });

  test("adds to a neighbourhood without taking the place of its bridges", () => {
    const around = { around: id("b"), hops: 1 as const };
    expect(nodes(graph, { ...around, kinds })).toBe("a b");
    expect(nodes(graph, { ...around, ...expand("b") })).toBe("a b plant");
    expect(nodes(graph, { ...around, ...expand("a") })).toBe("a b head mill plant");
  });

  test("shows nothing that a facet rejects", () => {
    const plants = sketch({ company: "a", project: "north south", country: "chile peru" }, [
      "a based-in chile",
      "a operates north",
      "a operates south",
      "north located-in chile",
      "south located-in peru",
    ]);
    const filter = { kinds: without("project"), countries: these("chile") };
    expect(show(plants, filter).hiddenNeighbours.get(id("a"))).toBe(1);
    expect(nodes(plants, { ...filter, expanded: these("a") })).toBe("a chile north");
  });
});

describe("lines", () => {
  test("bundle the shown relations of a pair, the firmest first", () => {
    const graph = sketch({ company: "a b" }, [
      "a supplies b proposed",
      "b owns a agreed",
      "a part-of b ended",
    ]);
    const line = show(graph).lines.get("a b");
    expect(line?.standings.map(({ status }) => status)).toEqual(["agreed", "proposed", "ended"]);
    expect(line?.status).toBe("agreed");
    const some = show(graph, { statuses: new Set(["ended", "proposed"]) }).lines.get("a b");
    expect(some?.standings.map(({ status }) => status)).toEqual(["proposed", "ended"]);
    expect(some?.line.relations).toHaveLength(3);
  });

  test("are drawn by what the standing filter lets through", () => {
    const graph = sketch({ company: "a b" }, ["a supplies b 2022", "a supplies b proposed 2023"]);
    expect(show(graph).lines.get("a b")?.status).toBe("established");
    const line = show(graph, { statuses: new Set(["proposed"]) }).lines.get("a b");
    expect(line?.status).toBe("proposed");
    expect(line?.standings[0]?.status).toBe("established");
  });
});
