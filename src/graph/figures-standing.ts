import type { Claim, NodeId, PartialDate, Predicate, Quantity, Status } from "#schema/graph.ts";
import { compareClaims, compareDates, isEnteredBy, toDay } from "./as-of.ts";
import { findCounted, findQuantityOwner } from "./figures-owner.ts";
import { judgePlan } from "./figures-plans.ts";
import type { FigureRow, FigureStanding } from "./figures-rows.ts";
import type { Graph, Relation } from "./graph.ts";
import { groupBy } from "./group-by.ts";
import { findAgreementStanding, findStanding, rankStatus, type Standing } from "./standing.ts";

/** A claim with a quantity, as it counts on a date. */
export interface JudgedClaim
  extends Pick<
    FigureRow,
    "standing" | "agreements" | "follows" | "supersededBy" | "outlived" | "isEarlier"
  > {
  readonly claim: Claim;
  readonly quantity: Quantity;
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
const OF_AGREEMENTS: ReadonlySet<Predicate> = new Set<Predicate>(["party-to", "covers"]);

/** What a status is called of a figure: what is agreed by an agreement, or of a plant, is not in force. */
function nameStanding(
  status: Status,
  { predicate }: Relation,
  { measure }: Quantity,
): FigureStanding {
  if (status === "established") return "operating";
  if (status !== "agreed") return status;
  return OF_AGREEMENTS.has(predicate) || measure === "capacity" ? "not-in-force" : status;
}

const isPlan = ({ status }: Claim): boolean => status === "proposed" || status === "negotiating";
const isQuantified = (claim: Claim): claim is Quantified => claim.quantity !== undefined;

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
  const day = toDay(graph, on);
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
  const none = { agreements: [], follows: null, supersededBy: null, outlived: null };
  const own = { claim, quantity, ...none, isEarlier: holder === null };
  const name = (status: Status): FigureStanding => nameStanding(status, relation, quantity);
  if (holder === null) return { ...own, standing: name(claim.status) };
  const { supersededBy = null, outlived = null } = findStanding(graph, relation, on) ?? {};
  if (supersededBy !== null) return { ...own, standing: "superseded", supersededBy };
  if (outlived !== null) return { ...own, standing: "ended", outlived };
  const setter = findLaterSetter(graph, relation, entered, on, holder);
  if (isPlan(holder) && setter?.status === "established") {
    return { ...own, standing: name(claim.status), isEarlier: true };
  }
  const status = setter?.status ?? holder.status;
  const follows = setter?.claim ?? null;
  const judged = { ...own, standing: name(status), follows };
  if (quantity.measure !== "capacity") return judged;
  const owner = findQuantityOwner(graph, relation);
  return { ...judged, ...judgeCapacity(graph, owner, { on, status, date: holder.asOf }) };
}

/** What bears on a capacity's standing from outside its claims: who runs the plant, and contracts for it. */
function judgeCapacity(
  graph: Graph,
  owner: NodeId,
  { on, status, date }: { on: PartialDate | null; status: Status; date: PartialDate | null },
): Partial<JudgedClaim> {
  if (status === "suspended" || status === "ended") return {};
  if (status !== "established") return judgePlan(graph, owner, { on, status, date });
  const stop = findStop(graph, owner, on);
  if (stop === null || (stop.status !== "suspended" && stop.status !== "ended")) return {};
  return { standing: stop.status, follows: stop.claim, outlived: stop.outlived };
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

/** Why a plant stands still: everyone who ran it has stopped. `null` where someone runs it, or none is known. */
export function findStop(graph: Graph, project: NodeId, on: PartialDate | null): Standing | null {
  const operations = (graph.incident.get(project) ?? []).filter(
    ({ predicate, object }) => predicate === "operates" && object === project,
  );
  const standings = operations.flatMap((relation) => findStanding(graph, relation, on) ?? []);
  const stopped = standings.filter(({ status }) => status === "suspended" || status === "ended");
  if (stopped.length < standings.length) return null;
  // A halt may be lifted again, an end may not: the firmer of the two is said.
  return stopped.toSorted((a, b) => rankStatus(a.status) - rankStatus(b.status))[0] ?? null;
}
