import { describe, expect, test } from "vitest";
import { countFacets } from "#graph/counts.ts";
import { accepts } from "#graph/facets.ts";
import { filterGraph } from "#graph/filter.ts";
import { siftNodes } from "#graph/sift.ts";
import { findInForce } from "#graph/standing.ts";
import type { NodeId } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { NO_FILTER } from "../../support/graph-builder.ts";
import { always, show } from "./arbitraries.ts";
import { readContract } from "./contract-reading.ts";
import { list } from "./sketch.ts";

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
          accepts(facets.minerals, node, filter.minerals, filter.match) &&
          accepts(facets.countries, node, filter.countries, filter.match);
        expect(isChosen || isAccepted).toBe(true);
      }
    });
  });

  test("keeps no more with all than with any, and the same until two of a facet are chosen", () => {
    always((given) => {
      const { minerals, countries } = given.filter;
      const any = show(given, { match: "any" });
      const all = show(given, { match: "all" });
      expect([...any.kept]).toEqual(expect.arrayContaining([...all.kept]));
      if (minerals.size < 2 && countries.size < 2) expect(all).toEqual(any);
    });
  });

  test("keeps with all, of one facet, what each value alone would, and the values themselves", () => {
    always((given) => {
      const { countries } = given.filter;
      const free = { minerals: new Set<NodeId>(), match: "all" } as const;
      const kept = (chosen: ReadonlySet<NodeId>) => {
        const filter = { ...given.filter, ...free, countries: chosen };
        return siftNodes(given.graph, given.facets, filter).kept;
      };
      const alone = [...countries].map((id) => kept(new Set([id])));
      const inEach = [...kept(new Set())].filter((id) => alone.every((found) => found.has(id)));
      expect(kept(countries)).toEqual(new Set([...countries, ...inEach]));
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
      // What an expanded node shows would be one more step of the neighbourhood if it were pinned.
      const filter = given.filter.hops === null ? {} : { expanded: new Set<NodeId>() };
      const shown = show(given, filter);
      expect(show(given, { ...filter, pinned: [...shown.nodes] })).toEqual(shown);
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

describe("countFacets", () => {
  test("counts what filterGraph leaves when the value is applied", () => {
    always((given) => {
      const { graph, facets, filter } = given;
      const { minerals, countries, kinds, statuses } = countFacets(graph, facets, filter);
      const choose = (chosen: ReadonlySet<NodeId>, id: NodeId): ReadonlySet<NodeId> =>
        filter.match === "all" ? new Set([...chosen, id]) : new Set([id]);
      expect([...minerals.keys()]).toEqual(facets.minerals.values);
      expect([...countries.keys()]).toEqual(facets.countries.values);
      for (const [id, count] of minerals) {
        expect(count).toBe(show(given, { minerals: choose(filter.minerals, id) }).nodes.size);
      }
      for (const [id, count] of countries) {
        expect(count).toBe(show(given, { countries: choose(filter.countries, id) }).nodes.size);
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
