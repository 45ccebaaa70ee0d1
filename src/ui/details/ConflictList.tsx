import type { Claim } from "#schema/graph.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatAsOf } from "#words/dates.ts";
import styles from "./ConflictList.module.css";
import { listCitedSources } from "./claim-sources.ts";
import type { Given } from "./given.ts";

/** The claims that contradict one, beside it: none is preferred. Nothing where none is in the graph. */
export function ConflictList({
  given: { graph },
  claim,
}: {
  readonly given: Given;
  readonly claim: Claim;
}) {
  const others = (claim.conflictsWith ?? []).flatMap((id) => graph.claims.get(id) ?? []);
  if (others.length === 0) return null;
  return (
    <section className={styles.conflicts} aria-label="Sources disagree">
      <p className={styles.title} aria-hidden="true">
        Sources disagree
      </p>
      <ul>
        {[claim, ...others].map((one) => (
          <li key={one.id}>
            <p>
              {one === claim ? (
                one.statement
              ) : (
                <ViewLink to={(view) => withClaim(view, one.id)}>{one.statement}</ViewLink>
              )}
            </p>
            <p className={styles.meta}>
              <StandingChip status={one.status} /> {formatAsOf(one.asOf, one.asOfApprox)} ·{" "}
              {listCitedSources(graph, one)
                .map(({ source }) => source.publisher)
                .join(", ")}
            </p>
          </li>
        ))}
      </ul>
    </section>
  );
}
