import type { Claim, NodeId, PartialDate } from "#schema/graph.ts";
import { findCounted, findQuantityOwner } from "./figures-owner.ts";
import { findBounds } from "./figures-rows.ts";
import { type JudgedClaim, judgeQuantities } from "./figures-standing.ts";
import type { Graph, Relation } from "./graph.ts";

/** Units of what is made in a year, by those of what could be. */
const MADE_IN: Readonly<Record<string, string>> = { "t/yr": "t", "t/yr LCE": "t LCE" };

/** A capacity, and of what. */
export interface Capability {
  readonly project: NodeId;
  readonly product: NodeId | null;
  readonly unit: string;
}

/**
 * The claim of the most that a project is known to have made of a product in one whole year by a date,
 * in the unit of its capacity; `null` where no year's output is known.
 */
export function findMostMade(
  graph: Graph,
  capability: Capability,
  on: PartialDate | null,
): Claim | null {
  const { project } = capability;
  const made = (graph.incident.get(project) ?? [])
    .filter((relation) => findQuantityOwner(graph, relation) === project)
    .flatMap((relation) =>
      judgeQuantities(graph, relation, on)
        .filter((judged) => isMadeInYear(graph, relation, judged, capability))
        .map(({ claim }) => claim),
    );
  return made.toSorted((a, b) => findTop(b) - findTop(a))[0] ?? null;
}

function isMadeInYear(
  graph: Graph,
  relation: Relation,
  { quantity, standing, isEarlier }: JudgedClaim,
  { product, unit }: Capability,
): boolean {
  if (isEarlier || standing !== "operating" || quantity.measure !== "output") return false;
  if (quantity.unit !== MADE_IN[unit] || !/^\d{4}$/.test(quantity.period ?? "")) return false;
  return findCounted(graph, relation, quantity) === product;
}

const findTop = ({ quantity }: Claim): number =>
  quantity === undefined ? 0 : (findBounds(quantity)?.[1] ?? 0);
