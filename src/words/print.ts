import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { listKinds } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import { formatCentre, formatExpanded } from "./filters.ts";
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
  const told = words.chapter("print").filters;
  const { focus, expand } = view;
  const kinds = listKinds(view);
  const parts = listNamed(words, graph, view)
    .filter(([, names]) => names.length > 0)
    .map(([message, names, joint]) => fill(message, { names: names.join(joint) }));
  if (focus !== null) {
    parts.push(words.count(told.around, focus, { centre: formatCentre(words, graph, view) }));
  }
  if (expand.length > 0) {
    parts.push(fill(told.expanded, { nodes: formatExpanded(words, graph, expand) }));
  }
  const isDefault = view.kinds === null && parts.length === 1 && kinds.length < NODE_TYPES.length;
  if (isDefault) return fill(told.asOpened, { filters: parts.join("") });
  return parts.length === 0 ? told.noneSet : parts.join(told.joint);
}

/** What is chosen of each list, with its message and the joint between its names. */
function listNamed(
  words: Words,
  graph: Graph,
  view: View,
): readonly (readonly [message: string, names: readonly string[], joint: string])[] {
  const told = words.chapter("print").filters;
  const { kinds: kindNames, standings } = words.text;
  const countries = view.countries.map((id) => findShortName(graph, id));
  const minerals = view.minerals.map((id) => words.lower(findShortName(graph, id)));
  const kinds = nameSome(words, listKinds(view), NODE_TYPES.length, (kind) => kindNames[kind].many);
  const statuses = nameSome(words, view.statuses, Infinity, (status) => standings[status]);
  return [
    [told.countries, countries, told.either],
    [told.minerals, minerals, told.either],
    [told.kinds, kinds, told.all],
    [told.standing, statuses, told.all],
  ];
}

/** Names of what is chosen; none where all is, and "none" where nothing. */
function nameSome<T>(
  words: Words,
  chosen: readonly T[] | null,
  all: number,
  toName: (item: T) => string,
): readonly string[] {
  if (chosen === null || chosen.length >= all) return [];
  return chosen.length === 0
    ? [words.chapter("print").filters.nothing]
    : chosen.map((item) => words.lower(toName(item)));
}

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
