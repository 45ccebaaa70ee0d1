import type { Claim, NodeId, PartialDate, Predicate, StandingName, Status } from "#schema/graph.ts";
import { STATUSES } from "#schema/vocabulary.ts";
import { compareDates, toDay, toInterval } from "./as-of.ts";
import type { Graph, Relation } from "./graph.ts";
import { findPhase, listOutside } from "./lifetimes.ts";
import { findSupersession } from "./supersession.ts";

/** What holds of one relation on a date, and what stands before, beside and after it. */
export interface Standing {
  readonly relation: Relation;
  /** The relation's own claim that holds. */
  readonly claim: Claim;
  /**
   * That claim's status or, where `follows` is set, the agreement's. `ended` where the agreement is
   * superseded or one of the relation's ends is no more, which `supersededBy` and `outlived` tell.
   */
  readonly status: Status;
  readonly name: StandingName;
  /** For what an agreement covers: the newer party-to claim of the agreement that sets the status. */
  readonly follows: Claim | null;
  /** For parties and matters of an agreement: the claim that another has taken its place. */
  readonly supersededBy: Claim | null;
  /** The end of the relation that had ended by the date; what was firm of it has ended with it. */
  readonly outlived: NodeId | null;
  /** The date falls inside the partial interval of the claim's date: "sometime in September 2024". */
  readonly sometime: boolean;
  /** The latest proposed or negotiating claim in force that stands beside a firm one. */
  readonly plan: Claim | null;
  /** Other claims in force, earlier ones and remarks, newest first. */
  readonly history: readonly Claim[];
  /** Claims not yet in force on the date, the next one first. */
  readonly later: readonly Claim[];
}

/** A claim in force that a standing filter may pass, with the status it counts as. */
export interface ClaimInForce {
  readonly claim: Claim;
  readonly status: Status;
}

/** Facts of place, nature and make-up: once established they are true of every date (contract §2). */
const TIMELESS: ReadonlySet<Predicate> = new Set<Predicate>([
  "contains",
  "part-of",
  "made-from",
  "by-product-of",
  "used-in",
  "located-in",
  "based-in",
]);

const RANKS: ReadonlyMap<Status, number> = new Map(STATUSES.map((status, rank) => [status, rank]));

/** Place of a status from the firmest, 0, to the weakest; the order of STATUSES. */
export function rankStatus(status: Status): number {
  return RANKS.get(status) ?? STATUSES.length;
}

const isPlan = ({ status }: Claim): boolean => status === "proposed" || status === "negotiating";

/** A claim enters at the start of its interval; an undated one always holds. */
const isEntered = ({ asOf }: Claim, day: string): boolean =>
  asOf === null || toInterval(asOf).start <= day;

/**
 * What holds of a relation on a date (contract §2, "Standing on a date").
 *
 * An established fact of place, nature or make-up holds at every date. Before its own date it gives
 * way to any firm claim that has entered, `ended` above all; of several the next one stands for them.
 * A plan older than the firm claim is history: it has been overtaken.
 *
 * @param graph - The graph the relation is of: an agreement's parties bear on what it covers.
 * @param on - The date asked for, a partial one meaning its last day; `null` for the newest in the
 *   graph.
 * @returns `null` where no claim that can set a standing is in force. O(claims of the relation and,
 *   for `covers`, of the agreement's parties).
 */
export function findStanding(
  graph: Graph,
  relation: Relation,
  on: PartialDate | null,
): Standing | null {
  const day = toDay(graph, on);
  const own = findOwnStanding(graph, relation, day);
  return own === null ? null : withEnd(graph, withAgreement(graph, own, day), day);
}

