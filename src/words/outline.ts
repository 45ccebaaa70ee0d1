import { type Change, type ChangeType, countChanges } from "#graph/changes.ts";
import type { PartialDate } from "#schema/graph.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

const ORDER: readonly ChangeType[] = ["added", "ended", "standing", "quantity"];

/** "Since 1 Jan 2025: 12 added, 3 ended." */
export function formatChangesFound(
  words: Words,
  since: PartialDate,
  changes: readonly Change[],
): string {
  const { changesSince, nothingChanged } = words.chapter("relations");
  return fill(changesSince, {
    date: formatDate(words, since),
    changes: changes.length === 0 ? nothingChanged : formatChangeCounts(words, changes),
  });
}

/** "12 added, 3 ended"; "" for no changes. */
export function formatChangeCounts(words: Words, changes: readonly Change[]): string {
  const { changeCounts } = words.chapter("relations");
  const counts = countChanges(changes);
  const found = ORDER.filter((type) => counts[type] > 0);
  return found
    .map((type) => words.count(changeCounts[type], counts[type]))
    .join(words.text.joints.comma);
}
