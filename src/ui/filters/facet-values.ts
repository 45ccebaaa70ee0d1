import type { FacetCounts } from "#graph/counts.ts";
import type { FacetIndex } from "#graph/facets.ts";
import type { Graph } from "#graph/graph.ts";
import { readShortName } from "#graph/names.ts";
import { findGlyph } from "#scene/node-text.ts";
import type { NodeId, NodeType, Status } from "#schema/graph.ts";
import { NODE_TYPES, STATUSES } from "#schema/vocabulary.ts";
import {
  DEFAULT_KINDS,
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
import { KIND_LABELS, STATUS_LABELS, STATUS_MEANINGS } from "#words/labels.ts";
import { formatCount } from "#words/messages.ts";

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
  readonly legend: "Minerals" | "Countries" | "Kinds" | "Standing";
  /** In a facet to choose from, no value checked means no filter; in one to show, checked means shown. */
  readonly manner: "choose" | "show";
  readonly values: readonly FacetValue[];
  /** So many of the values stand at the head, apart from the rest; 0 where none do. */
  readonly leading: number;
  /** Ways to sets of values that are more than one, such as the facet's default, where it is not there. */
  readonly restores: readonly Restore[];
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
export type FacetView = Pick<View, "scope" | "minerals" | "countries" | "kinds" | "statuses">;

/** The four facets of the contract as rows, in its order. O(values). */
export function listFacetGroups(
  graph: Graph,
  facets: FacetIndex,
  view: FacetView,
  counts: FacetCounts,
): readonly FacetGroup[] {
  return [
    {
      legend: "Minerals",
      manner: "choose",
      values: listNodeValues(graph, facets.minerals.values, view.minerals, counts.minerals, {
        toggle: withMineralToggled,
        choose: withMinerals,
        inText: (name) => name.toLowerCase(),
      }),
      leading: 0,
      restores:
        view.minerals.length === 0
          ? []
          : [{ label: "Any mineral", to: (now) => withMinerals(now, []) }],
    },
    {
      legend: "Countries",
      manner: "choose",
      values: listNodeValues(graph, facets.countries.values, view.countries, counts.countries, {
        toggle: withCountryToggled,
        choose: withCountries,
        inText: (name) => name,
      }),
      leading: 0,
      restores:
        view.countries.length === 0
          ? []
          : [{ label: "Any country", to: (now) => withCountries(now, []) }],
    },
    {
      legend: "Kinds",
      manner: "show",
      values: listKindValues(graph, view, counts.kinds),
      leading: hasFewKinds(view) ? DEFAULT_KINDS[view.scope].length : 0,
      restores: listKindRestores(view),
    },
    {
      legend: "Standing",
      manner: "show",
      values: listStatusValues(graph, view, counts.statuses),
      leading: 0,
      restores:
        view.statuses === null
          ? []
          : [{ label: "All standings", to: (now) => withStatuses(now, STATUSES) }],
    },
  ];
}

interface NodeFacet {
  readonly toggle: (view: View, id: NodeId) => View;
  readonly choose: (view: View, ids: readonly NodeId[]) => View;
  readonly inText: (name: string) => string;
}

function listNodeValues(
  graph: Graph,
  ids: readonly NodeId[],
  chosen: readonly NodeId[],
  counts: ReadonlyMap<NodeId, number>,
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
      isChecked: chosen.includes(id),
      ...countOf(counts.get(id), "node"),
      toggle: (view) => facet.toggle(view, id),
      only: (view) => facet.choose(view, [id]),
    };
  });
}

/** Whether a scope shows only some kinds of itself, as the world does. */
function hasFewKinds({ scope }: Pick<View, "scope">): boolean {
  return DEFAULT_KINDS[scope].length < NODE_TYPES.length;
}

function listKindRestores(view: Pick<View, "kinds" | "scope">): readonly Restore[] {
  const all: Restore = { label: "All kinds", to: (now) => withKinds(now, NODE_TYPES) };
  const few: Restore = {
    label: "Default kinds",
    to: (now) => withKinds(now, DEFAULT_KINDS[now.scope]),
  };
  const isAll = listKinds(view).length === NODE_TYPES.length;
  return [...(isAll ? [] : [all]), ...(view.kinds === null || !hasFewKinds(view) ? [] : [few])];
}

function listKindValues(
  graph: Graph,
  view: FacetView,
  counts: ReadonlyMap<NodeType, number>,
): readonly FacetValue[] {
  const present = new Set([...graph.nodes.values()].map((node) => node.type));
  const shown = listKinds(view);
  const defaults = DEFAULT_KINDS[view.scope];
  const others = NODE_TYPES.filter((kind) => !defaults.includes(kind));
  // Those a scope shows of itself come first.
  const kinds = [...defaults, ...others].filter((kind) => present.has(kind));
  return kinds.map((kind) => ({
    id: kind,
    name: KIND_LABELS[kind].one,
    nameInText: KIND_LABELS[kind].many.toLowerCase(),
    meaning: hasFewKinds(view) && defaults.includes(kind) ? "shown at first" : null,
    sample: { type: "symbol", kind, glyph: "" },
    isChecked: shown.includes(kind),
    ...countOf(counts.get(kind), "node"),
    toggle: (now) => withKindToggled(now, kind),
    only: (now) => withKinds(now, [kind]),
  }));
}

function listStatusValues(
  graph: Graph,
  view: FacetView,
  counts: ReadonlyMap<Status, number>,
): readonly FacetValue[] {
  const present = new Set([...graph.claims.values()].map((claim) => claim.status));
  const shown = view.statuses ?? STATUSES;
  return STATUSES.filter((status) => present.has(status)).map((status) => ({
    id: status,
    name: STATUS_LABELS[status],
    nameInText: STATUS_LABELS[status].toLowerCase(),
    meaning: STATUS_MEANINGS[status],
    sample: { type: "line", status },
    isChecked: shown.includes(status),
    ...countOf(counts.get(status), "relation"),
    toggle: (now) => withStatusToggled(now, status),
    only: (now) => withStatuses(now, [status]),
  }));
}

function countOf(count = 0, unit: string): Pick<FacetValue, "count" | "countText"> {
  return { count, countText: formatCount(count, unit) };
}
