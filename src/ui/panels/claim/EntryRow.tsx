import type { ClaimEntry } from "#graph/claim-entries.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { SourceNames } from "#ui/panels/parts/SourceNames.tsx";
import { ViewLink } from "#ui/shared/ViewLink.tsx";
import { withClaim } from "#view/transitions.ts";
import { formatQuantity } from "#words/quantities.ts";
import { ClaimStanding } from "./ClaimStanding.tsx";
import styles from "./EntryRow.module.css";

/** A claim in a few lines: its sentence as a link, standing and date, figure, sources. */
export function EntryRow({
  given: { graph, words },
  entry,
}: {
  readonly given: Given;
  readonly entry: ClaimEntry;
}) {
  const { claim } = entry;
  return (
    <>
      <p>
        <ViewLink className={styles.link} to={(view) => withClaim(view, claim.id)}>
          {claim.statement}
        </ViewLink>
      </p>
      <ClaimStanding entry={entry} />
      <p className={styles.aside}>
        {claim.quantity !== undefined && (
          <b className={styles.figure}>{formatQuantity(words, claim.quantity)} · </b>
        )}
        <SourceNames graph={graph} claim={claim} />
      </p>
    </>
  );
}
