import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { AT_REST, type Attention } from "#picture/attention.ts";
import { drawPicture, ONCE } from "#picture/picture.ts";
import { StoryIdSchema } from "#schema/ids.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import {
  withClaim,
  withFocus,
  withKinds,
  withNode,
  withPath,
  withSource,
} from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import {
  claim,
  claimId,
  date,
  id,
  graph as makeGraph,
  node,
  readWorldGraph,
  source,
  sourceId,
} from "../../support/graph-builder.ts";
import { story } from "../../support/stories.ts";

const places = { a: { x: 0, y: 0 }, b: { x: 300, y: 0 }, c: { x: 600, y: 0 }, d: { x: 0, y: 300 } };
const graph = makeGraph({
  claims: [
    claim({ id: "a-b", subject: "a", object: "b", asOf: "2023" }),
    claim({ id: "b-c", subject: "b", object: "c", asOf: "2024-05" }),
    claim({ id: "c-d", subject: "c", object: "d", status: "proposed" }),
  ],
  article: {
    source: "test-source",
    paragraphs: [{ n: 1, digest: "Of b and c.", mentions: ["d"], claims: ["b-c"] }],
  },
  positions: places,
});

const ask = (view: View, attention: Partial<Attention> = {}, of: Graph = graph) => ({
  graph: of,
  view,
  attention: { ...AT_REST, ...attention },
});

/** What stands out of the drawing, nodes and edges, in the order of their ids. */
function listLit(view: View, attention: Partial<Attention> = {}, of: Graph = graph) {
  const { nodes, edges } = drawPicture(of, view, { ...AT_REST, ...attention });
  return [...nodes.values(), ...edges.values()]
    .filter(({ emphasis }) => emphasis === "lit" || emphasis === "selected")
    .map(({ id: item, emphasis }) => (emphasis === "selected" ? `[${item}]` : item))
    .toSorted();
}

test("no date, filter or switch of kinds moves a node of the world", () => {
  const records = readWorldGraph();
  const everywhere = [...records.nodes.keys()].map((key, index) => {
    return [key, { x: (index % 22) * 200, y: Math.floor(index / 22) * 200 }] as const;
  });
  const world = { ...records, positions: new Map(everywhere) };
  const home = { ...HOME, scope: "world" } as const;
  const views: readonly View[] = [
    home,
    withKinds(home, NODE_TYPES),
    { ...home, countries: [id("china")] },
    { ...home, minerals: [id("potassium")] },
    { ...home, asOf: date("2022") },
    { ...home, knownBy: date("2021") },
    { ...home, since: date("2024"), expand: [id("salar-de-uyuni")] },
    withFocus(withNode(home, id("salar-de-uyuni")), 2),
  ];
  for (const view of views) {
    const { nodes } = drawPicture(world, view);
    expect(nodes.size).toBeGreaterThan(10);
    for (const { id: key, x, y } of nodes.values()) {
      expect({ x, y }).toEqual(world.positions.get(key));
    }
  }
});

describe("what stands out", () => {
  test("is nothing while nothing is selected and nobody reads", () => {
    expect(listLit(HOME)).toEqual([]);
  });

  test("is the selected node with its lines and their other ends", () => {
    expect(listLit(withNode(HOME, id("b")))).toEqual(["[b]", "a", "a b", "b c", "c"]);
  });

  test("is the line of the selected claim with its ends", () => {
    expect(listLit(withClaim(HOME, claimId("b-c")))).toEqual(["[b c]", "b", "c"]);
  });

  test("is what is pointed at, in place of the selection's neighbourhood", () => {
    const view = withNode(HOME, id("a"));
    const node = { type: "node", id: id("d") } as const;
    expect(listLit(view, { pointed: node })).toEqual(["[a]", "c", "c d", "d"]);
    expect(listLit(view, { pointed: { type: "edge", id: "b c" } })).toEqual([
      "[a]",
      "b",
      "b c",
      "c",
    ]);
  });

  test("is what a paragraph names, and its claims with both their ends", () => {
    expect(listLit(HOME, { paragraph: 1 })).toEqual(["b", "b c", "c", "d"]);
    expect(listLit(HOME, { paragraph: 9 })).toEqual([]);
  });

  test("is the path asked for, from end to end", () => {
    expect(listLit(withPath(HOME, id("a"), id("c")))).toEqual(["a", "a b", "b", "b c", "c"]);
  });

  test("is one of several paths, the best where the one chosen is not there", () => {
    const round = makeGraph({
      claims: ["a b", "b d", "a c", "c d"].map((line) => {
        const [subject = "", object = ""] = line.split(" ");
        return claim({ subject, object, ...(line.includes("c") && { status: "proposed" }) });
      }),
      positions: places,
    });
    const view = withPath(HOME, id("a"), id("d"));
    const best = listLit(view, {}, round);
    expect(best).toEqual(["a", "a b", "b", "b d", "d"]);
    expect(listLit(view, { chain: 1 }, round)).toEqual(["a", "a c", "c", "c d", "d"]);
    expect(listLit(view, { chain: 9 }, round)).toEqual(best);
  });

  test("is what a story's step tells of, until something else is read or selected", () => {
    const tour = story("tour", "story", ["/"], ["b-c"]);
    const told = { ...graph, stories: [tour] };
    const at = { id: v.parse(StoryIdSchema, "tour"), step: 1 };
    expect(listLit({ ...HOME, story: at }, {}, told)).toEqual(["b", "b c", "c"]);
    expect(listLit({ ...HOME, story: { ...at, step: 2 } }, {}, told)).toEqual([]);
    const selected = { ...withNode(HOME, id("d")), story: at };
    expect(listLit(selected, {}, told)).toEqual(["[d]", "c", "c d"]);
    const pointed = { type: "node", id: id("d") } as const;
    expect(listLit({ ...HOME, story: at }, { pointed }, told)).toEqual(["c", "c d", "d"]);
  });

  test("is on a source's page the claims that rest on it, unless all do", () => {
    expect(listLit(withSource(HOME, sourceId("test-source")))).toEqual([]);
    const told = makeGraph({
      claims: [
        claim({ subject: "a", object: "b" }),
        claim({ subject: "c", object: "d", sources: [{ source: "report" }] }),
      ],
      positions: places,
    });
    const view = withKinds(withSource(HOME, sourceId("report")), ["country"]);
    expect(listLit(view, {}, told)).toEqual(["c", "c d", "d"]);
  });

  test("is on a source's page what it gives figures of", () => {
    const fact = { label: "Area", value: 5, unit: "ha", asOf: null, source: "report" } as const;
    const figured = makeGraph({
      sources: [source({ id: "report" })],
      nodes: [node({ id: "a", facts: [fact] })],
      claims: [claim({ subject: "a", object: "b" })],
      positions: places,
    });
    const view = withKinds(withSource(HOME, sourceId("report")), ["country"]);
    expect(listLit(view, {}, figured)).toEqual(["a"]);
  });
});

