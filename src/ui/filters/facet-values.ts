import type { FacetCounts } from "#graph/counts.ts";
import type { FacetIndex, Match } from "#graph/facets.ts";
import type { Graph } from "#graph/graph.ts";
import { readShortName } from "#graph/names.ts";
import { findGlyph } from "#scene/node-text.ts";
import type { NodeId, NodeType, Status } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import { listDefaultKinds } from "#view/scopes.ts";
import {
  listKinds,
  withCountries,
  withCountryToggled,
  withKinds,
  withKindToggled,
  withMinerals,
  withMineralToggled,
  withStatuses,
  withStatusToggled,
} from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import type { Plural } from "#words/en/plural.ts";
import type { Words } from "#words/words.ts";

export type Transition = (view: View) => View;

/** How the diagram draws what a value stands for. */
export type Sample =
  | { readonly type: "symbol"; readonly kind: NodeType; readonly glyph: string }
  | { readonly type: "line"; readonly status: Status };

/** One value of a facet: a row of the legend, which is also its switch. */
export interface FacetValue {
  readonly id: string;
  readonly name: string;
  /** The name as it stands within a sentence. */
  readonly nameInText: string;
  /** What the value means, where its name does not say it all. */
  readonly meaning: string | null;
  readonly sample: Sample;
  readonly isChecked: boolean;
  readonly count: number;
  /** The count with what it counts: "8 nodes". */
  readonly countText: string;
  readonly toggle: Transition;
  readonly only: Transition;
}

export interface FacetGroup {
  readonly id: "minerals" | "countries" | "kinds" | "statuses";
  readonly legend: string;
  /** In a facet to choose from, no value checked means no filter; in one to show, checked means shown. */
  readonly manner: "choose" | "show";
  readonly values: readonly FacetValue[];
  /** So many of the values stand at the head, apart from the rest; 0 where none do. */
  readonly leading: number;
  /** Ways to sets of values that are more than one, such as the facet's default, where it is not there. */
  readonly restores: readonly Restore[];
  /** How several values join, where there is a choice; `null` where there is none. */
  readonly match: Match | null;
}

export interface Restore {
  readonly label: string;
  readonly to: Transition;
}

/** From so many values on a list to choose from is folded, and so many of it stand then. */
const LONG_LIST = 11;
const SHORT_LIST = 8;

/**
 * The values of a group that show while it is folded: of a long list to choose from the first, which
 * place most nodes, and whatever is checked.
 */
export function listFoldedValues({ manner, values }: FacetGroup): readonly FacetValue[] {
  if (manner === "show" || values.length < LONG_LIST) return values;
  return values.filter(({ isChecked }, index) => index < SHORT_LIST || isChecked);
}

/** What of a view the facets show. */
export type FacetView = Pick<
  View,
  "scope" | "minerals" | "countries" | "match" | "kinds" | "statuses"
>;

/** The four facets of the contract as rows, in its order. O(values). */
export function listFacetGroups(
  words: Words,
  graph: Graph,
  facets: FacetIndex,
  view: FacetView,
  counts: FacetCounts,
): readonly FacetGroup[] {
  const { legends, restores } = words.text.filters;
  return [
    {
      id: "minerals",
      legend: legends.minerals,
      manner: "choose",
      values: listNodeValues(words, graph, facets.minerals.values, {
        chosen: view.minerals,
        counts: counts.minerals,
        toggle: withMineralToggled,
        choose: withMinerals,
        inText: words.lower,
      }),
      leading: 0,
      restores:
        view.minerals.length === 0
          ? []
          : [{ label: restores.minerals, to: (now) => withMinerals(now, []) }],
      match: view.minerals.length > 1 ? view.match : null,
    },
    {
      id: "countries",
      legend: legends.countries,
      manner: "choose",
      values: listNodeValues(words, graph, facets.countries.values, {
        chosen: view.countries,
        counts: counts.countries,
        toggle: withCountryToggled,
        choose: withCountries,
        inText: (name) => name,
      }),
      leading: 0,
      restores:
        view.countries.length === 0
          ? []
          : [{ label: restores.countries, to: (now) => withCountries(now, []) }],
      match: view.countries.length > 1 ? view.match : null,
    },
    {
      id: "kinds",
      legend: legends.kinds,
      manner: "show",
      values: listKindValues(words, graph, view, counts.kinds),
      leading: hasFewKinds(view) ? listDefaultKinds(view.scope).length : 0,
      restores: listKindRestores(words, view),
      match: null,
    },
    {
      id: "statuses",
      legend: legends.statuses,
      manner: "show",
      values: listStatusValues(words, graph, view, counts.statuses),
      leading: 0,
      restores:
        view.statuses === null
          ? []
          : [{ label: restores.statuses, to: (now) => withStatuses(now, STATUSES) }],
      match: null,
    },
  ];
}

