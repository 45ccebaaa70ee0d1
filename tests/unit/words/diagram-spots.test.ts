import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { findStanding } from "#graph/standing.ts";
import {
  formatClaimSpot,
  formatGroupSpot,
  formatHiddenNeighbours,
  formatNodeSpot,
} from "#words/diagram-spots.ts";
import { claim, date, id, graph as makeGraph, node } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = makeGraph({
  nodes: [node({ id: "ylb", name: "YLB" }), node({ id: "uro", name: "Uranium One" })],
  claims: [
    claim({
      id: "talks",
      subject: "uro",
      object: "ylb",
      status: "negotiating",
      asOf: "2023-07",
      statement: "Uranium One talks with YLB.",
    }),
  ],
});

function standingOf(source: Graph, on: string | null = null) {
  const [relation] = source.relations.values();
  const found = relation && findStanding(source, relation, on === null ? null : date(on));
  if (!found) throw new Error("Nothing is in force.");
  return found;
}

const ONLY = { index: 0, total: 1 };

describe("what the keys are on is told", () => {
  test("for a kind with how many it has", () => {
    expect(formatGroupSpot(ENGLISH_WORDS, "salt-flat", 7, { index: 2, total: 9 })).toBe(
      "Salt flats, 7. 3 of 9 kinds.",
    );
  });

  test("for a node with kind, claims and its place in the row", () => {
    const say = (claims: number, index: number) =>
      formatNodeSpot(ENGLISH_WORDS, graph, id("ylb"), { claims, place: { index, total: 2 } });
    expect(say(1, 0)).toBe("YLB, company. 1 claim. 1 of 2.");
    expect(say(9, 1)).toBe("YLB, company. 9 claims. 2 of 2.");
  });

  test("for a node with the neighbours that its kinds hide", () => {
    const spot = { claims: 1, hidden: 1, place: { index: 0, total: 2 } };
    const words = formatNodeSpot(ENGLISH_WORDS, graph, id("ylb"), spot);
    expect(words).toBe("YLB, company. 1 claim. 1 of 2. 1 more neighbour is hidden by its kind.");
    expect(formatHiddenNeighbours(ENGLISH_WORDS, 7)).toBe(
      "7 more neighbours are hidden by their kinds.",
    );
  });

  test("for a claim with its sentence, the other end, standing, date and sources", () => {
    const standing = standingOf(graph, "2024");
    expect(formatClaimSpot(ENGLISH_WORDS, graph, id("ylb"), standing, ONLY)).toBe(
      "Uranium One talks with YLB. To Uranium One. Negotiating, as of Jul 2023. 1 source. 1 of 1.",
    );
    expect(formatClaimSpot(ENGLISH_WORDS, graph, id("uro"), standing, ONLY)).toContain("To YLB.");
  });

  test("for a claim of a month, on a date within it, as sometime in it", () => {
    const words = formatClaimSpot(
      ENGLISH_WORDS,
      graph,
      id("ylb"),
      standingOf(graph, "2023-07-04"),
      ONLY,
    );
    expect(words).toContain("sometime in Jul 2023");
  });
});
