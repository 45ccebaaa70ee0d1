import { findClaimEntry } from "#graph/claim-entries.ts";
import { listConflicts } from "#graph/conflicts.ts";
import type { Claim } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { SourceNames } from "#ui/panels/parts/SourceNames.tsx";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import { formatQuantity } from "#words/quantities.ts";
import styles from "./ConflictList.module.css";

/** The claims that contradict one, beside it: none is preferred. Nothing where none is in the graph. */
export function ConflictList({
  given: { graph, on, view, words },
  claim,
}: {
  readonly given: Given;
  readonly claim: Claim;
}) {
  const others = listConflicts(graph, claim);
  if (others.length === 0) return null;
  const { claim: texts, parts } = words.chapter("panels");
  return (
    // No landmark: a page may have many, and they stand beside the claims they are about.
    <div className={styles.conflicts}>
      <p className={styles.title} aria-hidden="true">
        {parts.disagree}
      </p>
      <ul aria-label={parts.disagree}>
        {[claim, ...others].map((one) => (
          <li key={one.id}>
            <p>
              {one === claim ? (
                one.statement
              ) : (
                <ViewLink to={(view) => withClaim(view, one.id)}>{one.statement}</ViewLink>
              )}
            </p>
            {one.quantity !== undefined && (
              <p className={styles.figure}>{formatQuantity(words, one.quantity)}</p>
            )}
            <p className={styles.meta}>
              <Phrase
                text={texts.standsBy}
                parts={{
                  standing: <StandingChip status={findClaimEntry(graph, one, on).name} />,
                  asOf: formatAsOf(words, one.asOf, one.asOfApprox),
                  sources: (
                    <SourceNames graph={graph} claim={one} isDated={view.knownBy !== null} />
                  ),
                }}
              />
            </p>
          </li>
        ))}
      </ul>
    </div>
  );
}
