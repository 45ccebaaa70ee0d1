import { formatFound, formatNoMatch, formatReach, type Reach } from "#words/search.ts";
import type { Words } from "#words/words.ts";
import { hasNoMatch, type SearchOptions } from "./option-list.ts";

/** A search that has been answered. */
interface Answered {
  /** As it was typed. */
  readonly text: string;
  readonly options: SearchOptions;
  readonly reach: Reach;
  /** Names close to a text that finds nothing. */
  readonly findNear: () => readonly string[];
}

/** What was found, in words; for a question, also how it was read; and what has not been searched. */
export function formatFinds(words: Words, search: Answered): string {
  const { options } = search;
  if (hasNoMatch(options)) return formatLack(words, search);
  const found = formatFound(words, options.nodes.length, options.claims.length);
  return [...options.questions.map(({ name }) => name), found, formatLack(words, search)]
    .filter((text) => text !== "")
    .join(" ");
}

/** What the list does not have: everything, or what is in records that have not been searched. */
export function formatLack(words: Words, { text, options, reach, findNear }: Answered): string {
  const unsearched = formatReach(words, reach);
  // Nothing is missing for sure until all has been looked through.
  if (reach === "loading" || !hasNoMatch(options)) return unsearched;
  const none = formatNoMatch(words, text.trim(), findNear());
  return unsearched === "" ? none : `${none} ${unsearched}`;
}
