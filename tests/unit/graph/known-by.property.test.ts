import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDates, toInterval } from "#graph/as-of.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import { isPublicationUnknown, withKnownBy } from "#graph/known-by.ts";
import type { PartialDate } from "#schema/graph.ts";
import { date, readWorldGraph, source, sourceId } from "../../support/graph-builder.ts";
import { DATES, files } from "./arbitraries.ts";

const SOURCES = [...DATES, null].map((published, index) => source({ id: `s${index}`, published }));
const sourceIds = fc.subarray(
  SOURCES.map(({ id }) => id),
  { minLength: 1, maxLength: 2 },
);

/** Graphs whose claims rest on sources of all sorts of dates. */
const sourced: fc.Arbitrary<Graph> = files.chain((file) =>
  fc
    .array(sourceIds, { minLength: file.claims.length, maxLength: file.claims.length })
    .map((places) =>
      buildGraph({
        ...file,
        sources: [...file.sources, ...SOURCES],
        claims: file.claims.map((claim, index) => ({
          ...claim,
          sources: (places[index] ?? [sourceId("s0")]).map((id) => ({ source: id })),
        })),
      }),
    ),
);

const anyGraph = fc.oneof({ weight: 20, arbitrary: sourced }, fc.constant(readWorldGraph()));
const dates = fc.constantFrom(...DATES, ...["2022-06", "2023", "2024-11-30"].map(date));

const ids = (graph: Graph) => ({
  claims: [...graph.claims.keys()].sort(),
  relations: [...graph.relations.keys()].sort(),
  lines: [...graph.lines.keys()].sort(),
});

function findNewestPublication(graph: Graph): PartialDate {
  let newest = date("1900");
  for (const { published } of graph.sources.values()) {
    if (published !== null && compareDates(published, newest) > 0) newest = published;
  }
  return newest;
}

describe("a graph by what was known", () => {
  test("is the whole by the newest date of publication", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const known = withKnownBy(graph, findNewestPublication(graph));
        expect(known).toEqual(graph);
      }),
      { numRuns: 50 },
    );
  });

  test("only ever grows with the date", () => {
    fc.assert(
      fc.property(anyGraph, dates, dates, (graph, a, b) => {
        const [earlier = a, later = b] = [a, b].sort((one, other) =>
          toInterval(one).end < toInterval(other).end ? -1 : 1,
        );
        const before = ids(withKnownBy(graph, earlier));
        const after = ids(withKnownBy(graph, later));
        expect(after.claims).toEqual(expect.arrayContaining(before.claims));
        expect(after.relations).toEqual(expect.arrayContaining(before.relations));
        expect(after.lines).toEqual(expect.arrayContaining(before.lines));
      }),
      { numRuns: 50 },
    );
  });

  test("keeps nodes, sources, positions and the newest date as they are, so that nothing moves", () => {
    fc.assert(
      fc.property(anyGraph, dates, (graph, by) => {
        const known = withKnownBy(graph, by);
        expect(known.nodes).toBe(graph.nodes);
        expect(known.positions).toBe(graph.positions);
        expect(known.sources).toBe(graph.sources);
        expect(known.regions).toBe(graph.regions);
        expect(known.newest).toBe(graph.newest);
        expect([...known.incident.keys()]).toEqual([...graph.nodes.keys()]);
      }),
      { numRuns: 50 },
    );
  });

  test("keeps every claim of whose sources nobody knows the date", () => {
    fc.assert(
      fc.property(anyGraph, (graph) => {
        const undated = [...graph.claims.values()].filter((one) =>
          isPublicationUnknown(graph, one),
        );
        const known = withKnownBy(graph, date("1900"));
        for (const { id } of undated) expect(known.claims.has(id)).toBe(true);
      }),
      { numRuns: 50 },
    );
  });
});