/** What an agreement covers stands as the agreement does, where that was settled later. */
function withAgreement(graph: Graph, own: Standing, day: string): Standing {
  const { predicate, subject, object } = own.relation;
  if (predicate !== "covers" && predicate !== "party-to") return own;
  const agreement = predicate === "covers" ? subject : object;
  const supersededBy = findSupersession(graph, agreement, day);
  if (supersededBy !== null) return withSupersession(own, supersededBy);
  const parties = predicate === "covers" ? findStandingOfParties(graph, agreement, day) : null;
  if (parties === null || !isOutdated(own, parties)) return own;
  return rename({ ...own, status: parties.status, follows: parties.claim });
}

/** An agreement that another has taken the place of is in force no more, nor is any plan of it. */
function withSupersession(own: Standing, supersededBy: Claim): Standing {
  const history = own.plan === null ? own.history : [own.plan, ...own.history];
  return rename({ ...own, status: "ended", supersededBy, plan: null, history });
}

/** What is firm of a node ends with it; that it took part in an agreement does not end that. */
function withEnd(graph: Graph, own: Standing, day: string): Standing {
  if (own.status === "ended" || own.relation.predicate === "party-to") return own;
  const { subject, object } = own.relation;
  const outlived = [subject, object].find((end) => findPhase(graph, end, day) === "after") ?? null;
  return outlived === null ? own : rename({ ...own, status: "ended", outlived, plan: null });
}

const OF_AGREEMENTS: ReadonlySet<Predicate> = new Set<Predicate>(["party-to", "covers"]);

function rename<T extends Omit<Standing, "name">>(standing: T): T & Pick<Standing, "name"> {
  const { status, supersededBy, relation } = standing;
  if (supersededBy !== null) return { ...standing, name: "superseded" };
  const isSigned = status === "agreed" && OF_AGREEMENTS.has(relation.predicate);
  return { ...standing, name: isSigned ? "not-in-force" : status };
}

/** What one of a standing's statuses is called: that of what holds, or of the plan beside it. */
export function nameStatus(standing: Standing, status: Status): StandingName {
  return status === standing.status ? standing.name : status;
}

/** The claim that a relation owes its standing to: its own, its agreement's, or that of the newer agreement. */
export function findSetter({ claim, follows, supersededBy }: Standing): Claim {
  return supersededBy ?? follows ?? claim;
}

/**
 * The claims in force that a standing filter may pass: the one that holds and the plan beside it.
 * What is only history passes no filter.
 */
export function listClaimsInForce({ claim, status, plan }: Standing): readonly ClaimInForce[] {
  const holding = { claim, status };
  return plan === null ? [holding] : [holding, { claim: plan, status: plan.status }];
}

/**
 * The standing to show of a relation the reader has chosen although nothing of it is in force: that
 * of the claim it will begin with or, where there are only remarks, of the latest remark.
 */
export function foreseeStanding(
  graph: Graph,
  relation: Relation,
  on: PartialDate | null,
): Standing | null {
  const day = toDay(graph, on);
  const claim = relation.claims.find((one) => !one.remark) ?? relation.claims.at(-1);
  return claim === undefined ? null : composeStanding(relation, day, claim, null);
}

/** Every standing on a date, and the nodes of which some claim is in force. */
export interface InForce {
  /** By relation id; relations without a standing on the date are absent. */
  readonly standings: ReadonlyMap<string, Standing>;
  readonly nodes: ReadonlySet<NodeId>;
}

const lastInForce = new WeakMap<Graph, { readonly day: string; readonly inForce: InForce }>();

/**
 * Every standing on a date. O(claims), about 2 ms for the world; the last date asked for is kept
 * with its graph, since every filter and count of a view asks again.
 */
export function findInForce(graph: Graph, on: PartialDate | null): InForce {
  const day = toDay(graph, on);
  const last = lastInForce.get(graph);
  if (last?.day === day) return last.inForce;
  const standings = new Map<string, Standing>();
  const nodes = new Set<NodeId>();
  for (const relation of graph.relations.values()) {
    const standing = findStanding(graph, relation, on);
    if (standing !== null) standings.set(relation.id, standing);
    // A remark keeps a node in view, though it sets no standing.
    if (standing === null && !relation.claims.some((claim) => isEntered(claim, day))) continue;
    nodes.add(relation.subject).add(relation.object);
  }
  for (const id of listOutside(graph, day)) nodes.delete(id);
  const inForce = { standings, nodes };
  lastInForce.set(graph, { day, inForce });
  return inForce;
}

