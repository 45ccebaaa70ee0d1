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
import { fill } from "#words/fill.ts";
import { formatLanguageName } from "#words/language-name.ts";
import styles from "./SourceDetails.module.css";

/** A source, and the claims that rest on it: by paragraph where it is the founding article. */
export function SourceDetails({
  given,
  source,
}: {
  readonly given: Given;
  readonly source: Source;
}) {
  const { graph, words } = given;
  const { selection, source: texts } = words.chapter("panels");
  const type = texts.types[source.type];
  const claims = [...graph.claims.values()].filter((claim) =>
    claim.sources.some((place) => place.source === source.id),
  );
  const archive = formatArchiveAddress(source.url, source.published);
  return (
    <>
      <header className={styles.head}>
        <p className={styles.kind}>{texts.kind}</p>
        <PanelHeading>
          <span lang={source.language}>{source.title}</span>
        </PanelHeading>
        <dl className={styles.about}>
          <dt>{texts.publisher}</dt>
          <dd>{source.publisher}</dd>
          <dt>{texts.published}</dt>
          <dd>{formatPublished(words, source)}</dd>
          <dt>{texts.language}</dt>
          <dd>{formatLanguageName(words, source.language)}</dd>
          <dt>{texts.type}</dt>
          <dd>{source.weak === true ? fill(texts.weak, { type }) : type}</dd>
        </dl>
        {source.note !== undefined && <p className={styles.note}>{source.note}</p>}
        <p className={styles.links}>
          <ExternalLink url={source.url}>{texts.read}</ExternalLink>
          {archive !== null && <ExternalLink url={archive}>{texts.archived}</ExternalLink>}
        </p>
        <ScopeLink given={given} />
        <SelectionActions given={given} leave={selection.wholeGraph} />
      </header>
      {graph.article?.source === source.id ? (
        <ReadingView hasAllClaims />
      ) : (
        <PanelSection title={words.count(texts.claims, claims.length)}>
          <ClaimLinks given={given} claims={claims} />
        </PanelSection>
      )}
    </>
  );
}
