import { expect, test } from "vitest";
import { createAppStore } from "#store/app-store.ts";
import { createStillStore } from "#store/still-store.ts";
import { withNode } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import { draw, id } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

test("a still store has the view of the moment, nothing pointed at, and does not follow the page", () => {
  const store = createAppStore({
    graph: draw("mine-plant"),
    base: "/",
    words: ENGLISH_WORDS,
    view: HOME,
  });
  store.getState().openAddress(withNode(HOME, id("mine")), []);
  store.getState().point({ type: "node", id: id("plant") });
  const still = createStillStore(store.getState());
  store.getState().navigate(HOME);
  expect(still.getState().view.place).toEqual({ page: "node", id: "mine" });
  expect(still.getState().pointed).toBeNull();
  // As a prerendered page, which has everything at once.
  expect(still.getState().ready).toBe(false);
});
