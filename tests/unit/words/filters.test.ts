import { describe, expect, test } from "vitest";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import {
  withCountries,
  withExpandToggled,
  withFocus,
  withKinds,
  withMatchToggled,
  withMinerals,
  withNode,
  withStatuses,
} from "#view/transitions.ts";
import { HOME, type View } from "#view/view.ts";
import { formatFilters } from "#words/filters.ts";
import { date, id, graph as makeGraph, node } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = makeGraph({
  nodes: [
    node({ id: "china", type: "country", name: "People’s Republic", label: "China" }),
    node({ id: "peru", type: "country", name: "Peru" }),
    node({ id: "potassium", type: "mineral", name: "Potassium" }),
  ],
});
const say = (view: View) => formatFilters(ENGLISH_WORDS, graph, view);

describe("what is set, in words", () => {
  test("is nothing at first", () => {
    expect(say(HOME)).toBe("Nothing is filtered");
  });

  test("names places, minerals and dates", () => {
    const view = withMinerals(withCountries(HOME, [id("china"), id("peru")]), [id("potassium")]);
    const dates = { asOf: date("2022"), knownBy: date("2023-02"), since: date("2021-03-04") };
    expect(say({ ...view, ...dates })).toBe(
      "China or Peru · potassium · as of 2022 · published by Feb 2023 · changes since 4 Mar 2021",
    );
  });

  test("says of places which of them will do: any, or all", () => {
    const view = withCountries(withMinerals(HOME, [id("potassium")]), [id("china"), id("peru")]);
    expect(say(withMatchToggled(view))).toBe("China and Peru (all of these) · potassium");
  });

  test("names a few kinds and standings, and counts many", () => {
    expect(say(withKinds(HOME, ["country", "mineral"]))).toBe("countries, minerals");
    expect(say(withKinds(HOME, NODE_TYPES.slice(1)))).toBe("13 kinds");
    expect(say(withKinds(HOME, []))).toBe("no kinds");
    expect(say(withStatuses(HOME, ["agreed"]))).toBe("agreed");
    expect(say(withStatuses(HOME, []))).toBe("no standing");
  });

  test("names the centre of a neighbourhood and whose neighbours all show", () => {
    const view = withFocus(withNode(HOME, id("peru")), 2);
    expect(say(withExpandToggled(view, id("china")))).toBe(
      "2 steps around Peru · all neighbours of China",
    );
  });
});
