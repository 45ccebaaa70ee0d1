import { describe, expect, test } from "vitest";
import { countLaterFigures, listFigures } from "#graph/figures.ts";
import { hasAnyFigure, hasFigures } from "#graph/figures-found.ts";
import { date, draw, id, readArticleGraph, readWorldGraph } from "../../support/graph-builder.ts";

const world = readWorldGraph();

test("the article has no figures, and the world has", () => {
  expect(hasAnyFigure(readArticleGraph())).toBe(false);
  expect(hasAnyFigure(draw("mine-plant"))).toBe(false);
  expect(hasAnyFigure(world)).toBe(true);
});

describe("hasFigures", () => {
  const nodes = [...world.nodes.keys()];

  test.for(["2018", "2026-03-25"])("promises none that the section lacks on %s", (on) => {
    const empty = nodes.filter((here) => {
      const day = date(on);
      const isEmpty =
        listFigures(world, here, day).length === 0 && countLaterFigures(world, here, day) === 0;
      return isEmpty && hasFigures(world, here);
    });
    expect(empty).toEqual([]);
  });

  test("misses only countries' figures from companies and products' from facts", () => {
    const missed = nodes.filter(
      (here) => listFigures(world, here, null).length > 0 && !hasFigures(world, here),
    );
    const types = missed.map((here) => world.nodes.get(here)?.type ?? "person");
    const unlooked: readonly string[] = ["country", "product", "mineral"];
    expect(types.filter((type) => !unlooked.includes(type))).toEqual([]);
    expect(missed.length).toBeLessThan(5);
  });

  test("knows no node that the graph does not have", () => {
    expect(hasFigures(world, id("nowhere"))).toBe(false);
  });
});
