import type { CoveringAgreement, FigureRow, FigureTie } from "#graph/figures-rows.ts";
import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim } from "#schema/graph.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatStake, formatTie } from "#words/figures.ts";
import { fill } from "#words/fill.ts";
import { formatAmount, formatFactValue } from "#words/quantities.ts";
import type { Words } from "#words/words.ts";
import styles from "./FigureNotes.module.css";

/** What bears on a figure: its agreements, the company's stake, what contradicts it, what it leaves open. */
export function FigureNotes({ graph, row }: { readonly graph: Graph; readonly row: FigureRow }) {
  const words = useWords();
  const { figures } = words.chapter("panels");
  const { comma } = words.text.joints;
  const { claim, fact, follows } = row;
  const note = claim === null ? fact?.note : claim.note;
  return (
    <>
      {row.agreements.map((agreement) => (
        <AgreementNote key={agreement.id} graph={graph} agreement={agreement} />
      ))}
      {follows !== null && (
        <span className={styles.meta}>
          <Phrase
            text={figures.follows}
            parts={{
              standing: words.text.standings[follows.status],
              claim: <ClaimName claim={follows}>{figures.laterClaim}</ClaimName>,
              asOf: formatAsOf(words, follows.asOf, follows.asOfApprox),
            }}
          />
        </span>
      )}
      {row.ties.map((tie) => (
        <TieNote key={`${tie.by} ${tie.via}`} graph={graph} tie={tie} />
      ))}
      {claim?.detail !== undefined && <span className={styles.meta}>{claim.detail}</span>}
      {note !== undefined && <span className={styles.meta}>{note}</span>}
      {row.conflicts.length > 0 && (
        <span className={styles.contested}>
          <Phrase
            text={figures.disagree}
            parts={{
              amounts: row.conflicts.map((other, index) => (
                <span key={other.id}>
                  {index > 0 && comma}
                  <ClaimName claim={other}>{formatOther(words, other)}</ClaimName>
                </span>
              )),
            }}
          />
        </span>
      )}
      {row.rivals.length > 0 && (
        <span className={styles.contested}>
          {fill(figures.rivals, {
            amounts: row.rivals.map((rival) => formatFactValue(words, rival)).join(comma),
          })}
        </span>
      )}
    </>
  );
}

/** The amount a contradicting claim gives; its sentence where it gives none. */
function formatOther(words: Words, { quantity, statement }: Claim): string {
  return quantity === undefined ? statement : formatAmount(words, quantity);
}

function ClaimName({ claim, children }: { readonly claim: Claim; readonly children: string }) {
  return <ViewLink to={(view) => withClaim(view, claim.id)}>{children}</ViewLink>;
}

function AgreementNote({
  graph,
  agreement: { id, status, claim },
}: {
  readonly graph: Graph;
  readonly agreement: CoveringAgreement;
}) {
  const words = useWords();
  return (
    <span className={styles.meta}>
      <Phrase
        text={words.chapter("panels").figures.agreement}
        parts={{
          agreement: <ClaimName claim={claim}>{findShortName(graph, id)}</ClaimName>,
          standing: words.lower(words.text.standings[status]),
          asOf: formatAsOf(words, claim.asOf, claim.asOfApprox),
        }}
      />
    </span>
  );
}

function TieNote({ graph, tie }: { readonly graph: Graph; readonly tie: FigureTie }) {
  const words = useWords();
  const { joint } = words.chapter("panels").figures.tie;
  return (
    <span className={styles.meta}>
      {formatTie(words, graph, tie)}
      {tie.stakes.map((claim) => (
        <span key={claim.id}>
          {joint}
          <ClaimName claim={claim}>{formatStake(words, claim)}</ClaimName>
        </span>
      ))}
    </span>
  );
}
