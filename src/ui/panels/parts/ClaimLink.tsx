import { formatLineId } from "#graph/graph.ts";
import type { Claim } from "#schema/graph.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import styles from "./ClaimLink.module.css";
import type { Given } from "./given.ts";

/** A claim's sentence as a link to its own page, with its standing and date. */
export function ClaimLink({
  given,
  claim,
}: {
  readonly given: Pick<Given, "shown">;
  readonly claim: Claim;
}) {
  const lineId = formatLineId(claim.subject, claim.object);
  const pointing = usePointing(given.shown.lines.has(lineId) ? { type: "edge", id: lineId } : null);
  return (
    <>
      <ViewLink className={styles.link} to={(view) => withClaim(view, claim.id)} {...pointing}>
        {claim.statement}
      </ViewLink>
      <p className={styles.meta}>
        <StandingChip status={claim.status} /> {formatAsOf(claim.asOf, claim.asOfApprox)}
      </p>
    </>
  );
}
