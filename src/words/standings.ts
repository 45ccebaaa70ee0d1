import type { Claim, PartialDate } from "#schema/graph.ts";
import { formatAsOf, formatDate } from "./dates.ts";

/**
 * What a claim is to its relation on the date in force: it holds, is a plan that stands beside what
 * holds, came earlier, comes later, or is a remark that never sets the standing.
 */
export type ClaimRole = "holds" | "plan" | "earlier" | "later" | "remark";

/** Said beside a claim that does not simply hold. */
export const ROLE_LABELS: Readonly<Record<ClaimRole, string>> = {
  holds: "",
  plan: "Plan beside it",
  earlier: "Earlier",
  later: "Not yet on this date",
  remark: "Remark, sets no standing",
};

/** "On 10 Jul 2023"; a graph without dates has only a present. */
export function formatOnDate(on: PartialDate | null): string {
  return on === null ? "Now" : `On ${formatDate(on)}`;
}

/** Why a relation's standing is not that of its own claim. */
export function formatFollows(follows: Claim): string {
  return `Follows the agreement, whose standing was set later (${formatAsOf(follows.asOf, follows.asOfApprox)}).`;
}

/** A question that the by-product claims answer: who named them, and when. */
export function formatByProductQuestion(company: string, date: PartialDate | null): string {
  const when = date === null ? "" : ` in ${formatDate(date)}`;
  return `Which by-products did ${company}’s head name${when}?`;
}
