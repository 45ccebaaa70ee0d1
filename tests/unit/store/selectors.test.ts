import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { StorySchema } from "#schema/graph.ts";
import { StoryIdSchema } from "#schema/ids.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import {
  selectChanges,
  selectDate,
  selectFilter,
  selectInView,
  selectScene,
  selectSelectedClaim,
  selectSelectedNode,
  selectShown,
} from "#store/selectors.ts";
import {
  withClaim,
  withFocus,
  withKinds,
  withNode,
  withPath,
  withPlace,
  withQuery,
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
const create = (view: View = HOME): AppStore => createAppStore({ graph, base: "/", view });

/** What stands out of the drawing, nodes and edges, in the order of their ids. */
function listLit(store: AppStore): readonly string[] {
  const { nodes, edges } = selectScene(store.getState());
  return [...nodes.values(), ...edges.values()]
    .filter(({ emphasis }) => emphasis === "lit" || emphasis === "selected")
    .map(({ id: item, emphasis }) => (emphasis === "selected" ? `[${item}]` : item))
    .toSorted();
}

describe("what passes the filters is worked out anew", () => {
  const before = create();
  const shown = selectShown(before.getState());
  const scene = selectScene(before.getState());

  test("by no pointing, reading, typing or notice", () => {
    const { point, readParagraph, navigate, addNotice, setDrawing } = before.getState();
    const steps = [
      () => point({ type: "node", id: id("a") }),
      () => readParagraph(1),
      () => navigate(withQuery(before.getState().view, "sal"), { change: "replace" }),
      () => addNotice({ id: "test", text: "Something." }),
      () => setDrawing("drawn"),
    ];
    for (const step of steps) {
      step();
      expect(selectShown(before.getState())).toBe(shown);
    }
    expect(selectScene(before.getState())).not.toBe(scene);
  });

  test("by no page that selects nothing", () => {
    const store = create();
    const first = selectShown(store.getState());
    store.getState().navigate(withPlace(store.getState().view, { page: "about" }));
    expect(selectShown(store.getState())).toBe(first);
  });

  test("by a filter, and with it the numbers in view", () => {
    const store = create();
    const first = selectShown(store.getState());
    store.getState().navigate({ ...store.getState().view, statuses: ["established"] });
    expect(selectShown(store.getState())).not.toBe(first);
    expect(selectInView(store.getState())).toEqual({
      nodes: 4,
      allNodes: 4,
      relations: 2,
      allRelations: 3,
    });
  });

  test("by no store but its own", () => {
    const [one, other] = [create(), create(withNode(HOME, id("a")))];
    expect(listLit(other)).toEqual(["[a]", "a b", "b"]);
    expect(listLit(one)).toEqual([]);
  });
});

test("no date, filter or switch of kinds moves a node of the world", () => {
  const records = readWorldGraph();
  const everywhere = [...records.nodes.keys()].map((node, index) => {
    return [node, { x: (index % 22) * 200, y: Math.floor(index / 22) * 200 }] as const;
  });
  const world = { ...records, positions: new Map(everywhere) };
  const home = { ...HOME, scope: "world" } as const;
  const store = createAppStore({ graph: world, base: "/", view: home });
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
    store.getState().navigate(view);
    const { nodes } = selectScene(store.getState());
    expect(nodes.size).toBeGreaterThan(10);
    for (const { id: node, x, y } of nodes.values()) {
      expect({ x, y }).toEqual(world.positions.get(node));
    }
  }
});

describe("what stands out", () => {
  test("is the selected node with its lines and their other ends", () => {
    expect(listLit(create(withNode(HOME, id("b"))))).toEqual(["[b]", "a", "a b", "b c", "c"]);
  });

  test("is the line of the selected claim with its ends", () => {
    expect(listLit(create(withClaim(HOME, claimId("b-c"))))).toEqual(["[b c]", "b", "c"]);
  });

  test("is what is pointed at, in place of the selection's neighbourhood", () => {
    const store = create(withNode(HOME, id("a")));
    store.getState().point({ type: "node", id: id("d") });
    expect(listLit(store)).toEqual(["[a]", "c", "c d", "d"]);
    store.getState().point({ type: "edge", id: "b c" });
    expect(listLit(store)).toEqual(["[a]", "b", "b c", "c"]);
    store.getState().point(null);
    expect(listLit(store)).toEqual(["[a]", "a b", "b"]);
  });

  test("is what a paragraph names, and its claims with both their ends", () => {
    const store = create();
    store.getState().readParagraph(1);
    expect(listLit(store)).toEqual(["b", "b c", "c", "d"]);
    store.getState().readParagraph(9);
    expect(listLit(store)).toEqual([]);
  });
});

