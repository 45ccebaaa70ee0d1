import { describe, expect, test, vi } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { selectShown } from "#store/selectors.ts";
import type { KeyAction } from "#ui/views/graph/key-actions.ts";
import { buildWalk, type Spot } from "#ui/views/graph/keyboard-walk.ts";
import { performAction, startWalk, type WalkState } from "#ui/views/graph/perform-action.ts";
import { withKinds, withPath } from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import { claim, draw, id, graph as makeGraph, node } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

function enter(view: View = HOME, graph = draw("a-b b-c")) {
  const store = createAppStore({ graph, base: "/", words: ENGLISH_WORDS, view });
  const walk = buildWalk(graph, selectShown(store.getState()));
  const canvas = {
    update: vi.fn(),
    show: vi.fn(),
    setPalette: vi.fn(),
    keepInSight: vi.fn(),
    fit: vi.fn(),
    zoomBy: vi.fn(),
    panBy: vi.fn(),
    centerOn: vi.fn(),
    toScreen: () => ({ x: 0, y: 0 }),
    viewport: () => ({ zoom: 1, pan: { x: 0, y: 0 } }),
    resize: vi.fn(),
    whenDrawn: Promise.resolve(),
    shareWith: vi.fn(),
    destroy: vi.fn(),
  };
  const diagram = { canvas, watchViewport: () => () => undefined };
  const press = (state: WalkState, ...actions: readonly KeyAction[]): WalkState =>
    actions.reduce(
      (at, action) => performAction({ store, walk, diagram, start: 7 }, at, action),
      state,
    );
  return { store, canvas, press };
}

const START: WalkState = startWalk({ type: "node", id: id("a") });
const at = (name: string): Spot => ({ type: "node", id: id(name) });

describe("a key in the diagram", () => {
  test("leaves a trail that leads back step by step", () => {
    const { press } = enter();
    const gone = press(START, { type: "in" }, { type: "in" }, { type: "along", by: 1 });
    expect(gone.spot).toEqual(at("c"));
    expect(gone.trail).toHaveLength(3);
    expect(press(gone, { type: "back" }, { type: "back" }).spot).toMatchObject({ type: "claim" });
    const home = press(gone, { type: "back" }, { type: "back" }, { type: "back" });
    expect(home).toEqual(START);
    expect(press(home, { type: "back" })).toBe(home);
  });

  test("that cannot move leaves no trail", () => {
    const { press } = enter();
    expect(press(START, { type: "end", end: "first" })).toBe(START);
  });

  test("selects where it stands, node or claim, and stays there", () => {
    const { store, press } = enter();
    expect(press(START, { type: "select" })).toBe(START);
    expect(store.getState().view.place).toEqual({ page: "node", id: "a" });
    press(START, { type: "in" }, { type: "select" });
    expect(store.getState().view.place).toEqual({ page: "claim", id: "a-supplies-b" });
  });

  test("narrows to the neighbourhood, and again to everything", () => {
    const { store, press } = enter();
    press(START, { type: "focus" });
    expect(store.getState().view).toMatchObject({ place: { id: "a" }, focus: 1 });
    press(START, { type: "focus" });
    expect(store.getState().view.focus).toBeNull();
  });

  test("moves the map the way the arrow points", () => {
    const { canvas, press } = enter();
    press(START, { type: "pan", direction: "right" }, { type: "zoom", factor: 1.2 });
    expect(canvas.panBy.mock.calls[0]?.[0]).toBeLessThan(0);
    expect(canvas.zoomBy).toHaveBeenCalledWith(1.2);
    press(START, { type: "fit" });
    expect(canvas.fit).toHaveBeenCalledOnce();
  });
});

describe("E", () => {
  const graph = makeGraph({
    nodes: [node({ id: "ana", type: "person" })],
    claims: [claim({ subject: "ana", object: "a", predicate: "leads" })],
  });

  test("shows the hidden neighbours of the node, then leaves them to their kinds again", () => {
    const { store, press } = enter(withKinds(HOME, ["company"]), graph);
    const shown = press(START, { type: "expand" });
    expect(store.getState().view.expand).toEqual(["a"]);
    expect(shown.said).toBe("All neighbours of a show.");
    expect(press(shown, { type: "expand" }).said).toBe("Neighbours of a follow the kinds.");
    expect(store.getState().view.expand).toEqual([]);
  });

  test("says so where none are hidden, and changes nothing", () => {
    const { store, press } = enter(HOME, graph);
    const { view } = store.getState();
    expect(press(START, { type: "expand" }).said).toBe("a has no neighbours hidden by their kind.");
    expect(store.getState().view).toBe(view);
  });
});

describe("P", () => {
  test("marks the start of a path, and on another node asks for it", () => {
    const { store, press } = enter();
    const marked = press(START, { type: "path" });
    expect(marked.said).toMatch(/^Start of the path: a\. Press P on another node/);
    expect(store.getState().view.place.page).toBe("home");
    const moved = press(marked, { type: "in" }, { type: "in" });
    expect(moved).toMatchObject({ spot: at("b"), pathFrom: "a", said: "" });
    const asked = press(moved, { type: "path" });
    expect(asked).toMatchObject({
      pathFrom: null,
      said: "How a is linked to b: the details tell.",
    });
    expect(store.getState().view).toMatchObject({ place: { page: "path" }, from: "a", to: "b" });
  });

  test("on the start itself takes the mark back", () => {
    const { store, press } = enter();
    const back = press(START, { type: "path" }, { type: "path" });
    expect(back).toMatchObject({ pathFrom: null, said: "No start of a path is marked." });
    expect(store.getState().view.place.page).toBe("home");
  });

  test("on the path page sets the end that is missing", () => {
    const { store, press } = enter(withPath(HOME, null, id("c")));
    press(START, { type: "path" });
    expect(store.getState().view).toMatchObject({ place: { page: "path" }, from: "a", to: "c" });
  });
});
