import type { NodeId, Status } from "#schema/graph.ts";
import { type Bridge, findBridges } from "./bridges.ts";
import { countHiddenNeighbours } from "./expand.ts";
import type { FacetIndex } from "./facets.ts";
import { formatLineId, type Graph, type Line } from "./graph.ts";
import { type GraphFilter, intersect, type Passed, siftGraph } from "./sift.ts";
import { rankStatus, type Standing } from "./standing.ts";
import { createTies } from "./ties.ts";

export type { GraphFilter } from "./sift.ts";

/** A line with the relations of it that are shown. */
export interface ShownLine {
  readonly line: Line;
  /** Standings of its shown relations, the firmest first. */
  readonly standings: readonly Standing[];
  /** The firmest status that the standing filter lets through: what the line is drawn by. */
  readonly status: Status;
}

/** What a filter leaves of a graph. */
export interface Shown {
  readonly nodes: ReadonlySet<NodeId>;
  /** Shown nodes that every active facet accepts; the others are here for their relation to one. */
  readonly kept: ReadonlySet<NodeId>;
  /** By relation id. */
  readonly relations: ReadonlyMap<string, Standing>;
  /** By line id. */
  readonly lines: ReadonlyMap<string, ShownLine>;
  /** By bridge id. */
  readonly bridges: ReadonlyMap<string, Bridge>;
  /** For shown nodes that have any: how many neighbours only their kinds hide. */
  readonly hiddenNeighbours: ReadonlyMap<NodeId, number>;
}

/**
 * What a filter leaves of a graph, by the rules of contract §2: nodes, relations, the lines they are
 * drawn as, and bridges over hidden kinds.
 *
 * A relation shows when both its ends do, one of them is kept, and its claim in force or the plan
 * beside it passes the standing filter; only the selected claim's relation shows regardless. The
 * standing filter hides no node.
 *
 * @param facets - Of this graph, from `buildFacets`.
 * @returns New sets and maps; standings are the same objects as long as the date is. O(nodes +
 *   relations), some 6 ms for the world's 567 nodes and 1,723 claims.
 */
export function filterGraph(graph: Graph, facets: FacetIndex, filter: GraphFilter): Shown {
  const sifted = siftGraph(graph, facets, filter);
  const { nodes, kept, relations, hidden, bridging } = sifted;
  const lines = bundleLines(graph, relations.values());
  const standings = new Map<string, Standing>();
  for (const [id, { standing }] of relations) standings.set(id, standing);
  const ties = createTies(graph, sifted, ({ id }) => bridging.get(id) ?? null);
  return {
    nodes,
    kept: intersect(nodes, kept),
    relations: standings,
    lines,
    bridges: findBridges(graph, { hidden, ties, lines }),
    hiddenNeighbours: countHiddenNeighbours(nodes, bridging.values()),
  };
}

function bundleLines(graph: Graph, passed: Iterable<Passed>): ReadonlyMap<string, ShownLine> {
  const bundles = new Map<string, Passed[]>();
  for (const item of passed) {
    const { subject, object } = item.standing.relation;
    const id = formatLineId(subject, object);
    const bundle = bundles.get(id);
    if (bundle === undefined) bundles.set(id, [item]);
    else bundle.push(item);
  }
  const lines = new Map<string, ShownLine>();
  for (const [id, bundle] of bundles) {
    const line = graph.lines.get(id);
    const [firmest] = bundle.sort((a, b) => rankStatus(a.status) - rankStatus(b.status));
    if (line === undefined || firmest === undefined) continue;
    const standings = bundle.map(({ standing }) => standing);
    lines.set(id, { line, standings, status: firmest.status });
  }
  return lines;
}
