import type { Match } from "#graph/facets.ts";
import type { GraphFilter } from "#graph/filter.ts";
import { formatRelationId } from "#graph/graph.ts";
import type { Path, PathQuery } from "#graph/paths.ts";
import type { Claim, NodeId, NodeType, PartialDate, Status } from "#schema/graph.ts";
import type { Hops } from "#view/parameter-focus.ts";

/** What a view has chosen of each facet. */
type Choices = Pick<
  GraphFilter,
  "minerals" | "countries" | "match" | "kinds" | "statuses" | "quiet"
>;

/** The facets' filters. */
export function toChoices(
  minerals: readonly NodeId[],
  countries: readonly NodeId[],
  match: Match,
  kinds: readonly NodeType[],
  statuses: readonly Status[],
  quiet: boolean,
): Choices {
  return {
    minerals: new Set(minerals),
    countries: new Set(countries),
    match,
    kinds: new Set(kinds),
    statuses: new Set(statuses),
    quiet,
  };
}

/** What is shown whatever the choices are. */
type Pins = Pick<GraphFilter, "pinned" | "pinnedRelation">;

/**
 * What a view shows whatever its filters say: on a claim's page both its ends and its relation, else the
 * selected node, the ends of the path asked for with its chain, and what a source tells of.
 */
export function listPins(
  claim: Claim | null,
  selected: NodeId | null,
  from: NodeId | null,
  to: NodeId | null,
  told: readonly NodeId[],
  chain: Path | null,
): Pins {
  if (claim !== null) {
    const { subject, predicate, object } = claim;
    const pinnedRelation = formatRelationId(subject, predicate, object);
    return { pinned: [subject, object], pinnedRelation };
  }
  const named = [selected, from, to].filter((id) => id !== null);
  return { pinned: [...named, ...told, ...(chain?.nodes ?? [])], pinnedRelation: null };
}

/** A view's filters as the graph understands them. */
export function toFilter(
  choices: Choices,
  pins: Pins,
  asOf: PartialDate | null,
  around: NodeId | null,
  hops: Hops | null,
  expand: readonly NodeId[],
): GraphFilter {
  return { ...choices, ...pins, asOf, around, hops, expanded: new Set(expand) };
}

/** A view's question for chains between two nodes. */
export function toPathQuery(
  from: NodeId,
  to: NodeId,
  asOf: PartialDate | null,
  statuses: readonly Status[],
): PathQuery {
  return { from, to, asOf, statuses: new Set(statuses) };
}
