import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph, type GraphFilter } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { buildScene, type Marks } from "#scene/build-scene.ts";
import { findTier, labelBox, symbolBox } from "#scene/geometry.ts";
import type { Scene } from "#scene/scene.ts";
import type { NodeType } from "#schema/graph.ts";
import { claim, graph, id, NO_FILTER, node } from "../../support/graph-builder.ts";
import { buildArticleScene, NO_MARKS, placeArticle } from "../../support/scene-article.ts";

const world = graph({
  nodes: [
    node({ id: "salar", type: "salt-flat", name: "Salar de Uyuni" }),
    node({ id: "bolivia", type: "country", name: "Bolivia", symbol: "BO" }),
    node({ id: "lithium", type: "mineral", name: "Lithium", symbol: "Li" }),
    node({ id: "boron", type: "mineral", name: "Boron", symbol: "B" }),
    node({ id: "ylb", name: "Yacimientos de Litio Bolivianos", label: "YLB" }),
    node({ id: "nowhere", name: "A company without a place" }),
  ],
  claims: [
    claim({ subject: "salar", predicate: "contains", object: "lithium" }),
    claim({ subject: "salar", predicate: "contains", object: "boron" }),
    claim({ subject: "salar", predicate: "located-in", object: "bolivia" }),
    claim({ subject: "ylb", predicate: "based-in", object: "bolivia" }),
    claim({ subject: "boron", predicate: "by-product-of", object: "lithium", status: "proposed" }),
    claim({ subject: "ylb", predicate: "produces", object: "lithium", status: "proposed" }),
    claim({ subject: "bolivia", predicate: "produces", object: "lithium" }),
    claim({ subject: "nowhere", predicate: "based-in", object: "bolivia" }),
  ],
  positions: {
    salar: { x: 100, y: 300 },
    bolivia: { x: 100, y: 100 },
    lithium: { x: 400, y: 300 },
    boron: { x: 400, y: 500 },
    ylb: { x: 400, y: 100 },
  },
});
const facets = buildFacets(world);

/** The same as a map of one region, and so large. */
const map = {
  ...world,
  positions: new Map(world.positions),
  regions: [{ id: "r", label: "R", box: { x: 0, y: 0, width: 600, height: 600 } }],
};

function show(
  fields: Partial<GraphFilter> = {},
  marks: Partial<Marks> = {},
  drawn: Graph = world,
): Scene {
  const filter = { ...NO_FILTER, ...fields };
  return buildScene(drawn, filterGraph(drawn, facets, filter), { ...NO_MARKS, ...marks });
}

/** "lit: a b, dim: c": which items are how much brought out. */
function readEmphasis(items: Iterable<{ readonly id: string; readonly emphasis: string }>): string {
  const all = [...items];
  return ["selected", "lit", "plain", "dim"]
    .map((emphasis) => {
      const ids = all.filter((item) => item.emphasis === emphasis).map((item) => item.id);
      return ids.length === 0 ? "" : `${emphasis}: ${ids.join(", ")}`;
    })
    .filter((part) => part !== "")
    .join("; ");
}

