import { findSpeaker, listCitedSources, type Speaker } from "#graph/claim-sources.ts";
import type { Graph } from "#graph/graph.ts";
import { ExternalLink } from "#ui/shared/ExternalLink.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { useWords } from "#ui/shared/use-words.ts";
import { formatParagraphs } from "#words/citation.ts";
import { formatAsOf } from "#words/dates.ts";
import { fill } from "#words/fill.ts";
import { formatQuantity } from "#words/quantities.ts";
import { formatFollows, type StandingReason } from "#words/standings.ts";
import type { Words } from "#words/words.ts";
import styles from "./PrintClaim.module.css";
import type { PrintedClaim } from "./print-claims.ts";

/** A claim on paper: its sentence, and in a line below it standing, date, speaker and sources. */
export function PrintClaim({
  graph,
  printed: { claim, name, role, sometime },
  reason,
  change,
}: {
  readonly graph: Graph;
  readonly printed: PrintedClaim;
  /** What sets the standing where it is not the claim's own; `null` where it is. */
  readonly reason: StandingReason | null;
  /** What became of its relation since the date asked for; "" for nothing. */
  readonly change: string;
}) {
  const words = useWords();
  const { claims: told } = words.chapter("print");
  const roles = words.chapter("relations").roles;
  const speaker = findSpeaker(graph, claim);
  const refined = [
    claim.detail ?? "",
    claim.quantity === undefined ? "" : formatQuantity(words, claim.quantity),
    (reason === null ? null : formatFollows(words, graph, reason)) ?? "",
    claim.note === undefined ? "" : fill(told.note, { note: claim.note }),
  ].filter((text) => text !== "");
  return (
    <div className={styles.claim} data-role={role}>
      <p>{claim.statement}</p>
      <p className={styles.meta}>
        <StandingChip status={name} /> {formatAsOf(words, claim.asOf, claim.asOfApprox, sometime)}
        {roles[role] !== "" && <i> · {words.lower(roles[role])}</i>}
        {change !== "" && <b> · {change}</b>}
        {" · "}
        {speaker === null ? told.bySource : formatSpeaker(words, speaker)}
        {listCitedSources(graph, claim).map(({ source, paragraphs }) => (
          <span key={source.id}>
            {" · "}
            <ExternalLink url={source.url}>{source.publisher}</ExternalLink>
            {paragraphs.length > 0 && ` ${formatParagraphs(words, paragraphs)}`}
          </span>
        ))}
      </p>
      {refined.length > 0 && <p className={styles.meta}>{refined.join(" · ")}</p>}
    </div>
  );
}

function formatSpeaker(words: Words, { node, speaksFor }: Speaker): string {
  const { bySpeaker, speaksFor: naming } = words.chapter("print").claims;
  const speaker =
    speaksFor === null ? node.name : fill(naming, { speaker: node.name, company: speaksFor });
  return fill(bySpeaker, { speaker });
}
