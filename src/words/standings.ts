import type { Claim, PartialDate } from "#schema/graph.ts";
import { formatAsOf, formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** "On 10 Jul 2023"; a graph without dates has only a present. */
export function formatOnDate(words: Words, on: PartialDate | null): string {
  const { parts } = words.chapter("panels");
  return on === null ? parts.now : fill(parts.onDate, { date: formatDate(words, on) });
}

/** Why a relation's standing is not that of its own claim. */
export function formatFollows(words: Words, follows: Claim): string {
  return fill(words.chapter("relations").follows, {
    asOf: formatAsOf(words, follows.asOf, follows.asOfApprox),
  });
}

/** Why claims are left out: no source of theirs had come out. `count` is `null` for the one at hand. */
export function formatNotPublished(
  words: Words,
  knownBy: PartialDate,
  count: number | null,
): string {
  const { parts } = words.chapter("panels");
  const date = formatDate(words, knownBy);
  return count === null
    ? fill(parts.notPublished, { date })
    : words.count(parts.claimsNotPublished, count, { date });
}

/** How much disagreement there is: claims of one source can contradict each other too. */
export function formatDisagreement(words: Words, claims: number, sources: number): string {
  const { parts } = words.chapter("panels");
  return sources > 1
    ? words.count(parts.sourcesDisagree, sources)
    : words.count(parts.claimsDisagree, claims);
}
