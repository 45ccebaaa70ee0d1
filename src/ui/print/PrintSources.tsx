import type { Graph } from "#graph/graph.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatPublished } from "#words/citation.ts";
import { fill } from "#words/fill.ts";
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
  const words = useWords();
  const told = words.chapter("print").sources;
  if (numbers.size === 0) return null;
  return (
    <section className={styles.sources}>
      <h2>{told.heading}</h2>
      <ol>
        {[...numbers].map(([id, number]) => {
          const source = graph.sources.get(id);
          if (source === undefined) return null;
          return (
            <li key={id}>
              <span className={styles.number}>[{number}]</span>
              <span>
                <Phrase
                  text={source.weak === true ? told.weakSource : told.source}
                  parts={{
                    title: (
                      <cite lang={source.language}>
                        {fill(told.title, { title: source.title })}
                      </cite>
                    ),
                    publisher: source.publisher,
                    published: formatPublished(words, source),
                    address: <span className={styles.address}>{source.url}</span>,
                  }}
                />
              </span>
            </li>
          );
        })}
      </ol>
    </section>
  );
}
