import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { PartialDate } from "#schema/graph.ts";
import { parsePartialDate } from "#schema/partial-date.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { listKinds } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { formatCentre, formatExpanded } from "./filters.ts";
import { KIND_LABELS, STATUS_LABELS } from "./labels.ts";
import { formatCount } from "./messages.ts";

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
  const { countries, minerals, statuses, focus, expand } = view;
  const kinds = listKinds(view);
  const named: readonly (readonly [string, readonly string[], string])[] = [
    ["countries", countries.map((id) => findShortName(graph, id)), " or "],
    ["minerals", minerals.map((id) => findShortName(graph, id).toLowerCase()), " or "],
    ["kinds", nameSome(kinds, NODE_TYPES.length, (kind) => KIND_LABELS[kind].many), ", "],
    ["standing", nameSome(statuses, Infinity, (status) => STATUS_LABELS[status]), ", "],
  ];
  const parts = named
    .filter(([, names]) => names.length > 0)
    .map(([label, names, joint]) => `${label}: ${names.join(joint)}`);
  if (focus !== null) {
    parts.push(`only ${formatCount(focus, "step")} around ${formatCentre(graph, view)}`);
  }
  if (expand.length > 0) parts.push(`with all neighbours of ${formatExpanded(graph, expand)}`);
  const isDefault = view.kinds === null && parts.length === 1 && kinds.length < NODE_TYPES.length;
  if (isDefault) return `none set; ${parts.join("")}, as this graph opens`;
  return parts.length === 0 ? "none" : parts.join("; ");
}

/** Names of what is chosen; none where all is, and "none" where nothing. */
function nameSome<T>(
  chosen: readonly T[] | null,
  all: number,
  toName: (item: T) => string,
): readonly string[] {
  if (chosen === null || chosen.length >= all) return [];
  return chosen.length === 0 ? ["none"] : chosen.map((item) => toName(item).toLowerCase());
}

/** Said over the list of claims of a printed view. */
export function formatClaimsInView(claims: number, relations: number, hasEarlier: boolean): string {
  const all = `${formatCount(claims, "claim")} in ${formatCount(relations, "relation")}`;
  return hasEarlier ? `${all}: what holds first, then what came before.` : `${all}.`;
}
