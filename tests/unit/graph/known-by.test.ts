import { describe, expect, test } from "vitest";
import { buildFacets } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import type { Graph } from "#graph/graph.ts";
import { isKnownBy, isPublicationUnknown, withKnownBy } from "#graph/known-by.ts";
import { findStanding } from "#graph/standing.ts";
import {
  claim,
  date,
  graph as graphOf,
  id,
  NO_FILTER,
  source,
} from "../../support/graph-builder.ts";
import { list, relationOf } from "./sketch.ts";

const sources = [
  source({ id: "early", published: "2023-05-10" }),
  source({ id: "month", published: "2024-09" }),
  source({ id: "year", published: "2025" }),
  source({ id: "undated", published: null }),
];

/** A graph of one claim per text, which rests on the sources it names: `c1`, `c2`, … */
function resting(...on: readonly string[]): Graph {
  return graphOf({
    sources,
    claims: on.map((names, index) =>
      claim({
        id: `c${index + 1}`,
        subject: `a${index + 1}`,
        object: "b",
        sources: names.split(" ").map((name) => ({ source: name })),
      }),
    ),
  });
}

const known = (graph: Graph, by: string): string =>
  list(withKnownBy(graph, date(by)).claims.keys());

describe("a claim is known", () => {
  test("from the day its source was published", () => {
    const graph = resting("early");
    expect(known(graph, "2023-05-09")).toBe("");
    expect(known(graph, "2023-05-10")).toBe("c1");
  });

  test("from the first day of a month or a year, which is when it may have come out", () => {
    const graph = resting("month", "year");
    expect(known(graph, "2024-08-31")).toBe("");
    expect(known(graph, "2024-09-01")).toBe("c1");
    expect(known(graph, "2025-01-01")).toBe("c1 c2");
  });

  test("by the last day of the date asked for", () => {
    const graph = resting("early");
    expect(known(graph, "2023-05")).toBe("c1");
    expect(known(graph, "2023-04")).toBe("");
    expect(known(graph, "2023")).toBe("c1");
  });

  test("once one of its sources is out", () => {
    const graph = resting("year early");
    expect(known(graph, "2024")).toBe("c1");
  });

  test("always where a source has no date, which is said where none has", () => {
    const graph = resting("undated", "year undated", "year");
    expect(known(graph, "1990")).toBe("c1 c2");
    const unknown = [...graph.claims.values()].filter((one) => isPublicationUnknown(graph, one));
    expect(list(unknown.map(({ id }) => id))).toBe("c1");
    expect([...graph.claims.values()].every((one) => isKnownBy(graph, one, date("2025")))).toBe(
      true,
    );
  });
});

test("what holds is told by what was known: a later report does not count before it is out", () => {
  const graph = graphOf({
    sources,
    claims: [
      claim({
        id: "c1",
        subject: "a",
        object: "b",
        asOf: "2023",
        status: "agreed",
        sources: [{ source: "early" }],
      }),
      claim({
        id: "c2",
        subject: "a",
        object: "b",
        asOf: "2024",
        status: "ended",
        sources: [{ source: "year" }],
      }),
    ],
  });
  const find = (from: Graph) => findStanding(from, relationOf(from, "a supplies b"), null)?.status;
  expect(find(graph)).toBe("ended");
  expect(find(withKnownBy(graph, date("2024")))).toBe("agreed");
});

test("a node none of whose claims had been published is hidden unless selected", () => {
  const known = withKnownBy(resting("early", "year"), date("2024"));
  const show = (pinned: readonly string[]) =>
    list(filterGraph(known, buildFacets(known), { ...NO_FILTER, pinned: pinned.map(id) }).nodes);
  expect(show([])).toBe("a1 b");
  expect(show(["a2"])).toBe("a1 a2 b");
  const before = withKnownBy(resting("early", "year"), date("1990"));
  expect(list(filterGraph(before, buildFacets(before), NO_FILTER).nodes)).toBe("");
});

test("a date asked for again gives the very same graph", () => {
  const graph = resting("early", "year");
  const once = withKnownBy(graph, date("2024"));
  expect(withKnownBy(graph, date("2024"))).toBe(once);
  expect(withKnownBy(graph, date("2025"))).not.toBe(once);
});
