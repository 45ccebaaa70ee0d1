import { formatLineId } from "#graph/graph.ts";
import { findStepClaim } from "#graph/path-costs.ts";
import type { PathStep } from "#graph/paths.ts";
import { ClaimLinks } from "#ui/panels/parts/ClaimLinks.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { SourceNames } from "#ui/panels/parts/SourceNames.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatCount } from "#words/messages.ts";
import { formatFollows } from "#words/standings.ts";
import styles from "./PathLink.module.css";

/** One link of a chain: the claim that says it, its standing and date, where it stands. */
export function PathLink({
  given,
  step,
  isWeakest,
}: {
  readonly given: Given;
  readonly step: PathStep;
  readonly isWeakest: boolean;
}) {
  const { graph, shown, view } = given;
  const { standing, status, others } = step;
  const lineId = formatLineId(step.from, step.to);
  const pointing = usePointing(shown.lines.has(lineId) ? { type: "edge", id: lineId } : null);
  const setter = findStepClaim(standing, status);
  // What an agreement covers keeps its own sentence, though a newer claim sets its standing.
  const isFollowing = setter === standing.follows;
  const claim = isFollowing ? standing.claim : setter;
  return (
    <div data-weakest={isWeakest} {...pointing}>
      <p>
        <ViewLink className={styles.link} to={(now) => withClaim(now, claim.id)}>
          {claim.statement}
        </ViewLink>
      </p>
      <p className={styles.meta}>
        <StandingChip status={status} />{" "}
        {formatAsOf(setter.asOf, setter.asOfApprox, standing.sometime && setter === standing.claim)}{" "}
        · <SourceNames graph={graph} claim={claim} isDated={view.knownBy !== null} />
        {isWeakest && <b className={styles.weakest}>Weakest link</b>}
      </p>
      {isFollowing && <p className={styles.meta}>{formatFollows(setter)}</p>}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{formatCount(others.length, "further relation")} of the same two</summary>
          <ClaimLinks given={given} claims={others.map((other) => other.claim)} />
        </details>
      )}
    </div>
  );
}
