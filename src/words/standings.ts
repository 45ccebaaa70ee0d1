import type { ClaimRole } from "#graph/claim-entries.ts";
import type { Claim, PartialDate } from "#schema/graph.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { formatCount } from "./messages.ts";

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

/** Why claims are left out: no source of theirs had come out. `count` is `null` for the one at hand. */
export function formatNotPublished(knownBy: PartialDate, count: number | null): string {
  const by = `by ${formatDate(knownBy)}`;
  return count === null
    ? `Not published ${by}.`
    : `${formatCount(count, "claim was", "claims were")} not published ${by}.`;
}

/** How much disagreement there is: claims of one source can contradict each other too. */
export function formatDisagreement(claims: number, sources: number): string {
  return sources > 1
    ? `${formatCount(sources, "source")} disagree`
    : `${formatCount(claims, "claim")} of one source disagree`;
}
