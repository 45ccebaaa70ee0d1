import { listAgreementHistory } from "#graph/agreement-history.ts";
import type { ClaimEntry } from "#graph/claim-entries.ts";
import type { NodeId } from "#schema/graph.ts";
import { ClaimStanding } from "#ui/panels/claim/ClaimStanding.tsx";
import { ConflictList } from "#ui/panels/claim/ConflictList.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { SourceNames } from "#ui/panels/parts/SourceNames.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatHistoryTopic } from "#words/agreements.ts";
import { formatQuantity } from "#words/quantities.ts";
import { formatFollows } from "#words/standings.ts";
import styles from "./AgreementHistory.module.css";
import { AgreementNow } from "./AgreementNow.tsx";

/** So many of the latest events stand open; what came before is folded. */
const MOST = 5;

/** An agreement's whole story in order of date, remarks marked: what was said of it, and by whom. */
export function AgreementHistory({
  given,
  agreement,
}: {
  readonly given: Given;
  readonly agreement: NodeId;
}) {
  const entries = listAgreementHistory(given.graph, agreement, given.on);
  if (entries.length === 0) return null;
  const texts = given.words.chapter("panels").agreement;
  const earlier = entries.length > MOST + 2 ? entries.slice(0, -MOST) : [];
  return (
    <PanelSection id="details-history" title={texts.history}>
      <AgreementNow given={given} entries={entries} />
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{given.words.count(texts.earlier, earlier.length)}</summary>
          <Events given={given} entries={earlier} agreement={agreement} />
        </details>
      )}
      <Events given={given} entries={entries.slice(earlier.length)} agreement={agreement} />
    </PanelSection>
  );
}

function Events({
  given,
  entries,
  agreement,
}: {
  readonly given: Given;
  readonly entries: readonly ClaimEntry[];
  readonly agreement: NodeId;
}) {
  return (
    <ol className={styles.history}>
      {entries.map((entry) => (
        <li key={entry.claim.id} className={styles.event} data-role={entry.role}>
          <Event given={given} entry={entry} agreement={agreement} />
        </li>
      ))}
    </ol>
  );
}

function Event({
  given,
  entry,
  agreement,
}: {
  readonly given: Given;
  readonly entry: ClaimEntry;
  readonly agreement: NodeId;
}) {
  const { graph, words } = given;
  const { claim } = entry;
  const { agreement: texts } = words.chapter("panels");
  const reason = formatFollows(words, graph, entry);
  return (
    <>
      {/* In a list by date each claim has the standing it gave, not the one it follows now. */}
      <ClaimStanding entry={{ ...entry, name: claim.status }} />
      <p>
        <ViewLink className={styles.link} to={(view) => withClaim(view, claim.id)}>
          {claim.statement}
        </ViewLink>
      </p>
      {claim.quantity !== undefined && <p>{formatQuantity(words, claim.quantity)}</p>}
      <p className={styles.aside}>
        <Phrase
          text={claim.detail === undefined ? texts.origin : texts.originInDetail}
          parts={{
            topic: formatHistoryTopic(words, graph, claim, agreement),
            detail: claim.detail,
            sources: <SourceNames graph={graph} claim={claim} />,
          }}
        />
      </p>
      {reason !== null && <p className={styles.aside}>{reason}</p>}
      <ConflictList given={given} claim={claim} />
    </>
  );
}
