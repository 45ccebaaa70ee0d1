import { type Change, type ChangeType, countChanges } from "#graph/changes.ts";
import type { PartialDate } from "#schema/graph.ts";
import { CHANGE_LABELS } from "./changes.ts";
import { formatDate } from "./dates.ts";
import { formatNumber } from "./messages.ts";

/** Said over the outline of a page that is still arriving. */
export const OUTLINE_IN_PART =
  "What this page is about and what it is linked to; the lists of the whole graph need JavaScript.";

const ORDER: readonly ChangeType[] = ["added", "ended", "standing", "quantity"];

/** "Since 1 Jan 2025: 12 added, 3 ended." */
export function formatChangesFound(since: PartialDate, changes: readonly Change[]): string {
  const counts = countChanges(changes);
  const parts = ORDER.filter((type) => counts[type] > 0).map(
    (type) => `${formatNumber(counts[type])} ${CHANGE_LABELS[type].toLowerCase()}`,
  );
  return `Since ${formatDate(since)}: ${parts.length === 0 ? "nothing changed" : parts.join(", ")}.`;
}