interface NodeFacet {
  readonly chosen: readonly NodeId[];
  readonly counts: ReadonlyMap<NodeId, number>;
  readonly toggle: (view: View, id: NodeId) => View;
  readonly choose: (view: View, ids: readonly NodeId[]) => View;
  readonly inText: (name: string) => string;
}

function listNodeValues(
  words: Words,
  graph: Graph,
  ids: readonly NodeId[],
  facet: NodeFacet,
): readonly FacetValue[] {
  return ids.flatMap((id) => {
    const node = graph.nodes.get(id);
    if (node === undefined) return [];
    const name = readShortName(node);
    return {
      id,
      name,
      nameInText: facet.inText(name),
      meaning: node.name === name ? null : node.name,
      sample: { type: "symbol", kind: node.type, glyph: findGlyph(node) },
      isChecked: facet.chosen.includes(id),
      ...countOf(words, words.text.counts.nodes, facet.counts.get(id)),
      toggle: (view) => facet.toggle(view, id),
      only: (view) => facet.choose(view, [id]),
    };
  });
}

/** Whether a scope shows only some kinds of itself, as the world does. */
function hasFewKinds({ scope }: Pick<View, "scope">): boolean {
  return listDefaultKinds(scope).length < NODE_TYPES.length;
}

function listKindRestores(
  { text }: Words,
  view: Pick<View, "kinds" | "scope">,
): readonly Restore[] {
  const { restores } = text.filters;
  const all: Restore = { label: restores.kinds, to: (now) => withKinds(now, NODE_TYPES) };
  const few: Restore = {
    label: restores.defaultKinds,
    to: (now) => withKinds(now, listDefaultKinds(now.scope)),
  };
  const isAll = listKinds(view).length === NODE_TYPES.length;
  return [...(isAll ? [] : [all]), ...(view.kinds === null || !hasFewKinds(view) ? [] : [few])];
}

function listKindValues(
  words: Words,
  graph: Graph,
  view: FacetView,
  counts: ReadonlyMap<NodeType, number>,
): readonly FacetValue[] {
  const { counts: units, filters, kinds: names } = words.text;
  const present = new Set([...graph.nodes.values()].map((node) => node.type));
  const shown = listKinds(view);
  const defaults = listDefaultKinds(view.scope);
  const others = NODE_TYPES.filter((kind) => !defaults.includes(kind));
  // Those a scope shows of itself come first.
  const kinds = [...defaults, ...others].filter((kind) => present.has(kind));
  return kinds.map((kind) => ({
    id: kind,
    name: names[kind].one,
    nameInText: words.lower(names[kind].many),
    meaning: hasFewKinds(view) && defaults.includes(kind) ? filters.shownAtFirst : null,
    sample: { type: "symbol", kind, glyph: "" },
    isChecked: shown.includes(kind),
    ...countOf(words, units.nodes, counts.get(kind)),
    toggle: (now) => withKindToggled(now, kind),
    only: (now) => withKinds(now, [kind]),
  }));
}

function listStatusValues(
  words: Words,
  graph: Graph,
  view: FacetView,
  counts: ReadonlyMap<Status, number>,
): readonly FacetValue[] {
  const { counts: units, standings, standingMeanings } = words.text;
  const present = new Set([...graph.claims.values()].map((claim) => claim.status));
  const shown = view.statuses ?? STATUSES;
  return STATUSES.filter((status) => present.has(status)).map((status) => ({
    id: status,
    name: standings[status],
    nameInText: words.lower(standings[status]),
    meaning: standingMeanings[status],
    sample: { type: "line", status },
    isChecked: shown.includes(status),
    ...countOf(words, units.relations, counts.get(status)),
    toggle: (now) => withStatusToggled(now, status),
    only: (now) => withStatuses(now, [status]),
  }));
}

function countOf(words: Words, unit: Plural, count = 0): Pick<FacetValue, "count" | "countText"> {
  return { count, countText: words.count(unit, count) };
}