describe("the filter", () => {
  test.for<readonly [string, View, object]>([
    ["pins nothing at home", HOME, { pinned: [], pinnedRelation: null, around: null }],
    ["pins the selected node", withNode(HOME, id("a")), { pinned: ["a"], around: "a" }],
    [
      "pins both ends of the selected claim and its relation",
      withClaim(HOME, claimId("b-c")),
      { pinned: ["b", "c"], pinnedRelation: "b supplies c" },
    ],
    [
      "pins the ends of a path and what lies between",
      withPath(HOME, id("a"), id("c")),
      { pinned: ["a", "c", "a", "b", "c"] },
    ],
    [
      "does not pin what is not there",
      withNode(HOME, id("atlantis")),
      { pinned: [], around: null },
    ],
    ["shows the kinds of the scope", HOME, { kinds: new Set(NODE_TYPES) }],
    ["has the reader's kinds", withKinds(HOME, ["country"]), { kinds: new Set(["country"]) }],
    [
      "has the reader's standings",
      { ...HOME, statuses: ["proposed"] },
      { statuses: new Set(["proposed"]) },
    ],
    [
      "has the facets, the date, the hops and what is expanded",
      {
        ...withFocus(withNode(HOME, id("a")), 2),
        minerals: [id("b")],
        countries: [id("c")],
        asOf: date("2023"),
        expand: [id("d")],
      },
      {
        minerals: new Set(["b"]),
        countries: new Set(["c"]),
        asOf: "2023",
        hops: 2,
        expanded: new Set(["d"]),
      },
    ],
  ])("%s", ([, view, expected]) => {
    expect(ONCE.findFilter(ask(view))).toMatchObject(expected);
  });

  test("narrows to the neighbourhood of the selected node", () => {
    const { nodes } = ONCE.findShown(ask(withFocus(withNode(HOME, id("a")), 1)));
    expect([...nodes]).toEqual(["a", "b"]);
  });

  test("shows a path whatever the kinds are", () => {
    const view = withKinds(withPath(HOME, id("a"), id("c")), []);
    expect([...ONCE.findShown(ask(view)).nodes].toSorted()).toEqual(["a", "b", "c"]);
  });

  test("shows what a source tells of whatever the kinds are, unless that is a crowd", () => {
    const countShown = (claims: number): number => {
      const told = makeGraph({
        claims: [
          claim({ subject: "x", object: "y" }),
          ...Array.from({ length: claims }, (_, n) =>
            claim({ subject: "hub", object: `n${n}`, sources: [{ source: "report" }] }),
          ),
        ],
      });
      const view = withKinds(withSource(HOME, sourceId("report")), []);
      return ONCE.findShown(ask(view, {}, told)).nodes.size;
    };
    expect([countShown(12), countShown(13)]).toEqual([13, 0]);
  });
});

test("changes are listed, and tint their lines, only when they are asked for", () => {
  expect(ONCE.listChanges(ask(HOME))).toEqual([]);
  const since = { ...HOME, since: date("2024-01-31") };
  const changes = ONCE.listChanges(ask(since));
  expect(changes.map(({ relation, type }) => `${relation.id}: ${type}`)).toEqual([
    "b supplies c: added",
  ]);
  const tint = (view: View) => drawPicture(graph, view).edges.get("b c")?.change;
  expect([tint(HOME), tint(since)]).toEqual([null, "added"]);
});
