import { compareClaims, toInterval } from "#graph/as-of.ts";
import type { Graph } from "#graph/graph.ts";
import { findPhase } from "#graph/lifetimes.ts";
import { type Expectation, findPlan, listExpectationsOf, listQuiet } from "#graph/silence.ts";
import { findAgreementStanding, findInForce } from "#graph/standing.ts";
import type { Claim, ClaimId, GraphNode, NodeId, PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";

/** A plan of which nothing has been heard for two years, and when it last was. */
export interface QuietPlan {
  readonly claim: Claim;
  readonly heard: PartialDate;
}

/** An agreement that stands, and a later one that may have taken its place. */
export interface Overtaken {
  readonly agreement: NodeId;
  readonly date: PartialDate;
  readonly later: NodeId;
  readonly laterDate: PartialDate;
}

/** A claim dated outside the time of its subject or object. */
export interface OutsideLifetime {
  readonly claim: Claim;
  readonly node: NodeId;
  /** When the node began or ended. */
  readonly date: PartialDate;
}

/** How fresh the records are, seen from the day the newest claim begins to hold. */
export interface Freshness {
  /** That day; `null` where no claim is dated, and then nothing is old. */
  readonly seenFrom: string | null;
  /** A year before that day. */
  readonly officesBefore: string | null;
  /** Offices that are held, by claims that hold but are of an earlier day than that, or of none. */
  readonly oldOffices: readonly Claim[];
  /** In the order of the claims. */
  readonly quietPlans: readonly QuietPlan[];
  /** What was due and has passed with nothing newer found, the longest ago first. */
  readonly overdue: readonly Expectation[];
  /**
   * Agreements that stand, though their parties agreed anew on the same ground: candidates for a
   * `supersedes`, which only a reader of both can tell.
   */
  readonly overtaken: readonly Overtaken[];
  /** Claims dated before their subject or object began, plans too, which rule R41 lets pass. */
  readonly beforeLifetimes: readonly OutsideLifetime[];
  /** Claims dated after their subject or object ended, other than that something has `ended`. */
  readonly afterLifetimes: readonly OutsideLifetime[];
}

/** Finds what may have grown old in the records. O(claims + pairs of agreements). */
export function findFreshness(graph: Graph): Freshness {
  const claims = [...graph.claims.values()];
  // The start of a partial date: "2026" must not make last year's records old.
  const seenFrom = findLast(claims.flatMap(({ asOf }) => listStarts(asOf)));
  const on = parsePartialDate(seenFrom ?? "");
  return {
    seenFrom,
    ...findOldOffices(graph, on),
    quietPlans: findQuietPlans(graph, on),
    overdue: listExpectationsOf(graph, graph.relations.values(), on).filter(
      ({ isOverdue }) => isOverdue,
    ),
    overtaken: findOvertaken(graph, on),
    beforeLifetimes: findOutside(graph, claims, "before"),
    afterLifetimes: findOutside(graph, claims, "after").filter(
      ({ claim: { status, remark = false } }) => status !== "ended" && !remark,
    ),
  };
}

const listStarts = (date: PartialDate | null): readonly string[] =>
  date === null ? [] : [toInterval(date).start];

const findLast = (days: readonly string[]): string | null => days.toSorted().at(-1) ?? null;

function findOldOffices(graph: Graph, on: PartialDate | null) {
  if (on === null) return { officesBefore: null, oldOffices: [] };
  const officesBefore = `${Number(on.slice(0, 4)) - 1}${on.slice(4)}`;
  const held = [...findInForce(graph, on).standings.values()].flatMap(({ claim, status }) =>
    (claim.predicate === "leads" || claim.predicate === "represents") && status !== "ended"
      ? claim
      : [],
  );
  const oldOffices = held.filter(
    ({ asOf }) => asOf === null || toInterval(asOf).end < officesBefore,
  );
  return { officesBefore, oldOffices };
}

function findQuietPlans(graph: Graph, on: PartialDate | null): readonly QuietPlan[] {
  const { standings } = findInForce(graph, on);
  const quiet = new Map<ClaimId, PartialDate>();
  for (const [id, heard] of listQuiet(graph, on)) {
    const standing = standings.get(id);
    const claim = standing === undefined ? null : findPlan(standing);
    if (claim !== null) quiet.set(claim.id, heard);
  }
  return [...graph.claims.values()].flatMap((claim): readonly QuietPlan[] => {
    const heard = quiet.get(claim.id);
    return heard === undefined ? [] : [{ claim, heard }];
  });
}

/** What two agreements are compared by. */
interface Deal {
  readonly id: NodeId;
  readonly date: PartialDate;
  readonly parties: ReadonlySet<NodeId>;
  /** Salt flats and projects it covers, and the salt flats those projects draw from. */
  readonly ground: ReadonlySet<NodeId>;
  /** It has been signed at some time, whatever came after. */
  readonly isSigned: boolean;
}

/**
 * Agreements with a later one, signed, that has a salt flat or project in common with them and the
 * same parties: all known of the one are parties of the other too, since often only one side is
 * recorded. Those that are superseded or have ended by the date are left out.
 */
function findOvertaken(graph: Graph, on: PartialDate | null): readonly Overtaken[] {
  const deals = [...graph.nodes.values()]
    .flatMap((node) => (node.type === "agreement" ? readDeal(graph, node) : []))
    .toSorted((a, b) => (toInterval(a.date).start < toInterval(b.date).start ? -1 : 1));
  return deals.flatMap((deal): readonly Overtaken[] => {
    if (isOver(graph, deal.id, on)) return [];
    const later = deals.findLast((other) => hasTakenUp(other, deal));
    if (later === undefined) return [];
    return [{ agreement: deal.id, date: deal.date, later: later.id, laterDate: later.date }];
  });
}

/** Whether an agreement was signed after another, by the same parties for the same ground. */
function hasTakenUp(later: Deal, earlier: Deal): boolean {
  const isLater = toInterval(later.date).start > toInterval(earlier.date).start;
  if (!isLater || !later.isSigned) return false;
  const isSameGround = [...later.ground].some((id) => earlier.ground.has(id));
  return isSameGround && (isWithin(later.parties, earlier) || isWithin(earlier.parties, later));
}

const isWithin = (ids: ReadonlySet<NodeId>, { parties }: Deal): boolean =>
  ids.size > 0 && [...ids].every((id) => parties.has(id));

function isOver(graph: Graph, id: NodeId, on: PartialDate | null): boolean {
  const standing = findAgreementStanding(graph, id, on);
  return standing?.status === "ended" || (on !== null && findPhase(graph, id, on) === "after");
}

function readDeal(graph: Graph, { id, from }: GraphNode): readonly Deal[] {
  const relations = graph.incident.get(id) ?? [];
  const joining = relations.filter(({ predicate }) => predicate === "party-to");
  const told = joining.flatMap(({ claims }) => claims);
  const dated = told.filter(({ asOf }) => asOf !== null).toSorted(compareClaims);
  const date = from?.date ?? dated[0]?.asOf ?? null;
  if (date === null) return [];
  const covered = relations.flatMap(({ predicate, object }) =>
    predicate === "covers" ? listGround(graph, object) : [],
  );
  return [
    {
      ...{ id, date },
      parties: new Set(joining.map(({ subject }) => subject)),
      ground: new Set(covered),
      isSigned: told.some(({ status }) => status === "agreed" || status === "established"),
    },
  ];
}

/** A project and its salt flats may be covered the one by this agreement, the other by the next. */
function listGround(graph: Graph, id: NodeId): readonly NodeId[] {
  const type = graph.nodes.get(id)?.type;
  if (type === "salt-flat") return [id];
  if (type !== "project") return [];
  const drawn = (graph.incident.get(id) ?? []).filter(
    ({ predicate, subject }) => predicate === "draws-from" && subject === id,
  );
  return [id, ...drawn.map(({ object }) => object)];
}

function findOutside(
  graph: Graph,
  claims: readonly Claim[],
  phase: "before" | "after",
): readonly OutsideLifetime[] {
  return claims.flatMap((claim) => {
    if (claim.asOf === null) return [];
    const { start, end } = toInterval(claim.asOf);
    const day = phase === "before" ? end : start;
    return [claim.subject, claim.object].flatMap((node): readonly OutsideLifetime[] => {
      const { from, until } = graph.nodes.get(node) ?? {};
      const date = (phase === "before" ? from : until)?.date;
      if (date === undefined || findPhase(graph, node, day) !== phase) return [];
      return [{ claim, node, date }];
    });
  });
}
