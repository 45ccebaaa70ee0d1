import type { CoveringAgreement, FigureRow, FigureTie } from "#graph/figures-rows.ts";
import type { Graph } from "#graph/graph.ts";
import { findShortName } from "#graph/names.ts";
import type { Claim } from "#schema/graph.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatStake, formatTie } from "#words/figures.ts";
import { STATUS_LABELS } from "#words/labels.ts";
import { formatAmount, formatFactValue } from "#words/quantities.ts";
import styles from "./FigureNotes.module.css";

/** What bears on a figure: its agreements, the company's stake, what contradicts it, what it leaves open. */
export function FigureNotes({ graph, row }: { readonly graph: Graph; readonly row: FigureRow }) {
  const { claim, fact, follows } = row;
  const note = claim === null ? fact?.note : claim.note;
  return (
    <>
      {row.agreements.map((agreement) => (
        <AgreementNote key={agreement.id} graph={graph} agreement={agreement} />
      ))}
      {follows !== null && (
        <span className={styles.meta}>
          {STATUS_LABELS[follows.status]} by a <ClaimName claim={follows}>later claim</ClaimName>,{" "}
          {formatAsOf(follows.asOf, follows.asOfApprox)}
        </span>
      )}
      {row.ties.map((tie) => (
        <TieNote key={`${tie.by} ${tie.via}`} graph={graph} tie={tie} />
      ))}
      {claim?.detail !== undefined && <span className={styles.meta}>{claim.detail}</span>}
      {note !== undefined && <span className={styles.meta}>{note}</span>}
      {row.conflicts.length > 0 && (
        <span className={styles.contested}>
          Sources disagree:{" "}
          {row.conflicts.map((other, index) => (
            <span key={other.id}>
              {index > 0 && ", "}
              <ClaimName claim={other}>{formatOther(other)}</ClaimName>
            </span>
          ))}
        </span>
      )}
      {row.rivals.length > 0 && (
        <span className={styles.contested}>
          Also given: {row.rivals.map((rival) => formatFactValue(rival)).join(", ")}
        </span>
      )}
    </>
  );
}

/** The amount a contradicting claim gives; its sentence where it gives none. */
function formatOther({ quantity, statement }: Claim): string {
  return quantity === undefined ? statement : formatAmount(quantity);
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
  return (
    <span className={styles.meta}>
      <ClaimName claim={claim}>{findShortName(graph, id)}</ClaimName>:{" "}
      {STATUS_LABELS[status].toLowerCase()} {formatAsOf(claim.asOf, claim.asOfApprox)}
    </span>
  );
}

function TieNote({ graph, tie }: { readonly graph: Graph; readonly tie: FigureTie }) {
  return (
    <span className={styles.meta}>
      {formatTie(graph, tie)}
      {tie.stakes.map((claim) => (
        <span key={claim.id}>
          , <ClaimName claim={claim}>{formatStake(claim)}</ClaimName>
        </span>
      ))}
    </span>
  );
}
