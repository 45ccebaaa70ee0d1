import type { Claim, NodeId, PartialDate, Quantity, Status } from "#schema/graph.ts";
import { compareClaims, compareDates, toInterval } from "./as-of.ts";
import { findCounted, findQuantityOwner } from "./figures-owner.ts";
import type { CoveringAgreement, FigureStanding } from "./figures-rows.ts";
import type { Graph, Relation } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { findAgreementStanding, findStanding, rankStatus, type Standing } from "./standing.ts";

/** A claim with a quantity, as it counts on a date. */
export interface JudgedClaim {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly standing: FigureStanding;
  readonly agreements: readonly CoveringAgreement[];
  readonly follows: Claim | null;
  readonly isEarlier: boolean;
}

type Quantified = Claim & { readonly quantity: Quantity };

/** Counted over a time: each period's figure is its own, and none overtakes another's. */
const BY_PERIOD: ReadonlySet<Quantity["measure"]> = new Set<Quantity["measure"]>([
  "output",
  "sales",
  "export",
  "import-share",
  "export-share",
  "share",
  "offtake",
  "quota",
  "other",
]);
/** Units in which the same thing may be said: a later figure in one overtakes an earlier in another. */
const UNIT_FAMILIES: Readonly<Record<string, string>> = {
  "t LCE": "t",
  "t Li": "t",
  "t/yr LCE": "t/yr",
};
const STANDINGS: Readonly<Record<Status, FigureStanding>> = {
  established: "operating",
  agreed: "signed",
  negotiating: "negotiating",
  proposed: "proposed",
  suspended: "suspended",
  ended: "ended",
};

const isPlan = ({ status }: Claim): boolean => status === "proposed" || status === "negotiating";
const isQuantified = (claim: Claim): claim is Quantified => claim.quantity !== undefined;

/** The last day of the date in force; "" where nothing in the graph has a date. */
export function findDayInForce({ newest }: Graph, on: PartialDate | null): string {
  const date = on ?? newest;
  return date === null ? "" : toInterval(date).end;
}

/** Whether what holds from a date on holds on a day; what has no date always does. */
export function isEnteredBy(asOf: PartialDate | null, day: string): boolean {
  return asOf === null || toInterval(asOf).start <= day;
}

/**
 * Every quantity of a relation that has entered by the date in force, as it counts then. What is said
 * of one measure, product and (where it is counted over a time) period overtakes what was said of it
 * before; a plan older than what is firm is overtaken too. Contradicting figures stay side by side.
 */
export function judgeQuantities(
  graph: Graph,
  relation: Relation,
  on: PartialDate | null,
): readonly JudgedClaim[] {
  const day = findDayInForce(graph, on);
  const entered = relation.claims.filter(({ asOf }) => isEnteredBy(asOf, day));
  const topics = groupBy(entered.filter(isQuantified), ({ quantity }) =>
    formatTopic(graph, relation, quantity),
  );
  return [...topics.values()].flatMap((claims) => {
    const current = findCurrent(claims);
    return claims.map((claim) =>
      judge(graph, { relation, entered, on, claim, holder: current.get(claim) ?? null }),
    );
  });
}

function formatTopic(graph: Graph, relation: Relation, quantity: Quantity): string {
  const { measure, period = "", unit } = quantity;
  const of = findCounted(graph, relation, quantity);
  const time = BY_PERIOD.has(measure) ? period : "";
  return [measure, of, time, UNIT_FAMILIES[unit] ?? unit].join(" ");
}

/**
 * Of the claims of one topic those that hold, each with the claim whose standing it has: the latest
 * firm one, the latest plan unless it is overtaken, and what contradicts these.
 */
function findCurrent(claims: readonly Quantified[]): ReadonlyMap<Claim, Quantified> {
  const setters = claims.filter((claim) => !claim.remark);
  const firm = setters.findLast((claim) => !isPlan(claim));
  const plan = setters.findLast(isPlan);
  const isOvertaken =
    firm !== undefined && plan !== undefined && compareDates(plan.asOf, firm.asOf) < 0;
  const holders = [firm, isOvertaken ? undefined : plan].filter((claim) => claim !== undefined);
  const beside = holders.flatMap((holder) =>
    setters
      .filter((claim) => isPlan(claim) === isPlan(holder) && isDenied(claim, holder))
      .map((claim) => [claim, holder] as const),
  );
  return new Map<Claim, Quantified>([...beside, ...holders.map((one) => [one, one] as const)]);
}

function isDenied({ id }: Claim, by: Claim): boolean {
  return by.conflictsWith?.includes(id) ?? false;
}

