import type { Given } from "#ui/panels/parts/given.ts";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { groupParties } from "#words/agreement-history.ts";
import { formatParties } from "#words/agreements.ts";
import type { ClaimEntry } from "#words/claim-entries.ts";
import { formatDate } from "#words/dates.ts";
import styles from "./AgreementHistory.module.css";

/** Where an agreement stands on the date in force, before its whole story; parties may differ. */
export function AgreementNow({
  given: { graph, on },
  entries,
}: {
  readonly given: Given;
  readonly entries: readonly ClaimEntry[];
}) {
  const groups = groupParties(entries);
  if (on === null || groups.length === 0) return null;
  return (
    <div className={styles.now}>
      {groups.map(({ status, claims }) => (
        <p key={status}>
          On {formatDate(on)}: <StandingChip status={status} />
          {groups.length > 1 && <> for {formatParties(graph, claims)}</>}
        </p>
      ))}
    </div>
  );
}
