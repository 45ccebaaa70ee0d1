import type { AddressFault } from "#view/faults.ts";
import type { PageText } from "./en/language.ts";
import { fill } from "./fill.ts";
import { findParameterText, isDateParameter } from "./parameter-text.ts";
import type { Words } from "./words.ts";

/** The status line (contract §4). */
export function formatInView(
  words: Words,
  shown: {
    readonly nodes: number;
    readonly allNodes: number;
    readonly relations: number;
    readonly allRelations: number;
  },
): string {
  return fill(words.text.inView, {
    nodes: words.number(shown.nodes),
    allNodes: words.number(shown.allNodes),
    relations: words.number(shown.relations),
    allRelations: words.number(shown.allRelations),
  });
}

/** What of an address was left out, and why, or what was repaired, for the reader. */
export function formatAddressFault(
  words: Words,
  { name, value, reason, meant = "" }: AddressFault,
): string {
  const { addressFaults } = words.text;
  const { label } = findParameterText(words, name);
  const isBadDate = reason === "malformed" && isDateParameter(name);
  return fill(isBadDate ? addressFaults.malformedDate : addressFaults[reason], {
    label,
    name,
    value,
    meant,
  });
}

/** Why a graph could not be loaded; `status` is what the server answered. */
export interface LoadFault {
  readonly fault: keyof PageText["loadFaults"];
  readonly status?: number | undefined;
}

export function formatLoadFault(words: Words, { fault, status = 0 }: LoadFault): string {
  return fill(words.text.loadFaults[fault], { status });
}

/** How many filters are set, as "Reset filters" and "Filters" are described. */
export function formatFiltersSet(words: Words, count: number): string {
  const { filters } = words.text;
  return count === 0 ? filters.noneSet : words.count(filters.set, count);
}

/** What is said beside the date field when its text is no date. */
export function formatBadDate(words: Words, text: string): string {
  const { badDate, dateHelp } = words.text.timebar;
  return fill(badDate, { text, help: dateHelp });
}

/** What is read out once a search result has been chosen; nothing before. */
export function formatSelected(words: Words, name: string): string {
  return name === "" ? "" : fill(words.text.searchField.chosen, { name });
}
