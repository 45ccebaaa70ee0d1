import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates, toInterval } from "#graph/as-of.ts";
import { countChanges, listChanges, toLineChanges } from "#graph/changes.ts";
import type { Graph } from "#graph/graph.ts";
import { findInForce, findStanding } from "#graph/standing.ts";
import type { PartialDate } from "#schema/graph.ts";
import { DATES, graphs } from "./arbitraries.ts";

const dates = fc.constantFrom(...DATES);

function always(check: (graph: Graph, since: PartialDate, on: PartialDate | null) => void): void {
  fc.assert(fc.property(graphs, dates, fc.option(dates, { freq: 2 }), check), { numRuns: 300 });
}

/** The last days of both dates, in order or not. */
const toSpan = (graph: Graph, since: PartialDate, on: PartialDate | null) => {
  const until = on ?? graph.newest;
  return { after: toInterval(since).end, until: until === null ? "" : toInterval(until).end };
};

test("every relation that is new or stands otherwise is told once", () => {
  always((graph, since, on) => {
    const { after, until } = toSpan(graph, since, on);
    const told = listChanges(graph, since, on).map(({ relation }) => relation.id);
    expect(new Set(told).size).toBe(told.length);
    const others = [...graph.relations.values()].filter((relation) => {
      const standing = findStanding(graph, relation, on);
      return standing !== null && findStanding(graph, relation, since)?.status !== standing.status;
    });
    const expected = after < until ? others.map(({ id }) => id) : [];
    expect(told).toEqual(expect.arrayContaining(expected));
    if (after >= until) expect(told).toEqual([]);
  });
});

test("a change has its standings before and after, and the claims of the time between", () => {
  always((graph, since, on) => {
    const span = toSpan(graph, since, on);
    for (const { before, after, claims, relation } of listChanges(graph, since, on)) {
      expect(before).toEqual(findStanding(graph, relation, since));
      expect(after).toBe(findInForce(graph, on).standings.get(relation.id));
      expect(claims.length).toBeGreaterThan(0);
      const starts = claims.map(({ asOf }) => (asOf === null ? "" : toInterval(asOf).start));
      expect(starts.filter((start) => start <= span.after || start > span.until)).toEqual([]);
    }
  });
});

test("changes come newest first, and are counted on no more lines than there are", () => {
  always((graph, since, on) => {
    const changes = listChanges(graph, since, on);
    for (const [index, { date }] of changes.entries()) {
      const next = changes[index + 1];
      if (next !== undefined) expect(compareDates(date, next.date)).toBeGreaterThanOrEqual(0);
    }
    const sum = Object.values(countChanges(changes)).reduce((all, count) => all + count, 0);
    expect(sum).toBe(changes.length);
    for (const id of toLineChanges(changes).keys()) expect(graph.lines.has(id)).toBe(true);
  });
});

test("what was asked last stays at hand: asking for changes does not make the standings anew", () => {
  always((graph, since, on) => {
    const now = findInForce(graph, on);
    listChanges(graph, since, on);
    expect(findInForce(graph, on)).toBe(now);
  });
});
