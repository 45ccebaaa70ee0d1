import { describe, expect, test } from "vitest";
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
import {
  formatClaimsInView,
  formatPrintDay,
  formatPrintFilters,
  listDatesInForce,
} from "#words/print.ts";
import { date, id, graph as makeGraph, node } from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const graph = makeGraph({
  nodes: [
    node({ id: "china", type: "country", name: "People’s Republic", label: "China" }),
    node({ id: "peru", type: "country", name: "Peru" }),
    node({ id: "potassium", type: "mineral", name: "Potassium" }),
  ],
});
const say = (view: View) => formatPrintFilters(ENGLISH_WORDS, graph, view);

describe("the filters on paper", () => {
  test("are said to be none where none is set", () => {
    expect(say(HOME)).toBe("none");
  });

  test("name the kinds that the world opens with, though nobody set them", () => {
    expect(say({ ...HOME, scope: "world" })).toBe(
      "none set; kinds: countries, companies, salt flats, minerals, as this graph opens",
    );
  });

  test("say of places whether any of them will do, or all are asked for", () => {
    const view = withCountries(HOME, [id("china"), id("peru")]);
    expect(say(view)).toBe("countries: China or Peru");
    expect(say(withMatchToggled(view))).toBe("countries: China and Peru (all of these)");
  });

  test("name all that is chosen, however many, since paper has no list to open", () => {
    const view = withMinerals(withCountries(HOME, [id("china"), id("peru")]), [id("potassium")]);
    expect(say(withKinds(view, ["country", "company", "mineral", "product", "person"]))).toBe(
      "countries: China or Peru; minerals: potassium; kinds: countries, companies, people, minerals, products",
    );
    expect(say(withKinds({ ...view, scope: "world" }, []))).toMatch(/; kinds: none$/);
    expect(say(withStatuses(HOME, ["agreed", "ended"]))).toBe("standing: agreed, ended");
    expect(say(withStatuses(HOME, []))).toBe("standing: none");
  });

  test("name the centre of a neighbourhood and whose neighbours all show", () => {
    const view = withFocus(withNode(HOME, id("peru")), 2);
    expect(say(withExpandToggled(view, id("china")))).toBe(
      "only 2 steps around Peru; with all neighbours of China",
    );
  });
});

describe("the dates on paper", () => {
  test("have the newest as the one in force where none is asked for", () => {
    expect(listDatesInForce(ENGLISH_WORDS, HOME, date("2026-03-25"))).toEqual([
      { label: "Shown as of", text: "25 Mar 2026, the newest" },
    ]);
    expect(listDatesInForce(ENGLISH_WORDS, HOME, null)).toEqual([]);
  });

  test("are each named where they are set, as partial as they are", () => {
    const dates = { asOf: date("2025-05"), knownBy: date("2025-06-01"), since: date("2024") };
    expect(listDatesInForce(ENGLISH_WORDS, dates, date("2026-03-25"))).toEqual([
      { label: "Shown as of", text: "May 2025" },
      { label: "Known by", text: "only what was published by 1 Jun 2025" },
      { label: "Changes", text: "marked since 2024" },
    ]);
  });

  test("have the reader's own day as that of printing", () => {
    expect(formatPrintDay(ENGLISH_WORDS, new Date(2026, 2, 5, 23, 59))).toBe("5 Mar 2026");
  });
});

test("the claims are counted, and their order is told where there is one to tell", () => {
  expect(formatClaimsInView(ENGLISH_WORDS, 1, 1, false)).toBe("1 claim in 1 relation.");
  expect(formatClaimsInView(ENGLISH_WORDS, 1200, 700, true)).toBe(
    "1,200 claims in 700 relations: what holds first, then what came before.",
  );
});
