import { describe, expect, test } from "vitest";
import { HOME } from "#view/view.ts";
import { formatByProductQuestion, listStartLinks } from "#words/start-links.ts";
import { listWorldStartLinks } from "#words/world-start-links.ts";
import {
  claim,
  date,
  draw,
  graph as makeGraph,
  node,
  readWorldGraph,
} from "../../support/graph-builder.ts";
import { ENGLISH_WORDS } from "../../support/words.ts";

const byProduct = (subject: string) =>
  claim({
    subject,
    object: "lithium",
    predicate: "by-product-of",
    asOf: "2024-09-11",
    attributedTo: "ana",
  });
const graph = makeGraph({
  nodes: [
    node({ id: "lithium", type: "mineral", name: "Lithium", symbol: "Li" }),
    node({ id: "boron", type: "mineral", name: "Boron", symbol: "B" }),
    node({ id: "salt", type: "mineral", name: "Salt", symbol: "NaCl" }),
    node({ id: "flat", type: "salt-flat", name: "Flat" }),
    node({ id: "small", type: "salt-flat", name: "Small flat" }),
    node({ id: "deal", type: "agreement", name: "Deal" }),
    node({ id: "ana", type: "person", name: "Ana" }),
    node({ id: "works", name: "Works" }),
  ],
  claims: [
    byProduct("boron"),
    byProduct("salt"),
    claim({ subject: "ana", object: "works", predicate: "leads" }),
    claim({ subject: "flat", object: "boron", predicate: "contains" }),
    claim({ subject: "works", object: "deal", predicate: "party-to" }),
  ],
});

describe("first steps", () => {
  test("come from the records, whatever they hold", () => {
    const links = listStartLinks(ENGLISH_WORDS, graph);
    expect(links.map(({ text }) => text)).toEqual([
      "Which by-products did Works’s head name in Sep 2024?",
      "Deal",
      "Flat",
      "Ana",
      "Only what concerns boron",
    ]);
  });

  test("lead to the node they name, or filter by the mineral", () => {
    const views = listStartLinks(ENGLISH_WORDS, graph).map(({ to }) => to(HOME));
    expect(views.map(({ place }) => ("id" in place ? place.id : place.page))).toEqual([
      "lithium",
      "deal",
      "flat",
      "ana",
      "home",
    ]);
    expect(views.at(-1)?.minerals).toEqual(["boron"]);
  });

  test("are none where the graph has nothing of the kind", () => {
    expect(listStartLinks(ENGLISH_WORDS, draw("a-b"))).toEqual([]);
  });
});

test("first steps into all records are the countries that most claims are about", () => {
  const links = listWorldStartLinks(ENGLISH_WORDS, readWorldGraph());
  expect(links).toHaveLength(6);
  expect(links.map(({ node: { type } }) => type)).toEqual(Array(6).fill("country"));
  const counts = links.map(({ hint }) => Number(hint.replace(/\D/g, "")));
  expect(counts).toEqual(counts.toSorted((a, b) => b - a));
  expect(links[0]?.hint).toMatch(/^\d+ claims$/);
});

test("the question on by-products names company and month", () => {
  expect(formatByProductQuestion(ENGLISH_WORDS, "YLB", date("2023-07"))).toBe(
    "Which by-products did YLB’s head name in Jul 2023?",
  );
});
