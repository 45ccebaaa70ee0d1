import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { NodeId, NodeType, Status } from "#schema/graph.ts";
import { listKinds } from "#view/transitions.ts";
import { findSelectedNode, type View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { KIND_LABELS, STATUS_LABELS } from "./labels.ts";
import { formatCount } from "./messages.ts";

/** Kinds or standings named before they are only counted. */
const MOST_NAMED = 3;

/** Said where no filter is set. */
export const NOTHING_FILTERED = "Nothing is filtered";

/** What the filters say, in words: "China · potassium · as of 2022"; where none is set, so. */
export function formatFilters(graph: Graph, view: View): string {
  const { minerals, countries, asOf, knownBy, since, focus, expand } = view;
  const parts = [
    countries.map((id) => findShortName(graph, id)).join(" or "),
    minerals.map((id) => findShortName(graph, id).toLowerCase()).join(" or "),
    formatKindsShown(view),
    formatStatusesShown(view.statuses),
    asOf === null ? "" : `as of ${formatDate(asOf)}`,
    knownBy === null ? "" : `published by ${formatDate(knownBy)}`,
    since === null ? "" : `changes since ${formatDate(since)}`,
    focus === null ? "" : `${formatCount(focus, "step")} around ${formatCentre(graph, view)}`,
    expand.length === 0 ? "" : `all neighbours of ${formatExpanded(graph, expand)}`,
  ];
  const set = parts.filter((part) => part !== "").join(" · ");
  return set === "" ? NOTHING_FILTERED : set;
}

/** What a neighbourhood is that of. */
export function formatCentre(graph: Graph, view: View): string {
  const id = findSelectedNode(view);
  return id === null ? "the selection" : findShortName(graph, id);
}

function formatKindsShown(view: Pick<View, "kinds" | "scope">): string {
  if (view.kinds === null) return "";
  const kinds = listKinds(view);
  const named = kinds.map((kind: NodeType) => KIND_LABELS[kind].many.toLowerCase());
  return named.length === 0 ? "no kinds" : formatSome(named, "kind");
}

function formatStatusesShown(statuses: readonly Status[] | null): string {
  if (statuses === null) return "";
  const named = statuses.map((status) => STATUS_LABELS[status].toLowerCase());
  return named.length === 0 ? "no standing" : formatSome(named, "standing");
}

function formatSome(names: readonly string[], unit: string): string {
  return names.length > MOST_NAMED ? formatCount(names.length, unit) : names.join(", ");
}

/** The nodes whose neighbours show; only how many where they are more than a few. */
export function formatExpanded(graph: Graph, ids: readonly NodeId[]): string {
  return ids.length > MOST_NAMED
    ? formatCount(ids.length, "node")
    : ids.map((id) => findShortName(graph, id)).join(", ");
}
