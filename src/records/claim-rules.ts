import type { Claim, ClaimId, NodeId, Predicate } from "#schema/graph.ts";
import { type Entry, type Finding, type Records, toFinding } from "./records.ts";

/** R32: claims in conflict are about one matter, and not by the same sources alone. */
export function findIdleConflicts({ claims }: Records): readonly Finding[] {
  const byId = new Map(claims.map(({ record }) => [record.id, record]));
  return claims.flatMap((entry) =>
    (entry.record.conflictsWith ?? []).flatMap((id, index) => {
      const expected = describeConflict(entry.record, byId.get(id));
      if (expected === null) return [];
      return [toFinding("claims", entry, `conflictsWith[${index}]`, { expected, received: id })];
    }),
  );
}

/** What the other claim should be and is not, or `null`; of two claims the first tells it. */
function describeConflict(claim: Claim, other: Claim | undefined): string | null {
  if (other === undefined || claim.id >= other.id) return null; // R5 and R17 tell of the former
  if (!isSameMatter(claim, other)) {
    return `a claim with the predicate ${claim.predicate} or about ${claim.subject} or ${claim.object}`;
  }
  const sources = listSources(claim);
  if (sources !== listSources(other)) return null;
  return `a claim that rests on another source than ${sources}`;
}

/** A firm and its project may stand for each other, so the same predicate is enough. */
function isSameMatter(a: Claim, b: Claim): boolean {
  const ends = [b.subject, b.object];
  return a.predicate === b.predicate || ends.includes(a.subject) || ends.includes(a.object);
}

const listSources = ({ sources }: Claim): string =>
  [...new Set(sources.map(({ source }) => source))].sort().join(", ");

// What a thing holds, is of and is made from does not come and go.
const PLAIN_FACTS: readonly Predicate[] = ["contains", "part-of", "made-from"];

/** R33: facts of nature and make-up are established. */
export function findShakyFacts({ claims }: Records): readonly Finding[] {
  return claims.flatMap((entry) => {
    const { predicate, status } = entry.record;
    if (status === "established" || !PLAIN_FACTS.includes(predicate)) return [];
    const expected = `established, since ${predicate} is a plain fact`;
    return [toFinding("claims", entry, "status", { expected, received: status })];
  });
}

/** R34: an agreement has a party, from whose standing it has its own. */
export function findEmptyAgreements({ nodes, claims }: Records): readonly Finding[] {
  const agreements = new Set(
    claims.flatMap(({ record }) => (record.predicate === "party-to" ? record.object : [])),
  );
  return nodes.flatMap((entry) => {
    const { id, type } = entry.record;
    if (type !== "agreement" || agreements.has(id)) return [];
    const expected = "an agreement that some claim gives a party";
    return [toFinding("nodes", entry, "id", { expected, received: id })];
  });
}

/** R35: a place or firm is in one country, unless it has left the other or sources disagree. */
export function findClashingCountries({ claims }: Records): readonly Finding[] {
  const earlier = new Map<NodeId, Claim[]>();
  return claims.flatMap((entry) => {
    const { id, subject, predicate, object, status } = entry.record;
    if (status === "ended" || (predicate !== "located-in" && predicate !== "based-in")) return [];
    const before = earlier.get(subject) ?? [];
    earlier.set(subject, [...before, entry.record]);
    const clash = before.find((claim) => claim.object !== object && !isConflict(claim, entry));
    if (clash === undefined) return [];
    const expected = `${clash.object}, as ${clash.id} has it, or ${id} and ${clash.id} in conflict`;
    return [toFinding("claims", entry, "object", { expected, received: object })];
  });
}

function isConflict({ id }: { readonly id: ClaimId }, { record }: Entry<Claim>): boolean {
  return record.conflictsWith?.includes(id) ?? false;
}
