import { findSpeaker, listCitedSources } from "#graph/claim-sources.ts";
import type { Graph } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { formatParagraphs } from "#words/citation.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatQuantity } from "#words/quantities.ts";
import { formatFollows, ROLE_LABELS } from "#words/standings.ts";
import styles from "./PrintClaim.module.css";
import type { PrintedClaim } from "./print-claims.ts";

/** A claim on paper: its sentence, and in a line below it standing, date, speaker and sources. */
export function PrintClaim({
  graph,
  printed: { claim, status, role, sometime },
  follows,
  change,
}: {
  readonly graph: Graph;
  readonly printed: PrintedClaim;
  /** The claim that sets the standing where it is not this one's own. */
  readonly follows: Claim | null;
  /** What became of its relation since the date asked for; "" for nothing. */
  readonly change: string;
}) {
  const speaker = findSpeaker(graph, claim);
  const refined = [
    claim.detail ?? "",
    claim.quantity === undefined ? "" : formatQuantity(claim.quantity),
    follows === null ? "" : formatFollows(follows),
    claim.note === undefined ? "" : `Note: ${claim.note}`,
  ].filter((text) => text !== "");
  return (
    <div className={styles.claim} data-role={role}>
      <p>{claim.statement}</p>
      <p className={styles.meta}>
        <StandingChip status={status} /> {formatAsOf(claim.asOf, claim.asOfApprox, sometime)}
        {ROLE_LABELS[role] !== "" && <i> · {ROLE_LABELS[role].toLowerCase()}</i>}
        {change !== "" && <b> · {change}</b>}
        {" · "}
        {speaker === null ? "stated by the source" : `said by ${formatSpeaker(speaker)}`}
        {listCitedSources(graph, claim).map(({ source, paragraphs }) => (
          <span key={source.id}>
            {" · "}
            <ExternalLink url={source.url}>{source.publisher}</ExternalLink>
            {paragraphs.length > 0 && ` ${formatParagraphs(paragraphs)}`}
          </span>
        ))}
      </p>
      {refined.length > 0 && <p className={styles.meta}>{refined.join(" · ")}</p>}
    </div>
  );
}

function formatSpeaker({ node, speaksFor }: NonNullable<ReturnType<typeof findSpeaker>>): string {
  return speaksFor === null ? node.name : `${node.name}, ${speaksFor}`;
}
