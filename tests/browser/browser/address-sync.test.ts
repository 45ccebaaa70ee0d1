import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { syncAddress } from "#browser/address-sync.ts";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { withMineralToggled, withNode, withQuery } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import { claim, draw, graph, id } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

let store: AppStore;
let end: () => void;
let before: string;

/** Waits until the browser has gone back or forward. */
const traversed = () =>
  new Promise((resolve) => window.addEventListener("popstate", resolve, { once: true }));

beforeEach(() => {
  before = window.location.href;
  window.history.replaceState(null, "", "/");
  store = createAppStore({
    graph: draw("mine-plant plant-maker"),
    base: "/",
    words: ENGLISH_WORDS,
    view: HOME,
  });
});
afterEach(() => {
  end();
  window.history.replaceState(null, "", before);
});

describe("the address bar and the view", () => {
  test("opening an address sets the view and tells what it left out", () => {
    window.history.replaceState(null, "", "/node/plant/?scope=article&focus=1&mineral=gremlin");
    end = syncAddress(store);
    const { view, faults, ready } = store.getState();
    expect(view).toMatchObject({ place: { page: "node", id: "plant" }, focus: 1, minerals: [] });
    expect(faults).toEqual([{ name: "mineral", value: "gremlin", reason: "unknown" }]);
    expect(ready).toBe(true);
    expect(window.location.search).toBe("?scope=article&focus=1&mineral=gremlin");
  });

  test("a click pushes an entry, and Back gives the view before it", async () => {
    end = syncAddress(store);
    const entries = window.history.length;
    store.getState().navigate(withNode(HOME, id("plant")));
    expect(window.location.pathname).toBe("/node/plant/");
    expect(window.history.length).toBe(entries + 1);
    expect(document.title).toContain("·");
    const back = traversed();
    window.history.back();
    await back;
    expect(store.getState().view).toEqual(HOME);
    expect(window.location.pathname).toBe("/");
  });

  /** Opened by one address the page has another, in the same entry of the history. */
  function expectInPlace(asked: string, own: string): void {
    window.history.replaceState("kept", "", asked);
    const entries = window.history.length;
    end = syncAddress(store);
    const { pathname, search, hash } = window.location;
    expect(pathname + search + hash).toBe(own);
    expect(window.history.state).toBe("kept");
    expect(window.history.length).toBe(entries);
  }

  test.for([
    ["/?scope=article", "/?scope=article"],
    ["/?sel=plant&mineral=mine", "/node/plant/?scope=article"],
    ["/world/?scope=article&as-of=2024#details", "/?as-of=2024#details"],
  ] as const)("%s, if it is another page's, becomes that page's own: %s", ([asked, own]) => {
    expectInPlace(asked, own);
  });

  test.for([
    ["/Node/PLANT/?scope=article", "/node/plant/?scope=article"],
    ["/node/plant).?scope=article&amp;focus=1", "/node/plant/?scope=article&focus=1"],
    ["/?as-of=2024.&as-of=2024.#details", "/?as-of=2024#details"],
    ["/?expand=plant, mine\u200b&utm_source=mail", "/?expand=mine,plant"],
  ] as const)("%s, changed on its way, becomes the right one: %s", ([asked, own]) => {
    expectInPlace(asked, own);
    const { faults } = store.getState();
    expect(new Set(faults.map(({ reason }) => reason))).toEqual(new Set(["repaired"]));
  });

  test("an address of nothing that is known stays as it came", () => {
    window.history.replaceState(null, "", "/Node/Nobody).?scope=article");
    end = syncAddress(store);
    store.getState().addGraph("world", draw("mine-plant"));
    expect(window.location.pathname).toBe("/Node/Nobody).");
    expect(store.getState().view.place.page).toBe("not-found");
  });

  test("typing replaces the entry", async () => {
    end = syncAddress(store);
    const entries = window.history.length;
    for (const q of ["l", "li", "lit"]) {
      store.getState().navigate(withQuery(store.getState().view, q), { change: "replace" });
    }
    // A browser refuses hundreds of entries replaced in a row, so the address follows a little later.
    await expect.poll(() => window.location.search).toBe("?q=lit");
    expect(window.history.length).toBe(entries);
  });

  test("a click soon after a drag leaves the entry before it where the drag ended", async () => {
    end = syncAddress(store);
    for (const q of ["l", "li", "lit"]) {
      store.getState().navigate(withQuery(store.getState().view, q), { change: "replace" });
    }
    store.getState().navigate(withNode(store.getState().view, id("plant")));
    const back = traversed();
    window.history.back();
    await back;
    expect(window.location.search).toBe("?q=lit");
    expect(store.getState().view.q).toBe("lit");
  });

  test("below a sub-path it reads and writes below it", () => {
    end = () => undefined;
    store = createAppStore({
      graph: draw("mine-plant"),
      base: "/salar/",
      words: ENGLISH_WORDS,
      view: HOME,
    });
    window.history.replaceState(null, "", "/salar/node/mine/?scope=article");
    end = syncAddress(store);
    expect(store.getState().view.place).toEqual({ page: "node", id: "mine" });
    store.getState().navigate(withNode(HOME, id("plant")));
    expect(window.location.pathname).toBe("/salar/node/plant/");
  });

  describe("that need the world", () => {
    const article = graph({
      claims: [claim({ subject: "mine", object: "plant" })],
      article: {
        source: "test-source",
        paragraphs: [{ n: 1, digest: "Of a mine.", mentions: [], claims: ["mine-supplies-plant"] }],
      },
    });
    const world = graph({ claims: [claim({ subject: "mine", object: "market" })] });
    beforeEach(() => {
      store = createAppStore({ graph: article, base: "/", words: ENGLISH_WORDS, view: HOME });
      window.history.replaceState(null, "", "/node/market/?as-of=2024");
      end = syncAddress(store);
    });

    test("are read again once that is there", () => {
      expect(store.getState()).toMatchObject({
        ready: false,
        waiting: { scope: "world", goal: null },
      });
      store.getState().addGraph("world", world);
      expect(store.getState()).toMatchObject({
        ready: true,
        waiting: null,
        view: { scope: "world", place: { page: "node", id: "market" }, asOf: "2024" },
      });
    });

    test("are not written over by typing, and what was typed stays", async () => {
      store.getState().navigate(withQuery(store.getState().view, "li"), { change: "replace" });
      expect(window.location.pathname + window.location.search).toBe("/node/market/?as-of=2024");
      store.getState().addGraph("world", world);
      expect(store.getState()).toMatchObject({
        ready: true,
        view: { scope: "world", place: { page: "node", id: "market" }, q: "li" },
      });
      await expect.poll(() => window.location.search).toBe("?as-of=2024&q=li");
    });

    test("give way to a step taken meanwhile", () => {
      store.getState().navigate(withNode(HOME, id("mine")));
      store.getState().addGraph("world", world);
      expect(store.getState()).toMatchObject({
        ready: true,
        view: { scope: "article", place: { page: "node", id: "mine" } },
      });
      expect(window.location.pathname).toBe("/node/mine/");
    });
  });

  test("after it ends nothing is written any more", () => {
    end = syncAddress(store);
    end();
    store.getState().navigate(withMineralToggled(HOME, id("mine")));
    expect(window.location.search).toBe("");
  });
});
