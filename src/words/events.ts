import type { EventGroup } from "#graph/events.ts";
import { formatLongDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** The heading of a month's events: "August 2025", or "2025, month not known". */
export function formatMonth(words: Words, { month }: EventGroup): string {
  const date = formatLongDate(words, month);
  return month.length > 4
    ? date
    : fill(words.chapter("panels").changes.monthUnknown, { year: date });
}

/** How much happened: "46 events in 70 claims"; that nothing did. */
export function formatEventCounts(words: Words, groups: readonly EventGroup[]): string {
  const { changes } = words.chapter("panels");
  const events = groups.flatMap((group) => group.events);
  if (events.length === 0) return changes.none;
  const claims = events.reduce((sum, { others }) => sum + 1 + others.length, 0);
  return words.count(changes.events, events.length, {
    claims: words.count(words.text.counts.claims, claims),
  });
}
