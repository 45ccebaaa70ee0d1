import type { Graph } from "#graph/graph.ts";
import type { NodeId, NodeType } from "#schema/graph.ts";

/** Where a node would like to be, as shares of the frame from its left and its top. */
export interface Pull {
  readonly x?: number;
  readonly y?: number;
}

/**
 * How far down each kind reads best: who deals with whom above, the ground in the middle, what comes
 * out of it below. Soft: lines and labels come first.
 */
const DEPTH: Readonly<Record<NodeType, number>> = {
  region: 0.1,
  country: 0.2,
  agreement: 0.22,
  person: 0.3,
  company: 0.38,
  institution: 0.38,
  community: 0.4,
  process: 0.4,
  project: 0.45,
  "salt-flat": 0.52,
  "protected-area": 0.56,
  product: 0.66,
  mineral: 0.72,
  application: 0.92,
};

/** Above this many countries a row of them says nothing; they go where their relations pull them. */
const MOST_COUNTRIES_IN_A_ROW = 4;

/** The soft wishes that follow from kinds and relations alone. O(nodes log nodes + relations). */
export function findPulls(graph: Graph): ReadonlyMap<NodeId, Pull> {
  const columns = findColumns(graph);
  const pulls = new Map<NodeId, Pull>();
  for (const { id, type } of graph.nodes.values()) {
    const x = type === "agreement" ? findMiddle(graph, id, columns) : columns.get(id);
    pulls.set(id, x === undefined ? { y: DEPTH[type] } : { x, y: DEPTH[type] });
  }
  return pulls;
}

/** Countries side by side, the one most is said of first, where reading starts. */
function findColumns(graph: Graph): ReadonlyMap<NodeId, number> {
  const degree = (id: NodeId): number => graph.incident.get(id)?.length ?? 0;
  const countries = [...graph.nodes.values()]
    .filter(({ type }) => type === "country")
    .sort((a, b) => degree(b.id) - degree(a.id) || (a.id < b.id ? -1 : 1));
  const { length } = countries;
  if (length < 2 || length > MOST_COUNTRIES_IN_A_ROW) return new Map();
  return new Map(countries.map(({ id }, index) => [id, 0.2 + (0.6 * index) / (length - 1)]));
}

/** Between the countries that are party to an agreement; nowhere when fewer than two are. */
function findMiddle(
  graph: Graph,
  agreement: NodeId,
  columns: ReadonlyMap<NodeId, number>,
): number | undefined {
  const parties = (graph.incident.get(agreement) ?? []).flatMap(({ predicate, subject }) => {
    const column = predicate === "party-to" ? columns.get(subject) : undefined;
    return column === undefined ? [] : [column];
  });
  if (parties.length < 2) return undefined;
  return parties.reduce((sum, column) => sum + column, 0) / parties.length;
}
