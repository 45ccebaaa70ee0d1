import type { CitedSource, Speaker } from "#graph/claim-sources.ts";
import type { PartialDate } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withSource } from "#view/transitions.ts";
import { formatArchiveAddress } from "#words/archive.ts";
import { formatParagraphs, formatPublished } from "#words/citation.ts";
import { fill } from "#words/fill.ts";
import { formatLanguageName } from "#words/language-name.ts";
import styles from "./ClaimSources.module.css";
import { ParagraphLink } from "./ParagraphLink.tsx";
import { SpeakerLine } from "./SpeakerLine.tsx";

/** Who said a claim, and the sources it rests on, each with its paragraph and archived copy. */
export function ClaimSources({
  speaker,
  sources,
  articleId,
  asOf,
  isFull,
  isDated,
}: {
  readonly speaker: Speaker | null;
  readonly sources: readonly CitedSource[];
  /** The source whose paragraphs the reading view has. */
  readonly articleId: string | null;
  /** When the claim holds: near which the copy of an undated source is looked for. */
  readonly asOf: PartialDate | null;
  /** With title, date and language, as a claim's own page has them. */
  readonly isFull: boolean;
  /** With the day each came out, which matters where only what was known by a date shows. */
  readonly isDated: boolean;
}) {
  const words = useWords();
  return (
    <div className={styles.origin}>
      {!isFull && <SpeakerLine speaker={speaker} />}
      <ul aria-label={words.chapter("panels").claim.sources}>
        {sources.map((cited) => (
          <li key={cited.source.id}>
            <SourceLine cited={cited} isArticle={cited.source.id === articleId} isFull={isFull} />
            {isDated && !isFull && (
              <span className={styles.about}>{formatPublished(words, cited.source)}</span>
            )}
            <SourceLinks cited={cited} asOf={asOf} isFull={isFull} />
          </li>
        ))}
      </ul>
      {isFull && <SpeakerLine speaker={speaker} />}
    </div>
  );
}

function SourceLine({
  cited: { source, paragraphs },
  isArticle,
  isFull,
}: {
  readonly cited: CitedSource;
  readonly isArticle: boolean;
  readonly isFull: boolean;
}) {
  const words = useWords();
  const title = fill(words.chapter("panels").claim.title, { title: source.title });
  return (
    <>
      <cite className={styles.cite}>
        <ExternalLink url={source.url}>
          <span className={isFull ? undefined : "visually-hidden"}>{title}</span>
          {source.publisher}
        </ExternalLink>
      </cite>{" "}
      {isArticle
        ? paragraphs.map((n) => <ParagraphLink key={n} n={n} />)
        : formatParagraphs(words, paragraphs)}
    </>
  );
}

function SourceLinks({
  cited: { source },
  asOf,
  isFull,
}: {
  readonly cited: CitedSource;
  readonly asOf: PartialDate | null;
  readonly isFull: boolean;
}) {
  const words = useWords();
  const { claim: texts, parts } = words.chapter("panels");
  const archive = formatArchiveAddress(source.url, source.published ?? asOf);
  return (
    <>
      {isFull && (
        <span className={styles.about}>
          {fill(texts.published, {
            date: formatPublished(words, source),
            language: formatLanguageName(words, source.language),
          })}
        </span>
      )}
      {source.weak === true && <span className={styles.weak}>{parts.weakSource}</span>}
      {archive !== null && (
        <ExternalLink className={styles.archive} url={archive}>
          {texts.archived}
        </ExternalLink>
      )}
      {isFull && (
        <ViewLink className={styles.all} to={(view) => withSource(view, source.id)}>
          {texts.ofSource}
        </ViewLink>
      )}
    </>
  );
}
