import * as v from "valibot";
import { describe, expect, test } from "vitest";
import { StorySchema } from "#schema/graph.ts";
import { StoryIdSchema } from "#schema/ids.ts";
import type { Place } from "#view/place.ts";
import { SCOPES } from "#view/scopes.ts";
import { HOME, type View } from "#view/view.ts";
import { formatHeading, formatTitle } from "#words/titles.ts";
import {
  claim,
  claimId,
  id,
  graph as makeGraph,
  node,
  source,
  sourceId,
} from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = makeGraph({
  nodes: [node({ id: "ylb", name: "YLB", summary: "A state company." })],
  claims: [
    claim({ id: "deal", subject: "ylb", object: "b", statement: "YLB supplies B." }),
    claim({ id: "more", subject: "b", object: "ylb", predicate: "owns" }),
  ],
});

const at = (place: Place): View => ({ ...HOME, place });

const PAGES: readonly (readonly [place: Place, title: string])[] = [
  [{ page: "node", id: id("ylb") }, "YLB"],
  [{ page: "claim", id: claimId("deal") }, "YLB supplies B"],
  [{ page: "source", id: sourceId("test-source") }, "Title of test-source, Test press"],
];

describe("a page is titled by its record", () => {
  test.for(PAGES)("%o", ([place, title]) => {
    expect(formatTitle(ENGLISH_WORDS, graph, at(place))).toBe(`${title} · Salar`);
    expect(formatHeading(ENGLISH_WORDS, graph, at(place))).toBe(title);
  });

  test.for(SCOPES)("the home page of the %s by the graph", (scope) => {
    const view: View = { ...HOME, scope };
    expect(formatTitle(ENGLISH_WORDS, graph, view)).toBe(
      `${ENGLISH_WORDS.text.scopes[scope].title} · Salar`,
    );
  });

  test("claims of the same words by their ids too", () => {
    const same = { statement: "A and B trade." };
    const told = makeGraph({
      claims: [
        claim({ id: "one", subject: "a", object: "b", ...same }),
        claim({ id: "two", subject: "b", object: "a", ...same }),
      ],
    });
    expect(formatTitle(ENGLISH_WORDS, told, at({ page: "claim", id: claimId("two") }))).toBe(
      "A and B trade (two) · Salar",
    );
  });

  test("editions of one source by their ids too", () => {
    const told = makeGraph({
      sources: ["first", "second"].map((key) => source({ id: key, title: "Prices" })),
      claims: [claim({ subject: "a", object: "b" })],
    });
    const title = formatTitle(ENGLISH_WORDS, told, at({ page: "source", id: sourceId("second") }));
    expect(title).toMatch(/^Prices, .* \(second\) · Salar$/);
  });

  test("a path by its two ends", () => {
    const view: View = { ...at({ page: "path" }), from: id("ylb"), to: id("b") };
    expect(formatTitle(ENGLISH_WORDS, graph, view)).toBe("How is YLB linked to b? · Salar");
  });

  test("a step of a story by both", () => {
    const step = { title: "The start", address: "/", caption: "It began so." };
    const tour = { id: "tour", type: "story", title: "A tour", summary: "Short.", steps: [step] };
    const told = { ...graph, stories: [v.parse(StorySchema, tour)] };
    const view: View = { ...HOME, story: { id: v.parse(StoryIdSchema, "tour"), step: 1 } };
    expect(formatTitle(ENGLISH_WORDS, told, view)).toBe("A tour: The start · Salar");
  });

  test("a page that is not there says so", () => {
    const title = "Not found · Salar";
    expect(formatTitle(ENGLISH_WORDS, graph, at({ page: "not-found", path: "/node/b2/" }))).toBe(
      title,
    );
    expect(formatTitle(ENGLISH_WORDS, graph, at({ page: "node", id: id("atlantis") }))).toBe(title);
  });
});
