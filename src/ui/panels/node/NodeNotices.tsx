import type { Graph } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { KnownByNotice } from "#ui/panels/parts/KnownByNotice.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import {
  countFilters,
  withAsOf,
  withExpandToggled,
  withKinds,
  withoutFilters,
} from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { countOutside, type RelationEntry } from "#words/claim-entries.ts";
import { formatCount } from "#words/messages.ts";
import styles from "./NodeNotices.module.css";

/** What of a node the diagram does not show, and how to see it. */
export function NodeNotices({
  given,
  node,
  relations,
}: {
  readonly given: Given;
  readonly node: NodeId;
  readonly relations: readonly RelationEntry[];
}) {
  const { graph, whole, shown, view } = given;
  const outside = countOutside(shown, relations);
  const isExpanded = view.expand.includes(node);
  const hidden = shown.hiddenNeighbours.get(node) ?? 0;
  return (
    <>
      {(hidden > 0 || isExpanded) && (
        <p className={styles.notice} data-asks={!isExpanded}>
          {isExpanded && "Its neighbours show whatever their kind. "}
          <ViewLink to={(now) => withExpandToggled(now, node)}>
            {isExpanded ? "Hide them again" : `Show ${formatCount(hidden, "hidden neighbour")}`}
          </ViewLink>
        </p>
      )}
      {outside.filtered > 0 && <OutsideNotice view={view} count={outside.filtered} />}
      {outside.later > 0 && (
        <p className={styles.notice}>
          {formatCount(outside.later, "claim does", "claims do")} not hold yet on this date.{" "}
          <ViewLink to={(now) => withAsOf(now, null)}>Show the newest date</ViewLink>
        </p>
      )}
      <KnownByNotice given={given} count={countAt(whole, node) - countAt(graph, node)} />
      {relations.length === 0 && <p className={styles.notice}>No claim found.</p>}
    </>
  );
}

/** A way to the claims that the filters keep out of the diagram or, where none is set, their defaults. */
function OutsideNotice({ view, count }: { readonly view: View; readonly count: number }) {
  const hides = { ...view, asOf: null, knownBy: null, since: null, expand: [] };
  return countFilters(hides) > 0 ? (
    <p className={styles.notice}>
      {formatCount(count, "claim is", "claims are")} outside the present filters.{" "}
      <ViewLink to={withoutFilters}>Reset filters</ViewLink>
    </p>
  ) : (
    <p className={styles.notice}>
      {formatCount(count, "claim links", "claims link")} to kinds the diagram does not show.{" "}
      <ViewLink to={(now) => withKinds(now, NODE_TYPES)}>Show all kinds</ViewLink>
    </p>
  );
}

function countAt({ incident }: Graph, node: NodeId): number {
  return (incident.get(node) ?? []).reduce((sum, { claims }) => sum + claims.length, 0);
}
