import { groupParties } from "#graph/agreement-history.ts";
import type { ClaimEntry } from "#graph/claim-entries.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { Phrase } from "#ui/shared/Phrase.tsx";
import { StandingChip } from "#ui/shared/StandingChip.tsx";
import { formatParties } from "#words/agreements.ts";
import { formatDate } from "#words/dates.ts";
import styles from "./AgreementHistory.module.css";

/** Where an agreement stands on the date in force, before its whole story; parties may differ. */
export function AgreementNow({
  given: { graph, on, words },
  entries,
}: {
  readonly given: Given;
  readonly entries: readonly ClaimEntry[];
}) {
  const groups = groupParties(entries);
  if (on === null || groups.length === 0) return null;
  const { agreement } = words.chapter("panels");
  return (
    <div className={styles.now}>
      {groups.map(({ standing, claims }) => (
        <p key={standing}>
          <Phrase
            text={groups.length > 1 ? agreement.standsFor : agreement.stands}
            parts={{
              date: formatDate(words, on),
              standing: <StandingChip status={standing} />,
              parties: formatParties(words, graph, claims),
            }}
          />
        </p>
      ))}
    </div>
  );
}
