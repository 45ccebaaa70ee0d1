import { describe, expect, test } from "vitest";
import { countFacets } from "#graph/counts.ts";
import { buildFacets } from "#graph/facets.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { type FacetGroup, listFacetGroups, listFoldedValues } from "#ui/filters/facet-values.ts";
import { withCountries, withKinds, withMatchToggled, withMinerals } from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import { claim, id, graph as makeGraph, NO_FILTER, node } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

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
  listFacetGroups(ENGLISH_WORDS, graph, facets, view, countFacets(graph, facets, NO_FILTER));
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
    expect(list().flatMap(({ restores }) => restores)).toEqual([]);
  });

  test("of minerals and countries have any and all to choose from once two are checked", () => {
    const matches = (view: View) => list(view).map(({ match }) => match);
    const minerals = [id("lithium"), id("boron")];
    expect(matches(withMinerals(HOME, minerals.slice(1)))).toEqual([null, null, null, null]);
    expect(matches(withMinerals(HOME, minerals))).toEqual(["any", null, null, null]);
    const all = withMatchToggled(withMinerals(HOME, minerals));
    const places = withCountries(all, [id("bolivia"), id("chile")]);
    expect(matches(places)).toEqual(["all", "all", null, null]);
  });

  test("change the view by their own value alone, and back to the default", () => {
    const view = withKinds(withMinerals(HOME, [id("lithium")]), ["mineral", "country"]);
    const [minerals, , kinds] = list(view);
    expect(minerals?.values[0]?.toggle(view)).toEqual({ ...view, minerals: [] });
    expect(minerals?.restores[0]?.to(view)).toEqual({ ...view, minerals: [] });
    const flats = kinds?.values.find(({ name }) => name === "Salt flat");
    expect(flats?.isChecked).toBe(false);
    expect(flats?.only(view).kinds).toEqual(["salt-flat"]);
    expect(flats?.toggle(view).kinds).toEqual(["country", "salt-flat", "mineral"]);
    expect(kinds?.restores.map(({ label, to }) => [label, to(view).kinds])).toEqual([
      ["All kinds", null],
    ]);
  });
});

describe("the world's kinds", () => {
  const WORLD: View = { ...HOME, scope: "world" };
  const kindsOf = (view: View) => list(view)[2];

  test("begin with those it shows of itself, and say so", () => {
    const kinds = kindsOf(WORLD);
    expect(kinds?.leading).toBe(4);
    expect(kinds?.values.map(({ id, isChecked }) => [id, isChecked])).toEqual([
      ["country", true],
      ["salt-flat", true],
      ["mineral", true],
    ]);
    expect(kinds?.values.every(({ meaning }) => meaning === "shown at first")).toBe(true);
  });

  test("lead to all of them, to the default, or to whichever of the two is not there", () => {
    const labels = (view: View) => kindsOf(view)?.restores.map(({ label }) => label);
    expect(labels(WORLD)).toEqual(["All kinds"]);
    expect(labels(withKinds(WORLD, NODE_TYPES))).toEqual(["Default kinds"]);
    const few = withKinds(WORLD, ["mineral"]);
    expect(labels(few)).toEqual(["All kinds", "Default kinds"]);
    expect(kindsOf(few)?.restores[1]?.to(few)).toEqual(WORLD);
  });
});

describe("a folded list", () => {
  const many = Array.from({ length: 12 }, (_, index) => {
    return node({ id: `m${String(index).padStart(2, "0")}`, type: "mineral" });
  });
  const large = makeGraph({ nodes: many });
  const largeFacets = buildFacets(large);
  const minerals = (view: View) => {
    const counts = countFacets(large, largeFacets, NO_FILTER);
    const [group] = listFacetGroups(ENGLISH_WORDS, large, largeFacets, view, counts);
    if (group === undefined) throw new Error("no group");
    return group;
  };
  const ids = (view: View) => listFoldedValues(minerals(view)).map((value) => value.id);

  test("is the head of a long one, with whatever is checked", () => {
    expect(ids(HOME)).toHaveLength(8);
    expect(ids(HOME)).not.toContain("m10");
    expect(ids(withMinerals(HOME, [id("m10"), id("m00")]))).toEqual([...ids(HOME), "m10"]);
  });

  test("is the whole of a short one, or of one that shows", () => {
    for (const group of list()) expect(listFoldedValues(group)).toBe(group.values);
  });
});
