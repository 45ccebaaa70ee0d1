import { isDeepStrictEqual } from "node:util";
import fc from "fast-check";
import { expect, test } from "vitest";
import { readTierRules } from "#build/client/tier-rules-plugin.ts";
import { listPageFiles } from "#build/pages/places.ts";
import { renderPage } from "#build/pages/render-page.tsx";
import type { Graph, Point } from "#graph/graph.ts";
import { AT_REST, type Attention } from "#picture/attention.ts";
import { createPicture, drawPicture, ONCE, type Picture } from "#picture/picture.ts";
import { findFrame } from "#scene/frame.ts";
import type { Scene } from "#scene/scene.ts";
import { toStillScene } from "#scene/still-scene.ts";
import { formatSvg } from "#scene/svg-tree.ts";
import { formatTierRules, listStillFrames } from "#scene/tier-rules.ts";
import { toSvg } from "#scene/to-svg.ts";
import { createAppStore } from "#store/app-store.ts";
import { remember } from "#store/remember.ts";
import { selectScene } from "#store/selectors.ts";
import { SCOPES, type Scope } from "#view/scopes.ts";
import { HOME, type View } from "#view/view.ts";
import { date, id, readArticleGraph, readWorldGraph } from "../../support/graph-builder.ts";
import { site, stories } from "../../support/open-story.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

// The page as it is prerendered, the open page and the build's pictures must never disagree about what
// a view shows: each of them has to come to the very scene that `drawPicture` gives.

const records = { article: readArticleGraph(), world: readWorldGraph() };
const REGION = { id: "all", label: "All", box: { x: -100, y: -100, width: 4600, height: 4400 } };

/** With a place for every node: the layout does not matter here, and takes long. */
function spread(graph: Graph): Graph {
  const place = (index: number): Point => ({ x: (index % 22) * 200, y: ((index / 22) | 0) * 200 });
  const positions = new Map([...graph.nodes.keys()].map((key, index) => [key, place(index)]));
  return { ...graph, positions, stories };
}

const graphs: Readonly<Record<Scope, Graph>> = {
  article: spread(records.article),
  world: { ...spread(records.world), regions: [REGION] },
};

/** Of the pages of one kind in one scope so many are looked at; of the stories' steps all. */
const EACH = 3;

function listViews(): readonly View[] {
  const pages = listPageFiles({ graphs }, site).map(({ view }) => view);
  const counts = new Map<string, number>();
  return pages.filter(({ story, place, scope }) => {
    if (story !== null) return true;
    const kind = `${place.page} ${scope}`;
    counts.set(kind, (counts.get(kind) ?? 0) + 1);
    return (counts.get(kind) ?? 0) <= EACH;
  });
}

const views = listViews();

function expectSame(one: Scene, other: Scene, what: string): void {
  // Quick first: telling where two large scenes differ takes long.
  if (!isDeepStrictEqual(one, other)) expect(one, what).toEqual(other);
}

const SAID = ENGLISH_WORDS.text.scene;

test("they are looked at on every kind of page, in both scopes, and in all stories", () => {
  const kinds = new Set(views.map(({ place, scope }) => `${place.page} ${scope}`));
  for (const page of ["home", "node", "claim", "source", "path", "about", "embed", "not-found"]) {
    expect([...kinds].some((kind) => kind.startsWith(page))).toBe(true);
  }
  expect([...kinds]).toEqual(expect.arrayContaining(["node world", "claim world", "source world"]));
  const steps = stories.flatMap((story) => story.steps);
  expect(views.filter(({ story }) => story !== null)).toHaveLength(steps.length);
});

test("a page as it is prerendered shows the picture of its view, and so does one that was led there", () => {
  const travelled = createAppStore({
    graph: graphs.article,
    base: "/",
    words: ENGLISH_WORDS,
    view: HOME,
  });
  travelled.getState().addGraph("world", graphs.world);
  for (const view of views) {
    const graph = graphs[view.scope];
    const drawn = drawPicture(graph, view, SAID);
    const prerendered = createAppStore({ graph, base: "/", words: ENGLISH_WORDS, view });
    expectSame(selectScene(prerendered.getState()), drawn, JSON.stringify(view));
    travelled.getState().openAddress(view, []);
    expectSame(selectScene(travelled.getState()), drawn, JSON.stringify(view));
  }
}, 60_000);

/** What a drawing's markup is, part by part in its order: frame, lines, symbols with how they stand out. */
function readParts(markup: string): readonly string[] {
  const [, drawing = ""] = /(<svg[^>]*diagram-svg.*?<\/svg>)/s.exec(markup) ?? [];
  return drawing.match(/class="diagram-[^"]*"|viewBox="[^"]*"|transform="translate[^"]*"/g) ?? [];
}

