import type { ClaimEntry } from "#graph/claim-entries.ts";
import { findSpeaker, listCitedSources } from "#graph/claim-sources.ts";
import { formatLineId } from "#graph/graph.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { KnownByNotice } from "#ui/panels/parts/KnownByNotice.tsx";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { formatQuantity } from "#words/quantities.ts";
import { formatFollows } from "#words/standings.ts";
import { ClaimActions } from "./ClaimActions.tsx";
import styles from "./ClaimCard.module.css";
import { ClaimSources } from "./ClaimSources.tsx";
import { ClaimStanding } from "./ClaimStanding.tsx";
import { ConflictList } from "./ConflictList.tsx";
import { Statement } from "./Statement.tsx";

/** One claim: its sentence, standing and date, who said it, where, and what may be done with it. */
export function ClaimCard({
  given,
  entry,
  here,
  isCurrent = false,
  isFull = false,
}: {
  readonly given: Given;
  readonly entry: ClaimEntry;
  /** The node whose page this is: the sentence's other end is brought out. */
  readonly here: NodeId | null;
  /** The claim the address names. */
  readonly isCurrent?: boolean;
  /** With all there is to say, as on the claim's own page. */
  readonly isFull?: boolean;
}) {
  const { graph, shown, view, words } = given;
  const { claim } = entry;
  const lineId = formatLineId(claim.subject, claim.object);
  const pointing = usePointing(shown.lines.has(lineId) ? { type: "edge", id: lineId } : null);
  const far = claim.subject === here ? claim.object : claim.subject;
  return (
    <div
      className={styles.card}
      data-status={entry.status}
      data-role={entry.role}
      data-claim={claim.id}
      aria-current={isCurrent ? "true" : undefined}
      {...pointing}
    >
      <Statement
        text={claim.statement}
        about={here === null ? null : (graph.nodes.get(far) ?? null)}
        isShown={shown.nodes.has(far)}
      />
      <div className={styles.row}>
        <ClaimStanding entry={entry} />
        {!isFull && <ClaimActions given={given} claim={claim} manner="icons" />}
      </div>
      <ClaimParticulars given={given} entry={entry} />
      <ClaimSources
        speaker={findSpeaker(graph, claim)}
        sources={listCitedSources(graph, claim)}
        articleId={graph.article?.source ?? null}
        asOf={claim.asOf}
        isFull={isFull}
        isDated={view.knownBy !== null}
      />
      {!graph.claims.has(claim.id) && <KnownByNotice given={given} count={null} />}
      {claim.note !== undefined && (
        <p className={styles.note}>
          <b>{words.chapter("panels").parts.noteLabel}</b> {claim.note}
        </p>
      )}
      <ConflictList given={given} claim={claim} />
      {isFull && <ClaimActions given={given} claim={claim} manner={isCurrent ? "own" : "words"} />}
    </div>
  );
}

/** What refines a claim: why its standing is not its own, in which way it holds, how much. */
function ClaimParticulars({
  given: { graph, words },
  entry,
}: {
  readonly given: Given;
  readonly entry: ClaimEntry;
}) {
  const { claim } = entry;
  const reason = formatFollows(words, graph, entry);
  return (
    <>
      {reason !== null && <p className={styles.aside}>{reason}</p>}
      {claim.detail !== undefined && <p className={styles.aside}>{claim.detail}</p>}
      {claim.quantity !== undefined && (
        <p className={styles.figure}>{formatQuantity(words, claim.quantity)}</p>
      )}
    </>
  );
}
