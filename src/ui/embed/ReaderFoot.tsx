import {
  selectDate,
  selectGraph,
  selectInView,
  selectSelectedClaim,
  selectSelectedId,
  selectShown,
  selectWholeGraph,
} from "#store/selectors.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatDate } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import { formatInView } from "#words/messages.ts";
import { Attribution } from "./Attribution.tsx";
import { countSources, countSourcesOf, listSelectedClaims } from "./count-sources.ts";
import { formatReaderFilters } from "./format-reader-filters.ts";
import styles from "./ReaderFoot.module.css";

/** What the diagram shows and where it is from: dates, filters, how many sources, whose it is. */
export function ReaderFoot() {
  const words = useWords();
  const { asOf, asOfNewest } = words.chapter("reader");
  const graph = useApp(selectWholeGraph);
  const view = useApp((state) => state.view);
  const inView = useApp(selectInView);
  const date = useApp(selectDate);
  const filters = formatReaderFilters(words, graph, view);
  return (
    <footer className={styles.foot}>
      <p className={styles.what}>
        {date !== null && (
          <span className={styles.date}>
            <Phrase
              text={view.asOf === null ? asOfNewest : asOf}
              parts={{ date: <time dateTime={date}>{formatDate(words, date)}</time> }}
            />
          </span>
        )}
        {filters !== "" && (
          <span className={styles.filters} title={filters}>
            {filters}
          </span>
        )}
        <SourceCount />
        <output aria-label={words.text.status.inView} className={styles.inView}>
          {formatInView(words, inView)}
        </output>
      </p>
      <Attribution />
    </footer>
  );
}

/** How much the title's node or claim rests on; where it names neither, as a story does, what is shown. */
function SourceCount() {
  const words = useWords();
  const { counts } = words.text;
  const graph = useApp(selectGraph);
  const shown = useApp(selectShown);
  const node = useApp(selectSelectedId);
  const claim = useApp(selectSelectedClaim);
  const isStory = useApp(({ view }) => view.story !== null);
  const claims = isStory ? null : listSelectedClaims(graph, node, claim);
  if (claims === null) return <span>{words.count(counts.sources, countSources(shown))}</span>;
  const basis = fill(words.chapter("reader").basis, {
    claims: words.count(counts.claims, claims.length),
    sources: words.count(counts.sources, countSourcesOf(claims)),
  });
  return <span>{basis}</span>;
}
