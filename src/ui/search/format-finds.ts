import { formatFound, formatNoMatch } from "#words/search.ts";
import type { Words } from "#words/words.ts";
import { hasNoMatch, type SearchOptions } from "./option-list.ts";

/** A search that has been answered. */
interface Answered {
  /** As it was typed. */
  readonly text: string;
  readonly options: SearchOptions;
  /** Names close to a text that finds nothing. */
  readonly findNear: () => readonly string[];
}

/** What was found, in words; for a question, also how it was read. */
export function formatFinds(words: Words, { text, options, findNear }: Answered): string {
  if (hasNoMatch(options)) return formatNoMatch(words, text.trim(), findNear());
  const found = formatFound(words, options.nodes.length, options.claims.length);
  return [...options.questions.map(({ name }) => name), found].join(" ");
}
