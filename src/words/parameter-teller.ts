import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { NodeId } from "#schema/graph.ts";
import type { ChosenWords, Teller } from "#view/parameter.ts";
import { PARAMETERS } from "#view/parameters.ts";
import { countSet } from "#view/transitions.ts";
import { findSelectedNode, type View } from "#view/view.ts";
import { formatDate } from "./dates.ts";
import { type Plural, plural } from "./en/plural.ts";
import { fill } from "./fill.ts";
import type { Words } from "./words.ts";

/** Kinds, standings or nodes named before they are only counted. */
const MOST_NAMED = 3;

/** How filters are told in one place: in a line of the page, or on paper, which has no list to open. */
export interface Manner {
  /** The text of a parameter with what its value is called. */
  readonly put: (words: Words, name: string, value: string) => string;
  readonly tellWords: (words: Words, name: string, chosen: ChosenWords) => string;
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
export function listToldFilters(
  words: Words,
  graph: Graph,
  view: View,
  manner: Manner,
): readonly ToldFilter[] {
  return FILTERS.flatMap((parameter): readonly ToldFilter[] => {
    const put = (value: string) => (value === "" ? "" : manner.put(words, parameter.name, value));
    const teller: Teller = {
      ...createTeller(words, graph, view, put),
      tellWords: (chosen) => manner.tellWords(words, parameter.name, chosen),
    };
    const text = parameter.tell?.(view, teller) ?? "";
    return text === "" ? [] : [{ text, isSet: countSet(view, parameter) > 0 }];
  });
}

function createTeller(
  words: Words,
  graph: Graph,
  view: View,
  put: (value: string) => string,
): Omit<Teller, "tellWords"> {
  const { counts, joints, limits } = words.text;
  return {
    tellText: put,
    tellPlaces: (ids, match) => {
      const names = ids.map((id) => nameWithin(words, graph, id));
      return put(
        match === "all" && names.length > 1
          ? fill(limits.allOf, { names: words.list(names) })
          : names.join(joints.or),
      );
    },
    tellAllOf: (ids) => {
      const names = ids.map((id) => findShortName(graph, id));
      return put(formatSome(words, names, counts.nodes));
    },
    tellDate: (date) => put(date === null ? "" : formatDate(words, date)),
    tellSteps: (steps) => {
      if (steps === null) return "";
      const centre = formatCentre(words, graph, view);
      return put(fill(limits.around, { steps: words.count(counts.steps, steps), centre }));
    },
  };
}

/** A name within a sentence: a mineral's is a common noun. */
function nameWithin(words: Words, graph: Graph, id: NodeId): string {
  const name = findShortName(graph, id);
  return graph.nodes.get(id)?.type === "mineral" ? words.lower(name) : name;
}

/** What a neighbourhood is that of. */
function formatCentre(words: Words, graph: Graph, view: View): string {
  const id = findSelectedNode(view);
  return id === null ? words.text.limits.selection : findShortName(graph, id);
}

/** A few by name, more only counted. */
export function formatSome(words: Words, names: readonly string[], unit: Plural): string {
  return names.length > MOST_NAMED
    ? words.count(unit, names.length)
    : names.join(words.text.joints.comma);
}

/** How the words of a vocabulary are told: each by name, how many, and that none is chosen. */
interface Vocabulary {
  readonly nameOf: (word: string) => string;
  readonly unit: Plural;
  readonly none: string;
}

/** The vocabulary of a parameter whose values are words of one. */
export function readVocabulary(words: Words, parameter: string): Vocabulary {
  const { counts, kinds, limits, standings } = words.text;
  const kindNames: Readonly<Record<string, { readonly many: string }>> = kinds;
  const standingNames: Readonly<Record<string, string>> = standings;
  const known: Readonly<Record<string, Vocabulary>> = {
    kind: {
      nameOf: (kind) => words.lower(kindNames[kind]?.many ?? kind),
      unit: counts.kinds,
      none: limits.noKinds,
    },
    status: {
      nameOf: (status) => words.lower(standingNames[status] ?? status),
      unit: counts.standings,
      none: limits.noStandings,
    },
  };
  return known[parameter] ?? { nameOf: (word) => word, unit: plural({ other: "{n}" }), none: "" };
}
