import type { Graph } from "#graph/graph.ts";
import { formatPublished } from "#words/citation.ts";
import styles from "./PrintSources.module.css";
import type { SourceNumbers } from "./source-numbers.ts";

/** The sources cited on a printed page, by their numbers, with the addresses to type. */
export function PrintSources({
  graph,
  numbers,
}: {
  readonly graph: Graph;
  readonly numbers: SourceNumbers;
}) {
  if (numbers.size === 0) return null;
  return (
    <section className={styles.sources}>
      <h2>Sources</h2>
      <ol>
        {[...numbers].map(([id, number]) => {
          const source = graph.sources.get(id);
          if (source === undefined) return null;
          return (
            <li key={id}>
              <span className={styles.number}>[{number}]</span>
              <span>
                <cite lang={source.language}>“{source.title}”</cite>, {source.publisher},{" "}
                {formatPublished(source)}
                {source.weak === true && ", weak source"}.{" "}
                <span className={styles.address}>{source.url}</span>
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
