import type { Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import type { View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import { listToldFilters, type Manner, readVocabulary } from "./parameter-teller.ts";
import { findParameterText, isDateParameter } from "./parameter-text.ts";
import type { Words } from "./words.ts";

/** A fact at the head of a printed page: "Date in force", "28 May 2025". */
export interface PrintFact {
  readonly label: string;
  readonly text: string;
}

/** The day something was printed, in the reader's own time: "12 Mar 2026". */
export function formatPrintDay(words: Words, at: Date): string {
  const numbers = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const day = parsePartialDate(numbers.map((n) => String(n).padStart(2, "0")).join("-"));
  return day === null ? "" : formatDate(words, day);
}

/** The dates that bear on a view, one by one: nothing else on paper tells what holds when. */
export function listDatesInForce(
  words: Words,
  { asOf, knownBy, since }: Pick<View, "asOf" | "knownBy" | "since">,
  newest: PartialDate | null,
): readonly PrintFact[] {
  const told = words.chapter("print").facts;
  const force = asOf ?? newest;
  const facts: PrintFact[] = [];
  if (force !== null) {
    const date = formatDate(words, force);
    facts.push({ label: told.inForce, text: asOf === null ? fill(told.newest, { date }) : date });
  }
  if (knownBy !== null) {
    const date = formatDate(words, knownBy);
    facts.push({ label: told.knownBy, text: fill(told.knownByDate, { date }) });
  }
  if (since !== null) {
    const date = formatDate(words, since);
    facts.push({ label: told.changes, text: fill(told.changesSince, { date }) });
  }
  return facts;
}

/**
 * The filters in words, all of them by name, since paper has no list to open: "countries: Bolivia or
 * Russia; kinds: companies, salt flats"; "none" where none is set. Dates: {@link listDatesInForce}.
 */
export function formatPrintFilters(words: Words, graph: Graph, view: View): string {
  const { noneSet, joint, asOpened } = words.chapter("print").filters;
  const told = listToldFilters(words, graph, view, ON_PAPER);
  const filters = told.map(({ text }) => text).join(joint);
  if (filters === "") return noneSet;
  return told.some(({ isSet }) => isSet) ? filters : fill(asOpened, { filters });
}

/** The dates are facts of their own. */
const put: Manner["put"] = (words, name, value) => {
  if (isDateParameter(name)) return "";
  const { told = value } = findParameterText(words, name);
  const printed: Readonly<Record<string, string>> = words.chapter("print").filters.told;
  return fill(printed[name] ?? told, { value });
};

const ON_PAPER: Manner = {
  put,
  /** All by name, though nobody has chosen them, unless that is all there is. */
  tellWords: (words, name, { chosen, defaults, all }) => {
    const shown = chosen ?? defaults;
    if (shown.length >= all.length) return "";
    const { nothing, all: joint } = words.chapter("print").filters;
    const { nameOf } = readVocabulary(words, name);
    return put(words, name, shown.length === 0 ? nothing : shown.map(nameOf).join(joint));
  },
};

/** Said over the list of claims of a printed view. */
export function formatClaimsInView(
  words: Words,
  claims: number,
  relations: number,
  hasEarlier: boolean,
): string {
  const { count, countWithEarlier } = words.chapter("print").claims;
  const { counts } = words.text;
  return fill(hasEarlier ? countWithEarlier : count, {
    claims: words.count(counts.claims, claims),
    relations: words.count(counts.relations, relations),
  });
}
