import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { NodeId } from "#schema/graph.ts";
import type { ChosenWords, Teller } from "#view/parameter.ts";
import { PARAMETERS } from "#view/parameters.ts";
import { countSet } from "#view/transitions.ts";
import { findSelectedNode, type View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { formatCount } from "./messages.ts";

/** Kinds, standings or nodes named before they are only counted. */
const MOST_NAMED = 3;

/** How filters are told in one place: in a line of the page, or on paper, which has no list to open. */
export interface Manner {
  /** The text of a parameter with what its value is called. */
  readonly put: (name: string, value: string) => string;
  readonly tellWords: (name: string, words: ChosenWords) => string;
}

/** A filter in words. */
export interface ToldFilter {
  readonly text: string;
  /** Whether the reader has set it; what shows of itself is told on paper only. */
  readonly isSet: boolean;
}

const FILTERS = PARAMETERS.filter(({ filters }) => filters).sort(
  (a, b) => Number(b.isToldFirst ?? false) - Number(a.isToldFirst ?? false),
);

/** The filters of a view that have something to tell, in the order in which they are told. */
export function listToldFilters(graph: Graph, view: View, manner: Manner): readonly ToldFilter[] {
  return FILTERS.flatMap((parameter): readonly ToldFilter[] => {
    const text = parameter.tell?.(view, createTeller(parameter.name, graph, view, manner)) ?? "";
    return text === "" ? [] : [{ text, isSet: countSet(view, parameter) > 0 }];
  });
}

function createTeller(name: string, graph: Graph, view: View, manner: Manner): Teller {
  const nameAll = (ids: readonly NodeId[]) => ids.map((id) => findShortName(graph, id));
  const tellText = (text: string) => (text === "" ? "" : manner.put(name, text));
  return {
    tellText,
    tellWords: (words) => manner.tellWords(name, words),
    tellAnyOf: (ids) => tellText(nameAll(ids).join(" or ")),
    tellAllOf: (ids) => tellText(formatSome(nameAll(ids), "node")),
    tellDate: (date) => tellText(date === null ? "" : formatDate(date)),
    tellSteps: (steps) =>
      tellText(
        steps === null ? "" : `${formatCount(steps, "step")} around ${formatCentre(graph, view)}`,
      ),
  };
}

/** What a neighbourhood is that of. */
function formatCentre(graph: Graph, view: View): string {
  const id = findSelectedNode(view);
  return id === null ? "the selection" : findShortName(graph, id);
}

/** A few by name, more only counted. */
export function formatSome(names: readonly string[], unit: string): string {
  return names.length > MOST_NAMED ? formatCount(names.length, unit) : names.join(", ");
}
