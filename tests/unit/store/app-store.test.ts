import { describe, expect, test } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import { withDisplay, withNode, withPath } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import { claim, date, draw, graph, id } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const create = () =>
  createAppStore({ graph: draw("a-b b-c"), base: "/", words: ENGLISH_WORDS, view: HOME });
const FAULT = { name: "mineral", value: "unobtainium", reason: "unknown" } as const;

describe("a change of the view", () => {
  test("tells why a view came and when it was asked for, until the next one comes", () => {
    const store = create();
    store.getState().navigate(withNode(HOME, id("a")), { reason: "search", start: 12 });
    expect(store.getState()).toMatchObject({ change: "push", reason: "search", start: 12 });
    store.getState().navigate(HOME);
    expect(store.getState()).toMatchObject({ reason: null, start: null });
    store.getState().navigate(withNode(HOME, id("a")), { reason: "search", start: 12 });
    store.getState().openAddress(HOME, []);
    expect(store.getState()).toMatchObject({ change: "none", reason: null, start: null });
  });

  test("enters the history as a step unless it says otherwise", () => {
    const store = create();
    store.getState().navigate(withNode(HOME, id("a")));
    expect(store.getState().change).toBe("push");
    store.getState().navigate({ ...HOME, q: "b" }, { change: "replace" });
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
    store.getState().navigate({ ...HOME, q: "a" }, { change: "replace" });
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

describe("a scope that has not been loaded", () => {
  const far = draw("x-y");
  const there = { ...withNode(HOME, id("x")), scope: "world" } as const;

  test("is waited for: the view stays until its graph has come", () => {
    const store = create();
    store.getState().navigate(there);
    expect(store.getState()).toMatchObject({ view: HOME, waiting: { scope: "world" } });
    store.getState().addGraph("world", far);
    expect(store.getState()).toMatchObject({ view: there, waiting: null, change: "push" });
    expect(selectWholeGraph(store.getState())).toBe(far);
  });

  test("leaves the view alone when it cannot be had", () => {
    const store = create();
    store.getState().navigate(there);
    store.getState().giveUpWaiting();
    store.getState().addGraph("world", far);
    expect(store.getState()).toMatchObject({ view: HOME, waiting: null });
  });

  test("is shown at once ever after, and so is the first one", () => {
    const store = create();
    const first = selectWholeGraph(store.getState());
    store.getState().addGraph("world", far);
    store.getState().navigate(there);
    expect(selectWholeGraph(store.getState())).toBe(far);
    store.getState().navigate(HOME);
    expect(selectWholeGraph(store.getState())).toBe(first);
  });

  test("is not called off by typing, and the text goes along", () => {
    const store = create();
    store.getState().navigate(there);
    store.getState().navigate({ ...HOME, q: "li" }, { change: "replace" });
    expect(store.getState().view).toEqual({ ...HOME, q: "li" });
    store.getState().addGraph("world", far);
    expect(store.getState()).toMatchObject({ view: { ...there, q: "li" }, change: "push" });
  });

  test("that cannot be had leaves a page that can be used", () => {
    const store = create();
    store.getState().awaitScope("world");
    expect(store.getState().ready).toBe(false);
    store.getState().giveUpWaiting();
    expect(store.getState()).toMatchObject({ ready: true, view: HOME });
  });

  test("gives way to a step elsewhere taken meanwhile", () => {
    const store = create();
    store.getState().navigate(there);
    store.getState().navigate(withNode(HOME, id("a")));
    store.getState().addGraph("world", far);
    expect(store.getState().view).toEqual(withNode(HOME, id("a")));
  });
});

test("the newest date is no date of the reader's, in either scope", () => {
  const dated = (asOf: string) => graph({ claims: [claim({ subject: "a", object: "b", asOf })] });
  const store = createAppStore({
    graph: dated("2023"),
    base: "/",
    words: ENGLISH_WORDS,
    view: HOME,
  });
  store.getState().addGraph("world", dated("2025"));
  const then = { ...HOME, asOf: date("2023") };
  store.getState().navigate({ ...then, scope: "world" });
  expect(store.getState().view.asOf).toBe("2023");
  store.getState().navigate(then);
  expect(store.getState().view).toEqual(HOME);
});

test("another pair of nodes begins with its first chain", () => {
  const store = create();
  const path = withPath(HOME, id("a"), id("c"));
  store.getState().navigate(path);
  store.getState().chooseChain(2);
  store.getState().navigate(withDisplay(path, "outline"));
  expect(store.getState().chain).toBe(2);
  store.getState().navigate(withPath(HOME, id("a"), id("b")));
  expect(store.getState().chain).toBe(0);
});
