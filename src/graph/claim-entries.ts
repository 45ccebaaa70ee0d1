import type { Claim, NodeId, PartialDate, Predicate, StandingName, Status } from "#schema/graph.ts";
import { PREDICATE_WORDS } from "#schema/vocabulary.ts";
import { compareDates } from "./as-of.ts";
import type { Shown } from "./filter.ts";
import { formatRelationId, type Graph, type Relation } from "./graph.ts";
import {
  type Expectation,
  findLastHeardOfPlan,
  findPlan,
  type LastHeard,
  listExpectations,
} from "./silence.ts";
import { findStanding, foreseeStanding, rankStatus, type Standing } from "./standing.ts";

/**
 * What a claim is to its relation on the date in force: it holds, is a plan that stands beside what
 * holds, came earlier, comes later, or is a remark that never sets the standing.
 */
export type ClaimRole = "holds" | "plan" | "earlier" | "later" | "remark";

/** A claim as its relation has it on the date in force. */
export interface ClaimEntry {
  readonly claim: Claim;
  /** The claim's own status or, where `follows` is set, the one its relation takes over. */
  readonly status: Status;
  /** What that is called: of an agreement's parties and matters more exactly than by its status. */
  readonly name: StandingName;
  readonly role: ClaimRole;
  /** The date in force lies within the partial date of the claim. */
  readonly sometime: boolean;
  /** The newer claim of the agreement's parties that sets the status. */
  readonly follows: Claim | null;
  /** The claim that another agreement has taken the place of the claim's own. */
  readonly supersededBy: Claim | null;
  /** The end of the relation that had ended by the date. */
  readonly outlived: NodeId | null;
  /** Of a plan in force: when it was last heard of, and whether nothing is newer by two years. */
  readonly heard: LastHeard | null;
  /** What the claim expects, while that is to come or has passed with nothing found. */
  readonly expectation: Expectation | null;
}

/** A relation with all its claims: what holds first, then the plan, then the rest, newest first. */
export interface RelationEntry {
  readonly relation: Relation;
  /** `null` where nothing of it is in force on the date. */
  readonly standing: Standing | null;
  readonly entries: readonly ClaimEntry[];
}

/** The relation's claims in the order a reader wants them, each with its role on the date. */
export function toRelationEntry(
  graph: Graph,
  relation: Relation,
  on: PartialDate | null,
): RelationEntry {
  const standing = findStanding(graph, relation, on);
  const described = standing ?? foreseeStanding(graph, relation, on);
  if (described === null) return { relation, standing, entries: [] };
  const { claim, plan, later, history, sometime } = described;
  const observe = createObserver(graph, standing, on);
  const first: ClaimEntry = {
    claim,
    status: described.status,
    name: described.name,
    follows: described.follows,
    supersededBy: described.supersededBy,
    outlived: described.outlived,
    ...observe(claim),
    sometime,
    role: claim.remark ? "remark" : standing === null ? "later" : "holds",
  };
  const rest = [
    ...(plan === null ? [] : [{ ...toEntry(plan, "plan"), ...observe(plan) }]),
    ...later.map((one) => toEntry(one, one.remark ? "remark" : "later")).reverse(),
    ...history.map((one) => toEntry(one, one.remark ? "remark" : "earlier")),
  ];
  return { relation, standing, entries: [first, ...rest] };
}

type Observed = Pick<ClaimEntry, "heard" | "expectation">;
const UNOBSERVED: Observed = { heard: null, expectation: null };

/** What is observed of a relation's claims in force beside their standing. */
function createObserver(
  graph: Graph,
  standing: Standing | null,
  on: PartialDate | null,
): (claim: Claim) => Observed {
  if (standing === null) return () => UNOBSERVED;
  const heard = findLastHeardOfPlan(graph, standing, on);
  const expectations = listExpectations(graph, standing, on);
  return (claim) => ({
    heard: claim === findPlan(standing) ? heard : null,
    expectation: expectations.find((one) => one.claim === claim) ?? null,
  });
}

function toEntry(claim: Claim, role: ClaimRole): ClaimEntry {
  const { status } = claim;
  const told = { follows: null, supersededBy: null, outlived: null };
  return { claim, status, name: status, role, sometime: false, ...told, ...UNOBSERVED };
}

/** A claim alone, as its relation has it on the date. */
export function findClaimEntry(graph: Graph, claim: Claim, on: PartialDate | null): ClaimEntry {
  const { subject, predicate, object } = claim;
  const relation = graph.relations.get(formatRelationId(subject, predicate, object));
  const entries = relation === undefined ? [] : toRelationEntry(graph, relation, on).entries;
  return entries.find((entry) => entry.claim.id === claim.id) ?? toEntry(claim, "earlier");
}

/** The end of a relation from which it is read. */
export type RelationSide = "asSubject" | "asObject";

/** The relations of a node that say the same of it. */
export interface ClaimGroup {
  /** Unique within the node. */
  readonly id: string;
  readonly predicate: Predicate;
  /** The end the node is at. */
  readonly side: RelationSide;
  readonly relations: readonly RelationEntry[];
}

/** The firmest first, of equals the latest; those with nothing in force last. */
function compareEntries(a: RelationEntry, b: RelationEntry): number {
  const rank = ({ standing }: RelationEntry): number =>
    standing === null ? Number.POSITIVE_INFINITY : rankStatus(standing.status);
  const latest = ({ entries: [first] }: RelationEntry): PartialDate | null =>
    first?.claim.asOf ?? null;
  return rank(a) === rank(b) ? compareDates(latest(b), latest(a)) : rank(a) - rank(b);
}

/**
 * A node's relations by what they say, in the order of the vocabulary, the firmest first and those
 * with nothing in force on the date last.
 */
export function groupClaims(
  graph: Graph,
  id: NodeId,
  on: PartialDate | null,
): readonly ClaimGroup[] {
  const incident = graph.incident.get(id) ?? [];
  return PREDICATE_WORDS.flatMap((predicate) => {
    const same = incident.filter((relation) => relation.predicate === predicate);
    const sides = [
      { side: "asSubject", list: same.filter(({ subject }) => subject === id) },
      { side: "asObject", list: same.filter(({ subject }) => subject !== id) },
    ] as const;
    return sides
      .filter(({ list }) => list.length > 0)
      .map(({ side, list }) => ({
        id: `${predicate} ${side}`,
        predicate,
        side,
        relations: list
          .map((relation) => toRelationEntry(graph, relation, on))
          .sort(compareEntries),
      }));
  });
}

/** Claims that somebody is named as the speaker of, in the order of the records. */
export function listSaidBy(graph: Graph, id: NodeId): readonly Claim[] {
  return [...graph.claims.values()].filter(({ attributedTo }) => attributedTo === id);
}

/**
 * Claims of a node that the diagram does not show, and why: `filtered` hold on the date in force but
 * do not pass the filters, `later` begin after it.
 */
export function countOutside(
  shown: Pick<Shown, "relations">,
  relations: readonly RelationEntry[],
): { readonly filtered: number; readonly later: number } {
  let filtered = 0;
  let later = 0;
  for (const { relation, standing, entries } of relations) {
    const inForce = entries.filter(({ role }) => role === "holds" || role === "plan").length;
    if (standing !== null && !shown.relations.has(relation.id)) filtered += inForce;
    later += entries.filter(({ role }) => role === "later").length;
  }
  return { filtered, later };
}