describe("the filter", () => {
  test("pins the selected node, or both ends of the selected claim and its relation", () => {
    expect(selectFilter(create(withNode(HOME, id("a"))).getState())).toMatchObject({
      pinned: ["a"],
      pinnedRelation: null,
    });
    expect(selectFilter(create(withClaim(HOME, claimId("b-c"))).getState())).toMatchObject({
      pinned: ["b", "c"],
      pinnedRelation: "b supplies c",
    });
  });

  test("narrows to the neighbourhood of the selected node", () => {
    const store = create(withFocus(withNode(HOME, id("a")), 1));
    expect([...selectShown(store.getState()).nodes]).toEqual(["a", "b"]);
  });
});

test("an id that the graph does not have selects nothing", () => {
  const state = create(withNode(HOME, id("atlantis"))).getState();
  expect(selectSelectedNode(state)).toBeNull();
  expect(selectSelectedClaim(create(withClaim(HOME, claimId("atlantis"))).getState())).toBeNull();
});

test("the date in force is the reader's, else the newest of the data", () => {
  expect(selectDate(create().getState())).toBe("2024-05");
  expect(selectDate(create({ ...HOME, asOf: date("2023") }).getState())).toBe("2023");
});

describe("a path", () => {
  const store = create(withPath(HOME, id("a"), id("c")));

  test("is lit from end to end", () => {
    expect(listLit(store)).toEqual(["a", "a b", "b", "b c", "c"]);
  });

  test("is shown whatever the kinds are", () => {
    store.getState().navigate(withKinds(store.getState().view, []));
    expect([...selectShown(store.getState()).nodes].toSorted()).toEqual(["a", "b", "c"]);
  });
});

test("what was not yet published is not there, and the totals stay those of the scope", () => {
  const late = source({ id: "late", published: "2025-01-01" });
  const told = makeGraph({
    sources: [late],
    claims: [
      claim({ subject: "a", object: "b" }),
      claim({ subject: "b", object: "c", sources: [{ source: "late" }] }),
    ],
  });
  const state = createAppStore({
    graph: told,
    base: "/",
    view: { ...HOME, knownBy: date("2024-06") },
  }).getState();
  expect(selectInView(state)).toMatchObject({ relations: 1, allRelations: 2 });
});

test("changes are listed only when they are asked for", () => {
  expect(selectChanges(create().getState())).toEqual([]);
  const changes = selectChanges(create({ ...HOME, since: date("2024-01-31") }).getState());
  expect(changes.map(({ relation, type }) => `${relation.id}: ${type}`)).toEqual([
    "b supplies c: added",
  ]);
});

test("a story's step lights the claims it tells of", () => {
  const step = { title: "One", address: "/", caption: "First.", claims: ["b-c"] };
  const tour = { id: "tour", type: "story", title: "A tour", summary: "One step.", steps: [step] };
  const stories = [v.parse(StorySchema, tour)];
  const at = { id: v.parse(StoryIdSchema, "tour"), step: 1 };
  const told = createAppStore({
    graph: { ...graph, stories },
    base: "/",
    view: { ...HOME, story: at },
  });
  expect(listLit(told)).toEqual(["b", "b c", "c"]);
});

test("a source's page lights the claims that rest on it, unless all do", () => {
  expect(listLit(create(withSource(HOME, sourceId("test-source"))))).toEqual([]);
  const told = makeGraph({
    claims: [
      claim({ subject: "a", object: "b" }),
      claim({ subject: "c", object: "d", sources: [{ source: "report" }] }),
    ],
    positions: places,
  });
  const view = withKinds(withSource(HOME, sourceId("report")), ["country"]);
  const fact = { label: "Area", value: 5, unit: "ha", asOf: null, source: "report" } as const;
  const figured = makeGraph({
    sources: [source({ id: "report" })],
    nodes: [node({ id: "a", facts: [fact] })],
    claims: [claim({ subject: "a", object: "b" })],
    positions: places,
  });
  expect(listLit(createAppStore({ graph: figured, base: "/", view }))).toEqual(["a"]);
  const store = createAppStore({ graph: told, base: "/", view });
  expect(listLit(store)).toEqual(["c", "c d", "d"]);
});
