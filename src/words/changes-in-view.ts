import type { Change } from "#graph/changes.ts";
import type { Shown } from "#graph/filter.ts";
import type { NodeId, PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { formatChange } from "./changes.ts";
import type { Words } from "./words.ts";

/**
 * The changes that the present filters show: those of relations in view, and of relations that have
 * ended, or of which nothing is in force any more, between nodes in view.
 */
export function filterChanges(
  changes: readonly Change[],
  shown: Pick<Shown, "nodes" | "relations">,
): readonly Change[] {
  return changes.filter(({ relation, type }) => {
    if (shown.relations.has(relation.id)) return true;
    const isThere = shown.nodes.has(relation.subject) && shown.nodes.has(relation.object);
    return type === "ended" && isThere;
  });
}

/** The changes of a node's own relations. */
export function filterNodeChanges(changes: readonly Change[], id: NodeId): readonly Change[] {
  return changes.filter(({ relation }) => relation.subject === id || relation.object === id);
}

/**
 * The changes without those that tell what the one before has just told: one sentence often links a
 * party to both the agreement and what it covers.
 */
export function mergeRepeats(words: Words, changes: readonly Change[]): readonly Change[] {
  return changes.filter((change, index) => {
    const before = changes[index - 1];
    if (before?.claim.id !== change.claim.id) return true;
    return formatChange(words, before) !== formatChange(words, change);
  });
}

/** The same day, month or year of the year before; 29 February falls back to its month. */
export function findYearBefore(date: PartialDate): PartialDate | null {
  const year = String(Number(date.slice(0, 4)) - 1).padStart(4, "0");
  const before = `${year}${date.slice(4)}`;
  return parsePartialDate(before) ?? parsePartialDate(before.slice(0, 7));
}
