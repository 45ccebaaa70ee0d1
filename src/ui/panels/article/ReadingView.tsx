import { findMark } from "#graph/reading.ts";
import {
  selectSelectedClaim,
  selectSelectedId,
  selectShown,
  selectWholeGraph,
} from "#store/selectors.ts";
import { formatParagraphTarget } from "#ui/panels/parts/paragraph-target.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { isWhole } from "#view/scopes.ts";
import { fill } from "#words/fill.ts";
import { ParagraphItem } from "./ParagraphItem.tsx";
import styles from "./ReadingView.module.css";
import { StoryStepper } from "./StoryStepper.tsx";
import { useReading } from "./use-reading.ts";

/** The founding article beside the diagram, paragraph by paragraph; reading one lights what it names. */
export function ReadingView({
  isFolded = false,
  hasAllClaims = false,
}: {
  /** Folded away behind a line that says which paragraphs concern the selection. */
  readonly isFolded?: boolean;
  /** Claims under every paragraph, not only under the one being read. */
  readonly hasAllClaims?: boolean;
}) {
  const graph = useApp(selectWholeGraph);
  const shown = useApp(selectShown);
  const on = useApp((state) => state.view.asOf) ?? graph.newest;
  const node = useApp(selectSelectedId);
  const claim = useApp(selectSelectedClaim);
  const reading = useReading();
  const scope = useApp((state) => state.view.scope);
  const words = useWords();
  const { article } = graph;
  if (article === null) return null;
  const source = graph.sources.get(article.source);
  const marked = article.paragraphs.filter((item) => findMark(item, node, claim) !== null);
  // Among all records the article matters only to what it names.
  if (isFolded && isWhole(scope) && marked.length === 0) return null;
  const { article: texts } = words.text;
  const paragraphs = marked.map(({ n }) => fill(texts.paragraph, { n }));
  const step = (n: number | null) => {
    reading.go(n);
    if (n === null) return;
    const show = () => {
      document.getElementById(formatParagraphTarget(n))?.scrollIntoView({ block: "start" });
    };
    requestAnimationFrame(show);
  };
  const content = (
    <div className={styles.reading}>
      <StoryStepper article={article} step={reading.step} onStep={step} />
      <ol className={styles.paragraphs}>
        {article.paragraphs.map((paragraph) => (
          <ParagraphItem
            key={paragraph.n}
            context={{ graph, shown, on }}
            paragraph={paragraph}
            reading={reading}
            mark={findMark(paragraph, node, claim)}
            hasClaims={hasAllClaims || reading.step === paragraph.n}
          />
        ))}
      </ol>
      {source !== undefined && (
        <p className={styles.source}>
          <Phrase
            text={texts.source}
            parts={{
              source: (
                <cite>
                  <ExternalLink url={source.url}>
                    {fill(texts.cited, { title: source.title, publisher: source.publisher })}
                  </ExternalLink>
                </cite>
              ),
            }}
          />
        </p>
      )}
    </div>
  );
  if (!isFolded) {
    return (
      <section id="reading" className={styles.view} aria-labelledby="reading-title" tabIndex={-1}>
        <h2 id="reading-title">{texts.title}</h2>
        {content}
      </section>
    );
  }
  return (
    <details className={styles.folded}>
      <summary id="reading">
        <h2>
          {paragraphs.length === 0
            ? texts.folded
            : fill(texts.foldedAt, { paragraphs: paragraphs.join(words.text.joints.comma) })}
        </h2>
      </summary>
      {content}
    </details>
  );
}