interface Case {
  readonly relation: Relation;
  /** All claims of the relation in force, from the earliest. */
  readonly entered: readonly Claim[];
  readonly on: PartialDate | null;
  readonly claim: Quantified;
  /** The claim whose standing this one has; `null` where it has been overtaken. */
  readonly holder: Quantified | null;
}

function judge(graph: Graph, { relation, entered, on, claim, holder }: Case): JudgedClaim {
  const { quantity } = claim;
  const own = { claim, quantity, agreements: [], follows: null, isEarlier: holder === null };
  if (holder === null) return { ...own, standing: STANDINGS[claim.status] };
  const setter = findLaterSetter(graph, relation, entered, on, holder);
  if (isPlan(holder) && setter?.status === "established") {
    return { ...own, standing: STANDINGS[claim.status], isEarlier: true };
  }
  const status = setter?.status ?? holder.status;
  const follows = setter?.claim ?? null;
  if (quantity.measure !== "capacity") return { ...own, standing: STANDINGS[status], follows };
  return { ...own, ...judgeCapacity(graph, { relation, on, status, follows }) };
}

interface Setter {
  readonly status: Status;
  readonly claim: Claim;
}

/**
 * What has changed the standing of a figure since: a later claim of its relation without a figure of
 * its own, or the agreement it belongs to.
 */
function findLaterSetter(
  graph: Graph,
  relation: Relation,
  entered: readonly Claim[],
  on: PartialDate | null,
  holder: Claim,
): Setter | null {
  const later = entered.findLast(
    (one) => !one.remark && !isPlan(one) && !isQuantified(one) && compareClaims(one, holder) > 0,
  );
  if (later !== undefined) return { status: later.status, claim: later };
  if (isPlan(holder) || !["party-to", "covers"].includes(relation.predicate)) return null;
  const id = relation.predicate === "covers" ? relation.subject : relation.object;
  const agreement = findAgreementStanding(graph, id, on);
  if (agreement === null || compareDates(agreement.claim.asOf, holder.asOf) <= 0) return null;
  return { status: agreement.status, claim: agreement.claim };
}

interface CapacityCase {
  readonly relation: Relation;
  readonly on: PartialDate | null;
  readonly status: Status;
  readonly follows: Claim | null;
}

/**
 * A planned capacity counts as signed while an agreement that covers its project is agreed or in
 * force, and as proposed while none is; a plant whose operators have all stopped no longer operates.
 */
function judgeCapacity(
  graph: Graph,
  { relation, on, status, follows }: CapacityCase,
): Pick<JudgedClaim, "standing" | "agreements" | "follows"> {
  const owner = findQuantityOwner(graph, relation);
  if (status === "established") {
    const stop = findStop(graph, owner, on);
    if (stop === null) return { standing: "operating", agreements: [], follows };
    return { standing: STANDINGS[stop.status], agreements: [], follows: stop.claim };
  }
  if (status === "suspended" || status === "ended") {
    return { standing: STANDINGS[status], agreements: [], follows };
  }
  const agreements = listCovering(graph, owner, on);
  if (agreements.length === 0) return { standing: STANDINGS[status], agreements, follows };
  const isSigned = agreements.some((one) => isFirmStatus(one.status));
  const standing = isSigned ? "signed" : status === "negotiating" ? "negotiating" : "proposed";
  return { standing, agreements, follows };
}

const isFirmStatus = (status: Status): boolean => status === "agreed" || status === "established";

/** The agreements that cover a project on a date, each with its standing, the firmest first. */
function listCovering(
  graph: Graph,
  project: NodeId,
  on: PartialDate | null,
): readonly CoveringAgreement[] {
  const covering = (graph.incident.get(project) ?? []).filter(
    ({ predicate, object }) => predicate === "covers" && object === project,
  );
  const agreements = covering.flatMap((relation) => {
    const standing = findStanding(graph, relation, on);
    if (standing === null) return [];
    const { status, claim, follows } = standing;
    return [{ id: relation.subject, status, claim: follows ?? claim }];
  });
  return agreements.toSorted((a, b) => rankStatus(a.status) - rankStatus(b.status));
}

/** Why a plant stands still: everyone who ran it has stopped. `null` where someone runs it, or none is known. */
function findStop(graph: Graph, project: NodeId, on: PartialDate | null): Standing | null {
  const operations = (graph.incident.get(project) ?? []).filter(
    ({ predicate, object }) => predicate === "operates" && object === project,
  );
  const standings = operations.flatMap((relation) => findStanding(graph, relation, on) ?? []);
  const stopped = standings.filter(({ status }) => status === "suspended" || status === "ended");
  if (stopped.length < standings.length) return null;
  // A halt may be lifted again, an end may not: the firmer of the two is said.
  return stopped.toSorted((a, b) => rankStatus(a.status) - rankStatus(b.status))[0] ?? null;
}
