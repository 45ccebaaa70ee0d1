import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareDates } from "#graph/as-of.ts";
import { formatLineId, type Graph } from "#graph/graph.ts";
import { findStepClaim } from "#graph/path-costs.ts";
import { findPaths, type Path, type PathQuery, type PathStep } from "#graph/paths.ts";
import { findInForce, listClaimsInForce } from "#graph/standing.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { countHops } from "../../support/count-hops.ts";
import { readWorldGraph } from "../../support/graph-builder.ts";
import { DATES, graphs } from "./arbitraries.ts";

interface Asked {
  readonly graph: Graph;
  readonly query: PathQuery;
}

const world = fc.constant(readWorldGraph());
const questions: fc.Arbitrary<Asked> = fc
  .oneof({ weight: 6, arbitrary: graphs }, { weight: 1, arbitrary: world })
  .chain((graph) =>
    fc.record({
      graph: fc.constant(graph),
      query: fc.record({
        from: fc.constantFrom(...graph.nodes.keys()),
        to: fc.constantFrom(...graph.nodes.keys()),
        asOf: fc.option(fc.constantFrom(...DATES)),
        statuses: fc.subarray([...STATUSES], { minLength: 2 }).map((statuses) => new Set(statuses)),
      }),
    }),
  );

/** Checks something of each question and its answer. */
function always(check: (asked: Asked, found: readonly Path[]) => void): void {
  fc.assert(
    fc.property(questions, (asked) => check(asked, findPaths(asked.graph, asked.query, 5))),
    { numRuns: 300 },
  );
}

describe("findPaths", () => {
  test("gives chains of relations in force that pass, from end to end, meeting no node twice", () => {
    always(({ graph, query }, found) => {
      const { standings } = findInForce(graph, query.asOf);
      for (const { nodes, steps } of found) {
        expect(nodes[0]).toBe(query.from);
        expect(nodes.at(-1)).toBe(query.to);
        expect(new Set(nodes).size).toBe(nodes.length);
        expect(steps.map(({ from }) => from)).toEqual(nodes.slice(0, -1));
        expect(steps.map(({ to }) => to)).toEqual(nodes.slice(1));
        for (const { from, to, standing, status, others } of steps) {
          for (const one of [standing, ...others]) {
            const { id, subject, object } = one.relation;
            expect(formatLineId(subject, object)).toBe(formatLineId(from, to));
            expect(standings.get(id)).toBe(one);
            const passing = listClaimsInForce(one).map((claim) => claim.status);
            expect(passing.some((each) => query.statuses.has(each))).toBe(true);
          }
          expect(query.statuses.has(status)).toBe(true);
          expect(listClaimsInForce(standing).map((claim) => claim.status)).toContain(status);
        }
      }
    });
  });

  test("gives the best first, each once", () => {
    always((_, found) => {
      const costs = found.map(({ cost }) => cost);
      expect(costs).toEqual(costs.toSorted((a, b) => a - b));
      expect(new Set(found.map(({ nodes }) => nodes.join(" "))).size).toBe(found.length);
    });
  });

  test("gives the same chains from either end, turned round", () => {
    always(({ graph, query }, found) => {
      const back = findPaths(graph, { ...query, from: query.to, to: query.from }, 5);
      const turned = back.map(({ nodes, steps, cost, weakest }) => ({
        nodes: nodes.toReversed(),
        steps: steps.toReversed().map((step) => ({ ...step, from: step.to, to: step.from })),
        cost,
        weakest: steps.length - 1 - weakest,
      }));
      expect(turned).toEqual(found);
    });
  });

  test("finds one wherever relations that pass lead from one node to the other", () => {
    always(({ graph, query }, found) => {
      const { standings } = findInForce(graph, query.asOf);
      const hops = countHops(graph, query.from, ({ id }) => {
        const standing = standings.get(id);
        const claims = standing === undefined ? [] : listClaimsInForce(standing);
        return claims.some(({ status }) => query.statuses.has(status));
      });
      expect(found.length > 0).toBe(query.from !== query.to && hops.has(query.to));
    });
  });

  test("names the weakest step: none is weaker, and none as weak is older", () => {
    const rank = ({ status }: PathStep) => STATUSES.indexOf(status);
    const asOf = ({ standing, status }: PathStep) => findStepClaim(standing, status).asOf;
    const compare = (a: PathStep, b: PathStep) =>
      rank(b) - rank(a) || compareDates(asOf(a), asOf(b));
    always((_, found) => {
      for (const { steps, weakest } of found) {
        const named = steps[weakest];
        const [first] = steps.toSorted(compare);
        expect(named && first && compare(named, first)).toBe(0);
      }
    });
  });
});
