import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph, type GraphFilter } from "#graph/filter.ts";
import { findNeighbours } from "#graph/neighbours.ts";
import { id } from "../../support/graph-builder.ts";
import { EVERYTHING, sketch, without } from "./sketch.ts";

describe("findNeighbours", () => {
  const graph = sketch(
    { company: "ylb zeta", country: "bolivia", person: "head", project: "plant works" },
    [
      "zeta supplies ylb proposed",
      "ylb operates works",
      "ylb owns works",
      "ylb operates plant",
      "head leads ylb",
      "ylb based-in bolivia",
      "plant located-in bolivia",
    ],
  );
  const find = (filter: Partial<GraphFilter> = {}, of = "ylb") => {
    const shown = filterGraph(graph, buildFacets(graph), { ...EVERYTHING, ...filter });
    return findNeighbours(graph, shown, id(of));
  };
  const names = (filter: Partial<GraphFilter> = {}, of = "ylb") =>
    find(filter, of).map(({ node }) => node.id);

  test("go by kind in the order of the interface, then by name, each once", () => {
    expect(names()).toEqual(["bolivia", "zeta", "head", "plant", "works"]);
  });

  test("come with the line that leads to them", () => {
    const works = find().at(-1);
    expect(works?.line.line.id).toBe("works ylb");
    expect(works?.line.standings).toHaveLength(2);
  });

  test("are those that shown relations join", () => {
    expect(names({ kinds: without("person", "country") })).toEqual(["zeta", "plant", "works"]);
    expect(names({ statuses: new Set(["proposed"]) })).toEqual(["zeta"]);
  });

  test("do not count bridges", () => {
    expect(names({ kinds: without("company") }, "bolivia")).toEqual(["plant"]);
  });

  test("of a node that is hidden or unknown are none", () => {
    expect(names({ kinds: without("company") })).toEqual([]);
    expect(names({}, "atlantis")).toEqual([]);
  });
});
