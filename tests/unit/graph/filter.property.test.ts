import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { countFacets } from "#graph/counts.ts";
import { accepts } from "#graph/facets.ts";
import { filterGraph, type GraphFilter, type Shown } from "#graph/filter.ts";
import { formatLineId } from "#graph/graph.ts";
import { findInForce, findStanding, listClaimsInForce } from "#graph/standing.ts";
import type { NodeId } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { NO_FILTER } from "../../support/graph-builder.ts";
import { type Case, cases } from "./arbitraries.ts";
import { list } from "./sketch.ts";

const show = ({ graph, facets, filter }: Case, change: Partial<GraphFilter> = {}) =>
  filterGraph(graph, facets, { ...filter, ...change });

/** Checks something of a graph and a filter of it, over many of both. */
function always(check: (given: Case) => void, numRuns = 100): void {
  fc.assert(fc.property(cases, check), { numRuns });
}

/** The contract's paragraph read word by word, node by node: slow, and not the code it checks. */
function readContract({ graph, facets, filter }: Case) {
  const { minerals, countries, kinds, statuses, asOf, pinned, pinnedRelation } = filter;
  const active = [
    { facet: facets.minerals, chosen: minerals },
    { facet: facets.countries, chosen: countries },
  ].filter(({ chosen }) => chosen.size > 0);
  const all = [...graph.nodes.values()];
  const relations = [...graph.relations.values()];
  const kept = all.filter(
    (node) =>
      minerals.has(node.id) ||
      countries.has(node.id) ||
      active.every(({ facet, chosen }) =>
        [...chosen].some((value) => facet.placements.get(node.id)?.has(value)),
      ),
  );
  const selected = new Set<string>([...pinned, ...(pinnedRelation?.split(" ") ?? [])]);
  const isKept = (id: NodeId) => kept.some((node) => node.id === id);
  const holds = relations.filter((one) => findStanding(graph, one, asOf) !== null);
  const hasRelationToKept = (id: NodeId) =>
    holds.some(
      ({ subject, object }) =>
        (subject === id && isKept(object)) || (object === id && isKept(subject)),
    );
  const isInForce = (id: NodeId) =>
    findInForce(graph, asOf).nodes.has(id) || graph.incident.get(id)?.length === 0;
  const isRejected = (id: NodeId, type: (typeof NODE_TYPES)[number]) =>
    active.some(({ facet, chosen }) => {
      if (facet.silent.has(type)) return false;
      return ![...chosen].some((value) => facet.placements.get(id)?.has(value));
    });
  const nodes = all
    .filter(({ id, type }) => {
      if (selected.has(id)) return true;
      const passes = isKept(id) || (!isRejected(id, type) && hasRelationToKept(id));
      return passes && kinds.has(type) && isInForce(id);
    })
    .map(({ id }) => id);
  const shown = relations.filter((one) => {
    if (one.id === pinnedRelation) return true;
    const ends = [one.subject, one.object];
    if (!ends.every((end) => nodes.includes(end)) || !ends.some(isKept)) return false;
    const standing = findStanding(graph, one, asOf);
    return (
      standing !== null && listClaimsInForce(standing).some(({ status }) => statuses.has(status))
    );
  });
  return { nodes: list(nodes), relations: list(shown.map(({ id }) => `(${id})`)) };
}

describe("filterGraph", () => {
  test("leaves what the contract says, word by word", () => {
    always((given) => {
      const filter = { ...given.filter, hops: null };
      const { nodes, relations } = show(given, filter);
      const found = {
        nodes: list(nodes),
        relations: list([...relations.keys()].map((id) => `(${id})`)),
      };
      expect(found).toEqual(readContract({ ...given, filter }));
    });
  });

  test("shows relations with both ends shown and one of them kept, unless it is the chosen one", () => {
    always((given) => {
      const { nodes, kept, relations } = show(given);
      for (const [id, { relation }] of relations) {
        expect(nodes.has(relation.subject) && nodes.has(relation.object)).toBe(true);
        if (id === given.filter.pinnedRelation) continue;
        expect(kept.has(relation.subject) || kept.has(relation.object)).toBe(true);
      }
    });
  });

  test("keeps shown nodes only, which every active facet accepts or the reader chose", () => {
    always((given) => {
      const { nodes, kept } = show(given);
      const { graph, facets, filter } = given;
      for (const id of kept) {
        expect(nodes).toContain(id);
        const node = graph.nodes.get(id);
        const isChosen = filter.minerals.has(id) || filter.countries.has(id);
        const isAccepted =
          node !== undefined &&
          accepts(facets.minerals, node, filter.minerals) &&
          accepts(facets.countries, node, filter.countries);
        expect(isChosen || isAccepted).toBe(true);
      }
    });
  });

  test("never shows fewer relations or nodes with more standings", () => {
    always((given) => {
      const before = show(given);
      for (const status of STATUSES) {
        const after = show(given, { statuses: new Set([...given.filter.statuses, status]) });
        expect([...after.relations.keys()]).toEqual(
          expect.arrayContaining([...before.relations.keys()]),
        );
        expect([...after.nodes]).toEqual(expect.arrayContaining([...before.nodes]));
      }
    });
  });

  test("never shows fewer nodes or relations with more hops", () => {
    always((given) => {
      const widths = [1, 2, 3, null] as const;
      const shown = widths.map((hops) => show(given, { hops }));
      for (const [index, { nodes, relations }] of shown.entries()) {
        const wider = shown[index + 1];
        // Without hops the centre is pinned no longer, so the last step may lose it.
        if (wider === undefined || widths[index + 1] === null) continue;
        expect([...wider.nodes]).toEqual(expect.arrayContaining([...nodes]));
        expect([...wider.relations.keys()]).toEqual(expect.arrayContaining([...relations.keys()]));
      }
    });
  });

  test("always shows what is pinned", () => {
    always((given) => {
      const { nodes, relations } = show(given);
      for (const id of given.filter.pinned) expect(nodes).toContain(id);
      const { pinnedRelation } = given.filter;
      if (pinnedRelation !== null) expect([...relations.keys()]).toContain(pinnedRelation);
    });
  });

  test("is settled: pinning all it shows changes nothing", () => {
    always((given) => {
      const shown = show(given);
      expect(show(given, { pinned: [...shown.nodes] })).toEqual(shown);
    });
  });

  test("without a filter shows all that is in force", () => {
    always((given) => {
      const { graph, facets } = given;
      for (const asOf of [null, given.filter.asOf]) {
        const shown = filterGraph(graph, facets, { ...NO_FILTER, asOf });
        const inForce = findInForce(graph, asOf);
        expect(shown.relations).toEqual(inForce.standings);
        expect(shown.kept).toEqual(shown.nodes);
        for (const id of inForce.nodes) expect(shown.nodes).toContain(id);
        expect(shown.bridges.size).toBe(0);
      }
    });
  });

  test("puts every shown relation on its line, the firmest first, and no other", () => {
    always((given) => {
      const { relations, lines } = show(given);
      let count = 0;
      for (const { line, standings } of lines.values()) {
        count += standings.length;
        for (const standing of standings) {
          expect(relations.get(standing.relation.id)).toBe(standing);
          expect(line.relations).toContain(standing.relation);
        }
      }
      expect(count).toBe(relations.size);
    });
  });
});

