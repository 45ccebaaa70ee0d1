import type { Change } from "#graph/changes.ts";
import type { Shown } from "#graph/filter.ts";
import { formatLineId, type Graph } from "#graph/graph.ts";
import type { PartialDate } from "#schema/graph.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatChangeTip } from "#words/diagram-spots.ts";
import { fill } from "#words/fill.ts";
import { formatObservations } from "#words/standings.ts";
import styles from "./DiagramTooltip.module.css";

/** Sentences told of a line with many relations; the rest are counted. */
const MOST_SENTENCES = 3;

/** What the pointer is told of a line, its sentences, or of a bridge, what it leads over. */
export function LineTip({
  graph,
  shown,
  changes,
  on,
  id,
}: {
  readonly graph: Graph;
  readonly shown: Shown;
  readonly changes: readonly Change[];
  readonly on: PartialDate | null;
  /** Of a line or a bridge. */
  readonly id: string;
}) {
  const words = useWords();
  const { tooltip } = words.chapter("walk");
  const bridge = shown.bridges.get(id);
  if (bridge !== undefined) {
    const names = bridge.via.map((one) => graph.nodes.get(one)?.name ?? one);
    return <p>{fill(tooltip.bridge, { names: names.join(words.text.joints.semicolon) })}</p>;
  }
  const standings = shown.lines.get(id)?.standings ?? [];
  const changed = changes.filter(
    ({ relation }) => formatLineId(relation.subject, relation.object) === id,
  );
  const findChange = (relationId: string) =>
    changed.find(({ relation }) => relation.id === relationId);
  return (
    <>
      {standings.slice(0, MOST_SENTENCES).map((standing) => (
        <div key={standing.relation.id} className={styles.sentence}>
          <p>{standing.claim.statement}</p>
          <p className={styles.meta}>
            <StandingChip status={standing.name} />{" "}
            {formatAsOf(words, standing.claim.asOf, standing.claim.asOfApprox, standing.sometime)}
            {formatChangeTip(words, findChange(standing.relation.id))}
            {formatObservations(words, graph, standing, on).map((text) => ` · ${text}`)}
          </p>
        </div>
      ))}
      {standings.length > MOST_SENTENCES && (
        <p className={styles.meta}>
          {fill(tooltip.more, { n: standings.length - MOST_SENTENCES })}
        </p>
      )}
    </>
  );
}
