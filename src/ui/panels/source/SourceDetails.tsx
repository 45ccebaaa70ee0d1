import type { Source } from "#schema/graph.ts";
import { ReadingView } from "#ui/panels/article/ReadingView.tsx";
import { ClaimLinks } from "#ui/panels/parts/ClaimLinks.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelHeading } from "#ui/panels/parts/PanelHeading.tsx";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { ScopeLink } from "#ui/panels/parts/ScopeLink.tsx";
import { SelectionActions } from "#ui/panels/parts/SelectionActions.tsx";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { formatArchiveAddress } from "#words/archive.ts";
import { formatPublished } from "#words/citation.ts";
import { SOURCE_TYPE_LABELS } from "#words/labels.ts";
import { formatLanguage } from "#words/languages.ts";
import { formatCount } from "#words/messages.ts";
import styles from "./SourceDetails.module.css";

/** A source, and the claims that rest on it: by paragraph where it is the founding article. */
export function SourceDetails({
  given,
  source,
}: {
  readonly given: Given;
  readonly source: Source;
}) {
  const { graph } = given;
  const claims = [...graph.claims.values()].filter((claim) =>
    claim.sources.some((place) => place.source === source.id),
  );
  const archive = formatArchiveAddress(source.url, source.published);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>Source</p>
        <PanelHeading>
          <span lang={source.language}>{source.title}</span>
        </PanelHeading>
        <dl className={styles.about}>
          <dt>Publisher</dt>
          <dd>{source.publisher}</dd>
          <dt>Published</dt>
          <dd>{formatPublished(source)}</dd>
          <dt>Language</dt>
          <dd>{formatLanguage(source.language)}</dd>
          <dt>Type</dt>
          <dd>
            {SOURCE_TYPE_LABELS[source.type]}
            {source.weak === true && ", weak: a reprint, a digest or an unsigned page"}
          </dd>
        </dl>
        {source.note !== undefined && <p className={styles.note}>{source.note}</p>}
        <p className={styles.links}>
          <ExternalLink url={source.url}>Read it at the publisher</ExternalLink>
          {archive !== null && <ExternalLink url={archive}>Archived copy</ExternalLink>}
        </p>
        <ScopeLink given={given} />
        <SelectionActions given={given} leave="Whole graph" />
      </header>
      {graph.article?.source === source.id ? (
        <ReadingView hasAllClaims />
      ) : (
        <PanelSection title={`${formatCount(claims.length, "claim")} from this source`}>
          <ClaimLinks given={given} claims={claims} />
        </PanelSection>
      )}
    </>
  );
}
