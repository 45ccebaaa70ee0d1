import { describe, expect, test } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { withDisplay, withNode } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import { draw, id } from "../../support/graph-builder.ts";

const create = () => createAppStore({ graph: draw("a-b b-c"), base: "/", view: HOME });
const FAULT = { name: "mineral", value: "unobtainium", reason: "unknown" } as const;

describe("a change of the view", () => {
  test("enters the history as a step unless it says otherwise", () => {
    const store = create();
    store.getState().navigate(withNode(HOME, id("a")));
    expect(store.getState().change).toBe("push");
    store.getState().navigate({ ...HOME, q: "b" }, "replace");
    expect(store.getState().change).toBe("replace");
  });

  test("leaves the history alone when the address itself brought it", () => {
    const store = create();
    store.getState().openAddress(withNode(HOME, id("a")), [FAULT]);
    expect(store.getState()).toMatchObject({ change: "none", ready: true, faults: [FAULT] });
  });

  test("by a step clears what an address was told to have wrong, typing does not", () => {
    const store = create();
    store.getState().openAddress(HOME, [FAULT]);
    store.getState().navigate({ ...HOME, q: "a" }, "replace");
    expect(store.getState().faults).toEqual([FAULT]);
    store.getState().navigate(HOME);
    expect(store.getState().faults).toEqual([]);
  });

  test("ends the paragraph being read when it goes to another page only", () => {
    const store = create();
    store.getState().readParagraph(2);
    store.getState().navigate(withDisplay(HOME, "outline"));
    expect(store.getState().paragraph).toBe(2);
    store.getState().navigate(withNode(HOME, id("a")));
    expect(store.getState().paragraph).toBeNull();
  });
});

test("pointing at the same again tells nobody", () => {
  const store = create();
  store.getState().point({ type: "node", id: id("a") });
  const before = store.getState();
  store.getState().point({ type: "node", id: id("a") });
  expect(store.getState()).toBe(before);
});

test("a notice replaces the one with its id, and can be dismissed", () => {
  const store = create();
  const { addNotice, dismissNotice } = store.getState();
  addNotice({ id: "canvas", text: "First." });
  addNotice({ id: "other", text: "Other." });
  addNotice({ id: "canvas", text: "Second." });
  expect(store.getState().notices.map(({ text }) => text)).toEqual(["Other.", "Second."]);
  dismissNotice("other");
  expect(store.getState().notices.map(({ text }) => text)).toEqual(["Second."]);
});
