import { findClaimEntry } from "#graph/claim-entries.ts";
import { formatLineId } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { useWords } from "#ui/shared/use-words.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import styles from "./ClaimLink.module.css";
import type { Given } from "./given.ts";

/** A claim's sentence as a link to its own page, with its standing on the date shown and its date. */
export function ClaimLink({
  given,
  claim,
}: {
  readonly given: Pick<Given, "graph" | "shown" | "on">;
  readonly claim: Claim;
}) {
  const words = useWords();
  const { name, role, sometime } = findClaimEntry(given.graph, claim, given.on);
  const said = words.chapter("relations").roles[role];
  const lineId = formatLineId(claim.subject, claim.object);
  const pointing = usePointing(given.shown.lines.has(lineId) ? { type: "edge", id: lineId } : null);
  return (
    <>
      <ViewLink className={styles.link} to={(view) => withClaim(view, claim.id)} {...pointing}>
        {claim.statement}
      </ViewLink>
      <p className={styles.meta}>
        <StandingChip status={name} /> {formatAsOf(words, claim.asOf, claim.asOfApprox, sometime)}
        {said !== "" && ` · ${said}`}
      </p>
    </>
  );
}
