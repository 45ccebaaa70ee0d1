import type { Claim, ClaimId, NodeId, NodeType, Predicate } from "#schema/graph.ts";
import { PART_OF_PAIRS, PREDICATES } from "#schema/vocabulary.ts";
import { type Entry, type Finding, type Records, toFinding } from "./records.ts";

/** R6: a predicate joins only the types it is for, and never a node to itself. */
export function findWrongEnds({ claims, nodes }: Records): readonly Finding[] {
  const types = new Map(nodes.map(({ record }) => [record.id, record.type]));
  return claims.flatMap((entry) => {
    const { subject, predicate, object } = entry.record;
    if (subject === object) {
      const expected = `another node than the subject`;
      return [toFinding("claims", entry, "object", { expected, received: object })];
    }
    const { from, to } = findTypes(predicate, types.get(subject));
    return [
      ...findWrongEnd(entry, "subject", from, types),
      ...findWrongEnd(entry, "object", to, types),
    ];
  });
}

/** The types a predicate takes; `part-of` joins like to like, so its objects follow its subject. */
function findTypes(
  predicate: Predicate,
  subject: NodeType | undefined,
): { readonly from: readonly NodeType[]; readonly to: readonly NodeType[] } {
  const { from, to } = PREDICATES[predicate];
  const pairs = PART_OF_PAIRS.filter(([part]) => part === subject);
  if (predicate !== "part-of" || pairs.length === 0) return { from, to };
  return { from, to: pairs.map(([, whole]) => whole) };
}

function findWrongEnd(
  entry: Entry<Claim>,
  field: "subject" | "object",
  wanted: readonly NodeType[],
  types: ReadonlyMap<NodeId, NodeType>,
): readonly Finding[] {
  const { [field]: received, predicate } = entry.record;
  const type = types.get(received);
  if (type === undefined || wanted.includes(type)) return []; // an unknown node is R4's to tell
  const known = [...types].filter(([, other]) => wanted.includes(other)).map(([id]) => id);
  const expected = `a node of type ${wanted.join(" or ")} as ${field} of ${predicate}, not ${type}`;
  return [toFinding("claims", entry, field, { expected, received, known })];
}

/** R7: nothing is part of itself, made from itself or superseded by itself, over however many steps. */
export function findCircles({ claims }: Records): readonly Finding[] {
  return (["part-of", "made-from", "supersedes"] as const).flatMap((predicate) =>
    findCirclesOf(predicate, claims),
  );
}

function findCirclesOf(
  predicate: "part-of" | "made-from" | "supersedes",
  claims: readonly Entry<Claim>[],
): readonly Finding[] {
  const next = new Map<NodeId, NodeId[]>();
  const findings: Finding[] = [];
  for (const entry of claims) {
    const { subject, object } = entry.record;
    if (entry.record.predicate !== predicate || subject === object) continue; // R6 tells the latter
    const trail = findTrail(next, object, subject);
    if (trail !== null) {
      const expected = `a node from which no "${predicate}" leads to ${subject} (${trail.join(" → ")})`;
      findings.push(toFinding("claims", entry, "object", { expected, received: object }));
    } else next.set(subject, [...(next.get(subject) ?? []), object]);
  }
  return findings;
}

/** A way from one node to another, or `null`. Depth first; what has been left is not entered again. */
function findTrail(
  next: ReadonlyMap<NodeId, readonly NodeId[]>,
  from: NodeId,
  to: NodeId,
): readonly NodeId[] | null {
  const trails = [[from]];
  const seen = new Set([from]);
  for (let trail = trails.pop(); trail !== undefined; trail = trails.pop()) {
    const here = trail.at(-1) ?? from;
    if (here === to) return trail;
    for (const step of next.get(here) ?? []) {
      if (seen.has(step)) continue;
      seen.add(step);
      trails.push([...trail, step]);
    }
  }
  return null;
}

/** R17: a conflict is linked from both claims, once, and never from a claim to itself. */
export function findLooseConflicts({ claims }: Records): readonly Finding[] {
  const byId = new Map(claims.map((entry) => [entry.record.id, entry]));
  return claims.flatMap((entry) =>
    (entry.record.conflictsWith ?? []).flatMap((other, index) => [
      ...findIdleConflict(entry, other, index),
      ...findOneWayConflict(entry, byId.get(other)),
    ]),
  );
}

function findIdleConflict(entry: Entry<Claim>, other: ClaimId, index: number): readonly Finding[] {
  const { id, conflictsWith = [] } = entry.record;
  const isFirst = conflictsWith.indexOf(other) === index;
  if (other !== id && isFirst) return [];
  const expected = isFirst ? "another claim than this one" : "each claim once";
  const field = `conflictsWith[${index}]`;
  return [toFinding("claims", entry, field, { expected, received: other })];
}

/** Told at the claim that should link back; an unknown one is R5's to tell. */
function findOneWayConflict(
  { path, record: { id } }: Entry<Claim>,
  back: Entry<Claim> | undefined,
): readonly Finding[] {
  const linked = back?.record.conflictsWith ?? [];
  if (back === undefined || back.record.id === id || linked.includes(id)) return [];
  const expected = `"${id}" among them, since ${path} names this claim`;
  const received = linked.length === 0 ? "nothing" : linked.join(", ");
  return [toFinding("claims", back, "conflictsWith", { expected, received })];
}

/** R18: no claim says of the same relation, at the same date, in the same words, what another says. */
export function findRepeatedClaims({ claims }: Records): readonly Finding[] {
  const first = new Map<string, string>();
  return claims.flatMap((entry) => {
    const { id, subject, predicate, object, asOf, statement } = entry.record;
    const key = JSON.stringify([subject, predicate, object, asOf, statement.toLowerCase()]);
    const before = first.get(key);
    if (before === undefined) {
      first.set(key, id);
      return [];
    }
    const expected = `a statement or date other than that of ${before}, which links the same nodes`;
    return [toFinding("claims", entry, "statement", { expected, received: statement })];
  });
}
