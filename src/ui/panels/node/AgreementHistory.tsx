import { listAgreementHistory } from "#graph/agreement-history.ts";
import type { ClaimEntry } from "#graph/claim-entries.ts";
import type { NodeId } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import { AgreementEvent } from "./AgreementEvent.tsx";
import styles from "./AgreementHistory.module.css";
import { AgreementNow } from "./AgreementNow.tsx";

/** So many of the latest events stand open; what came before is folded. */
const MOST = 5;

/** An agreement's whole story in order of date, remarks marked: what was said of it, and by whom. */
export function AgreementHistory({
  given,
  agreement,
}: {
  readonly given: Given;
  readonly agreement: NodeId;
}) {
  const entries = listAgreementHistory(given.graph, agreement, given.on);
  if (entries.length === 0) return null;
  const texts = given.words.chapter("panels").agreement;
  const earlier = entries.length > MOST + 2 ? entries.slice(0, -MOST) : [];
  return (
    <PanelSection id="details-history" title={texts.history}>
      <AgreementNow given={given} entries={entries} />
      {earlier.length > 0 && (
        <details className={styles.earlier}>
          <summary>{given.words.count(texts.earlier, earlier.length)}</summary>
          <Events given={given} entries={earlier} agreement={agreement} />
        </details>
      )}
      <Events given={given} entries={entries.slice(earlier.length)} agreement={agreement} />
    </PanelSection>
  );
}

function Events({
  given,
  entries,
  agreement,
}: {
  readonly given: Given;
  readonly entries: readonly ClaimEntry[];
  readonly agreement: NodeId;
}) {
  return (
    <ol className={styles.history}>
      {entries.map((entry) => (
        <li key={entry.claim.id} className={styles.event} data-role={entry.role}>
          <AgreementEvent given={given} entry={entry} agreement={agreement} />
        </li>
      ))}
    </ol>
  );
}
