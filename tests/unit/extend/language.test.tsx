import { renderToString } from "react-dom/server";
import { afterAll, beforeAll, describe, expect, test, vi } from "vitest";
import { createStore } from "zustand/vanilla";
import { listPageFiles } from "#build/pages/places.ts";
import { renderPage } from "#build/pages/render-page.tsx";
import { type AppState, createAppStore } from "#store/app-store.ts";
import { selectKnownScopes } from "#store/known-scopes.ts";
import { App } from "#ui/app/App.tsx";
import { loadPrerendered } from "#ui/app/list-all-parts.ts";
import { PrintSheet } from "#ui/print/PrintSheet.tsx";
import { StoreProvider } from "#ui/shared/store-context.tsx";
import { VIEWS } from "#ui/views/views.ts";
import { parseAddress, splitAddress } from "#view/address.ts";
import { HOME, type View } from "#view/view.ts";
import { findPrefix } from "#words/languages.ts";
import { loadWords } from "#words/load-words.ts";
import { PSEUDO } from "../../support/pseudo-language.ts";
import { STRANGE } from "../../support/strange-records.ts";

const words = await loadWords(PSEUDO);
const base = "/salar/";

/** Attributes that are read out or shown. */
const SAID =
  /\s(?:aria-(?:label|description|roledescription|valuetext)|title|alt|placeholder)="([^"]*)"/g;
/** Names that are the same in every language, and addresses. */
const NAMES = /\bSalar\b|\bCC BY 4\.0|\S+\/\S*/g;

/** What a page says, a text each: between its tags, and in what is read out. */
function listTexts(html: string): readonly string[] {
  const between = html.split(/<!--.*?-->|<[^>]*>/);
  const said = [...html.matchAll(SAID)].map(([, text = ""]) => text);
  return [...between, ...said].filter((text) => text.trim() !== "");
}

/**
 * Texts that no dictionary said. The records have no vowels, the language's own are others, and what the
 * browser knows of it comes in Cyrillic: a plain vowel was written into the code.
 */
function findPlain(texts: readonly string[]): readonly string[] {
  return [...new Set(texts)].filter((text) => /[aeiou]/i.test(decode(text).replace(NAMES, "")));
}

const decode = (text: string): string => text.replace(/&#?\w+;/g, "");

const toWorld = (view: View): View => ({ ...view, scope: "world" });

/** The page as it is once it has been taken over, at an address from its root. */
function openAt(address: string): AppState {
  const store = createAppStore({
    ...{ graph: STRANGE, base, words, view: HOME, views: VIEWS.map(({ id }) => id) },
    reportUrl: "https://krtk.ch/",
    dataVersion: "1b2c3d4f",
    dataDate: STRANGE.newest,
  });
  store.getState().addGraph("world", STRANGE);
  const known = selectKnownScopes(store.getState());
  const { view, faults } = parseAddress(...splitAddress(address), known);
  store.getState().openAddress(view, faults);
  return { ...store.getState(), ready: true };
}

function render(state: AppState, ui = <App />): string {
  return renderToString(<StoreProvider store={createStore(() => state)}>{ui}</StoreProvider>);
}

describe("a page as it is built", () => {
  const graphs = { article: STRANGE, world: STRANGE };
  const frame = { base, siteUrl: null, dataVersion: "1b2c3d4f", dataDate: "2023-05-06" };
  const site = {
    base,
    start: {
      nodes: new Set(STRANGE.nodes.keys()),
      claims: new Set(STRANGE.claims.keys()),
      sources: new Set(STRANGE.sources.keys()),
    },
  };
  // Of each sort of page one or two of each kind: the rest would say no more.
  const pages = listPageFiles({ graphs }, site).filter(
    ({ file }) => !/^(?:node\/\w+2|claim\/c\d+b?)\//.test(file) || /c[3-6]b?\//.test(file),
  );
  // The rest are the same whichever the data set.
  const world = pages.filter(({ file }) => /^(?:\w+\/)?(?:index|404)\.html$/.test(file));
  const both = [...pages, ...world.map((page) => ({ ...page, view: toWorld(page.view) }))];

  test.for(both)("$view.scope $file says nothing but its language", async (page) => {
    const { html, ...head } = await renderPage({ graphs, page, words, frame });
    const texts = listTexts(html);
    expect(texts.length).toBeGreaterThan(5);
    const { title, description, preview } = head;
    expect(findPlain([...texts, title, description, preview.text])).toEqual([]);
  });

  test("leads to pages of its own language, and to data that have none", async () => {
    const [page] = pages;
    if (page === undefined) throw new Error("There is no page.");
    const { html } = await renderPage({ graphs, page, words, frame });
    const links = [...html.matchAll(/\shref="(\/[^"]*)"/g)].map(([, href = ""]) => href);
    expect(links.length).toBeGreaterThan(20);
    const strays = links.filter((href) => !href.startsWith(`${base}${findPrefix(PSEUDO.id)}`));
    expect(strays.filter((href) => !/\/(?:data\/|feed\.xml)/.test(href))).toEqual([]);
  });
});

/** What shows only once the page has been taken over, or is asked for. */
const ADDRESSES = [
  "/",
  "/?view=outline&since=2022",
  "/?country=krt1&mineral=mnr1&kind=country,company&status=agreed&focus=1",
  "/?as-of=2022&known-by=2024-02&since=2021",
  "/?as-of=znk&country=nwhr&view=mp",
  "/?kind=",
  "/world/",
  "/world/?since=2022&kind=country,project",
  "/node/prj1/?since=2022&focus=2",
  "/node/prj1/?as-of=2020",
  "/node/grm1/?expand=krt1",
  "/claim/c3/?as-of=2022",
  "/claim/c3/?known-by=2020",
  "/path/?from=cmp1&to=krt1",
  "/path/?from=cmp1&to=cmp1",
  "/path/?from=cmp2&to=krt1",
  "/path/?from=krt1",
  "/embed/?country=krt1&as-of=2022",
  "/embed/?sel=c3",
  "/?ui=reader&since=2022",
  "/node/nthng/",
];

describe("a page that has been taken over", () => {
  beforeAll(async () => {
    vi.stubGlobal("window", { location: { origin: "https://krtk.ch" } });
    await loadPrerendered(words);
  });
  afterAll(() => void vi.unstubAllGlobals());

  test.for(ADDRESSES)("says nothing but its language at %s", (address) => {
    expect(findPlain(listTexts(render(openAt(address))))).toEqual([]);
  });

  test.for(ADDRESSES.filter((address) => !address.startsWith("/embed/")))(
    "is printed in its language at %s",
    (address) => {
      const sheet = <PrintSheet address="https://krtk.ch/" at={new Date(2024, 2, 5)} />;
      expect(findPlain(listTexts(render(openAt(address), sheet)))).toEqual([]);
    },
  );
});

test("a text that no dictionary said would be found", () => {
  expect(findPlain(listTexts('<p title="Close">⟦Ōpěñ⟧<!-- --> · <b>Nkrt</b></p>'))).toEqual([
    "Close",
  ]);
  expect(findPlain(listTexts("<p>⟦Ōpěñ <b>here</b>⟧ &amp; Salar</p>"))).toEqual(["here"]);
});
