import { selectDate, selectInView, selectWholeGraph } from "#store/selectors.ts";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { isWhole } from "#view/scopes.ts";
import { withPlace, withSource } from "#view/transitions.ts";
import { formatDate } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import { formatInView } from "#words/messages.ts";
import { formatSize } from "#words/scopes.ts";
import { formatOtherDates } from "#words/timebar.ts";
import styles from "./StatusLine.module.css";

/** How much of the graph is in view, on which dates, a link to just that, and what it rests on. */
export function StatusLine() {
  const words = useWords();
  const { status } = words.text;
  const inView = useApp(selectInView);
  const date = useApp(selectDate);
  const isNewest = useApp((state) => state.view.asOf === null);
  const knownBy = useApp((state) => state.view.knownBy);
  const since = useApp((state) => state.view.since);
  const scope = useApp((state) => state.view.scope);
  const graph = useApp(selectWholeGraph);
  const others = formatOtherDates(words, { knownBy, since });
  const article =
    isWhole(scope) || graph.article === null ? undefined : graph.sources.get(graph.article.source);
  return (
    <footer className={styles.line}>
      <div className={styles.part}>
        <output aria-label={status.inView} className={styles.inView}>
          {formatInView(words, inView)}
        </output>
        {date !== null && (
          <span>
            <Phrase
              text={isNewest ? status.asOfNewest : status.asOf}
              parts={{ date: <time dateTime={date}>{formatDate(words, date)}</time> }}
            />
          </span>
        )}
        {others !== "" && <span className={styles.others}>{others}</span>}
        <ShareMenu className={styles.share}>{status.share}</ShareMenu>
      </div>
      <p className={styles.part}>
        <span className={styles.size}>{formatSize(words, scope, graph)}</span>
        {article !== undefined && (
          <ViewLink to={(view) => withSource(view, article.id)} className={styles.source}>
            {fill(status.source, { publisher: article.publisher, title: article.title })}
          </ViewLink>
        )}
        <ViewLink to={(view) => withPlace(view, { page: "about" })}>{status.data}</ViewLink>
      </p>
    </footer>
  );
}
