import { findMark } from "#graph/reading.ts";
import {
  selectSelectedClaim,
  selectSelectedId,
  selectShown,
  selectWholeGraph,
} from "#store/selectors.ts";
import { formatParagraphTarget } from "#ui/panels/parts/paragraph-target.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { useApp } from "#ui/shared/store-context.tsx";
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
  const node = useApp(selectSelectedId);
  const claim = useApp(selectSelectedClaim);
  const reading = useReading();
  const scope = useApp((state) => state.view.scope);
  const { article } = graph;
  if (article === null) return null;
  const source = graph.sources.get(article.source);
  const marked = article.paragraphs.filter((item) => findMark(item, node, claim) !== null);
  // Among all records the article matters only to what it names.
  if (isFolded && scope === "world" && marked.length === 0) return null;
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
            context={{ graph, shown }}
            paragraph={paragraph}
            reading={reading}
            mark={findMark(paragraph, node, claim)}
            hasClaims={hasAllClaims || reading.step === paragraph.n}
          />
        ))}
      </ol>
      {source !== undefined && (
        <p className={styles.source}>
          Digests in our own words of{" "}
          <cite>
            <ExternalLink url={source.url}>
              “{source.title}”, {source.publisher}
            </ExternalLink>
          </cite>
          .
        </p>
      )}
    </div>
  );
  if (!isFolded) {
    return (
      <section id="reading" className={styles.view} aria-labelledby="reading-title" tabIndex={-1}>
        <h2 id="reading-title">The article, paragraph by paragraph</h2>
        {content}
      </section>
    );
  }
  return (
    <details className={styles.folded}>
      <summary id="reading">
        <h2>
          In the article
          {marked.length > 0 && `: ${marked.map(({ n }) => `¶\u00a0${n}`).join(", ")}`}
        </h2>
      </summary>
      {content}
    </details>
  );
}
