import { compareDates } from "#graph/as-of.ts";
import type { Graph } from "#graph/graph.ts";
import { findAgreementStanding, findStanding, rankStatus, type Standing } from "#graph/standing.ts";
import type { NodeId, Predicate } from "#schema/graph.ts";

/** Where something lies and what it belongs to: true, and seldom what is worth telling of it. */
const PLAIN: ReadonlySet<Predicate> = new Set<Predicate>(["located-in", "based-in", "part-of"]);

/** A sentence of more characters than this has no room beside a long name. */
const LONGEST = 130;

/**
 * The one claim that a preview tells of a node: of an agreement the one that sets its standing; else, of
 * what holds today, by these in turn: dated and of more than its place; short enough to be read whole;
 * in force or signed before what is still a plan or halted, and that before what is over; the latest.
 * A preview is read in passing, and out of its context: it should tell something that stands, and that
 * the reader did not know.
 *
 * @returns `null` for a node of which nothing holds today. O(claims of the node).
 */
export function findTopClaim(graph: Graph, id: NodeId): Standing | null {
  const agreement = findAgreementStanding(graph, id, null);
  if (agreement !== null) return agreement;
  const standings = (graph.incident.get(id) ?? []).flatMap(
    (relation) => findStanding(graph, relation, null) ?? [],
  );
  return standings.toSorted(compareStandings)[0] ?? null;
}

function compareStandings(a: Standing, b: Standing): number {
  return (
    Number(isPlain(a)) - Number(isPlain(b)) ||
    Number(isLong(a)) - Number(isLong(b)) ||
    rankFirmness(a) - rankFirmness(b) ||
    compareDates(b.claim.asOf, a.claim.asOf) ||
    rankStatus(a.status) - rankStatus(b.status) ||
    (a.claim.id < b.claim.id ? -1 : 1)
  );
}

const isPlain = ({ claim }: Standing): boolean => claim.asOf === null || PLAIN.has(claim.predicate);

const isLong = ({ claim }: Standing): boolean => claim.statement.length > LONGEST;

function rankFirmness({ status }: Standing): number {
  switch (status) {
    case "established":
    case "agreed":
      return 0;
    case "negotiating":
    case "proposed":
    case "suspended":
      return 1;
    case "ended":
      return 2;
  }
}