function findOwnStanding(graph: Graph, relation: Relation, day: string): Standing | null {
  const setters = relation.claims.filter((claim) => !claim.remark);
  const isBefore = [relation.subject, relation.object].some(
    (end) => findPhase(graph, end, day) === "before",
  );
  // What holds at all times, or has no date, still begins with what it is about.
  const entered = setters.filter(
    (claim) => isEntered(claim, day) && !(isBefore && claim.asOf === null),
  );
  const firm =
    entered.findLast((claim) => !isPlan(claim)) ??
    (isBefore ? undefined : findTimeless(relation, setters));
  const plan = entered.findLast(isPlan) ?? null;
  if (firm === undefined) return plan === null ? null : composeStanding(relation, day, plan, null);
  const isOvertaken = plan === null || compareDates(plan.asOf, firm.asOf) < 0;
  return composeStanding(relation, day, firm, isOvertaken ? null : plan);
}

/** The first established claim of a timeless relation: it holds before its own date too. */
function findTimeless({ predicate }: Relation, setters: readonly Claim[]): Claim | undefined {
  if (!TIMELESS.has(predicate)) return undefined;
  return setters.find(({ status }) => status === "established");
}

function composeStanding(
  relation: Relation,
  day: string,
  claim: Claim,
  plan: Claim | null,
): Standing {
  const others = relation.claims.filter((one) => one !== claim && one !== plan);
  return rename({
    relation,
    claim,
    status: claim.status,
    follows: null,
    supersededBy: null,
    outlived: null,
    sometime: isSometime(claim, day),
    plan,
    history: others.filter((one) => isEntered(one, day)).reverse(),
    later: others.filter((one) => !isEntered(one, day)),
  });
}

function isSometime({ asOf }: Claim, day: string): boolean {
  if (asOf === null) return false;
  const { start, end } = toInterval(asOf);
  return start !== end && start <= day && day <= end;
}

/**
 * The standing of an agreement on a date; see {@link findStandingOfParties}.
 *
 * @param on - The date asked for, a partial one meaning its last day; `null` for the newest in the
 *   graph.
 */
export function findAgreementStanding(
  graph: Graph,
  agreement: NodeId,
  on: PartialDate | null,
): Standing | null {
  const day = toDay(graph, on);
  const parties = findStandingOfParties(graph, agreement, day);
  const supersededBy = parties === null ? null : findSupersession(graph, agreement, day);
  return parties === null || supersededBy === null
    ? parties
    : withSupersession(parties, supersededBy);
}

/**
 * The standing of an agreement: that of the latest claim that holds of one of its parties (equal
 * dates: the weaker one). A plan beside a party's firm claim does not count, so a party that proposes
 * to leave does not undo what it signed.
 */
function findStandingOfParties(graph: Graph, agreement: NodeId, day: string): Standing | null {
  let latest: Standing | null = null;
  for (const relation of graph.incident.get(agreement) ?? []) {
    if (relation.predicate !== "party-to" || relation.object !== agreement) continue;
    const standing = findOwnStanding(graph, relation, day);
    if (standing !== null && (latest === null || isOutdated(latest, standing))) latest = standing;
  }
  return latest;
}

/** Whether `next` sets the standing of a shared timeline: it is later or, at equal dates, weaker. */
function isOutdated(standing: Standing, next: Standing): boolean {
  const order = compareDates(standing.claim.asOf, next.claim.asOf);
  if (order !== 0) return order < 0;
  return rankStatus(standing.status) < rankStatus(next.status);
}
