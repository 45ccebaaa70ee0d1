import { describe, expect, test } from "vitest";
import type { Graph } from "#graph/graph.ts";
import { findPaths, type PathQuery } from "#graph/paths.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { formatPathTitle } from "#words/path-title.ts";
import { formatNoPath, formatPathSummary } from "#words/paths.ts";
import { date, id, readWorldGraph } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";
import { sketch } from "../graph/sketch.ts";

const world = readWorldGraph();
const ask = (from: string, to: string, limits: Partial<PathQuery> = {}): PathQuery => ({
  from: id(from),
  to: id(to),
  asOf: null,
  statuses: new Set(STATUSES),
  ...limits,
});

describe("the title of a path", () => {
  test("asks how one is linked to the other", () => {
    expect(formatPathTitle(ENGLISH_WORDS, world, id("catl"), id("salar-de-uyuni"))).toBe(
      "How is CATL linked to Salar de Uyuni?",
    );
  });

  test("asks as much as is known", () => {
    expect(formatPathTitle(ENGLISH_WORDS, world, id("catl"), null)).toBe(
      "How is CATL linked to another?",
    );
    expect(formatPathTitle(ENGLISH_WORDS, world, id("atlantis"), id("ylb"))).toContain(
      "linked to another?",
    );
    expect(formatPathTitle(ENGLISH_WORDS, world, null, null)).toBe("How is one linked to another?");
  });
});

describe("the summary of a path", () => {
  const summary = (graph: Graph, from: string, to: string) => {
    const [path] = findPaths(graph, ask(from, to));
    if (path === undefined) throw new Error("No path.");
    return formatPathSummary(ENGLISH_WORDS, graph, path);
  };

  test("names the weakest step, its standing and the date of the claim that sets it", () => {
    const graph = sketch({ company: "a b", agreement: "deal", mineral: "boron" }, [
      "deal covers boron agreed 2022",
      "a party-to deal agreed 2022",
      "b party-to deal suspended 2025-05-28",
    ]);
    expect(summary(graph, "a", "boron")).toBe(
      "2 steps; the weakest, from deal to boron, is suspended (as of 28 May 2025).",
    );
    expect(summary(graph, "boron", "a")).toContain("from boron to deal");
  });

  test("of one step is that step", () => {
    const graph = sketch({ company: "a b" }, ["a supplies b undated"]);
    expect(summary(graph, "a", "b")).toBe("1 step, established (undated).");
  });
});

describe("why there is no path", () => {
  const graph = sketch({ company: "a b c d", mineral: "alone" }, [
    "a supplies b 2020",
    "b supplies c proposed 2024",
    "d supplies d",
  ]);

  test("is said nearest first: ends that are missing, the same, or without claims", () => {
    expect(formatNoPath(ENGLISH_WORDS, graph, ask("a", "atlantis"))).toBe(
      "This graph does not have both of them.",
    );
    expect(formatNoPath(ENGLISH_WORDS, graph, ask("a", "a"))).toBe(
      "Both ends are the same; choose another.",
    );
    expect(formatNoPath(ENGLISH_WORDS, graph, ask("a", "alone"))).toBe(
      "No claim links alone to anything.",
    );
  });

  test("names the standings that would give one", () => {
    const firm = { statuses: new Set(["established" as const]) };
    expect(formatNoPath(ENGLISH_WORDS, graph, ask("a", "c", firm))).toBe(
      "No chain in the standings that are switched on; one would rest on what is proposed.",
    );
  });

  test("names the date by which there is one", () => {
    expect(formatNoPath(ENGLISH_WORDS, graph, ask("a", "c", { asOf: date("2023") }))).toBe(
      "No chain of claims links a and c as of 2023; by 2024 one does.",
    );
  });

  test("or says plainly that there is none", () => {
    expect(formatNoPath(ENGLISH_WORDS, graph, ask("a", "d"))).toBe(
      "No chain of claims links a and d.",
    );
    expect(formatNoPath(ENGLISH_WORDS, graph, ask("a", "d", { asOf: date("2023") }))).toBe(
      "No chain of claims links a and d as of 2023.",
    );
  });
});
