import { type Graph, otherEnd, type Relation } from "#graph/graph.ts";
import type { NodeId, NodeType, Predicate } from "#schema/graph.ts";

/** Kinds that belong to no country: what is dug up, made and used is so everywhere. */
const COMMON: ReadonlySet<NodeType> = new Set([
  "region",
  "mineral",
  "product",
  "process",
  "application",
]);
const SEAT: readonly Predicate[] = ["located-in", "based-in"];

/** A way to tell the country of a node: that of what is at the far end of some relations. */
interface Clue {
  readonly of: readonly NodeType[] | "all";
  readonly by: readonly Predicate[] | "all";
  readonly from: readonly NodeType[] | "all";
}

/** From the surest to the vaguest: the first that says anything decides. */
const CLUES: readonly Clue[] = [
  { of: ["project"], by: ["draws-from"], from: ["salt-flat"] },
  { of: ["agreement"], by: ["covers"], from: ["project", "salt-flat"] },
  { of: ["agreement"], by: ["party-to", "regulates"], from: "all" },
  { of: "all", by: ["leads", "represents", "operates", "owns", "part-of"], from: "all" },
  { of: "all", by: "all", from: "all" },
];

/**
 * The country in which each node is at home: where the records say it lies or is based; an agreement
 * where what it covers lies, else with most of its parties; a person with whom they lead or represent.
 * Among countries that are named equally often, the one where it was, else with fewer nodes. O(nodes
 * log nodes + relations) time.
 *
 * @param before - The region of an earlier map in which each node was.
 * @returns Nothing for what no country is known for, nor for minerals, products, processes,
 *   applications and regions.
 */
export function findHomes(
  graph: Graph,
  before: ReadonlyMap<NodeId, string> = new Map(),
): ReadonlyMap<NodeId, NodeId> {
  const homes = new Map<NodeId, NodeId>();
  const unsettled = new Map<NodeId, readonly NodeId[]>();
  for (const [id, { type }] of graph.nodes) {
    const seats = type === "country" ? [id] : findSeats(graph, id);
    const [seat] = seats;
    if (seat !== undefined && seats.length === 1) homes.set(id, seat);
    else if (!COMMON.has(type)) unsettled.set(id, seats);
  }
  for (const clue of CLUES) {
    const settled = [...unsettled].flatMap(([id, seats]) => {
      const votes = followClue(graph, homes, id, seats, clue);
      const home = elect(votes, countEach(homes.values()), before.get(id));
      return home === undefined ? [] : [[id, home] as const];
    });
    for (const [id, home] of settled) {
      homes.set(id, home);
      unsettled.delete(id);
    }
  }
  return homes;
}

function findSeats(graph: Graph, id: NodeId): readonly NodeId[] {
  return (graph.incident.get(id) ?? []).flatMap(({ subject, predicate, object }) =>
    subject === id && SEAT.includes(predicate) ? [object] : [],
  );
}

/** The countries that a clue names, each as often as it does, among a node's seats if it has any. */
function followClue(
  graph: Graph,
  homes: ReadonlyMap<NodeId, NodeId>,
  id: NodeId,
  seats: readonly NodeId[],
  clue: Clue,
): readonly NodeId[] {
  if (!includes(clue.of, graph.nodes.get(id)?.type)) return [];
  return (graph.incident.get(id) ?? []).flatMap((relation) => {
    const home = speaks(graph, relation, id, clue) ? homes.get(otherEnd(relation, id)) : undefined;
    return home === undefined || (seats.length > 0 && !seats.includes(home)) ? [] : [home];
  });
}

function speaks(graph: Graph, relation: Relation, id: NodeId, { by, from }: Clue): boolean {
  return (
    includes(by, relation.predicate) &&
    includes(from, graph.nodes.get(otherEnd(relation, id))?.type)
  );
}

function includes<T>(words: readonly T[] | "all", word: T | undefined): boolean {
  return words === "all" || (word !== undefined && words.includes(word));
}

function countEach(ids: Iterable<NodeId>): ReadonlyMap<NodeId, number> {
  const counts = new Map<NodeId, number>();
  for (const id of ids) counts.set(id, (counts.get(id) ?? 0) + 1);
  return counts;
}

function elect(
  votes: readonly NodeId[],
  sizes: ReadonlyMap<NodeId, number>,
  before: string | undefined,
): NodeId | undefined {
  const counts = countEach(votes);
  const of = (map: ReadonlyMap<NodeId, number>, id: NodeId): number => map.get(id) ?? 0;
  const [elected] = [...counts.keys()].sort(
    (a, b) =>
      of(counts, b) - of(counts, a) ||
      Number(b === before) - Number(a === before) ||
      of(sizes, a) - of(sizes, b) ||
      (a < b ? -1 : 1),
  );
  return elected;
}
