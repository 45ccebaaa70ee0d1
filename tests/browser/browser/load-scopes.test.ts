import { afterEach, beforeEach, describe, expect, test, vi } from "vitest";
import { loadScopes } from "#browser/load-scopes.ts";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { selectWholeGraph } from "#store/selectors.ts";
import { withQuery } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import { claim, draw, graphFile } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const WORLD = { ...HOME, scope: "world" } as const;
let store: AppStore;
let end: () => void;
let asked: string[];
let answer: () => Promise<Response>;

beforeEach(() => {
  asked = [];
  answer = async () =>
    Response.json(graphFile({ claims: [claim({ subject: "far", object: "away" })] }));
  vi.stubGlobal("fetch", (url: string) => {
    asked.push(url);
    return answer();
  });
  store = createAppStore({ graph: draw("a-b"), base: "/salar/", words: ENGLISH_WORDS, view: HOME });
  end = loadScopes(store);
});
afterEach(() => {
  end();
  vi.unstubAllGlobals();
});

test("nothing is loaded until a view waits for it, and then once", async () => {
  expect(asked).toEqual([]);
  store.getState().navigate(WORLD);
  store.getState().navigate({ ...WORLD, display: "outline" });
  await expect.poll(() => store.getState().view.scope).toBe("world");
  expect(store.getState().view.display).toBe("outline");
  expect([...selectWholeGraph(store.getState()).nodes.keys()]).toEqual(["far", "away"]);
  expect(asked).toEqual(["/salar/data/graph.json"]);
});

test("a failure says why, keeps the view, and may be tried again", async () => {
  const good = answer;
  answer = async () => new Response("", { status: 503 });
  store.getState().navigate(WORLD);
  await expect.poll(() => store.getState().notices.length).toBe(1);
  expect(store.getState()).toMatchObject({ view: HOME, waiting: null });
  expect(store.getState().notices[0]?.text).toContain("the server answered 503");
  answer = good;
  store.getState().navigate(WORLD);
  await expect.poll(() => store.getState().view.scope).toBe("world");
  expect(store.getState().notices).toEqual([]);
});

test("a graph that is only wanted comes without a step, and is there for the view that goes to it", async () => {
  store.getState().wantScope("world");
  store.getState().wantScope("world");
  await expect.poll(() => store.getState().graphs.world?.nodes.size).toBe(2);
  expect(store.getState()).toMatchObject({ view: HOME, wanted: null, waiting: null });
  store.getState().navigate(WORLD);
  expect(store.getState().view.scope).toBe("world");
  expect(asked).toEqual(["/salar/data/graph.json"]);
});

test("one that is wanted and cannot be had is no notice, and may be wanted again", async () => {
  const good = answer;
  answer = async () => new Response("", { status: 503 });
  store.getState().wantScope("world");
  await expect.poll(() => store.getState().wanted?.hasFailed).toBe(true);
  expect(store.getState().notices).toEqual([]);
  answer = good;
  store.getState().wantScope("world");
  await expect.poll(() => store.getState().graphs.world?.nodes.size).toBe(2);
  expect(store.getState().wanted).toBeNull();
});

test("a failure is not told to whoever has gone elsewhere meanwhile", async () => {
  let respond = (_: Response): void => undefined;
  answer = () =>
    new Promise((resolve) => {
      respond = resolve;
    });
  store.getState().navigate(WORLD);
  const elsewhere = { ...HOME, display: "outline" } as const;
  store.getState().navigate(elsewhere);
  respond(new Response("", { status: 503 }));
  // A task later whatever follows from the answer has been done.
  await new Promise((resolve) => setTimeout(resolve));
  expect(store.getState()).toMatchObject({ notices: [], waiting: null, view: elsewhere });
  store.getState().navigate(WORLD);
  expect(asked.length).toBe(2);
});

test("an address that cannot be read says so, stays, and may be tried again", async () => {
  answer = () => Promise.reject(new TypeError("Failed to fetch"));
  store.getState().awaitScope("world");
  await expect.poll(() => store.getState().notices.length).toBe(1);
  const [notice] = store.getState().notices;
  expect(notice?.text).toContain("This address needs the world’s graph");
  expect(notice?.text).toContain("the connection broke off or there is none");
  expect(notice?.canReload).toBe(true);
  expect(store.getState()).toMatchObject({ view: HOME, waiting: null, ready: true });
});

describe("a record's address whose graph cannot be had", () => {
  const here = window.location.pathname + window.location.search;
  const open = async (address: string, typed = "") => {
    window.history.replaceState(null, "", address);
    answer = () => Promise.reject(new TypeError("Failed to fetch"));
    store.getState().awaitScope("world");
    store.getState().navigate(withQuery(store.getState().view, typed), { change: "replace" });
    await expect.poll(() => store.getState().notices.length).toBe(1);
  };
  afterEach(() => window.history.replaceState(null, "", here));

  test("opens as the site begins with it, says so, stays, and may be tried again", async () => {
    await open("/salar/node/a/?focus=1");
    expect(store.getState()).toMatchObject({
      view: { scope: "article", place: { page: "node", id: "a" }, focus: 1 },
      waiting: null,
      ready: true,
    });
    expect(document.title).toContain("a · ");
    const [notice] = store.getState().notices;
    expect(notice?.text).toContain("You see only what the article says of this");
    expect(notice?.text).toContain("the connection broke off or there is none");
    expect(notice?.canReload).toBe(true);
    expect(window.location.pathname + window.location.search).toBe("/salar/node/a/?focus=1");
  });

  test("keeps what was typed meanwhile", async () => {
    await open("/salar/node/a/", "li");
    expect(store.getState().view).toMatchObject({ place: { page: "node", id: "a" }, q: "li" });
  });

  test.for([
    "/salar/node/far/",
    "/salar/node/a/?scope=world",
    "/salar/world/",
    "/salar/path/?from=a&to=far",
  ])("%s is not opened there", async (address) => {
    await open(address);
    expect(store.getState()).toMatchObject({ view: HOME, waiting: null, ready: true });
    expect(store.getState().notices[0]?.text).toContain("what you see is not what it names");
  });
});
