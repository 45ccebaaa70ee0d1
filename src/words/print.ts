import type { Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import type { View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { findParameterWords } from "./find-parameter-words.ts";
import { formatCount } from "./messages.ts";
import { listToldFilters, type Manner } from "./parameter-teller.ts";
import { PRINT_WORDS } from "./print-words.ts";

/** A fact at the head of a printed page: "Date in force", "28 May 2025". */
export interface PrintFact {
  readonly label: string;
  readonly text: string;
}

/** The day something was printed, in the reader's own time: "12 Mar 2026". */
export function formatPrintDay(at: Date): string {
  const numbers = [at.getFullYear(), at.getMonth() + 1, at.getDate()];
  const day = parsePartialDate(numbers.map((n) => String(n).padStart(2, "0")).join("-"));
  return day === null ? "" : formatDate(day);
}

/** The dates that bear on a view, one by one: nothing else on paper tells what holds when. */
export function listDatesInForce(
  { asOf, knownBy, since }: Pick<View, "asOf" | "knownBy" | "since">,
  newest: PartialDate | null,
): readonly PrintFact[] {
  const force = asOf ?? newest;
  const facts: PrintFact[] = [];
  if (force !== null) {
    const text = asOf === null ? `${formatDate(force)}, the newest` : formatDate(force);
    facts.push({ label: "Date in force", text });
  }
  if (knownBy !== null) {
    facts.push({ label: "Known by", text: `only what was published by ${formatDate(knownBy)}` });
  }
  if (since !== null) facts.push({ label: "Changes", text: `marked since ${formatDate(since)}` });
  return facts;
}

/**
 * The filters in words, all of them by name, since paper has no list to open: "countries: Bolivia or
 * Russia; kinds: companies, salt flats"; "none" where none is set. Dates: {@link listDatesInForce}.
 */
export function formatPrintFilters(graph: Graph, view: View): string {
  const told = listToldFilters(graph, view, ON_PAPER);
  const text = told.map((filter) => filter.text).join("; ");
  if (text === "") return "none";
  return told.some(({ isSet }) => isSet) ? text : `none set; ${text}, as this graph opens`;
}

const PRINTED: ReadonlyMap<string, ((value: string) => string) | null> = new Map(
  Object.entries(PRINT_WORDS),
);

function put(name: string, value: string): string {
  const printed = PRINTED.get(name);
  if (printed === null) return "";
  return (printed ?? findParameterWords(name).told)?.(value) ?? value;
}

const ON_PAPER: Manner = {
  put,
  /** All by name, though nobody has chosen them, unless that is all there is. */
  tellWords: (name, { chosen, defaults, all }) => {
    const { words } = findParameterWords(name);
    const shown = chosen ?? defaults;
    if (shown.length >= all.length || words === undefined) return "";
    return put(name, shown.length === 0 ? "none" : shown.map(words.nameOf).join(", "));
  },
};

/** Said over the list of claims of a printed view. */
export function formatClaimsInView(claims: number, relations: number, hasEarlier: boolean): string {
  const all = `${formatCount(claims, "claim")} in ${formatCount(relations, "relation")}`;
  return hasEarlier ? `${all}: what holds first, then what came before.` : `${all}.`;
}
