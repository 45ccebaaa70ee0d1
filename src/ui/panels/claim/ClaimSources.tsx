import type { CitedSource, Speaker } from "#graph/claim-sources.ts";
import type { PartialDate } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withNode, withSource } from "#view/transitions.ts";
import { formatArchiveAddress } from "#words/archive.ts";
import { formatParagraphs, formatPublished } from "#words/citation.ts";
import { formatLanguage } from "#words/languages.ts";
import styles from "./ClaimSources.module.css";
import { ParagraphLink } from "./ParagraphLink.tsx";

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
  return (
    <div className={styles.origin}>
      {!isFull && <SpeakerLine speaker={speaker} />}
      <ul aria-label="Sources">
        {sources.map((cited) => (
          <li key={cited.source.id}>
            <SourceLine cited={cited} isArticle={cited.source.id === articleId} isFull={isFull} />
            {isDated && !isFull && (
              <span className={styles.about}>{formatPublished(cited.source)}</span>
            )}
            <SourceLinks cited={cited} asOf={asOf} isFull={isFull} />
          </li>
        ))}
      </ul>
      {isFull && <SpeakerLine speaker={speaker} />}
    </div>
  );
}

function SpeakerLine({ speaker }: { readonly speaker: Speaker | null }) {
  if (speaker === null) return <p>Stated by the source itself</p>;
  return (
    <p>
      Said by{" "}
      <ViewLink to={(view) => withNode(view, speaker.node.id)}>{speaker.node.name}</ViewLink>
      {speaker.speaksFor === null ? "" : `, ${speaker.speaksFor}`}
    </p>
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
  const title = `“${source.title}”, `;
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
        : formatParagraphs(paragraphs)}
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
  const archive = formatArchiveAddress(source.url, source.published ?? asOf);
  return (
    <>
      {isFull && (
        <span className={styles.about}>
          {formatPublished(source)}, in {formatLanguage(source.language)}
        </span>
      )}
      {source.weak === true && <span className={styles.weak}>weak source</span>}
      {archive !== null && (
        <ExternalLink className={styles.archive} url={archive}>
          archived copy
        </ExternalLink>
      )}
      {isFull && (
        <ViewLink className={styles.all} to={(view) => withSource(view, source.id)}>
          all claims from this source
        </ViewLink>
      )}
    </>
  );
}
