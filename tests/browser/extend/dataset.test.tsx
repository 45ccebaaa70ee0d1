import { beforeEach, expect, test, vi } from "vitest";
import { page } from "vitest/browser";
import { render } from "vitest-browser-react";
import { loadScopes } from "#browser/load-scopes.ts";
import { type GraphRequest, LoadError } from "#sources/graph-source.ts";
import { type AppStore, createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { selectSite } from "#store/selectors.ts";
import { Header } from "#ui/app/Header.tsx";
import { Loading } from "#ui/app/Loading.tsx";
import { StatusLine } from "#ui/app/StatusLine.tsx";
import { DetailsPanel } from "#ui/panels/DetailsPanel.tsx";
import { PAGES } from "#ui/panels/late-pages.ts";
import { keepPrintable } from "#ui/print/keep-printable.ts";
import { SHEET } from "#ui/print/late-sheet.ts";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { formatAddress, parseAddress } from "#view/address.ts";
import type { Dataset } from "#view/datasets.ts";
import { findScope } from "#view/scopes.ts";
import { withNode } from "#view/transitions.ts";
import { HOME } from "#view/view.ts";
import "#styles/index.css";
import { draw, id } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

/*
 * A dataset more, as one would be added: a source of its own, an entry of the list, its texts.
 */
const given = vi.hoisted(() => {
  const asked: string[] = [];
  const answer = (): Promise<unknown> => Promise.reject(new Error("nothing to give"));
  return { asked, answer };
});

vi.mock("#view/datasets.ts", async (load) => {
  const { DATASETS } = await load<typeof import("#view/datasets.ts")>();
  const mine: Dataset = {
    id: "mine",
    holds: "records of its own",
    page: null,
    from: "memory",
    file: null,
    kept: "once visited",
    kinds: ["company"],
  };
  return { DATASETS: [...DATASETS, mine] };
});
vi.mock("#sources/sources.ts", async (load) => {
  const { SOURCES } = await load<typeof import("#sources/sources.ts")>();
  const memory = {
    load: ({ scope }: GraphRequest) => {
      given.asked.push(scope);
      return given.answer();
    },
  };
  return { SOURCES: { ...SOURCES, memory } };
});
vi.mock("#words/en/chrome.ts", async (load) => {
  const { CHROME } = await load<typeof import("#words/en/chrome.ts")>();
  const mine = {
    name: "Mine",
    meaning: "What is in my file",
    title: "My own graph",
    whole: "my graph",
    graph: "my graph’s data",
  };
  return { CHROME: { ...CHROME, scopes: { ...CHROME.scopes, mine } } };
});

const own = draw("own-other");
let store: AppStore;
let end: () => void;
const mine = () => page.getByRole("radiogroup", { name: "Scope" }).getByText("Mine");
const address = () => formatAddress(store.getState().view, selectSite(store.getState()));
const open = (path: string, search: string) =>
  parseAddress(path, search, selectKnownScopes(store.getState()));

beforeEach(async () => {
  given.asked = [];
  await Promise.all([PAGES.load(ENGLISH_WORDS), SHEET.load(ENGLISH_WORDS)]);
  store = createAppStore({ graph: draw("a-b"), base: "/", words: ENGLISH_WORDS, view: HOME });
  end = loadScopes(store);
  await render(
    <StoreProvider store={store}>
      <Header />
      <Loading />
      <DetailsPanel />
      <StatusLine />
    </StoreProvider>,
  );
  return () => end();
});

test("a dataset more is offered, brought by its own source, and told of", async () => {
  let bring = (_: unknown): void => undefined;
  given.answer = () =>
    new Promise((resolve) => {
      bring = resolve;
    });
  await mine().click();
  const loading = page.getByRole("status", { name: "Loading" });
  await expect.element(loading).toHaveTextContent("Loading my graph’s data…");
  expect(given.asked).toEqual(["mine"]);
  bring(own);
  await expect.element(page.getByText("Mine: 1 claim from 1 source, to 1 Jan 2024")).toBeVisible();
  await expect.element(page.getByRole("radio", { name: "Mine" })).toBeChecked();
  await expect.element(page.getByRole("heading", { name: "My own graph" })).toBeVisible();
  expect(address()).toBe("/?scope=mine");
  store.getState().navigate(withNode(store.getState().view, id("own")));
  expect(address()).toBe("/node/own/?scope=mine");
  // Nothing of it is among the records.
  await page.getByText("Article", { exact: true }).click();
  expect(address()).toBe("/");
});

test("an address of a dataset more waits for its graph and is then read by it", () => {
  expect(open("/node/own/", "?scope=mine").missing).toBe("mine");
  expect(open("/", "?scope=mine").missing).toBe("mine");
  const scope = findScope("mine");
  if (scope === null) throw new Error("expected the scope mine");
  store.getState().addGraph(scope, own);
  const { view, faults, missing } = open("/path/", "?scope=mine&from=own&to=other");
  expect({ faults, missing }).toEqual({ faults: [], missing: null });
  expect(view).toMatchObject({ scope: "mine", from: "own", to: "other", kinds: null });
  expect(formatAddress(view, selectSite(store.getState()))).toBe(
    "/path/?from=own&to=other&scope=mine",
  );
  // What it does not have cannot be shown in it.
  expect(open("/node/a/", "?scope=mine").missing).toBe("world");
  store.getState().addGraph("world", draw("a-b"));
  expect(open("/node/a/", "?scope=mine")).toMatchObject({
    view: { scope: "world", place: { page: "node", id: "a" } },
    faults: [{ name: "scope", value: "mine", reason: "unknown" }],
  });
});

test("a dataset more that cannot be had says so in its own words", async () => {
  given.answer = () => Promise.reject(new LoadError("missing", { status: 404 }));
  await mine().click();
  await expect.poll(() => store.getState().notices.length).toBe(1);
  expect(store.getState().notices[0]?.text).toMatch(
    /^My graph’s data could not be shown\. The graph's data could not be found \(the server answered 404\)\. You are where you were/,
  );
  expect(address()).toBe("/");
});

test("a dataset more is printed under its own title", async () => {
  given.answer = () => Promise.resolve(own);
  await mine().click();
  await expect.poll(() => store.getState().view.scope).toBe("mine");
  const stop = keepPrintable(store);
  window.dispatchEvent(new Event("beforeprint"));
  const sheet = document.getElementById("print-sheet");
  expect(sheet?.querySelector("h1")?.textContent).toBe("My own graph");
  expect(sheet?.textContent).toContain("/?scope=mine");
  expect(sheet?.textContent).toContain("none set; kinds: companies, as this graph opens");
  window.dispatchEvent(new Event("afterprint"));
  stop();
});
