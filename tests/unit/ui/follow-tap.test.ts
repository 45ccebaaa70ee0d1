import { describe, expect, test } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { selectShown } from "#store/selectors.ts";
import { findLatestClaim, findTapAddress, followTap } from "#ui/views/graph/follow-tap.ts";
import { withKinds, withNode, withPath } from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import { claim, id, graph as makeGraph, node } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = makeGraph({
  nodes: [node({ id: "ana", type: "person" })],
  claims: [
    claim({ id: "old", subject: "a", object: "b", asOf: "2022" }),
    claim({ id: "back", subject: "b", object: "a", predicate: "owns", asOf: "2024" }),
    claim({ id: "later", subject: "a", object: "b", asOf: "2025" }),
    claim({ subject: "ana", object: "a", predicate: "leads" }),
    claim({ subject: "ana", object: "c", predicate: "represents" }),
  ],
});
const create = (view: View = HOME) =>
  createAppStore({ graph, base: "/", words: ENGLISH_WORDS, view });

describe("a tap", () => {
  test("on a node selects it", () => {
    const store = create();
    followTap(store, { type: "node", id: id("a") }, 7);
    expect(store.getState().view.place).toEqual({ page: "node", id: "a" });
  });

  test("on a line opens its latest claim in force, over all its relations", () => {
    const store = create();
    followTap(store, { type: "edge", id: "a b" }, 7);
    expect(store.getState().view.place).toEqual({ page: "claim", id: "later" });
  });

  test("on a bridge selects the hidden node it stands for", () => {
    const store = create(withKinds(HOME, ["company"]));
    followTap(store, { type: "edge", id: "a ~ c" }, 7);
    expect(store.getState().view.place).toEqual({ page: "node", id: "ana" });
  });

  test("beside all clears the selection, and is no step where there is none", () => {
    const store = create(withNode(HOME, id("a")));
    followTap(store, null, 7);
    expect(store.getState().view.place).toEqual({ page: "home" });
    const before = store.getState();
    followTap(store, null, 7);
    expect(store.getState()).toBe(before);
  });

  test("on a badge shows the neighbours it counts, and again leaves them to their kinds", () => {
    const store = create(withKinds(HOME, ["company"]));
    followTap(store, { type: "more", id: id("a") }, 7);
    expect(store.getState().view.expand).toEqual(["a"]);
    expect(store.getState().view.place).toEqual({ page: "home" });
    followTap(store, { type: "more", id: id("a") }, 7);
    expect(store.getState().view.expand).toEqual([]);
  });

  test("on a node is the end that the path page still asks for", () => {
    const store = create(withPath(HOME, null, null));
    followTap(store, { type: "node", id: id("a") }, 7);
    expect(store.getState().view).toMatchObject({ place: { page: "path" }, from: "a", to: null });
    const { view } = store.getState();
    followTap(store, { type: "node", id: id("a") }, 7);
    expect(store.getState().view).toBe(view); // Its own other end is no answer.
    followTap(store, { type: "node", id: id("c") }, 7);
    expect(store.getState().view).toMatchObject({ place: { page: "path" }, from: "a", to: "c" });
  });

  test("on a node selects it once the path page has both its ends", () => {
    const store = create(withPath(HOME, id("a"), id("b")));
    followTap(store, { type: "node", id: id("c") }, 7);
    expect(store.getState().view.place).toEqual({ page: "node", id: "c" });
  });

  test("on what is no longer drawn does nothing", () => {
    const store = create();
    const before = store.getState();
    followTap(store, { type: "edge", id: "gone away" }, 7);
    expect(store.getState()).toBe(before);
  });
});

test("the latest claim of a line is that of the date in force", () => {
  const on = (asOf: View["asOf"]) => selectShown(create({ ...HOME, asOf }).getState());
  const newest = on(null);
  expect(findLatestClaim(newest, "a b")?.id).toBe("later");
  expect(findLatestClaim(newest, "a c")).toBeNull();
});

describe("the address of a tap", () => {
  const read = (view: View, target: Parameters<typeof findTapAddress>[1]) =>
    findTapAddress(create(view).getState(), target);

  test("is where it leads, with the filters of the moment", () => {
    const view = withKinds(HOME, ["company"]);
    expect(read(view, { type: "node", id: id("a") })).toBe("/node/a/?scope=article&kind=company");
    expect(read(HOME, { type: "edge", id: "a b" })).toBe("/claim/later/?scope=article");
    expect(read(view, { type: "edge", id: "a ~ c" })).toBe("/node/ana/?scope=article&kind=company");
  });

  test("leads out of a frame", () => {
    const embed: View = { ...HOME, place: { page: "embed", claim: null } };
    expect(read(embed, { type: "node", id: id("a") })).toBe("/node/a/?scope=article");
  });

  test("is none where a tap leads nowhere", () => {
    expect(read(HOME, { type: "edge", id: "nobody nowhere" })).toBeNull();
  });
});
