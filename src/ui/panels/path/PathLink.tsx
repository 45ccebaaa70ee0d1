import { formatLineId } from "#graph/graph.ts";
import { findStepClaim } from "#graph/path-costs.ts";
import type { PathStep } from "#graph/paths.ts";
import { nameStatus } from "#graph/standing.ts";
import { ClaimLinks } from "#ui/panels/parts/ClaimLinks.tsx";
import type { Given } from "#ui/panels/parts/given.ts";
import { SourceNames } from "#ui/panels/parts/SourceNames.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { usePointing } from "#ui/shared/use-pointing.ts";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
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
  const { graph, shown, view, words } = given;
  const { claim: claimTexts, path: texts } = words.chapter("panels");
  const { standing, status, others } = step;
  const lineId = formatLineId(step.from, step.to);
  const pointing = usePointing(shown.lines.has(lineId) ? { type: "edge", id: lineId } : null);
  const setter = findStepClaim(standing, status);
  // What an agreement covers keeps its own sentence, though a newer claim sets its standing.
  const isFollowing = setter === standing.follows || setter === standing.supersededBy;
  const claim = isFollowing ? standing.claim : setter;
  const reason = formatFollows(words, graph, standing);
  return (
    <div data-weakest={isWeakest} {...pointing}>
      <p>
        <ViewLink className={styles.link} to={(now) => withClaim(now, claim.id)}>
          {claim.statement}
        </ViewLink>
      </p>
      <p className={styles.meta}>
        <Phrase
          text={claimTexts.standsBy}
          parts={{
            standing: <StandingChip status={nameStatus(standing, status)} />,
            asOf: formatAsOf(
              words,
              setter.asOf,
              setter.asOfApprox,
              standing.sometime && setter === standing.claim,
            ),
            sources: <SourceNames graph={graph} claim={claim} isDated={view.knownBy !== null} />,
          }}
        />
        {isWeakest && <b className={styles.weakest}>{texts.weakest}</b>}
      </p>
      {reason !== null && <p className={styles.meta}>{reason}</p>}
      {others.length > 0 && (
        <details className={styles.others}>
          <summary>{words.count(texts.others, others.length)}</summary>
          <ClaimLinks given={given} claims={others.map((other) => other.claim)} />
        </details>
      )}
    </div>
  );
}
