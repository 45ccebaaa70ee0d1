import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { NodeId, Status } from "#schema/graph.ts";
import { listKinds } from "#view/transitions.ts";
import { findSelectedNode, type View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { fill } from "./fill.ts";
import type { Plural } from "./plural.ts";
import type { Words } from "./words.ts";

/** Kinds or standings named before they are only counted. */
const MOST_NAMED = 3;

/** What the filters say, in words: "China · potassium · as of 2022"; where none is set, so. */
export function formatFilters(words: Words, graph: Graph, view: View): string {
  const { limits } = words.text;
  return formatFiltersOrNone(words, graph, view) ?? limits.none;
}

/** As {@link formatFilters}; `null` where none is set. */
export function formatFiltersOrNone(words: Words, graph: Graph, view: View): string | null {
  const { minerals, countries } = view;
  const { joints } = words.text;
  const parts = [
    countries.map((id) => findShortName(graph, id)).join(joints.or),
    minerals.map((id) => words.lower(findShortName(graph, id))).join(joints.or),
    formatKindsShown(words, view),
    formatStatusesShown(words, view.statuses),
    ...listDates(words, view),
    formatNeighbourhood(words, graph, view),
  ];
  const set = parts.filter((part) => part !== "");
  return set.length === 0 ? null : set.join(" · ");
}

function listDates(
  words: Words,
  { asOf, knownBy, since }: Pick<View, "asOf" | "knownBy" | "since">,
): readonly string[] {
  const { limits } = words.text;
  const dates = [
    [limits.asOf, asOf],
    [limits.publishedBy, knownBy],
    [limits.changesSince, since],
  ] as const;
  return dates.flatMap(([message, date]) =>
    date === null ? [] : fill(message, { date: formatDate(words, date) }),
  );
}

function formatNeighbourhood(words: Words, graph: Graph, view: View): string {
  const { counts, limits } = words.text;
  const { focus, expand } = view;
  const parts = [];
  if (focus !== null) {
    const steps = words.count(counts.steps, focus);
    parts.push(fill(limits.around, { steps, centre: formatCentre(words, graph, view) }));
  }
  if (expand.length > 0) {
    parts.push(fill(limits.neighbours, { names: formatExpanded(words, graph, expand) }));
  }
  return parts.join(" · ");
}

/** What a neighbourhood is that of. */
export function formatCentre(words: Words, graph: Graph, view: View): string {
  const id = findSelectedNode(view);
  return id === null ? words.text.limits.selection : findShortName(graph, id);
}

function formatKindsShown(words: Words, view: Pick<View, "kinds" | "scope">): string {
  if (view.kinds === null) return "";
  const { counts, kinds, limits } = words.text;
  const named = listKinds(view).map((kind) => words.lower(kinds[kind].many));
  return named.length === 0 ? limits.noKinds : formatSome(words, named, counts.kinds);
}

function formatStatusesShown(words: Words, statuses: readonly Status[] | null): string {
  if (statuses === null) return "";
  const { counts, limits, standings } = words.text;
  const named = statuses.map((status) => words.lower(standings[status]));
  return named.length === 0 ? limits.noStandings : formatSome(words, named, counts.standings);
}

function formatSome(words: Words, names: readonly string[], unit: Plural): string {
  return names.length > MOST_NAMED
    ? words.count(unit, names.length)
    : names.join(words.text.joints.comma);
}

/** The nodes whose neighbours show; only how many where they are more than a few. */
export function formatExpanded(words: Words, graph: Graph, ids: readonly NodeId[]): string {
  const names = ids.map((id) => findShortName(graph, id));
  return formatSome(words, names, words.text.counts.nodes);
}
