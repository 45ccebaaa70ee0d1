import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { readKey } from "#ui/views/graph/key-actions.ts";
import {
  buildWalk,
  findStart,
  formatSpot,
  hasSpot,
  type Spot,
  stepAlong,
  stepIn,
  stepOut,
  stepToEnd,
  stepTowards,
} from "#ui/views/graph/keyboard-walk.ts";
import { id, NO_FILTER, readArticleGraph } from "../../support/graph-builder.ts";

const graph = readArticleGraph();
const facets = buildFacets(graph);
const walk = buildWalk(graph, filterGraph(graph, facets, NO_FILTER));
const node = (name: string): Spot => ({ type: "node", id: id(name) });

describe("walking the diagram", () => {
  test("starts at the selection, else at the first country", () => {
    expect(findStart(walk, id("ylb"))).toEqual(node("ylb"));
    expect(findStart(walk, null)).toEqual(node("bolivia"));
  });

  test("goes along the nodes of one kind by name, round the end", () => {
    const row = ["lithium", "magnesium", "other-brine-elements", "potassium", "sodium"];
    const visited = row.map((_, steps) => {
      let spot: Spot = node("lithium");
      for (let step = 0; step < steps; step++) spot = stepAlong(walk, spot, 1);
      return spot;
    });
    expect(visited).toEqual(row.map(node));
    expect(stepAlong(walk, node("sodium"), 1)).toEqual(node("lithium"));
    expect(stepAlong(walk, node("lithium"), -1)).toEqual(node("sodium"));
    expect(stepToEnd(walk, node("magnesium"), "last")).toEqual(node("sodium"));
  });

  test("goes from a node to its claims, and along one to its other end", () => {
    const claim = stepIn(walk, node("carlos-ramos"));
    expect(claim).toEqual({ type: "claim", node: "carlos-ramos", index: 0 });
    expect(stepIn(walk, claim)).toEqual(node("ylb"));
    expect(stepOut(walk, claim)).toEqual(node("carlos-ramos"));
  });

  test("goes up to the kind and down into it", () => {
    const kind = stepOut(walk, node("sodium"));
    expect(kind).toEqual({ type: "group", kind: "mineral" });
    expect(stepIn(walk, kind)).toEqual(node("lithium"));
    expect(stepOut(walk, kind)).toEqual(kind);
  });

  test("reaches every node and every relation shown", () => {
    const nodes = walk.groups.flatMap((group) => group.nodes);
    expect(new Set(nodes)).toEqual(new Set(graph.nodes.keys()));
    const relations = nodes.flatMap((each) => walk.claimsOf.get(each) ?? []);
    expect(new Set(relations.map(({ relation }) => relation.id))).toEqual(
      new Set(graph.relations.keys()),
    );
  });

  test("knows when a filter has taken the spot away", () => {
    const filter = {
      ...NO_FILTER,
      kinds: new Set(NODE_TYPES.filter((kind) => kind !== "person")),
    };
    const narrower = buildWalk(graph, filterGraph(graph, facets, filter));
    expect(hasSpot(walk, node("carlos-ramos"))).toBe(true);
    expect(hasSpot(narrower, node("carlos-ramos"))).toBe(false);
  });

  test("goes to the nearest node on a side, and stays where there is none", () => {
    const at = (x: number, y: number) => ({ x, y });
    const placed = {
      ...walk,
      kindOf: new Map([
        [id("bolivia"), "country" as const],
        [id("russia"), "country" as const],
        [id("ylb"), "company" as const],
      ]),
      positions: new Map([
        [id("bolivia"), at(0, 0)],
        [id("ylb"), at(50, 10)],
        [id("russia"), at(200, 0)],
      ]),
    };
    expect(stepTowards(placed, node("bolivia"), "right")).toEqual(node("ylb"));
    expect(stepTowards(placed, node("russia"), "left")).toEqual(node("ylb"));
    expect(stepTowards(placed, node("bolivia"), "up")).toEqual(node("bolivia"));
  });

  test("tells spots apart by text", () => {
    const spots: Spot[] = [
      node("ylb"),
      { type: "group", kind: "company" },
      { type: "claim", node: id("ylb"), index: 0 },
      { type: "claim", node: id("ylb"), index: 1 },
    ];
    expect(new Set(spots.map(formatSpot)).size).toBe(spots.length);
  });
});

describe("the diagram's keys", () => {
  const press = (
    key: string,
    held: Partial<Record<"ctrlKey" | "shiftKey" | "altKey", boolean>> = {},
  ) => readKey({ key, ctrlKey: false, shiftKey: false, altKey: false, metaKey: false, ...held });

  test.for([
    ["ArrowRight", { type: "along", by: 1 }],
    ["ArrowDown", { type: "in" }],
    ["ArrowUp", { type: "out" }],
    ["Enter", { type: "in" }],
    [" ", { type: "select" }],
    ["Backspace", { type: "back" }],
    ["Escape", { type: "leave" }],
    ["?", { type: "help" }],
    ["f", { type: "focus" }],
  ] as const)("%s", ([key, action]) => {
    expect(press(key)).toEqual(action);
  });

  test("change with Ctrl and Shift", () => {
    expect(press("ArrowLeft", { ctrlKey: true })).toEqual({ type: "towards", direction: "left" });
    expect(press("ArrowLeft", { shiftKey: true })).toEqual({ type: "pan", direction: "left" });
  });

  test("leave the browser's own and the page's alone", () => {
    for (const key of ["Tab", "/", "a", "F5"]) expect(press(key)).toBeNull();
    expect(press("f", { ctrlKey: true })).toBeNull();
    for (const key of ["ArrowLeft", "ArrowRight"]) {
      expect(press(key, { altKey: true })).toBeNull();
    }
  });
});
