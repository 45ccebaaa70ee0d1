import { selectDate, selectInView, selectWholeGraph } from "#store/selectors.ts";
import { ShareMenu } from "#ui/share/ShareMenu.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withPlace, withSource } from "#view/transitions.ts";
import { formatDate } from "#words/dates.ts";
import { formatInView } from "#words/messages.ts";
import { formatSize } from "#words/scopes.ts";
import { formatOtherDates } from "#words/timebar.ts";
import styles from "./StatusLine.module.css";

/** How much of the graph is in view, on which dates, a link to just that, and what it rests on. */
export function StatusLine() {
  const inView = useApp(selectInView);
  const date = useApp(selectDate);
  const isNewest = useApp((state) => state.view.asOf === null);
  const knownBy = useApp((state) => state.view.knownBy);
  const since = useApp((state) => state.view.since);
  const scope = useApp((state) => state.view.scope);
  const graph = useApp(selectWholeGraph);
  const others = formatOtherDates({ knownBy, since });
  const article =
    scope === "world" || graph.article === null
      ? undefined
      : graph.sources.get(graph.article.source);
  return (
    <footer className={styles.line}>
      <div className={styles.part}>
        <output aria-label="In view" className={styles.inView}>
          {formatInView(inView)}
        </output>
        {date !== null && (
          <span>
            as of <time dateTime={date}>{formatDate(date)}</time>
            {isNewest && " (newest)"}
          </span>
        )}
        {others !== "" && <span className={styles.others}>{others}</span>}
        <ShareMenu className={styles.share}>Share this view</ShareMenu>
      </div>
      <p className={styles.part}>
        <span className={styles.size}>{formatSize(scope, graph)}</span>
        {article !== undefined && (
          <ViewLink to={(view) => withSource(view, article.id)} className={styles.source}>
            {`Source: ${article.publisher}, ${article.title}`}
          </ViewLink>
        )}
        <ViewLink to={(view) => withPlace(view, { page: "about" })}>Data: CC BY 4.0</ViewLink>
      </p>
    </footer>
  );
}
