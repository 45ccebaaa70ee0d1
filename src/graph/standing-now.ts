import type { NodeId, PartialDate, Predicate } from "#schema/graph.ts";
import { compareDates } from "./as-of.ts";
import type { Graph } from "./graph.ts";
import { findAgreementStanding, findStanding, rankStatus, type Standing } from "./standing.ts";

/** What says whether a project is planned, built, halted or over. */
const OF_PROJECTS: ReadonlySet<Predicate> = new Set<Predicate>([
  "operates",
  "produces",
  "draws-from",
]);

/**
 * How an agreement or a project stands on a date; `null` for all other kinds, which have no standing of
 * their own. Of a project it is the latest of what it is run as, makes and draws from (equal dates: the
 * firmer one, since a plant that makes one product may only plan another).
 */
export function findStandingNow(graph: Graph, id: NodeId, on: PartialDate | null): Standing | null {
  const type = graph.nodes.get(id)?.type;
  if (type === "agreement") return findAgreementStanding(graph, id, on);
  if (type !== "project") return null;
  const standings = (graph.incident.get(id) ?? [])
    .filter(({ predicate }) => OF_PROJECTS.has(predicate))
    .flatMap((relation) => findStanding(graph, relation, on) ?? []);
  const [latest] = standings.toSorted(
    (a, b) =>
      compareDates(b.claim.asOf, a.claim.asOf) || rankStatus(a.status) - rankStatus(b.status),
  );
  return latest ?? null;
}