describe("what is drawn", () => {
  test("nodes stand where the data put them, those without a place are left out", () => {
    const { nodes, edges } = show();
    expect([...nodes.keys()]).toEqual(["salar", "bolivia", "lithium", "boron", "ylb"]);
    expect([...edges.keys()].some((line) => line.includes("nowhere"))).toBe(false);
    expect(nodes.get(id("salar"))).toMatchObject({ x: 100, y: 300, kind: "salt-flat" });
  });

  test("the mineral that others are a by-product of is the main one", () => {
    const ranks = [...show().nodes.values()].filter(({ rank }) => rank === "main");
    expect(ranks.map((main) => main.id)).toEqual(["lithium"]);
  });

  test("a line has the firmest standing, the number of relations, and their sentences", () => {
    const both = graph({
      claims: [
        claim({ subject: "a", predicate: "owns", object: "b", status: "proposed" }),
        claim({ subject: "b", predicate: "supplies", object: "a", status: "agreed" }),
      ],
      positions: { a: { x: 0, y: 0 }, b: { x: 200, y: 0 } },
    });
    const shown = filterGraph(both, buildFacets(both), NO_FILTER);
    expect([...buildScene(both, shown, NO_MARKS).edges.values()]).toMatchObject([
      {
        id: "a b",
        type: "line",
        standing: "agreed",
        count: 2,
        arrows: { from: true, to: true },
        title: "b supplies a.\na owns b.",
      },
    ]);
  });

  test("the arrow stands at the relation's object, whichever end comes first", () => {
    const { edges } = show();
    expect(edges.get("bolivia salar")).toMatchObject({
      from: "bolivia",
      to: "salar",
      arrows: { from: true, to: false },
    });
    expect(edges.get("lithium salar")?.arrows).toEqual({ from: true, to: false });
  });

  test("a bridge says what it joins and what it stands for", () => {
    const kinds = new Set<NodeType>(["country", "mineral"]);
    expect(show({ kinds }).edges.get("bolivia ~ boron")).toMatchObject({
      type: "bridge",
      arrows: { from: false, to: false },
      title: "Bolivia – Salar de Uyuni – Boron",
      count: 1,
    });
  });

  test("the bounds are those of the whole scope, whatever the filters leave", () => {
    const whole = show();
    const part = show({ kinds: new Set(["country"]) });
    expect(part.nodes.size).toBe(1);
    expect(part.bounds).toEqual(whole.bounds);
    const { x, y, width, height } = whole.bounds;
    for (const item of whole.nodes.values()) {
      for (const box of [symbolBox(item, findTier(1)), labelBox(item, findTier(1))]) {
        expect(box.x).toBeGreaterThan(x);
        expect(box.y).toBeGreaterThan(y);
        expect(box.x + box.width).toBeLessThan(x + width);
        expect(box.y + box.height).toBeLessThan(y + height);
      }
    }
  });

  test("filters and selection never move a node", () => {
    const places = (scene: Scene) =>
      [...scene.nodes.values()].map((item) => [item.id, item.x, item.y]);
    const chosen = places(
      show({ minerals: new Set([id("boron")]) }, { selectedNode: id("boron") }),
    );
    expect(places(show())).toEqual(expect.arrayContaining(chosen));
    expect(chosen.length).toBeGreaterThan(0);
  });
});

describe("what is brought out", () => {
  test("nothing, while nothing is selected", () => {
    expect(readEmphasis(show().nodes.values())).toBe("plain: salar, bolivia, lithium, boron, ylb");
  });

  test("a selected node lights its lines and neighbours", () => {
    const { nodes, edges } = show({}, { selectedNode: id("ylb") });
    expect(readEmphasis(nodes.values())).toBe(
      "selected: ylb; lit: bolivia, lithium; dim: salar, boron",
    );
    expect(readEmphasis(edges.values())).toMatch(/^lit: bolivia ylb, lithium ylb; dim: /);
  });

  test("a selected line lights its two ends", () => {
    const { nodes, edges } = show({}, { selectedLine: "lithium ylb" });
    expect(readEmphasis(nodes.values())).toBe("lit: lithium, ylb; dim: salar, bolivia, boron");
    expect(readEmphasis(edges.values())).toMatch(/^selected: lithium ylb; dim: /);
  });

  test("what is pointed at takes the place of the selection's neighbourhood", () => {
    const lit = { nodes: new Set([id("salar")]), edges: new Set(["boron salar"]) };
    const { nodes, edges } = show({}, { selectedNode: id("ylb"), lit });
    expect(readEmphasis(nodes.values())).toBe(
      "selected: ylb; lit: salar; dim: bolivia, lithium, boron",
    );
    expect(readEmphasis(edges.values())).toMatch(/^lit: boron salar; dim: /);
  });

  test("a selection that is not drawn brings nothing out", () => {
    const { nodes } = show({}, { selectedNode: id("nowhere"), selectedLine: "nowhere bolivia" });
    expect(readEmphasis(nodes.values())).toMatch(/^plain: /);
  });

  test("the label of the selected node shows at every zoom", () => {
    const labelFrom = (marks: Partial<Marks>) => show({}, marks).nodes.get(id("boron"))?.labelFrom;
    expect(labelFrom({})).toBeGreaterThan(0);
    expect(labelFrom({ selectedNode: id("boron") })).toBe(0);
  });
});

