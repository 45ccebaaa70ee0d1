import type { Change } from "#graph/changes.ts";
import { formatLineId } from "#graph/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { SourceNames } from "#ui/panels/parts/SourceNames.tsx";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatChange } from "#words/changes.ts";
import { formatDate } from "#words/dates.ts";
import styles from "./ChangeItem.module.css";

/** One change: when, what, the sentence that says so, and where that stands. */
export function ChangeItem({
  given: { graph, shown },
  change,
}: {
  readonly given: Given;
  readonly change: Change;
}) {
  const { relation, type, claim, date } = change;
  const lineId = formatLineId(relation.subject, relation.object);
  const pointing = usePointing(shown.lines.has(lineId) ? { type: "edge", id: lineId } : null);
  return (
    <div className={styles.change} data-change={type} {...pointing}>
      <p className={styles.head}>
        {date === null ? "undated" : <time dateTime={date}>{formatDate(date)}</time>}
        {": "}
        <b>{formatChange(change)}</b>
      </p>
      <p>
        <ViewLink className={styles.link} to={(view) => withClaim(view, claim.id)}>
          {claim.statement}
        </ViewLink>
      </p>
      <p className={styles.sources}>
        <SourceNames graph={graph} claim={claim} />
      </p>
    </div>
  );
}
