import { describe, expect, test, vi } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { selectShown } from "#store/selectors.ts";
import type { KeyAction } from "#ui/explorer/key-actions.ts";
import { buildWalk, type Spot } from "#ui/explorer/keyboard-walk.ts";
import { performAction, type WalkState } from "#ui/explorer/perform-action.ts";
import { HOME } from "#view/view.ts";
import { draw, id } from "../../support/graph-builder.ts";

function enter() {
  const graph = draw("a-b b-c");
  const store = createAppStore({ graph, base: "/", view: HOME });
  const walk = buildWalk(graph, selectShown(store.getState()));
  const canvas = {
    update: vi.fn(),
    setPalette: vi.fn(),
    fit: vi.fn(),
    zoomBy: vi.fn(),
    panBy: vi.fn(),
    centerOn: vi.fn(),
    toScreen: () => ({ x: 0, y: 0 }),
    viewport: () => ({ zoom: 1, pan: { x: 0, y: 0 } }),
    resize: vi.fn(),
    whenDrawn: Promise.resolve(),
    destroy: vi.fn(),
  };
  const diagram = { canvas, watchViewport: () => () => undefined };
  const press = (state: WalkState, ...actions: readonly KeyAction[]): WalkState =>
    actions.reduce((at, action) => performAction({ store, walk, diagram }, at, action), state);
  return { store, canvas, press };
}

const START: WalkState = { spot: { type: "node", id: id("a") }, trail: [] };
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
