import type { Change, FigureChange } from "#graph/changes.ts";
import type { StandingName } from "#schema/graph.ts";

import { fill } from "./fill.ts";
import { formatAmountOver, formatQuantity } from "./quantities.ts";
import type { Words } from "./words.ts";

/**
 * What became of a relation, in a line: "new: proposed", "agreed → suspended",
 * "established, now also negotiating", "capacity: 25,000 t/yr → 20,000 t/yr".
 */
export function formatChange(words: Words, { before, after, figures }: Change): string {
  const { change } = words.chapter("relations");
  const nameOf = (name: StandingName): string => words.lower(words.text.standings[name]);
  if (figures !== undefined) return formatFigures(words, figures);
  if (after === null) return "";
  const standing = nameOf(after.name);
  if (before === null) {
    return after.name === "ended" ? change.ended : fill(change.new, { standing });
  }
  if (before.status !== after.status || after.plan === null) {
    return fill(change.standing, { before: nameOf(before.name), after: standing });
  }
  const plan = nameOf(after.plan.status);
  if (before.plan === null) return fill(change.planned, { standing, plan });
  return fill(change.replanned, { standing, before: nameOf(before.plan.status), after: plan });
}

function formatFigures(words: Words, { before, after }: FigureChange): string {
  if (before.quantity === undefined || after.quantity === undefined) return "";
  const { change } = words.chapter("relations");
  const isPlanned = after.status === "proposed" || after.status === "negotiating";
  // Both are of one measure, which is said once.
  return fill(isPlanned ? change.plannedFigure : change.figure, {
    figure: formatQuantity(words, before.quantity),
    after: formatAmountOver(words, after.quantity),
  });
}
