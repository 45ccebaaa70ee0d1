import { CHANGE_TYPES, type Change, countChanges } from "#graph/changes.ts";
import type { GraphNode, PartialDate } from "#schema/graph.ts";
import { NODE_TYPES } from "#schema/vocabulary.ts";
import { selectChanges } from "#store/selectors.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { LongList } from "#ui/panels/parts/LongList.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withCountries, withKinds, withoutSelection, withSince } from "#view/transitions.ts";
import type { View } from "#view/view.ts";
import { CHANGE_LABELS } from "#words/changes.ts";
import {
  filterChanges,
  filterNodeChanges,
  findYearBefore,
  mergeRepeats,
} from "#words/changes-in-view.ts";
import { formatDate } from "#words/dates.ts";
import { formatNumber } from "#words/messages.ts";
import { ChangeItem } from "./ChangeItem.tsx";
import styles from "./ChangesSection.module.css";

/** Changes shown before the rest is folded. */
const MOST = 30;

/** What changed since the date asked for; where none is asked for, a link that asks for a year. */
export function ChangesSection({
  given,
  node,
}: {
  readonly given: Given;
  /** Only what changed of this node's relations; `null` for whatever the filters show. */
  readonly node: GraphNode | null;
}) {
  const { since } = given.view;
  if (since !== null) return <ChangeList given={given} node={node} since={since} />;
  const before = given.on === null ? null : findYearBefore(given.on);
  if (before === null) return null;
  return (
    <p className={styles.ask}>
      <ViewLink to={(view) => withSince(view, before)}>What changed in the last year?</ViewLink>
    </p>
  );
}

function ChangeList({
  given,
  node,
  since,
}: {
  readonly given: Given;
  readonly node: GraphNode | null;
  readonly since: PartialDate;
}) {
  const all = useApp(selectChanges);
  const shown = node === null ? filterChanges(all, given.shown) : filterNodeChanges(all, node.id);
  const changes = mergeRepeats(shown);
  const period = `From ${formatDate(since)} to ${given.on === null ? "now" : formatDate(given.on)}`;
  return (
    <PanelSection id="details-changes" title="What changed">
      <p className={styles.period}>
        {period}: {formatCounts(changes)}{" "}
        <ViewLink to={(view) => withSince(view, null)}>Stop comparing</ViewLink>
      </p>
      <LongList items={changes} most={MOST} className={styles.changes} toKey={toKey}>
        {(change) => <ChangeItem given={given} change={change} />}
      </LongList>
      {shown.length < all.length && (
        <Onward node={node} rest={all.length - shown.length} isMore={shown.length > 0} />
      )}
    </PanelSection>
  );
}

/** Where the changes are that are not listed here. */
function Onward({
  node,
  rest,
  isMore,
}: {
  readonly node: GraphNode | null;
  readonly rest: number;
  /** Whether any are listed here. */
  readonly isMore: boolean;
}) {
  if (node !== null && node.type !== "country") return null;
  const show = (view: View): View => withKinds(view, NODE_TYPES);
  return (
    <p className={styles.onward}>
      {node === null ? (
        <>
          {formatNumber(rest)} {isMore && "more "}are outside the present filters.{" "}
          <ViewLink to={show}>Show all kinds</ViewLink>
        </>
      ) : (
        <ViewLink to={(view) => show(withCountries(withoutSelection(view), [node.id]))}>
          What changed of all that belongs to {node.name}
        </ViewLink>
      )}
    </p>
  );
}

const toKey = ({ relation, type, figures }: Change): string =>
  `${type} ${relation.id} ${figures?.after.id ?? ""}`;

/** "12 added, 3 ended." */
function formatCounts(changes: readonly Change[]): string {
  const counts = countChanges(changes);
  const parts = CHANGE_TYPES.filter((type) => counts[type] > 0).map(
    (type) => `${formatNumber(counts[type])} ${CHANGE_LABELS[type].toLowerCase()}`,
  );
  return parts.length === 0 ? "nothing in view." : `${parts.join(", ")}.`;
}