test("the file of a page holds the still drawing of that scene", async () => {
  const pages = listPageFiles({ graphs }, site);
  const frame = { base: "/", siteUrl: "", dataVersion: "0", dataDate: "2026-01-01" };
  const kinds = new Map(views.map((view) => [`${view.place.page} ${view.story !== null}`, view]));
  for (const view of kinds.values()) {
    const page = pages.find((one) => isDeepStrictEqual(one.view, view));
    if (page === undefined) throw new Error("A view of a page has no page.");
    const { html } = await renderPage({ graphs, page, words: ENGLISH_WORDS, frame });
    const scene = drawPicture(graphs[view.scope], view, SAID);
    const said = { title: "", description: "", moreTitle: () => "", frame: findFrame(scene) };
    const links = { href: () => "/", moreHref: () => "/", edgeHref: () => "/" };
    const still = toSvg(toStillScene(scene), { ...said, ...links });
    expect(readParts(html)).toEqual(readParts(formatSvg(still)));
    expect(readParts(html).length).toBeGreaterThan(10);
  }
}, 60_000);

test("each kind of page can be asked of the other graph too", () => {
  const [others] = [views.filter(({ story }) => story === null)];
  for (const asked of others) {
    const view: View = { ...asked, scope: asked.scope === "world" ? "article" : "world" };
    const store = createAppStore({
      graph: graphs[view.scope],
      base: "/",
      words: ENGLISH_WORDS,
      view,
    });
    const drawn = drawPicture(graphs[view.scope], view, SAID);
    expectSame(selectScene(store.getState()), drawn, JSON.stringify(view));
  }
}, 60_000);

test("the style sheet's tiers are those of the scenes that open pages have", () => {
  const opened = SCOPES.flatMap((scope) => {
    const view = { ...HOME, scope };
    const store = createAppStore({ graph: graphs[scope], base: "/", words: ENGLISH_WORDS, view });
    return listStillFrames(selectScene(store.getState()));
  });
  expect(readTierRules(graphs, ENGLISH_WORDS)).toBe(formatTierRules(opened));
});

const small = graphs.article;
const [here = id("ylb"), there = id("lithium")] = small.nodes.keys();
const lines = [...small.lines.keys()];

/** Changes of one thing at a time, as a reader makes them. */
const moves: fc.Arbitrary<Partial<View>> = fc.oneof(
  fc
    .constantFrom(...small.nodes.keys())
    .map((key): Partial<View> => ({ place: { page: "node", id: key } })),
  fc
    .constantFrom(...small.claims.keys())
    .map((key): Partial<View> => ({ place: { page: "claim", id: key } })),
  fc
    .constantFrom(...small.sources.keys())
    .map((key): Partial<View> => ({ place: { page: "source", id: key } })),
  fc.constant<Partial<View>>({ place: { page: "path" }, from: here, to: there }),
  fc.constant<Partial<View>>({ place: { page: "home" }, from: null, to: null, story: null }),
  fc.constantFrom(null, 1 as const, 2 as const).map((focus) => ({ focus })),
  fc.constantFrom(null, date("2022"), date("2024")).map((asOf) => ({ asOf })),
  fc.constantFrom(null, date("2021"), date("2026")).map((knownBy) => ({ knownBy })),
  fc.constantFrom(null, date("2020"), date("2024")).map((since) => ({ since })),
  fc.constantFrom([], [there]).map((minerals) => ({ minerals })),
  fc.constantFrom([], [here]).map((expand) => ({ expand })),
  fc.constantFrom(null, [], ["country" as const]).map((kinds) => ({ kinds })),
  fc.constantFrom(null, ["proposed" as const]).map((statuses) => ({ statuses })),
  fc.constantFrom(...stories).map((story): Partial<View> => ({ story: { id: story.id, step: 1 } })),
);

const glances: fc.Arbitrary<Partial<Attention>> = fc.oneof(
  fc
    .constantFrom(null, here, there)
    .map((key) => ({ pointed: key === null ? null : { type: "node" as const, id: key } })),
  fc.constantFrom(...lines).map((line) => ({ pointed: { type: "edge" as const, id: line } })),
  fc.constantFrom(null, 1, 2).map((paragraph) => ({ paragraph })),
  fc.constantFrom(0, 1, 2).map((chain) => ({ chain })),
);

test("what is remembered of earlier views changes no picture, no filter and no list", () => {
  const steps = fc.array(fc.record({ move: moves, glance: glances }), { maxLength: 12 });
  fc.assert(
    fc.property(steps, fc.integer({ min: 1, max: 4 }), (taken, maxSize) => {
      const keeping: Picture = createPicture((step) => remember(step, maxSize));
      let [view, attention]: [View, Attention] = [HOME, AT_REST];
      for (const { move, glance } of taken) {
        view = { ...view, ...move };
        attention = { ...attention, ...glance };
        const asked = { graph: small, view, words: SAID, attention };
        expectSame(keeping.drawScene(asked), ONCE.drawScene(asked), JSON.stringify(asked.view));
        expect(keeping.findFilter(asked)).toEqual(ONCE.findFilter(asked));
        expect(isDeepStrictEqual(keeping.listPaths(asked), ONCE.listPaths(asked))).toBe(true);
        expect(isDeepStrictEqual(keeping.listChanges(asked), ONCE.listChanges(asked))).toBe(true);
        expect(keeping.drawScene(asked)).toBe(keeping.drawScene(asked));
      }
    }),
    { numRuns: 60 },
  );
});
