import type { Claim, NodeId, PartialDate, Predicate } from "#schema/graph.ts";
import { compareClaims } from "./as-of.ts";
import { type ClaimEntry, toRelationEntry } from "./claim-entries.ts";
import type { Graph, Relation } from "./graph.ts";

/** The people, the water and the courts of a salt flat: what is claimed of them around it. */
export interface Surroundings {
  /** Who lives by it. */
  readonly people: readonly ClaimEntry[];
  /** What these agreed to, oppose or were consulted on. */
  readonly dealings: readonly ClaimEntry[];
  /** How much brine and water is drawn there or may be, and what that does to it. */
  readonly water: readonly ClaimEntry[];
  /** What courts and agencies decided on what is done there. */
  readonly rulings: readonly ClaimEntry[];
  /** What keeps it, or is to. */
  readonly protection: readonly ClaimEntry[];
}

const DEALINGS: ReadonlySet<Predicate> = new Set<Predicate>([
  "party-to",
  "opposes",
  "consulted-on",
]);

/** Relations at a node by one predicate, the node at the given end. */
function listAt(
  { incident }: Graph,
  id: NodeId,
  predicate: Predicate,
  side: "subject" | "object",
): readonly Relation[] {
  return (incident.get(id) ?? []).filter(
    (relation) => relation.predicate === predicate && relation[side] === id,
  );
}

/** What is done at a salt flat: projects that draw from it, agreements that cover it or these, who runs them. */
export function findUndertakings(graph: Graph, flat: NodeId): ReadonlySet<NodeId> {
  const parts = [flat, ...listAt(graph, flat, "part-of", "object").map(({ subject }) => subject)];
  const projects = parts.flatMap((part) =>
    listAt(graph, part, "draws-from", "object").map(({ subject }) => subject),
  );
  const covered = [...parts, ...projects].flatMap((id) =>
    listAt(graph, id, "covers", "object").map(({ subject }) => subject),
  );
  const runners = projects.flatMap((id) =>
    listAt(graph, id, "operates", "object").map(({ subject }) => subject),
  );
  return new Set([...parts, ...projects, ...covered, ...runners]);
}

const speaksOfWater = ({ quantity }: Claim): boolean =>
  quantity?.measure === "water-use" || quantity?.measure === "brine-use";

/** Whether anything is told of these; what lies there is told elsewhere. */
export const hasSurroundings = (around: Surroundings): boolean =>
  Object.values(around).some((entries: readonly ClaimEntry[]) => entries.length > 0);

/** Which claims of which relations a part tells. */
interface Part {
  readonly from: Iterable<Relation>;
  readonly isWanted: (relation: Relation) => boolean;
  readonly isTold?: (claim: Claim) => boolean;
}

/**
 * What is told of a salt flat's people, water and courts, over the projects and agreements there: what
 * no claim of the flat itself says. What has been overtaken is told too, as history. Each claim stands
 * once, newest first. O(claims at these).
 */
export function findSurroundings(graph: Graph, flat: NodeId, on: PartialDate | null): Surroundings {
  const people = listAt(graph, flat, "lives-by", "object");
  const communities = new Set(people.map(({ subject }) => subject));
  const around = listRelationsAt(graph, findUndertakings(graph, flat));
  const all = new Set([...around, ...listRelationsAt(graph, communities)]);
  const isCommunity = (id: NodeId): boolean => graph.nodes.get(id)?.type === "community";
  const told = new Set<Claim>();
  const take = ({ from, isWanted, isTold = () => true }: Part): readonly ClaimEntry[] => {
    const entries = [...from]
      .filter(isWanted)
      .flatMap((relation) => toRelationEntry(graph, relation, on).entries)
      .filter(({ claim, role }) => role !== "later" && isTold(claim) && !told.has(claim));
    for (const { claim } of entries) told.add(claim);
    return entries.toSorted((a, b) => compareClaims(b.claim, a.claim));
  };
  return {
    people: take({ from: people, isWanted: () => true }),
    water: take({
      from: all,
      isWanted: ({ claims, predicate, object }) =>
        claims.some(speaksOfWater) || (predicate === "affects" && object === flat),
      isTold: (claim) => speaksOfWater(claim) || claim.predicate === "affects",
    }),
    dealings: take({
      from: all,
      isWanted: ({ predicate, subject }) => DEALINGS.has(predicate) && isCommunity(subject),
    }),
    rulings: take({ from: all, isWanted: ({ predicate }) => predicate === "regulates" }),
    protection: take({
      from: all,
      isWanted: ({ predicate, object }) => predicate === "protects" && object === flat,
    }),
  };
}

const listRelationsAt = ({ incident }: Graph, ids: Iterable<NodeId>): ReadonlySet<Relation> =>
  new Set([...ids].flatMap((id) => incident.get(id) ?? []));
