import { describe, expect, test } from "vitest";
import { countFacets } from "#graph/counts.ts";
import { buildFacets } from "#graph/facets.ts";
import { type FacetGroup, listFacetGroups } from "#ui/filters/facet-values.ts";
import { withKinds, withMinerals } from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import { claim, id, graph as makeGraph, NO_FILTER, node } from "../../support/graph-builder.ts";

const graph = makeGraph({
  nodes: [
    node({ id: "lithium", type: "mineral", name: "Lithium", symbol: "Li" }),
    node({ id: "flat", type: "salt-flat" }),
    node({ id: "bolivia", type: "country", name: "Plurinational State", label: "Bolivia" }),
  ],
  claims: [
    claim({ subject: "flat", object: "lithium", predicate: "contains", status: "agreed" }),
    claim({ subject: "flat", object: "bolivia", predicate: "located-in" }),
  ],
});
const facets = buildFacets(graph);
const list = (view: View = HOME): readonly FacetGroup[] =>
  listFacetGroups(graph, facets, view, countFacets(graph, facets, NO_FILTER));
const names = ({ values }: FacetGroup) => values.map(({ name }) => name);

describe("the facets", () => {
  test("list what the graph holds, in the interface's order", () => {
    expect(list().map((group) => [group.legend, ...names(group)])).toEqual([
      ["Minerals", "Lithium"],
      ["Countries", "Bolivia"],
      ["Kinds", "Country", "Salt flat", "Mineral"],
      ["Standing", "Established", "Agreed"],
    ]);
  });

  test("say the whole name where a label stands for it, and what a value leaves", () => {
    const [minerals, countries] = list();
    expect(countries?.values[0]?.meaning).toBe("Plurinational State");
    expect(minerals?.values[0]).toMatchObject({ meaning: null, countText: "3 nodes" });
  });

  test("of minerals and countries are unchecked by default, of kinds and standing checked", () => {
    const checked = list().map(({ values }) => values.every(({ isChecked }) => isChecked));
    expect(checked).toEqual([false, false, true, true]);
    expect(list().every(({ isDefault }) => isDefault)).toBe(true);
  });

  test("change the view by their own value alone, and back to the default", () => {
    const view = withKinds(withMinerals(HOME, [id("lithium")]), ["mineral", "country"]);
    const [minerals, , kinds] = list(view);
    expect(minerals?.values[0]?.toggle(view)).toEqual({ ...view, minerals: [] });
    expect(minerals?.restore.to(view)).toEqual({ ...view, minerals: [] });
    const flats = kinds?.values.find(({ name }) => name === "Salt flat");
    expect(flats?.isChecked).toBe(false);
    expect(flats?.only(view).kinds).toEqual(["salt-flat"]);
    expect(flats?.toggle(view).kinds).toEqual(["country", "salt-flat", "mineral"]);
    expect(kinds?.restore.to(view).kinds).toBeNull();
  });
});
