import { describe, expect, test } from "vitest";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import {
  selectDate,
  selectInView,
  selectScene,
  selectSelectedClaim,
  selectSelectedNode,
  selectShown,
  selectSite,
  selectWholeGraph,
} from "#store/selectors.ts";
import { withClaim, withNode, withPlace, withQuery } from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import {
  claim,
  claimId,
  date,
  id,
  graph as makeGraph,
  source,
} from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

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
const create = (view: View = HOME): AppStore =>
  createAppStore({ graph, base: "/", words: ENGLISH_WORDS, view });

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

test("an id that the graph does not have selects nothing", () => {
  const state = create(withNode(HOME, id("atlantis"))).getState();
  expect(selectSelectedNode(state)).toBeNull();
  expect(selectSelectedClaim(create(withClaim(HOME, claimId("atlantis"))).getState())).toBeNull();
});

test("the date in force is the reader's, else the newest of the data", () => {
  expect(selectDate(create().getState())).toBe("2024-05");
  expect(selectDate(create({ ...HOME, asOf: date("2023") }).getState())).toBe("2023");
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
    words: ENGLISH_WORDS,
    view: { ...HOME, knownBy: date("2024-06") },
  }).getState();
  expect(selectInView(state)).toMatchObject({ relations: 1, allRelations: 2 });
});

test("what addresses depend on is one object, whatever is loaded besides", () => {
  const store = create();
  const site = selectSite(store.getState());
  expect(site).toEqual({
    base: "/",
    prefix: "",
    start: {
      nodes: new Set(["a", "b", "c", "d"]),
      claims: new Set(["a-b", "b-c", "c-d"]),
      sources: new Set(["test-source"]),
    },
  });
  store.getState().addGraph("world", makeGraph({ claims: [claim({ subject: "x", object: "y" })] }));
  store.getState().navigate({ ...HOME, scope: "world" });
  expect(selectSite(store.getState())).toBe(site);
  expect([...selectWholeGraph(store.getState()).nodes.keys()]).toEqual(["x", "y"]);
});

test("a view whose graph is not there is refused, not shown over another's", () => {
  const store = create();
  const there = { ...HOME, scope: "world" } as const;
  expect(() => store.getState().openAddress(there, [])).toThrow("graph of the world");
  expect(store.getState().view).toBe(HOME);
});
