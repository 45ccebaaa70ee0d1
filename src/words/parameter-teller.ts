import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { NodeId } from "#schema/graph.ts";
import type { ChosenWords, Teller } from "#view/parameter.ts";
import { PARAMETERS } from "#view/parameters.ts";
import { countSet } from "#view/transitions.ts";
import { findSelectedNode, type View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { findParameterWords } from "./find-parameter-words.ts";
import { formatCount } from "./messages.ts";

/** Kinds, standings or nodes named before they are only counted. */
const MOST_NAMED = 3;

/** Where filters are told: in a line of the page, or on paper, which has no list to open. */
export type Medium = "screen" | "paper";

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
export function listToldFilters(graph: Graph, view: View, medium: Medium): readonly ToldFilter[] {
  const teller = createTeller(graph, view, medium);
  return FILTERS.flatMap((parameter): readonly ToldFilter[] => {
    const text = parameter.tell?.(view, teller) ?? "";
    return text === "" ? [] : [{ text, isSet: countSet(view, parameter) > 0 }];
  });
}

function createTeller(graph: Graph, view: View, medium: Medium): Teller {
  const isPaper = medium === "paper";
  const nameOf = (id: NodeId): string => findShortName(graph, id);
  const put = (name: string, value: string): string => {
    const { told, printed } = findParameterWords(name);
    return (isPaper ? printed : told)?.(value) ?? "";
  };
  return {
    tellAnyOf: (name, ids) => (ids.length === 0 ? "" : put(name, ids.map(nameOf).join(" or "))),
    tellAllOf: (name, ids) =>
      ids.length === 0 ? "" : put(name, formatSome(ids.map(nameOf), "node")),
    tellWords: isPaper
      ? (name, words) => tellAllWords(name, words, put)
      : (name, words) => tellSomeWords(name, words, put),
    tellDate: (name, date) => (date === null ? "" : put(name, formatDate(date))),
    tellSteps: (name, steps) =>
      steps === null
        ? ""
        : put(name, `${formatCount(steps, "step")} around ${formatCentre(graph, view)}`),
    tellText: (name, text) => (text === "" ? "" : put(name, text)),
  };
}

type Put = (name: string, value: string) => string;

/** A few by name, more only counted; nothing of what shows of itself. */
function tellSomeWords(name: string, { chosen }: ChosenWords, put: Put): string {
  const { words } = findParameterWords(name);
  if (chosen === null || words === undefined) return "";
  return chosen.length === 0
    ? words.none
    : put(name, formatSome(chosen.map(words.nameOf), words.unit));
}

/** All by name, though nobody has chosen them, unless that is all there is. */
function tellAllWords(name: string, { chosen, defaults, all }: ChosenWords, put: Put): string {
  const { words } = findParameterWords(name);
  const shown = chosen ?? defaults;
  if (shown.length >= all.length || words === undefined) return "";
  return put(name, shown.length === 0 ? "none" : shown.map(words.nameOf).join(", "));
}

/** What a neighbourhood is that of. */
function formatCentre(graph: Graph, view: View): string {
  const id = findSelectedNode(view);
  return id === null ? "the selection" : findShortName(graph, id);
}

function formatSome(names: readonly string[], unit: string): string {
  return names.length > MOST_NAMED ? formatCount(names.length, unit) : names.join(", ");
}
