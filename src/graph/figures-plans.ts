import type { Claim, GraphNode, NodeId, PartialDate, Predicate, Status } from "#schema/graph.ts";
import { compareClaims, compareDates, toInterval } from "./as-of.ts";
import type { CoveringAgreement, FigureRow, FigureStanding } from "./figures-rows.ts";
import type { Graph, Relation } from "./graph.ts";
import { findSetter, findStanding, rankStatus } from "./standing.ts";

/** A planned capacity, by its own claim. */
interface Plan {
  readonly on: PartialDate | null;
  readonly status: Exclude<Status, "established" | "suspended" | "ended">;
  readonly date: PartialDate | null;
}

/**
 * How a planned capacity stands by the agreements that cover its project: agreed, not in force while a
 * contract for it is signed, suspended or not; superseded where all its agreements are over and another
 * has taken the place of one since; else what its own claim says.
 */
export function judgePlan(
  graph: Graph,
  project: NodeId,
  { on, status, date }: Plan,
): Pick<FigureRow, "standing" | "agreements" | "supersededBy"> {
  const agreements = listCovering(graph, project, on);
  const contracts = agreements.filter(({ isContract }) => isContract);
  const supersededBy = findReplacement(agreements, date);
  if (supersededBy !== null) return { standing: "superseded", agreements, supersededBy };
  return { standing: nameByContracts(contracts) ?? nameOwn(status), agreements, supersededBy };
}

const nameOwn = (status: Plan["status"]): FigureStanding =>
  status === "agreed" ? "not-in-force" : status;

/** The standing that contracts give a plan; `null` where none is signed. */
function nameByContracts(contracts: readonly CoveringAgreement[]): FigureStanding | null {
  const statuses = new Set(contracts.map(({ status }) => status));
  // A contract in force does not make the plant work: it is agreed, and no more can be said.
  if (statuses.has("established")) return "agreed";
  return statuses.has("agreed") || statuses.has("suspended") ? "not-in-force" : null;
}

/** The claim that took away the last agreement a plan had, unless the plan is newer than that. */
function findReplacement(
  agreements: readonly CoveringAgreement[],
  date: PartialDate | null,
): Claim | null {
  if (agreements.some(({ status }) => status !== "ended")) return null;
  const replaced = agreements.filter(({ name }) => name === "superseded");
  const last = replaced.map(({ claim }) => claim).toSorted(compareClaims);
  const claim = last.at(-1);
  return claim === undefined || compareDates(claim.asOf, date) < 0 ? null : claim;
}

/**
 * Whether an agreement is a contract for what it covers, and not a framework, a memorandum or a supply
 * contract. The records have no field for it, so its name is read.
 */
export function isContract({ name }: GraphNode): boolean {
  return /\bcontract\b/i.test(name) && !/\b(?:supply|offtake) contract\b/i.test(name);
}

/** The agreements that cover a project on a date, each with its standing, the firmest first. */
function listCovering(
  graph: Graph,
  project: NodeId,
  on: PartialDate | null,
): readonly CoveringAgreement[] {
  const covering = (graph.incident.get(project) ?? []).filter(
    ({ predicate, object }) => predicate === "covers" && object === project,
  );
  const agreements = covering.flatMap((relation): readonly CoveringAgreement[] => {
    const standing = findStanding(graph, relation, on);
    const node = graph.nodes.get(relation.subject);
    if (standing === null || node === undefined) return [];
    const { status, name } = standing;
    const claim = findSetter(standing);
    const latest = status === "ended" ? null : findLatest(graph, relation, on, claim);
    return [{ id: node.id, status, name, claim, latest, isContract: isContract(node) }];
  });
  return agreements.toSorted((a, b) => rankStatus(a.status) - rankStatus(b.status));
}

/** Who speaks of how an agreement stands: its parties, and who has to pass it or may stop it. */
const SPOKEN: ReadonlySet<Predicate> = new Set<Predicate>(["party-to", "regulates"]);

/** The newest thing said of an agreement after the claim that sets its standing. */
function findLatest(
  graph: Graph,
  { subject }: Relation,
  on: PartialDate | null,
  setter: Claim,
): Claim | null {
  const date = on ?? graph.newest;
  const day = date === null ? "" : toInterval(date).end;
  const said = (graph.incident.get(subject) ?? [])
    .filter(({ predicate, object }) => SPOKEN.has(predicate) && object === subject)
    .flatMap(({ claims }) => claims)
    .filter(({ asOf, remark }) => !remark && asOf !== null && toInterval(asOf).start <= day)
    .toSorted(compareClaims);
  const last = said.at(-1);
  return last === undefined || compareDates(last.asOf, setter.asOf) <= 0 ? null : last;
}