describe("bridges", () => {
  test("join shown nodes that no line joins, over nodes that their kind alone hides", () => {
    always((given) => {
      const { nodes, lines, bridges } = show(given);
      const open = show(given, { kinds: new Set(NODE_TYPES) });
      for (const [id, { ends, via }] of bridges) {
        expect(id).toBe(ends.join(" ~ "));
        expect(ends[0] < ends[1]).toBe(true);
        expect(lines.has(formatLineId(...ends))).toBe(false);
        for (const end of ends) expect(nodes).toContain(end);
        expect(via.length).toBeGreaterThan(0);
        for (const middle of via) {
          expect(nodes).not.toContain(middle);
          expect(open.nodes).toContain(middle);
        }
      }
    }, 300);
  });

  test("are all ways over one hidden node and, where there is none, over two", () => {
    always((given) => {
      // The neighbourhood changes with the kinds, so it has tests of its own.
      const shown = show(given, { hops: null });
      const open = show(given, { hops: null, kinds: new Set(NODE_TYPES) });
      const ways = listWays(shown, open);
      fc.pre(ways !== null);
      const found = [...shown.bridges.values()].map(
        ({ id, via, status }) => `${id} over ${list(via)}: ${status}`,
      );
      expect(found.sort()).toEqual([...(ways ?? [])].sort());
    }, 400);
  });
});

/**
 * Bridges found pair by pair, from the lines that show when all kinds do; `null` where a hidden node
 * is a hub, for which other rules hold.
 */
function listWays(shown: Shown, open: Shown): readonly string[] | null {
  const hidden = [...open.nodes].filter((id) => !shown.nodes.has(id));
  const nodes = [...shown.nodes].sort();
  const link = (a: NodeId, b: NodeId): number => {
    const line = open.lines.get(formatLineId(a, b));
    return line === undefined ? Infinity : STATUSES.indexOf(line.status);
  };
  const degree = (id: NodeId) =>
    [...open.lines.values()].filter(({ line }) => line.ends.includes(id)).length;
  if (hidden.some((id) => degree(id) > 7)) return null;
  return nodes.flatMap((a) =>
    nodes.flatMap((b) => {
      if (a >= b || shown.lines.has(formatLineId(a, b))) return [];
      const one = hidden.map((h) => ({ via: [h], rank: Math.max(link(a, h), link(h, b)) }));
      const two = hidden.flatMap((h) =>
        hidden.map((i) => ({ via: [h, i], rank: Math.max(link(a, h), link(h, i), link(i, b)) })),
      );
      const open = [one, two].map((ways) => ways.filter(({ rank }) => rank < Infinity));
      const ways = open.find((some) => some.length > 0);
      if (ways === undefined) return [];
      const via = list(new Set(ways.flatMap((way) => way.via)));
      const status = STATUSES[Math.min(...ways.map((way) => way.rank))];
      return [`${a} ~ ${b} over ${via}: ${status}`];
    }),
  );
}

describe("countFacets", () => {
  test("counts what filterGraph leaves when the value is applied", () => {
    always((given) => {
      const { graph, facets, filter } = given;
      const { minerals, countries, kinds, statuses } = countFacets(graph, facets, filter);
      expect([...minerals.keys()]).toEqual(facets.minerals.values);
      expect([...countries.keys()]).toEqual(facets.countries.values);
      for (const [id, count] of minerals) {
        expect(count).toBe(show(given, { minerals: new Set([id]) }).nodes.size);
      }
      for (const [id, count] of countries) {
        expect(count).toBe(show(given, { countries: new Set([id]) }).nodes.size);
      }
      for (const type of NODE_TYPES) {
        const { nodes } = show(given, { kinds: new Set([...filter.kinds, type]) });
        const ofType = [...nodes].filter((id) => graph.nodes.get(id)?.type === type);
        expect(kinds.get(type)).toBe(ofType.length);
      }
      for (const status of STATUSES) {
        const { relations } = show(given, { statuses: new Set([status]) });
        expect(statuses.get(status)).toBe(relations.size);
      }
    });
  });
});
