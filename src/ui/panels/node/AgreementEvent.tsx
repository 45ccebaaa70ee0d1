import type { ClaimEntry } from "#graph/claim-entries.ts";
import { findSpeaker, listCitedSources } from "#graph/claim-sources.ts";
import type { NodeId } from "#schema/graph.ts";
import { ClaimSources } from "#ui/panels/claim/ClaimSources.tsx";
import { ClaimStanding } from "#ui/panels/claim/ClaimStanding.tsx";
import { ConflictList } from "#ui/panels/claim/ConflictList.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatHistoryTopic } from "#words/agreements.ts";
import { fill } from "#words/fill.ts";
import { formatQuantity } from "#words/quantities.ts";
import { formatFollows } from "#words/standings.ts";
import styles from "./AgreementHistory.module.css";

/** A claim of an agreement's story: standing and date first, then the sentence, who said it and where. */
export function AgreementEvent({
  given,
  entry,
  agreement,
}: {
  readonly given: Given;
  readonly entry: ClaimEntry;
  readonly agreement: NodeId;
}) {
  const { graph, view, words } = given;
  const { claim } = entry;
  const { agreement: texts, parts } = words.chapter("panels");
  const reason = formatFollows(words, graph, entry);
  const topic = formatHistoryTopic(words, graph, claim, agreement);
  return (
    <div data-claim={claim.id}>
      {/* In a list by date each claim has the standing it gave, not the one it follows now. */}
      <ClaimStanding entry={{ ...entry, name: claim.status }} />
      <p>
        <ViewLink className={styles.link} to={(now) => withClaim(now, claim.id)}>
          {claim.statement}
        </ViewLink>
      </p>
      {claim.quantity !== undefined && <p>{formatQuantity(words, claim.quantity)}</p>}
      <p className={styles.aside}>
        {claim.detail === undefined ? topic : fill(texts.inDetail, { topic, detail: claim.detail })}
      </p>
      <ClaimSources
        speaker={findSpeaker(graph, claim)}
        sources={listCitedSources(graph, claim)}
        articleId={graph.article?.source ?? null}
        asOf={claim.asOf}
        isFull={false}
        isDated={view.knownBy !== null}
      />
      {reason !== null && <p className={styles.aside}>{reason}</p>}
      {claim.note !== undefined && (
        <p className={styles.aside}>
          <b>{parts.noteLabel}</b> {claim.note}
        </p>
      )}
      <ConflictList given={given} claim={claim} />
    </div>
  );
}
