import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDates } from "#graph/as-of.ts";
import { buildGraph, type Graph } from "#graph/graph.ts";
import { findInForce, findStanding, type Standing } from "#graph/standing.ts";
import type { PartialDate } from "#schema/graph.ts";
import { DATES, files, graphs } from "./arbitraries.ts";

const dates = fc.option(fc.constantFrom(...DATES));

/** A standing by the ids of its claims, so that two graphs compare. */
function describeStanding(standing: Standing | null) {
  if (standing === null) return null;
  const { claim, status, follows, plan, history, later, sometime } = standing;
  const ids = (claims: readonly { readonly id: string }[]) => claims.map((one) => one.id);
  const [own, followed, planned] = [claim.id, follows?.id, plan?.id];
  return { own, status, followed, planned, sometime, history: ids(history), later: ids(later) };
}

function standingsOf(graph: Graph, on: PartialDate | null) {
  const relations = [...graph.relations.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
  return relations.map((one) => [one.id, describeStanding(findStanding(graph, one, on))]);
}

test("a standing does not depend on the order of the claims in the file", () => {
  const shuffled = files.chain((file) =>
    fc
      .shuffledSubarray([...file.claims], { minLength: file.claims.length })
      .map((claims) => ({ file, other: { ...file, claims } })),
  );
  fc.assert(
    fc.property(shuffled, dates, ({ file, other }, on) => {
      expect(standingsOf(buildGraph(other), on)).toEqual(standingsOf(buildGraph(file), on));
    }),
  );
});

test("each claim of a relation is told once: as holding, as a plan, before or after", () => {
  fc.assert(
    fc.property(graphs, dates, (graph, on) => {
      for (const { claim, plan, history, later, relation } of findInForce(
        graph,
        on,
      ).standings.values()) {
        const told = [claim, ...(plan === null ? [] : [plan]), ...history, ...later];
        expect(new Set(told)).toEqual(new Set(relation.claims));
        expect(told).toHaveLength(relation.claims.length);
      }
    }),
  );
});

/** All claims of a standing that have been made by its date, or that hold at every date. */
function listTold({ claim, plan, history }: Standing) {
  return plan === null ? [claim, ...history] : [claim, plan, ...history];
}

test("what has entered stays: later dates have every relation that earlier ones have", () => {
  fc.assert(
    fc.property(graphs, fc.constantFrom(...DATES), fc.constantFrom(...DATES), (graph, a, b) => {
      const [earlier, later] = [a, b].sort(compareDates);
      const before = findInForce(graph, earlier ?? a);
      const after = findInForce(graph, later ?? b);
      expect([...after.standings.keys()]).toEqual(
        expect.arrayContaining([...before.standings.keys()]),
      );
      expect([...after.nodes]).toEqual(expect.arrayContaining([...before.nodes]));
      for (const [id, standing] of before.standings) {
        const told = after.standings.get(id);
        // The claim that holds may be a coming one: a fact of all times until something else is known.
        const entered = listTold(standing).filter((one) => one !== standing.claim);
        expect(told && listTold(told)).toEqual(expect.arrayContaining(entered));
      }
    }),
  );
});

test("a plan or a remark never replaces a firm claim", () => {
  fc.assert(
    fc.property(graphs, dates, (graph, on) => {
      for (const { claim, history } of findInForce(graph, on).standings.values()) {
        expect(claim.remark ?? false).toBe(false);
        if (claim.status !== "proposed" && claim.status !== "negotiating") continue;
        const firm = history.filter((one) => !one.remark && one.status !== "proposed");
        expect(firm.filter((one) => one.status !== "negotiating")).toEqual([]);
      }
    }),
  );
});
