import { type FigureRow, findTime } from "#graph/figures-rows.ts";
import type { Graph } from "#graph/graph.ts";
import type { PartialDate, SourceId } from "#schema/graph.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withSource } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatAged } from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatPeriod } from "#words/quantities.ts";
import styles from "./FigureNotes.module.css";

/** For which time a figure is, when it holds, how old it is, and the sources that give it. */
export function FigureOrigin({
  graph,
  row,
  on,
}: {
  readonly graph: Graph;
  readonly row: FigureRow;
  /** The date in force, by which a figure is old. */
  readonly on: PartialDate | null;
}) {
  const { period, date, claim, fact } = row;
  const words = useWords();
  const asOf = formatAsOf(words, date, claim?.asOfApprox);
  const when =
    period === null
      ? asOf
      : fill(words.chapter("panels").figures.origin, {
          period: formatPeriod(words, period),
          asOf,
        });
  return (
    <span className={styles.meta}>
      {formatAged(words, when, findTime(row), on ?? graph.newest)}
      {listSources(fact?.source, claim?.sources).map((id) => (
        <SourceName key={id} graph={graph} id={id} />
      ))}
    </span>
  );
}

function listSources(
  source: SourceId | undefined,
  places: readonly { readonly source: SourceId }[] = [],
): readonly SourceId[] {
  return source === undefined ? [...new Set(places.map((place) => place.source))] : [source];
}

function SourceName({ graph, id }: { readonly graph: Graph; readonly id: SourceId }) {
  const words = useWords();
  const source = graph.sources.get(id);
  if (source === undefined) return null;
  return (
    <>
      {" · "}
      <ViewLink to={(view) => withSource(view, id)}>{source.publisher}</ViewLink>
      {source.weak === true && words.chapter("panels").figures.weak}
    </>
  );
}