describe("in a large graph", () => {
  const hub = graph({
    nodes: [node({ id: "hub", type: "country", name: "Hub" })],
    claims: Array.from({ length: 30 }, (_, n) =>
      claim({ subject: `maker-${n}`, predicate: "based-in", object: "hub" }),
    ).concat(claim({ subject: "maker-0", predicate: "owns", object: "maker-1" })),
    positions: Object.fromEntries(
      ["hub", ...Array.from({ length: 30 }, (_, n) => `maker-${n}`)].map((key, n) => [
        key,
        { x: (n % 6) * 200, y: Math.floor(n / 6) * 200 },
      ]),
    ),
  });
  const whole = filterGraph(hub, buildFacets(hub), NO_FILTER);

  test("ties to a hub are quiet, others are not", () => {
    const { edges } = buildScene(hub, whole, NO_MARKS);
    const loud = [...edges.values()].filter(({ quiet }) => !quiet);
    expect(loud.map(({ id: line }) => line)).toEqual(["maker-0 maker-1"]);
    expect([...buildArticleScene().edges.values()].some(({ quiet }) => quiet)).toBe(false);
  });

  test("its regions are drawn and lie within the bounds, the largest's label first", () => {
    const [small, large] = [
      { id: "small", label: "Small", box: { x: -60, y: -90, width: 200, height: 100 } },
      { id: "large", label: "Large", box: { x: -70, y: -100, width: 1400, height: 900 } },
    ];
    const { size, regions, bounds } = buildScene(
      { ...hub, positions: new Map(hub.positions), regions: [small, large] },
      whole,
      NO_MARKS,
    );
    expect(size).toBe("large");
    expect(regions.map((region) => region.id)).toEqual(["large", "small"]);
    expect(regions[0]?.labelFrom).toBe(0);
    expect(regions[1]?.labelFrom).toBeGreaterThan(0);
    expect(bounds.x).toBeLessThan(-70);
    expect(bounds.y + bounds.height).toBeGreaterThan(800);
  });

  test("its bridges are quiet", () => {
    const kinds = new Set<NodeType>(["country", "mineral"]);
    const bridge = (drawn: Graph) => show({ kinds }, {}, drawn).edges.get("bolivia ~ boron");
    expect(bridge(map)?.quiet).toBe(true);
    expect(bridge(world)?.quiet).toBe(false);
  });

  test("what was known by a date is drawn in the same places, without working them out anew", () => {
    const part = { ...hub, lines: new Map(), relations: new Map(), incident: new Map() };
    const { bounds, nodes } = buildScene(part, { ...whole, lines: new Map() }, NO_MARKS);
    expect(bounds).toBe(buildScene(hub, whole, NO_MARKS).bounds);
    expect(nodes.size).toBe(31);
  });
});

describe("badges and changes", () => {
  test("a node tells how many of its neighbours only their kinds hide", () => {
    const hiddenNeighbours = new Map([[id("salar"), 7]]);
    const shown = { ...filterGraph(world, facets, NO_FILTER), hiddenNeighbours };
    const { nodes } = buildScene(world, shown, NO_MARKS);
    expect(nodes.get(id("salar"))?.hidden).toBe(7);
    expect(nodes.get(id("bolivia"))?.hidden).toBe(0);
  });

  test("a line tells what became of it, in its title too", () => {
    const { edges } = show({}, { changes: new Map([["lithium ylb", "added" as const]]) });
    expect(edges.get("lithium ylb")).toMatchObject({
      change: "added",
      title: "Added since.\nylb produces lithium.",
    });
    expect(edges.get("bolivia ylb")?.change).toBeNull();
  });
});

test("what is pointed at dims nothing in a large drawing, and leaves the selection its own", () => {
  const lit = { nodes: new Set([id("salar")]), edges: new Set(["boron salar"]), isPointed: true };
  expect(readEmphasis(show({}, { lit }, map).nodes.values())).toBe(
    "lit: salar; plain: bolivia, lithium, boron, ylb",
  );
  expect(readEmphasis(show({}, { lit, selectedNode: id("ylb") }, map).nodes.values())).toBe(
    "selected: ylb; lit: salar, bolivia, lithium; dim: boron",
  );
  expect(readEmphasis(show({}, { lit }).nodes.values())).toBe(
    "lit: salar; dim: bolivia, lithium, boron, ylb",
  );
});

test("every node and line of the article is drawn, the same however often it is built", () => {
  const article = placeArticle();
  const first = buildArticleScene();
  expect(first.nodes.size).toBe(article.nodes.size);
  expect(first.edges.size).toBe(article.lines.size);
  expect(buildArticleScene()).toEqual(first);
});
