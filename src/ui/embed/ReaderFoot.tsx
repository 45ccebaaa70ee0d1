import {
  selectDate,
  selectGraph,
  selectInView,
  selectSelectedClaim,
  selectSelectedId,
  selectShown,
  selectWholeGraph,
} from "#store/selectors.ts";
import { useApp } from "#ui/shared/store-context.tsx";
import { formatDate } from "#words/dates.ts";
import { formatCount, formatInView } from "#words/messages.ts";
import { Attribution } from "./Attribution.tsx";
import { countSources, countSourcesOf, listSelectedClaims } from "./count-sources.ts";
import { formatReaderFilters } from "./format-reader-filters.ts";
import styles from "./ReaderFoot.module.css";

/** What the diagram shows and where it is from: dates, filters, how many sources, whose it is. */
export function ReaderFoot() {
  const graph = useApp(selectWholeGraph);
  const view = useApp((state) => state.view);
  const inView = useApp(selectInView);
  const date = useApp(selectDate);
  const filters = formatReaderFilters(graph, view);
  return (
    <footer className={styles.foot}>
      <p className={styles.what}>
        {date !== null && (
          <span className={styles.date}>
            As of <time dateTime={date}>{formatDate(date)}</time>
            {view.asOf === null && " (newest)"}
          </span>
        )}
        {filters !== "" && (
          <span className={styles.filters} title={filters}>
            {filters}
          </span>
        )}
        <SourceCount />
        <output aria-label="In view" className={styles.inView}>
          {formatInView(inView)}
        </output>
      </p>
      <Attribution />
    </footer>
  );
}

/** How much the title's node or claim rests on; where it names neither, as a story does, what is shown. */
function SourceCount() {
  const graph = useApp(selectGraph);
  const shown = useApp(selectShown);
  const node = useApp(selectSelectedId);
  const claim = useApp(selectSelectedClaim);
  const isStory = useApp(({ view }) => view.story !== null);
  const claims = isStory ? null : listSelectedClaims(graph, node, claim);
  if (claims === null) return <span>{formatCount(countSources(shown), "source")}</span>;
  const sources = formatCount(countSourcesOf(claims), "source");
  return <span>{`${formatCount(claims.length, "claim")}, ${sources}`}</span>;
}
