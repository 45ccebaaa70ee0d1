import type { Change, ChangeType, FigureChange } from "#graph/changes.ts";
import type { Status } from "#schema/graph.ts";
import { STATUS_LABELS } from "./labels.ts";
import { formatQuantity } from "./quantities.ts";

/** A type of change, as a heading or beside a count. */
export const CHANGE_LABELS: Readonly<Record<ChangeType, string>> = {
  added: "Added",
  ended: "Ended",
  standing: "Standing changed",
  quantity: "Figure changed",
};

const wordOf = (status: Status): string => STATUS_LABELS[status].toLowerCase();

/**
 * What became of a relation, in a line: "new: proposed", "agreed → suspended",
 * "established, now also negotiating", "capacity: 25,000 t/yr → 20,000 t/yr".
 */
export function formatChange({ before, after, figures }: Change): string {
  if (figures !== undefined) return formatFigures(figures);
  if (after === null) return "";
  if (before === null) return after.status === "ended" ? "ended" : `new: ${wordOf(after.status)}`;
  if (before.status !== after.status || after.plan === null) {
    return `${wordOf(before.status)} → ${wordOf(after.status)}`;
  }
  const plan = wordOf(after.plan.status);
  if (before.plan === null) return `${wordOf(after.status)}, now also ${plan}`;
  return `${wordOf(after.status)}, plan beside it ${wordOf(before.plan.status)} → ${plan}`;
}

function formatFigures({ before, after }: FigureChange): string {
  if (before.quantity === undefined || after.quantity === undefined) return "";
  const [then, now] = [formatQuantity(before.quantity), formatQuantity(after.quantity)];
  // Both are of one measure, which is said once.
  const text = `${then} → ${now.slice(now.indexOf(": ") + 2)}`;
  return after.status === "proposed" || after.status === "negotiating" ? `planned ${text}` : text;
}
