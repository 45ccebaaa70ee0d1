import fc from "fast-check";
import * as v from "valibot";
import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { StorySchema } from "#schema/graph.ts";
import { StoryIdSchema } from "#schema/ids.ts";
import type { Place } from "#view/place.ts";
import { SCOPES } from "#view/scopes.ts";
import { HOME, type View } from "#view/view.ts";
import {
  clipSentences,
  formatDescription,
  formatPreviewText,
  LONGEST_DESCRIPTION,
} from "#words/descriptions.ts";
import {
  claim,
  claimId,
  id,
  graph as makeGraph,
  node,
  readArticleGraph,
  readWorldGraph,
  source,
  sourceId,
} from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = makeGraph({
  nodes: [
    node({ id: "ylb", name: "Yacimientos", label: "YLB", summary: "A state company." }),
    node({ id: "ramos", type: "person", name: "Carlos Ramos" }),
    node({ id: "alone", type: "region", summary: "A plain." }),
  ],
  sources: [source({ published: "2023-07-10" })],
  claims: [
    claim({ id: "deal", subject: "ylb", object: "b", attributedTo: "ramos", status: "proposed" }),
    claim({ id: "more", subject: "b", object: "ylb", predicate: "owns", asOf: null }),
    claim({ id: "last", subject: "ylb", object: "c", sources: [{ source: "d" }, { source: "e" }] }),
  ],
});

const at = (place: Place): View => ({ ...HOME, place });
const describePage = (place: Place): string => formatDescription(ENGLISH_WORDS, graph, at(place));

describe("a page is described", () => {
  test.for<readonly [Place, string]>([
    [{ page: "node", id: id("ylb") }, "Company. A state company. 3 sourced claims, on b and c."],
    [{ page: "node", id: id("alone") }, "Region. A plain. No claim found."],
    [
      { page: "claim", id: claimId("deal") },
      "YLB supplies b: proposed, as of 1 Jan 2024, according to Carlos Ramos. Source: Test press, 10 Jul 2023. Claim deal.",
    ],
    [
      { page: "claim", id: claimId("last") },
      "YLB supplies c: established, as of 1 Jan 2024. 2 sources: Test press. Claim last.",
    ],
    [
      { page: "source", id: sourceId("test-source") },
      "News source: Test press, in English, 10 Jul 2023. 2 claims rest on it. ylb supplies b. Source test-source.",
    ],
  ])("%o", ([place, description]) => {
    expect(describePage(place)).toBe(description);
  });

  test.for(SCOPES)("as the home page of the %s by the graph's size", (scope) => {
    expect(formatDescription(ENGLISH_WORDS, graph, { ...HOME, scope })).toContain(
      "5 nodes, 3 relations",
    );
  });

  test("as a step of a story by its caption, as far as whole sentences fit", () => {
    const caption = `It began so. ${"It went on and on and on. ".repeat(10)}`.trim();
    const step = { title: "The start", address: "/", caption };
    const tour = { id: "tour", type: "story", title: "A tour", summary: "Short.", steps: [step] };
    const told = { ...graph, stories: [v.parse(StorySchema, tour)] };
    const story = { id: v.parse(StoryIdSchema, "tour"), step: 1 };
    const description = formatDescription(ENGLISH_WORDS, told, { ...HOME, story });
    expect(description).toMatch(/^It began so\. It went .* on\.$/);
    expect(description.length).toBeLessThanOrEqual(LONGEST_DESCRIPTION);
  });

  test("by nothing where it names what the graph does not have", () => {
    expect(describePage({ page: "node", id: id("atlantis") })).toBe("");
    expect(describePage({ page: "claim", id: claimId("lost") })).toBe("");
    expect(describePage({ page: "source", id: sourceId("lost") })).toBe("");
  });
});

describe("the picture of a page is told", () => {
  test.for<readonly [Place, string]>([
    [
      { page: "node", id: id("ylb") },
      "Diagram of Yacimientos, company, and the 2 nodes it is linked to.",
    ],
    [
      { page: "claim", id: claimId("more") },
      "Diagram of a claim. b owns YLB: established, undated.",
    ],
    [{ page: "about" }, "Diagram of the article’s graph: 5 nodes, 3 relations."],
  ])("%o", ([place, text]) => {
    expect(formatPreviewText(ENGLISH_WORDS, graph, at(place))).toBe(text);
  });
});

function* listRecordViews(records: Graph): Generator<View> {
  for (const key of records.nodes.keys()) yield at({ page: "node", id: key });
  for (const key of records.claims.keys()) yield at({ page: "claim", id: key });
  for (const key of records.sources.keys()) yield at({ page: "source", id: key });
}

describe("over all records", () => {
  test.for([
    ["the world", readWorldGraph()],
    ["the article", readArticleGraph()],
  ] as const)("the pages of %s have descriptions of their own that are not too long", ([, all]) => {
    const views = [...listRecordViews(all)];
    const told = views.map((view) => formatDescription(ENGLISH_WORDS, all, view));
    expect(told.filter((text, index) => told.indexOf(text) !== index)).toEqual([]);
    expect(told.filter((text) => text.length > LONGEST_DESCRIPTION)).toEqual([]);
    expect(told.filter((text) => !/^\P{Ll}.{30,}[.!?)…”]$/u.test(text))).toEqual([]);
  });
});

describe("a text is clipped", () => {
  test.for([
    ["One. Two. Three.", 9, "One. Two."],
    ["One. Two. Three.", 99, "One. Two. Three."],
    ["By the U.S. Geological Survey. And more.", 33, "By the U.S. Geological Survey."],
    ["About 3.5 t/yr. And more.", 20, "About 3.5 t/yr."],
    ["A sentence, too long to fit.", 13, "A sentence…"],
  ] as const)("%s to %i: %s", ([text, room, clipped]) => {
    expect(clipSentences(text, room)).toBe(clipped);
  });

  test("to its beginning, never longer than there is room", () => {
    fc.assert(
      fc.property(fc.string(), fc.integer({ min: 1, max: 60 }), (text, room) => {
        const clipped = clipSentences(text, room);
        expect(clipped.length).toBeLessThanOrEqual(room);
      }),
    );
  });
});
