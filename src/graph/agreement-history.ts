import type { Claim, NodeId, PartialDate, Predicate, StandingName } from "#schema/graph.ts";
import { compareClaims } from "./as-of.ts";
import { type ClaimEntry, toRelationEntry } from "./claim-entries.ts";
import type { Graph } from "./graph.ts";

/** What an agreement's story is told by: who takes part, what it covers, who has a say over it. */
const TELLING: ReadonlySet<Predicate> = new Set<Predicate>(["party-to", "covers", "regulates"]);

/**
 * Every claim about an agreement, the earliest first and undated ones last, each with what it is to
 * its relation on the date. Remarks are among them: they belong to the story and set no standing.
 */
export function listAgreementHistory(
  graph: Graph,
  agreement: NodeId,
  on: PartialDate | null,
): readonly ClaimEntry[] {
  const relations = (graph.incident.get(agreement) ?? []).filter(({ predicate }) =>
    TELLING.has(predicate),
  );
  const entries = relations.flatMap((relation) => toRelationEntry(graph, relation, on).entries);
  return entries.toSorted(
    (a, b) => isUndated(a.claim) - isUndated(b.claim) || compareClaims(a.claim, b.claim),
  );
}

/** Parties to which an agreement stands alike. */
export interface PartyGroup {
  readonly standing: StandingName;
  readonly claims: readonly Claim[];
}

/** What holds of an agreement's parties on the date, by standing, the latest news first. */
export function groupParties(entries: readonly ClaimEntry[]): readonly PartyGroup[] {
  const groups = new Map<StandingName, Claim[]>();
  for (const { claim, role, name } of entries.toReversed()) {
    if (role !== "holds" || claim.predicate !== "party-to") continue;
    const group = groups.get(name);
    if (group === undefined) groups.set(name, [claim]);
    else group.push(claim);
  }
  return [...groups].map(([standing, claims]) => ({ standing, claims }));
}

const isUndated = ({ asOf }: Claim): number => Number(asOf === null);
