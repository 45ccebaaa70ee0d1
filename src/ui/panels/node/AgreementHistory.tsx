import { listAgreementHistory } from "#graph/agreement-history.ts";
import { isEnteredBy, toDay } from "#graph/as-of.ts";
import type { ClaimEntry } from "#graph/claim-entries.ts";
import type { Graph } from "#graph/graph.ts";
import type { NodeId, PartialDate } from "#schema/graph.ts";
import type { Given } from "#ui/panels/parts/given.ts";
import { PanelSection } from "#ui/panels/parts/PanelSection.tsx";
import type { Plural } from "#words/en/plural.ts";
import { AgreementEvent } from "./AgreementEvent.tsx";
import styles from "./AgreementHistory.module.css";
import { AgreementNow } from "./AgreementNow.tsx";

/** So many of the latest events stand open; what came before is folded, and what comes after the date. */
const MOST = 5;
/** A fold for fewer than so many is not worth it. */
const FEWEST_FOLDED = 3;

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
  const { earlier, open, later } = foldHistory(given.graph, entries, given.on);
  return (
    <PanelSection id="details-history" title={texts.history}>
      <AgreementNow given={given} entries={entries} />
      <Folded given={given} entries={earlier} agreement={agreement} title={texts.earlier} />
      <Events given={given} entries={open} agreement={agreement} />
      <Folded given={given} entries={later} agreement={agreement} title={texts.later} />
    </PanelSection>
  );
}

interface History {
  readonly earlier: readonly ClaimEntry[];
  readonly open: readonly ClaimEntry[];
  readonly later: readonly ClaimEntry[];
}

/** What stands open: the latest by the date shown, and what is newer where that is little. */
function foldHistory(
  graph: Graph,
  entries: readonly ClaimEntry[],
  on: PartialDate | null,
): History {
  const day = toDay(graph, on);
  const later = entries.filter(({ claim }) => !isEnteredBy(claim.asOf, day));
  const folded = later.length < FEWEST_FOLDED ? [] : later;
  const rest = entries.filter((entry) => !folded.includes(entry));
  const start = rest.length - MOST < FEWEST_FOLDED ? 0 : rest.length - MOST;
  return { earlier: rest.slice(0, start), open: rest.slice(start), later: folded };
}

interface Told {
  readonly given: Given;
  readonly entries: readonly ClaimEntry[];
  readonly agreement: NodeId;
}

function Folded({ title, ...told }: Told & { readonly title: Plural }) {
  const { given, entries } = told;
  if (entries.length === 0) return null;
  return (
    <details className={styles.folded}>
      <summary>{given.words.count(title, entries.length)}</summary>
      <Events {...told} />
    </details>
  );
}

function Events({ given, entries, agreement }: Told) {
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
