import { toInterval } from "#graph/as-of.ts";
import type { Claim, ClaimId, GraphNode, PartialDate, Source, SourceId } from "#schema/graph.ts";
import { type Entry, type Finding, type Records, toFinding } from "./records.ts";

/** The two ends of a lifetime, as fields of a node. */
const ENDS = ["from", "until"] as const;

/** R40: a node begins before it ends, has a successor only once it has ended, and is not its own. */
export function findWrongLifetimes({ nodes, sources }: Records): readonly Finding[] {
  const published = new Map(sources.map(({ record }) => [record.id, record.published]));
  return nodes.flatMap((entry) => [
    ...findSwappedEnds(entry),
    ...findWrongSuccessor(entry),
    ...findEarlyReports(entry, published),
  ]);
}

function findSwappedEnds(entry: Entry<GraphNode>): readonly Finding[] {
  const { from, until } = entry.record;
  if (from === undefined || until === undefined) return [];
  if (toInterval(from.date).start <= toInterval(until.date).end) return [];
  const expected = `a date not before ${from.date}, when ${entry.record.id} began`;
  return [toFinding("nodes", entry, "until.date", { expected, received: until.date })];
}

function findWrongSuccessor(entry: Entry<GraphNode>): readonly Finding[] {
  const { id, until, successor } = entry.record;
  if (successor === undefined) return [];
  if (successor === id) {
    const expected = "another node than this one";
    return [toFinding("nodes", entry, "successor", { expected, received: successor })];
  }
  if (until !== undefined) return [];
  const expected = "an end, since there is a successor";
  return [toFinding("nodes", entry, "until", { expected, received: "nothing" })];
}

/** An end that the source tells of before it came. */
function findEarlyReports(
  entry: Entry<GraphNode>,
  published: ReadonlyMap<SourceId, Source["published"]>,
): readonly Finding[] {
  return ENDS.flatMap((end) => {
    const told = entry.record[end];
    const date = told === undefined ? null : (published.get(told.source) ?? null);
    if (told === undefined || date === null) return [];
    if (toInterval(told.date).start <= toInterval(date).end) return [];
    const expected = `a date not after ${date}, when its source ${told.source} was published`;
    return [toFinding("nodes", entry, `${end}.date`, { expected, received: told.date })];
  });
}

/** Claims that tell of a node before or after its time, and why that is right. */
export const OUTSIDE_LIFETIMES: ReadonlyMap<string, string> = new Map([
  ["ar-257", "a report of the day after Allkem was merged into Arcadium"],
  ["cl-257", "a report of 2024 on where the pilot closed in 2023 had stood"],
]);

/**
 * R41: no claim is dated before its subject, object or speaker existed, or after. A remark may look
 * back, and a plan (proposed, negotiating, agreed) ahead; that something has ended is told afterwards.
 */
export function findClaimsOutsideLifetimes({ claims, nodes }: Records): readonly Finding[] {
  const byId = new Map(nodes.map(({ record }) => [record.id, record]));
  return claims.flatMap((entry) => {
    const { id, subject, object, attributedTo } = entry.record;
    if (OUTSIDE_LIFETIMES.has(id)) return [];
    const ends = { subject, object, attributedTo };
    return Object.values(ends).flatMap((end) => {
      const node = end === undefined ? undefined : byId.get(end); // an unknown node is R4's to tell
      const expected = node === undefined ? null : describeOutside(entry.record, node);
      if (expected === null) return [];
      return [
        toFinding("claims", entry, "asOf", { expected, received: String(entry.record.asOf) }),
      ];
    });
  });
}

/** When the claim should be dated and is not, or `null`. */
function describeOutside(claim: Claim, { id, from, until }: GraphNode): string | null {
  const { asOf, status, remark = false } = claim;
  if (asOf === null || remark) return null;
  const { start, end } = toInterval(asOf);
  const isPlan = status === "proposed" || status === "negotiating" || status === "agreed";
  if (from !== undefined && !isPlan && end < toInterval(from.date).start) {
    return `a date not before ${from.date} (${id}: ${from.event})`;
  }
  if (until !== undefined && status !== "ended" && start > toInterval(until.date).end) {
    return `a date not after ${until.date} (${id}: ${until.event})`;
  }
  return null;
}

/** R42: what is due lies ahead of the claim that tells of it. */
export function findPastDues({ claims }: Records): readonly Finding[] {
  return claims.flatMap((entry) => {
    const { asOf, due } = entry.record;
    if (due === undefined) return [];
    if (asOf === null) {
      const expected = "a date, since the claim tells of what is due";
      return [toFinding("claims", entry, "asOf", { expected, received: "null" })];
    }
    if (isAhead(asOf, due.date)) return [];
    const expected = `a date after ${asOf}, when the claim was made`;
    return [toFinding("claims", entry, "due.date", { expected, received: due.date })];
  });
}

/** Whether some day of `due` comes after some day of `asOf`: "2025" may be due in "2025". */
const isAhead = (asOf: PartialDate, due: PartialDate): boolean =>
  toInterval(due).end > toInterval(asOf).start;

/** R39: an agreement is superseded by one that is not older, on a day the newer one has come to. */
export function findEarlySuccessions({ claims }: Records): readonly Finding[] {
  const first = new Map<string, { readonly id: ClaimId; readonly asOf: PartialDate }>();
  for (const { record } of claims) {
    const { id, predicate, object, asOf } = record;
    if (predicate !== "party-to" || asOf === null) continue;
    const before = first.get(object);
    const isEarlier =
      before === undefined || toInterval(asOf).start < toInterval(before.asOf).start;
    if (isEarlier) first.set(object, { id, asOf });
  }
  return claims.flatMap((entry) => {
    const { subject, predicate, object, asOf } = entry.record;
    if (predicate !== "supersedes") return [];
    if (asOf === null) {
      const expected = `the date from which ${subject} supersedes ${object}`;
      return [toFinding("claims", entry, "asOf", { expected, received: "null" })];
    }
    // The newer agreement by its first claim; that the older one is older follows from both.
    const party = [subject, object]
      .flatMap((end) => first.get(end) ?? [])
      .find((one) => toInterval(asOf).end < toInterval(one.asOf).start);
    if (party === undefined) return [];
    const expected = `a date not before ${party.asOf}, when both agreements were there (${party.id})`;
    return [toFinding("claims", entry, "asOf", { expected, received: asOf })];
  });
}
